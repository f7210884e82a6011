// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/timespan.h"

#include <QString>

// Ranges of time as people read them, in the display zone. Plain text.
namespace aviary {

// 02:54:31.2: as fine as makes sense for something that lasts so long. "" when not known.
QString formatTimeWithin(Micros time, Micros duration);
// 02:54:31.2–02:54:43.6; with dates where it goes on after midnight. "" for an empty range.
QString formatRange(TimeSpan range);

} // namespace aviary
