// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparedpair.h"
#include "models/compare/comparerecordings.h"
#include "tests/support/report.h"

namespace aviary::test {

// Two recorded runs with what went into them, read to an end: for tests that are about what is shown of it.
struct InputPair
{
    Report left, right;
    ComparedPairPtr pair;

    InputPair(const QString &leftName, int leftPlaybook, const QString &rightName, int rightPlaybook)
        : left(leftName, leftPlaybook)
        , right(rightName, rightPlaybook)
        , pair(read(ComparedPair::Known::Facts))
    {
    }
    // As much of it as is known at that time.
    ComparedPairPtr read(ComparedPair::Known known) const
    {
        auto read = std::make_shared<ComparedPair>();
        read->known = known;
        read->playbook = {left.recording->playbook(), right.recording->playbook()};
        read->comparison = compareRecordings(left.recording, right.recording);
        if (known < ComparedPair::Known::Inputs)
            return read;
        InputContents contents;
        readRecords(left, contents.leftRecords);
        readRecords(right, contents.rightRecords);
        read->inputs = compareInputs(*left.recording, *right.recording, contents);
        if (known < ComparedPair::Known::Facts)
            return read;
        std::vector<FactsDifference> differences;
        for (const HostPair &host : read->comparison->hosts()) {
            if (host.host.left == NoIndex || host.host.right == NoIndex)
                continue;
            differences.push_back(compareFacts(
                {.host = host.name, .left = facts(left, host.host.left), .right = facts(right, host.host.right)}));
        }
        read->facts = sharedFacts(differences);
        return read;
    }
    Both<ReportSource *> sources() const { return {left.source.get(), right.source.get()}; }
    Location location() const
    {
        Location there = left.at(PageId::Inputs);
        there.beside.push_back({.report = right.location.report, .inside = {}, .playbook = right.location.playbook});
        return there;
    }

private:
    static void readRecords(const Report &report, QHash<TableIndex, ContentPtr> &values)
    {
        for (TableIndex i = 0; i < report.recording->records().size(); ++i)
            values.insert(i, report.source->record(report.recording->records()[i].id).wait().value_or(nullptr));
    }
    static ContentPtr facts(const Report &report, TableIndex host)
    {
        return report.source->facts(report.recording->hosts()[host].id).wait().value_or(nullptr);
    }
};

} // namespace aviary::test
