// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/figures.h"
#include "models/timeline/timelinemodel.h"

namespace aviary {

// Plain text about what the timeline shows.
// Task, outcome and host, start and duration, file:line; a line each.
QString describeResult(const TimelineModel &model, RowIndex row);
// The same on one line.
QString tellResult(const TimelineModel &model, RowIndex row);
// "12.4 s from 02:54:31.2: 34 results · busy 40.1 s · waiting 5.8 s · ✖ 2 failed · ✔ 30 ok"; without totals the time alone.
QString describeRange(TimeSpan range, const std::optional<RangeTotals> &totals, bool knowsWaiting);
// "app : Migrate the schema took 6.1 s on app1 (delegated to db1) while app2 waited."
QString describeWaiting(const Recording &recording, const Waiting &waiting);
// "web: Roll out" or "web: Roll out (2 batches)".
QString nameOfBand(const TimelineModel &model, const TimelineModel::Band &band);
// Name, start and duration; a line each.
QString describeBand(const TimelineModel &model, const TimelineModel::Band &band);
// Full name of the lane's host, and how bad its worst result is.
QString describeLane(const TimelineModel &model, const TimelineModel::Lane &lane);
QString nameOfLane(const TimelineModel &model, const TimelineModel::Lane &lane);
QString shortNameOfLane(const TimelineModel &model, const TimelineModel::Lane &lane);

} // namespace aviary
