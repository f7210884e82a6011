// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/openedreport.h"
#include "models/compare/comparesentences.h"
#include "models/compare/factsdifference.h"
#include "models/compare/naming.h"

#include <memory>

namespace aviary {

// A report of one side with its playbooks, by start.
struct ComparedReport
{
    NamedReport name;
    std::unique_ptr<OpenedReport> report;
    std::vector<Playbook> playbooks;
};

// Two runs with all that is told of them; where one side has none, only which.
struct ComparedPair
{
    Both<std::optional<Playbook>> playbook;
    ComparisonPtr comparison; // null where a side has none, or could not be read
    Inputs inputs;
    std::vector<SharedFact> facts;
    CompareMessages messages; // of what failed newly, still fails or was fixed
    std::vector<CompareParagraph> sentences;
    NamedChanges named;
    // Results that did the same and returned something else, more than noise; by task.
    std::vector<ChangeGroup> outputs;
    qint64 comparedOutputs = 0, comparableOutputs = 0; // results of which it is known, and of all that have both sides

    // Something fails that did not; a playbook that only the right side has counts when it failed.
    bool isRegression() const;
    // These are runs of different things.
    bool hasLittleInCommon() const;
    qint64 slowerTasks() const;
    // "site.yml".
    QString title() const;
};

// Results whose contents are read when not all of them are asked for.
inline constexpr qint64 MostOutputs = 5000;

// Reads both sides and compares them. What cannot be read is said by the reports, and missing.
ComparedPair readPair(const Both<ComparedReport> &reports, const Both<const Playbook *> &playbooks,
                      const CompareOptions &options, bool allOutputs);

} // namespace aviary
