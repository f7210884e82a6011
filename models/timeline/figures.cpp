// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/figures.h"

namespace aviary {

std::shared_ptr<const TimelineFigures> TimelineFigures::of(const RecordingPtr &recording)
{
    if (!recording || !recording->isComplete())
        return nullptr;
    auto figures = std::make_shared<TimelineFigures>();
    const Recording &all = *recording;
    figures->recording = recording;
    figures->schedule = Schedule::of(all);
    const Schedule &schedule = figures->schedule;
    figures->groups = Groups::of(all);
    figures->waits = Waits::of(all, schedule);
    if (!figures->waits.areTooMany)
        figures->longestWaiting = aviary::longestWaiting(all, schedule);
    figures->forks = ForkLimit::of(all, schedule);
    figures->path = CriticalPath::of(all, schedule);
    figures->gains = gainsOf(all, schedule, figures->groups);
    for (const GroupKind kind : {GroupKind::Task, GroupKind::Role, GroupKind::Action, GroupKind::Host})
        figures->timings[static_cast<size_t>(kind)] = aviary::timingsOf(kind, all, schedule, figures->groups);
    figures->concurrency = Concurrency::of(all, schedule);
    figures->caveats = Caveats::of(all, schedule, figures->waits);
    return figures;
}

RangeTotals totalsOf(const Recording &recording, const TimelineFigures *figures, TimeSpan range)
{
    RangeTotals totals;
    if (range.isEmpty())
        return totals;
    for (RowIndex row = 0; row < recording.resultCount(); ++row) {
        const Micros begin = recording.startedOf(row);
        if (!isKnown(begin) || begin >= range.end)
            continue;
        const Micros duration = recording.durationOf(row);
        // What took no time goes on at its start; so does what has no end.
        const bool goesOn = isKnown(duration) && duration > 0 ? begin + duration > range.begin : begin >= range.begin;
        if (!goesOn)
            continue;
        ++totals.results;
        ++totals.counts[recording.outcome(row)];
    }
    if (figures) {
        totals.busy = figures->concurrency.busyWithin(range);
        totals.waited = figures->waits.within(range);
    } else {
        totals.busy = Concurrency::of(recording, Schedule::of(recording)).busyWithin(range);
    }
    return totals;
}

} // namespace aviary
