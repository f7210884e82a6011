// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QPalette;
class QRect;

namespace aviary {

class TimelineState;

// The marked range and what is dragged to be zoomed to, over what is painted in `where`: its x is that of the bars.
void paintRangeMark(QPainter &painter, const TimelineState &state, const QRect &where, const QPalette &palette);

} // namespace aviary
