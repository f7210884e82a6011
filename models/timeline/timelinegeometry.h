// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/coloring.h"
#include "models/timeline/figures.h"
#include "models/timeline/timelinelayout.h"

#include <QRect>

#include <array>

namespace aviary {

// Time and pixels: `span` lies on the pixels 0 … width. For a time that is not in the span, outside of them.
double xOf(Micros time, TimeSpan span, int width);
Micros timeAt(double x, TimeSpan span, int width);

// What part of a timeline a picture shows. x counts from the left of `visible`, y from the top of the first lane, as if
// nothing were scrolled.
struct TimelineViewport
{
    TimeSpan visible;
    int width = 0; // pixels
    TimelineLayout layout;
    // Besides the lanes that are not scrolled, which are always there.
    quint32 firstLane = 0;
    quint32 endLane = 0; // one behind the last
    bool shows(quint32 lane) const { return lane < layout.fixedLanes() || (lane >= firstLane && lane < endLane); }
    bool operator==(const TimelineViewport &) const = default;
};

// What a picture shows besides bars, and what their colours tell.
struct TimelineLook
{
    CategoriesPtr categories; // null: outcomes
    TimelineFiguresPtr figures; // null: nothing of the following
    bool path = false; // the critical path
    bool waits = false; // hollow bars, on the lanes of hosts
    bool boundaries = false; // where tasks of the linear strategy begin
    bool operator==(const TimelineLook &) const = default;
};

// The bars of a timeline as rectangles, grouped by colour: made off the GUI thread by a pure function, painted as often
// as wanted. At pixel resolution: what is narrower than a pixel is merged, and the worst outcome wins the pixel, of
// equal ones the longest result, so that no zoom, grouping or colouring can hide a failure. Paint `categories` first,
// then `bars` in the order of Outcome, worst last.
struct TimelineGeometry
{
    // Of all there is to paint: so many take 7 ms on a 4K screen.
    static constexpr qsizetype MaxBars = 50'000;
    static constexpr int LeastFailing = 3; // pixels: a failing bar is never narrower
    static constexpr int LeastWait = 3;
    static constexpr int LeastTask = 8; // between two boundaries
    // Bars from this width and tracks from this height on have room for a name.
    static constexpr int LeastLabelWidth = 34;
    static constexpr int LeastLabelHeight = 15;
    // Names cost more than bars. Where more would fit, the narrowest bars go without.
    static constexpr size_t MaxLabels = 1000;
    static constexpr size_t MaxElsewhere = 5000;

    static constexpr int LeastElsewhere = 7; // narrower bars have no inside that could tell

    struct Label
    {
        QRect rect;
        ItemIndex item;
    };
    // A link of the critical path.
    struct Link
    {
        QRect rect; // its time, as high as the track
        QRect bar; // the bar of it alone, though it be merged into others
        RowIndex row;
    };

    TimelineViewport view;
    // Each group from the top to the bottom. Where categories are shown, only of outcomes that keep their look.
    std::array<std::vector<QRect>, OutcomeCount> bars;
    std::array<std::vector<QRect>, Categories::Most> categories;
    std::vector<Label> labels;
    std::vector<Label> elsewhere; // bars of work that a host did for another one; also among the others
    std::vector<Link> path; // in order of time
    std::vector<QRect> waits; // from the top to the bottom
    std::vector<int> boundaries; // x, ascending
    // 1: true to the pixel. More where even that were too many bars: then merging took this many pixels at once.
    int step = 1;

    const std::vector<QRect> &barsOf(Outcome outcome) const { return bars[static_cast<size_t>(outcome)]; }
    // Of all groups, without what lies above them.
    qsizetype barCount() const;
    // Everything.
    qsizetype rectCount() const;

    static std::shared_ptr<const TimelineGeometry> build(const TimelineModel &model, const TimelineViewport &view,
                                                         const TimelineLook &look = {});
};

using TimelineGeometryPtr = std::shared_ptr<const TimelineGeometry>;

// Where an item's bar is, wherever it is merged into others; at least one pixel wide. Clipped to the view.
QRect barOf(const TimelineModel &model, const TimelineViewport &view, ItemIndex item);
// The item that is seen at a point: the failing one within its three pixels, else the worst on that pixel, else the
// nearest within two. NoIndex for none. By binary search, whatever the number of items.
ItemIndex itemAt(const TimelineModel &model, const TimelineViewport &view, QPoint point);

} // namespace aviary
