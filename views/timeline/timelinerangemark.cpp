// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinerangemark.h"

#include "views/timeline/crisp.h"
#include "views/timeline/timelinestate.h"

#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace aviary {

namespace {

void paintSpan(QPainter &painter, const TimelineViewport &view, TimeSpan span, const QRect &where, QColor color,
               float strength)
{
    // Cut before it becomes an int: near by, a long range is wider than any number of pixels.
    const auto pixel = [&](Micros time) {
        return static_cast<int>(std::round(std::clamp(xOf(time, view.visible, view.width), -10.0, view.width + 10.0)));
    };
    const int left = pixel(span.begin);
    const int right = std::max(pixel(span.end), left + 1);
    fillVertical(painter, left, where.top(), where.height(), color);
    fillVertical(painter, right - 1, where.top(), where.height(), color);
    color.setAlphaF(strength);
    painter.fillRect(left, where.top(), right - left, where.height(), color);
}

} // namespace

void paintRangeMark(QPainter &painter, const TimelineState &state, const QRect &where, const QPalette &palette)
{
    if (!state.hasPicture())
        return;
    const TimelineViewport &view = state.picture().view();
    const QColor color = palette.color(QPalette::Highlight);
    if (const TimeSpan span = state.range()->span(); !span.isEmpty())
        paintSpan(painter, view, span, where, color, 0.16F);
    if (const TimeSpan span = state.range()->zooming(); !span.isEmpty())
        paintSpan(painter, view, span, where, palette.color(QPalette::Text), 0.10F);
}

} // namespace aviary
