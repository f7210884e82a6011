// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timelinelayout.h"

#include <QRect>

#include <array>

namespace aviary {

// Time and pixels: `span` lies on the pixels 0 … width. For a time that is not in the span, outside of them.
double xOf(Micros time, TimeSpan span, int width);
Micros timeAt(double x, TimeSpan span, int width);

// What a picture of bars depends on. x counts from the left of `visible`, y from the top of the first lane.
struct TimelineViewport
{
    TimeSpan visible;
    int width = 0; // pixels
    TimelineLayout layout;
    quint32 firstLane = 0;
    quint32 endLane = 0; // one behind the last
    bool operator==(const TimelineViewport &) const = default;
};

// The bars of a timeline as rectangles, grouped by colour: made off the GUI thread by a pure function, painted as often
// as wanted. At pixel resolution: what is narrower than a pixel is merged, and the worst outcome wins the pixel, so
// that no zoom can hide a failure. Paint the groups in the order of Outcome, worst last.
struct TimelineGeometry
{
    static constexpr qsizetype MaxBars = 60'000;
    static constexpr int LeastFailing = 3; // pixels: a failing bar is never narrower
    // Bars from this width and tracks from this height on have room for a name.
    static constexpr int LeastLabelWidth = 34;
    static constexpr int LeastLabelHeight = 15;
    // Names cost more than bars. Where more would fit, the narrowest bars go without.
    static constexpr size_t MaxLabels = 1000;

    struct Label
    {
        QRect rect;
        ItemIndex item;
    };

    TimelineViewport view;
    std::array<std::vector<QRect>, OutcomeCount> bars;
    std::vector<Label> labels;
    // 1: true to the pixel. More where even that were too many bars: then merging took this many pixels at once.
    int step = 1;

    const std::vector<QRect> &barsOf(Outcome outcome) const { return bars[static_cast<size_t>(outcome)]; }
    qsizetype barCount() const;

    static std::shared_ptr<const TimelineGeometry> build(const TimelineModel &model, const TimelineViewport &view);
};

using TimelineGeometryPtr = std::shared_ptr<const TimelineGeometry>;

// Where an item's bar is, wherever it is merged into others; at least one pixel wide. Clipped to the view.
QRect barOf(const TimelineModel &model, const TimelineViewport &view, ItemIndex item);
// The item that is seen at a point: the failing one within its three pixels, else the worst on that pixel, else the
// nearest within two. NoIndex for none. By binary search, whatever the number of items.
ItemIndex itemAt(const TimelineModel &model, const TimelineViewport &view, QPoint point);

} // namespace aviary
