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

// Cut before it becomes an int: near by, a long range is wider than any number of pixels.
int pixelOf(Micros time, const TimelineViewport &view)
{
    return static_cast<int>(std::round(std::clamp(xOf(time, view.visible, view.width), -10.0, view.width + 10.0)));
}

void paintSpan(QPainter &painter, const TimelineViewport &view, TimeSpan span, const QRect &where, QColor color,
               float strength)
{
    const int left = pixelOf(span.begin, view);
    const int right = std::max(pixelOf(span.end, view), left + 1);
    fillVertical(painter, left, where.top(), where.height(), color);
    fillVertical(painter, right - 1, where.top(), where.height(), color);
    color.setAlphaF(strength);
    painter.fillRect(left, where.top(), right - left, where.height(), color);
}

} // namespace

void paintRangeMark(QPainter &painter, const TimelineState &state, const QRect &where, const QPalette &palette)
{
    if (!state.hasPicture() || state.picture().view().visible.isEmpty())
        return;
    const TimelineViewport &view = state.picture().view();
    // What other pages leave out stands back.
    if (const TimeSpan span = state.range()->filtered(); !span.isEmpty()) {
        QColor veil = palette.color(QPalette::Base);
        veil.setAlphaF(0.7F);
        const int left = pixelOf(span.begin, view);
        const int right = pixelOf(span.end, view);
        painter.fillRect(where.left(), where.top(), left - where.left(), where.height(), veil);
        painter.fillRect(right, where.top(), where.right() + 1 - right, where.height(), veil);
    }
    const QColor color = palette.color(QPalette::Highlight);
    if (const TimeSpan span = state.range()->span(); !span.isEmpty())
        paintSpan(painter, view, span, where, color, 0.16F);
    if (const TimeSpan span = state.range()->zooming(); !span.isEmpty())
        paintSpan(painter, view, span, where, palette.color(QPalette::Text), 0.10F);
}

} // namespace aviary
