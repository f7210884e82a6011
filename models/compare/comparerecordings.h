// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"
#include "models/sources/job.h"

#include <functional>

namespace aviary {

// Complete recordings. Goes a few times over all rows (about 1 µs for each of one side): off the GUI thread.
// `isCancelled` is asked now and then; null when it said yes.
ComparisonPtr compareRecordings(const RecordingPtr &left, const RecordingPtr &right, const CompareOptions &options = {},
                                const std::function<bool()> &isCancelled = {});
// The same in the background.
Job<ComparisonPtr> startComparison(const RecordingPtr &left, const RecordingPtr &right,
                                   const CompareOptions &options = {});

// The same plays, tasks and rows, by other thresholds: nothing is aligned anew. Off the GUI thread as well.
ComparisonPtr judgedBy(const Comparison &comparison, const CompareOptions &options);

// How two durations compare: the same with the sides swapped, the other way around.
Speed speedOf(Micros left, Micros right, const CompareOptions &options);
// By other thresholds than those it was compared with. Same for what did not do alike.
Speed speedOf(const Comparison &comparison, const RowPair &row, const CompareOptions &options);
Speed speedOf(const Comparison &comparison, const TaskPair &task, const CompareOptions &options);
// NoDuration where a side has none.
Both<Micros> durationsOf(const Comparison &comparison, const RowPair &row);

} // namespace aviary
