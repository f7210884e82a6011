// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/pairreader.h"
#include "models/recording/location.h"
#include "tests/support/comparisons.h"

#include <QSignalSpy>

// Two recorded runs as a page of a comparison gets them.
namespace aviary::test {

struct ReadPair
{
    Both<std::shared_ptr<ReportSource>> reports;
    Both<qint64> playbooks;
    QList<ComparedPairPtr> steps; // what was known, in that order; the last one is whole

    const ComparedPairPtr &whole() const { return steps.last(); }
    Both<ReportSource *> sources() const { return {reports.left.get(), reports.right.get()}; }
    Location location(PageId page = PageId::Differences) const
    {
        Location there{.report = QUrl(QStringLiteral("file:///left.sqlite")),
                       .inside = {},
                       .playbook = PlaybookId{playbooks.left},
                       .page = page};
        there.beside.push_back({.report = QUrl(QStringLiteral("file:///right.sqlite")),
                                .inside = {},
                                .playbook = PlaybookId{playbooks.right}});
        return there;
    }
};

// Recordings may be made by a test, of reports that have no contents.
inline void readSteps(ReadPair &pair, const Both<RecordingPtr> &recordings)
{
    PairReader reader;
    QSignalSpy done(&reader, &PairReader::done);
    QObject::connect(&reader, &PairReader::changed, &reader, [&] { pair.steps << reader.pair(); });
    reader.start(recordings, pair.sources());
    if (!reader.isDone() && !done.wait(20'000))
        qFatal("A pair was not read to its end");
}

inline ReadPair readPair(const QString &left, qint64 leftPlaybook, const QString &right, qint64 rightPlaybook)
{
    ReadPair pair{.reports = {openedReport(left), openedReport(right)}, .playbooks = {leftPlaybook, rightPlaybook}};
    Both<RecordingPtr> recordings;
    for (const Side side : Sides)
        recordings[side] = *pair.reports[side]->recording(PlaybookId{pair.playbooks[side]}).wait();
    readSteps(pair, recordings);
    return pair;
}

} // namespace aviary::test
