// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/figures.h"

// Figures in words: the page, `aviary timeline` and the trace say the same. Plain text; recorded text in it is as it
// was recorded. Any thread.
namespace aviary {

// "Between tasks"; "" for a result.
QString nameOfGap(CriticalPath::Gap gap);
// What the controller may have done there.
QString describeGap(CriticalPath::Gap gap);
// "Tasks", "Roles", "Actions", "Hosts".
QString nameOfGroups(GroupKind kind);
// "task", "role", "action", "host": what JSON and CSV use, never translated.
QLatin1StringView wordOf(GroupKind kind);
QLatin1StringView wordOf(CriticalPath::Gap gap);

// "app2 waited 5.8 s for app1."
QString sentenceOf(const Waits::OfHost &waited, const Recording &recording);
// How long hosts waited for each other all together; "" when none did.
QString sentenceOf(const Waits &waits);
// How many forks held the run up, and where that number comes from; "" when hosts did not take turns.
QString sentenceOf(const ForkLimit &forks);

} // namespace aviary
