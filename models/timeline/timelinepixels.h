// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timelinemodel.h"

#include <QRect>

namespace aviary {

// From times to pixels: what the parts of TimelineGeometry share. Of no use elsewhere.

// Pixels [left, right) of an item, before they are whole, and before they are clipped.
struct Extent
{
    double left;
    double right;
    double width() const { return right - left; }
};

struct Pixels
{
    int left;
    int right;
    int width() const { return right - left; }
};

class TimeScale
{
public:
    TimeScale(TimeSpan visible, int width)
        : m_visible(visible)
        , m_width(width)
        , m_perMicro(static_cast<double>(width) / static_cast<double>(visible.duration()))
    {
    }
    TimeSpan visible() const { return m_visible; }
    int width() const { return m_width; }
    Extent operator()(TimeSpan span) const { return {at(span.begin), at(span.end)}; }
    double at(Micros time) const { return static_cast<double>(time - m_visible.begin) * m_perMicro; }
    // Moments on the edges of the view count as in it: the last of a run ends where the run does.
    int pixelAt(Micros time) const
    {
        return static_cast<int>(std::clamp<double>(at(time), 0, m_width - 1)); // rounded down: it is not negative
    }

private:
    TimeSpan m_visible;
    int m_width;
    double m_perMicro;
};

// Whole pixels, one at least. What is longer than the view is wide keeps its edges out of sight.
Pixels pixelsOf(Extent extent, int width);
// A failing bar's, three at least.
Pixels widenedFailing(Pixels pixels, int width);
// The bar of an item that is not merged. A gap follows it where there is room: else two tasks look like one.
Pixels ownPixels(Extent extent, Outcome outcome, int width);
QRect rectOf(Outcome outcome, Pixels pixels, int top, int trackHeight);

// What can be told apart of a track in the scale, from an item on: visit(item, extent) for each item that is `step`
// pixels wide or wider, visit(item, cell) for the worst of all that begin in the same `step` pixels and are narrower,
// by the number of these. In order of time; logarithmic in what a pixel holds. Until `last`.
template <class Wide, class Narrow>
void eachMark(const TimelineModel &model, const TimeScale &scale, quint32 track, ItemIndex item, Micros last, int step,
              const Wide &wide, const Narrow &narrow)
{
    const ItemIndex trackEnd = model.trackStart(track + 1);
    const auto isBefore
        = [&](ItemIndex i, int cell) { return model.begin(i) <= last && scale.pixelAt(model.begin(i)) / step <= cell; };
    while (item < trackEnd && model.begin(item) <= last) {
        const Extent extent = scale(model.span(item));
        if (extent.width() >= step) {
            wide(item, extent);
            ++item;
            continue;
        }
        // Where the next pixel begins: items are many on a pixel, or hardly any.
        const int cell = scale.pixelAt(model.begin(item)) / step;
        ItemIndex inside = item;
        ItemIndex jump = 1;
        while (jump < trackEnd - inside && isBefore(inside + jump, cell)) {
            inside += jump;
            jump *= 2;
        }
        ItemIndex outside = std::min(inside + jump, trackEnd);
        while (outside - inside > 1) {
            const ItemIndex middle = inside + (outside - inside) / 2;
            (isBefore(middle, cell) ? inside : outside) = middle;
        }
        // What is wide can only be the last one on a pixel.
        if (inside > item && scale(model.span(inside)).width() >= step)
            outside = inside;
        narrow(model.worstOf(item, outside), cell);
        item = outside;
    }
}

} // namespace aviary
