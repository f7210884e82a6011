// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/comparedpair.h"

#include "app/verbs/waitfor.h"
#include "models/compare/pairreader.h"

namespace aviary {

ComparedPair readPair(const Both<ComparedReport> &reports, const Both<const Playbook *> &playbooks,
                      const CompareOptions &options, bool allOutputs)
{
    ComparedPair pair;
    Both<RecordingPtr> recordings;
    for (const Side side : Sides) {
        if (!playbooks[side])
            continue;
        pair.playbook[side] = *playbooks[side];
        if (!playbooks[otherSide(side)])
            continue;
        OpenedReport &report = *reports[side].report;
        recordings[side] = report.need(report.source().recording(playbooks[side]->id).wait()).value_or(nullptr);
        if (recordings[side])
            report.addProblems(recordings[side]->problems());
    }
    if (!recordings.left || !recordings.right)
        return pair;
    PairReader reader;
    reader.start(recordings, {&reports.left.report->source(), &reports.right.report->source()}, options,
                 allOutputs ? std::numeric_limits<qint64>::max() : MostOutputs);
    waitFor(reader, &PairReader::done);
    for (const Side side : Sides)
        reports[side].report->addProblems(reader.problems()[side]);
    return *reader.pair();
}

} // namespace aviary
