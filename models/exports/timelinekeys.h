// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/figures.h"

#include <QLatin1StringView>

#include <algorithm>

// What files with figures of the timeline share: words that are never translated, and which figures are known.
namespace aviary {

QLatin1StringView wordOf(GroupKind kind); // task, role, action, host
QLatin1StringView wordOf(CriticalPath::Gap gap); // between_tasks, …

// Durations of single results, and what is made of them: an old ARA let every result begin with its task.
inline bool areDurationsKnown(const TimelineFigures &figures)
{
    return !figures.caveats.startsOfTasks;
}
inline bool isWallKnown(const TimelineFigures &figures, GroupKind kind)
{
    return kind != GroupKind::Host || areDurationsKnown(figures);
}

// Busy time of all hosts together, and how many were busy on average; below 0 where the run took no time.
Micros busyTime(const TimelineFigures &figures);
double meanBusy(const TimelineFigures &figures);

// How many of `count` rows a file gets; a limit below 0 is none.
inline size_t rowsWithin(size_t count, qint64 limit)
{
    return limit < 0 ? count : std::min(count, static_cast<size_t>(limit));
}

// Of the critical path, the links that a file gets: the longest ones, in order of time.
std::vector<quint32> linksWithin(const CriticalPath &path, qint64 limit);
// How much time had gone by at the end of each link.
std::vector<Micros> sumsOf(const CriticalPath &path);

} // namespace aviary
