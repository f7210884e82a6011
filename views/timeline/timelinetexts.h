// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/figures.h"
#include "models/timeline/timelinemodel.h"
#include "models/timeline/traits.h"

namespace aviary {

// Plain text about what the timeline shows.
// What is written on a bar. What is longer than any bar is cut: a hostile name may have a million letters.
struct BarName
{
    QString marks; // of what is special about it, in front of the name
    QString text;
};
// `traits` may be null.
BarName nameOfBar(const TimelineModel &model, ItemIndex item, const TimelineTraits *traits);
// The marks: of handlers, of tasks in the background, of results that took several attempts.
inline constexpr QChar HandlerMark = u'\u2691';
inline constexpr QChar AsyncMark = u'\u21c9';
inline constexpr QChar RetryMark = u'\u27f3';

// Task, outcome and host, start and duration, file:line; a line each.
// Whatever `traits` (null: not known) say besides.
QString describeResult(const TimelineModel &model, RowIndex row, const TimelineTraits *traits = nullptr);
// The same on one line.
QString tellResult(const TimelineModel &model, RowIndex row, const TimelineTraits *traits = nullptr);
// An aggregate's results; else describeResult() of its row.
QString describeItem(const TimelineModel &model, ItemIndex item, const TimelineTraits *traits = nullptr);
QString tellItem(const TimelineModel &model, ItemIndex item, const TimelineTraits *traits = nullptr);
// "app2 waited 5.8 s for app1", and for which task.
QString describeWait(const Recording &recording, const Wait &wait);
// "started 02:54:31 UTC, 1.2 s into the run · took 6.1 s, 12 % of the run"
QString tellTimes(const TimelineModel &model, ItemIndex item);
// "12.4 s from 02:54:31.2: 34 results · busy 40.1 s · waiting 5.8 s · ✖ 2 failed · ✔ 30 ok"; without totals the time alone.
QString describeRange(TimeSpan range, const std::optional<RangeTotals> &totals, bool knowsWaiting);
// "app : Migrate the schema took 6.1 s on app1 (delegated to db1) while app2 waited."
QString describeWaiting(const Recording &recording, const Waiting &waiting);
// "web: Roll out" or "web: Roll out (2 batches)".
QString nameOfBand(const TimelineModel &model, const TimelineModel::Band &band);
// Name, start and duration; a line each.
QString describeBand(const TimelineModel &model, const TimelineModel::Band &band);
// Full name of the lane, how many results it has and how long they took, and how bad its worst result is.
QString describeLane(const TimelineModel &model, const TimelineModel::Lane &lane);
QString nameOfKey(const Recording &recording, const LaneKey &key);
QString nameOfLane(const TimelineModel &model, const TimelineModel::Lane &lane);
QString shortNameOfLane(const TimelineModel &model, const TimelineModel::Lane &lane);

} // namespace aviary
