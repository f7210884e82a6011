// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/timespan.h"

#include <QTimeZone>

#include <vector>

namespace aviary {

struct ClockTick
{
    Micros time = NoTime;
    QString label; // "02:54", "02:54:30", "02:54:30.5"; "22 Nov" where a day begins; "22 Nov 03:00" where one must be told
    bool beginsDay = false;
    bool operator==(const ClockTick &) const = default;
};

// The marks of a clock over `visible`: round times of the day in `zone`, with steps as tickStep() chooses them. A clock
// that is set forward or back on the way leaves marks out or says an hour twice, as clocks do. `tellDay`: the first mark
// says which day it is.
std::vector<ClockTick> clockTicks(TimeSpan visible, const QTimeZone &zone, int most, bool tellDay);
// Whether the span begins and ends on different days of the zone.
bool spansDays(TimeSpan span, const QTimeZone &zone);

} // namespace aviary
