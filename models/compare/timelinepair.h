// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"
#include "models/timeline/timelineoptions.h"

#include <algorithm>
#include <memory>

namespace aviary {

// What is the same moment in both runs.
struct TimelineAlignment
{
    enum class At : quint8 { Start, Play, Task };
    At at = At::Start;
    quint32 entry = NoIndex; // in Comparison::plays() or tasks(); of no meaning at the start
    bool operator==(const TimelineAlignment &) const = default;
};

// How the time of a task differs, and when it was.
struct TaskDelta
{
    enum class Kind : quint8 {
        Similar, // both took about as long, or it is not known how long
        Slower,
        Faster,
        OnlyLeft,
        OnlyRight,
        Missing, // on one side only, as its hosts are not on the other, or it stopped before
    };
    Kind kind = Kind::Similar;
    Both<TimeSpan> span; // from the first start to the last end of its results; not known where a side has none
    Micros delta = NoDuration; // from TaskPair::time left to right; not known where a side has none
    bool failsNewly = false; // a result of it
    bool hasOtherOutcome = false; // likewise: any change of outcome

    // What a person steps to: slower, faster, or another outcome.
    bool isDifference() const { return kind == Kind::Slower || kind == Kind::Faster || hasOtherOutcome; }
    // Where it stands on a scale of both runs: on the right, where that is known.
    Side side() const { return isKnown(span.right.begin) ? Side::Right : Side::Left; }
    bool operator==(const TaskDelta &) const = default;
};

// Two runs on one scale of time. Times are in microseconds since 1970 as in the recordings, or counted from the moment
// where the runs are aligned ("relative"). Immutable; any thread.
class TimelinePair
{
public:
    // Goes over all rows; off the GUI thread.
    static std::shared_ptr<const TimelinePair> of(const ComparisonPtr &comparison);

    const ComparisonPtr &comparison() const { return m_comparison; }
    // In the order of Comparison::tasks().
    const std::vector<TaskDelta> &deltas() const { return m_deltas; }
    // The largest difference of time of a task, without its sign; 0 when there is none.
    Micros largestDelta() const { return m_largest; }
    // What a strip of differences has room for: where nothing is told, what is noise must not look large.
    Micros scale() const { return std::max(m_largest, m_comparison->options().atLeast); }
    // From the first to the last thing known of a side; empty where nothing has a time.
    TimeSpan trace(Side side) const { return m_trace[side]; }

    // The moment of an alignment on each side; NoTime where a side does not have it, or its time was not recorded.
    Both<Micros> moments(const TimelineAlignment &alignment) const;
    // The alignment itself where both sides have it. Else a sentence that says which one has not.
    QString problemOf(const TimelineAlignment &alignment) const;
    // Both traces when the moments are 0. Empty when nothing has a time.
    TimeSpan extent(const Both<Micros> &moments) const;

    // In Comparison::rows(), of a row of a side; NoIndex for none.
    quint32 pairOf(Side side, RowIndex row) const
    {
        return row < m_pairOfRow[side].size() ? m_pairOfRow[side][row] : NoIndex;
    }
    // What to show of a task: the row in Comparison::rows() that differs most. NoIndex when it has no results.
    quint32 rowOf(quint32 task) const { return m_rowOfTask[task]; }
    // The next task that differs (step 1) or the one before (-1), from `task` on; from an end for NoIndex. NoIndex when
    // there is none further on.
    quint32 differenceFrom(quint32 task, int step) const;

    // Lanes of a side: hosts in the same order on both, those that fail on any side first.
    const std::vector<LaneKey> &lanes(Side side) const { return m_lanes[side]; }

private:
    friend class TimelinePairBuilder;
    ComparisonPtr m_comparison;
    std::vector<TaskDelta> m_deltas;
    std::vector<quint32> m_rowOfTask;
    Both<std::vector<quint32>> m_pairOfRow;
    Both<std::vector<LaneKey>> m_lanes;
    Both<TimeSpan> m_trace;
    Micros m_largest = 0;
};
using TimelinePairPtr = std::shared_ptr<const TimelinePair>;

// A task on a strip as wide as the view, in pixels from its left.
struct DeltaMark
{
    int left;
    int right; // one behind the last
    quint32 task; // in Comparison::tasks()
    bool operator==(const DeltaMark &) const = default;
};
// Tasks that are in view (`visible` is relative), each three pixels wide at least; those that differ most come last,
// above the others. Of tasks too short to be told apart the one that differs most stands for all, and `always` for
// itself. Linear in tasks.
std::vector<DeltaMark> deltaMarks(const TimelinePair &pair, const Both<Micros> &moments, TimeSpan visible, int width,
                                  quint32 always = NoIndex);

} // namespace aviary
