// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/timespan.h"

#include <QString>

#include <vector>

namespace aviary {

struct TimelineTick
{
    Micros time = NoTime;
    QString label; // since the origin: "0 s", "12.5 s", "1 min 30 s", "1 h 05 min"; with a minus before it
    bool operator==(const TimelineTick &) const = default;
};

// The smallest round step (1, 2, 5 × 10ⁿ of a second; 1, 2, 5, 10, 15, 30 minutes; hours; days) that gives at most
// `most` steps in the span.
Micros tickStep(Micros span, int most);
// The marks of a ruler over `visible`, counted from `origin`. Empty for an empty span.
std::vector<TimelineTick> timelineTicks(TimeSpan visible, Micros origin, int most);

} // namespace aviary
