// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/timespan.h"

namespace aviary {

// Sums of many durations, each of which may be a lie of thousands of years: they stop at the largest number.
constexpr Micros plus(Micros left, Micros right)
{
    constexpr Micros Most = std::numeric_limits<Micros>::max();
    return right > 0 && left > Most - right ? Most : left + right;
}

// What `count` hosts do in so long a time.
constexpr Micros times(quint32 count, Micros duration)
{
    constexpr Micros Most = std::numeric_limits<Micros>::max();
    return duration > 0 && static_cast<Micros>(count) > Most / duration ? Most : static_cast<Micros>(count) * duration;
}

} // namespace aviary
