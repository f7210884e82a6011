// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelinegeometry.h"
#include "models/timeline/timelinepixels.h"

#include <algorithm>

namespace aviary {

namespace {

constexpr int Near = 2; // pixels

struct Found
{
    int rank = -1; // failing and near, on the pixel, near
    Outcome outcome = Outcome::Skipped;
    int distance = 0;
    ItemIndex item = NoIndex;
    bool isBetterThan(const Found &other) const
    {
        if (rank != other.rank)
            return rank > other.rank;
        // On one pixel the worst is what is seen; beside it, what is nearer is meant.
        if (rank == 1)
            return outcome > other.outcome;
        return distance < other.distance;
    }
};

} // namespace

QRect barOf(const TimelineModel &model, const TimelineViewport &view, ItemIndex item)
{
    if (view.visible.isEmpty())
        return {};
    const quint32 lane = model.laneOf(item);
    const TimelineModel::Lane &l = model.lanes()[lane];
    const Outcome outcome = model.outcome(item);
    const Pixels pixels = ownPixels(TimeScale(view.visible, view.width)(model.span(item)), outcome, view.width);
    const int top = view.layout.trackTop(lane, l, model.trackOf(item) - l.firstTrack);
    return rectOf(outcome, pixels, top, view.layout.trackHeight(lane, l));
}

ItemIndex itemAt(const TimelineModel &model, const TimelineViewport &view, QPoint point)
{
    if (view.visible.isEmpty() || view.width <= 0 || point.y() < 0 || point.y() >= view.layout.height())
        return NoIndex;
    const quint32 lane = view.layout.laneAt(point.y());
    const TimelineModel::Lane &l = model.lanes()[lane];
    const auto [first, end] = view.layout.tracksAt(lane, l, point.y());
    const TimeScale scale(view.visible, view.width);
    Found best;
    const auto consider = [&](ItemIndex item) {
        const Outcome outcome = model.outcome(item);
        Pixels pixels = pixelsOf(scale(model.span(item)), view.width);
        if (isFailing(outcome))
            pixels = widenedFailing(pixels, view.width);
        const int distance = std::max({0, pixels.left - point.x(), point.x() - pixels.right + 1});
        if (distance > Near)
            return;
        const int rank = distance > 0 ? 0 : isFailing(outcome) ? 2 : 1;
        const Found found{rank, outcome, distance, item};
        if (best.item == NoIndex || found.isBetterThan(best))
            best = found;
    };
    const Micros from = timeAt(point.x() - Near - 1, view.visible, view.width);
    const Micros to = timeAt(point.x() + Near + 2, view.visible, view.width);
    for (quint32 track = l.firstTrack + first; track < l.firstTrack + end; ++track) {
        eachMark(
            model, scale, track, model.firstEndingAfter(track, from - 1), to, 1,
            [&](ItemIndex item, Extent) { consider(item); }, [&](ItemIndex item, int) { consider(item); });
    }
    return best.item;
}

} // namespace aviary
