// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/timelinepair.h"

#include <QStringList>

// Plain text about two timelines on one scale.
namespace aviary {

// What marks a task on the strip, by its shape: ▲ ▼ + −; a null character where nothing is to be told. What changed its
// outcome is marked besides.
QChar glyphOf(TaskDelta::Kind kind);
inline constexpr QChar OutcomeMark = u'\u25c6'; // ◆

// "+5.6 s", "-0.2 s"; "" when not known.
QString formatDelta(Micros delta);
// Its name, both times, the difference, and what else changed; a line each.
QStringList describeDelta(const TimelinePair &pair, quint32 task);
// The same on one line.
QString tellDelta(const TimelinePair &pair, quint32 task);
// "app : Migrate the schema on app1: ok 0.5 s → changed 6.1 s · +5.6 s · slower": of a row of the comparison.
QString tellRowPair(const Comparison &comparison, quint32 row);
// "0 s is the start of each run", "0 s is the start of “…”".
QString tellZero(const Comparison &comparison, const TimelineAlignment &alignment);

} // namespace aviary
