// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/ids.h"

#include <QHashFunctions>

#include <memory>
#include <vector>

namespace aviary {

// What a lane stands for.
enum class LaneGrouping { Hosts, Tasks, Plays }; // Plays: a tree of plays, roles and tasks
enum class LaneOrder { FailingFirst, Name, Start, TotalTime, WorstOutcome };
enum class LaneKind { Host, Task, Play, Role };

// A lane, for as long as its recording grows: tables only grow.
struct LaneKey
{
    LaneKind kind = LaneKind::Host;
    // In the recording's tables; NoIndex: results of a host or task that is missing. Of a role: its first task in the
    // play.
    TableIndex index = NoIndex;
    bool operator==(const LaneKey &) const = default;
};
inline size_t qHash(const LaneKey &key, size_t seed = 0)
{
    return ::qHash(quint64{key.index} << 8 | static_cast<quint64>(key.kind), seed);
}

// Which lanes a timeline has, and in what order.
struct TimelineOptions
{
    LaneGrouping grouping = LaneGrouping::Hosts;
    LaneOrder order = LaneOrder::FailingFirst;
    std::vector<LaneKey> pinned; // on top, in this order
    std::vector<LaneKey> toggled; // folded where they would not be, and the other way round
    std::shared_ptr<const std::vector<bool>> shown; // by row; rows beyond its end are shown. Null: all
    // Lanes that keep this order; new ones follow. For a recording that grows under somebody's eyes.
    std::vector<LaneKey> kept;
    bool operator==(const TimelineOptions &) const = default;

    static LaneOrder firstOrderOf(LaneGrouping grouping)
    {
        return grouping == LaneGrouping::Hosts ? LaneOrder::FailingFirst : LaneOrder::Start;
    }
};

} // namespace aviary
