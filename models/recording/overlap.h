// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/timespan.h"

#include <algorithm>
#include <vector>

namespace aviary {

// Whether something goes on within a range of time: what filters and totals mean by "in this time". What has no length,
// or none that is known, goes on where it begins. Nothing goes on in an empty range, nor at a time that is not known.
inline bool goesOnIn(TimeSpan range, Micros started, Micros duration)
{
    if (range.isEmpty() || !isKnown(started))
        return false;
    if (!isKnown(duration) || duration <= 0)
        return range.contains(started);
    return started < range.end && started + duration > range.begin;
}

// How much of it lies within the range.
inline Micros within(TimeSpan range, Micros started, Micros duration)
{
    if (!isKnown(duration) || !goesOnIn(range, started, duration))
        return 0;
    return std::max<Micros>(0, std::min(range.end, started + duration) - std::max(range.begin, started));
}

// Time that several stretches cover together. Sorts them.
inline Micros covered(std::vector<TimeSpan> &spans)
{
    std::ranges::sort(spans, {}, &TimeSpan::begin);
    Micros sum = 0;
    Micros end = NoTime;
    for (const TimeSpan &span : spans) {
        const Micros begin = std::max(span.begin, end);
        if (span.end > begin)
            sum += span.end - begin;
        end = std::max(end, span.end);
    }
    return sum;
}

} // namespace aviary
