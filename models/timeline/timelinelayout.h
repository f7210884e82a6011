// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timelinemodel.h"

namespace aviary {

// Where lanes lie above each other, in pixels from the top of the first. A value; logarithmic look-ups.
// Pinned lanes come first and stay in place while the others are scrolled beneath them: contentY() and viewY() know.
class TimelineLayout
{
public:
    static constexpr int LargestLane = 24;
    static constexpr int SmallestLane = 6;
    // Of lanes that are not hosts there are many, and without their names they say nothing: rather scrolled than lower.
    static constexpr int SmallestNamed = 18;
    // So low lanes have room for hundreds of hosts at once, but not for what is written beside or on them.
    static constexpr int LargestDense = 6;
    static constexpr int SmallestDense = 2;
    // Sub-rows may be lower than their lane, so that a lane with two of them needs not be twice as high.
    static constexpr int LargestShared = 12;
    // Lanes with many sub-rows become higher up to here; then the sub-rows become lower, down to a pixel.
    static constexpr int LargestSum = 96;

    TimelineLayout() = default;
    TimelineLayout(const TimelineModel &model, int laneHeight, bool dense = false);
    // Lanes as high as may be with all of them in `height`, and never lower than the lowest that can be told apart (hosts) or
    // named (others).
    // So many pinned lanes keep their place as leave a third of the height to the others.
    static TimelineLayout fitting(const TimelineModel &model, int height, bool dense = false);

    bool isDense() const { return m_dense; }
    int laneHeight() const { return m_laneHeight; }
    int height() const { return m_tops.back(); }
    quint32 laneCount() const { return static_cast<quint32>(m_tops.size()) - 1; }
    int top(quint32 lane) const { return m_tops[lane]; }
    int heightOf(quint32 lane) const { return m_tops[lane + 1] - m_tops[lane]; }
    // The lane at y; laneCount() below the last, 0 above the first.
    quint32 laneAt(int y) const;

    // Lanes that are not scrolled, and how high they are together.
    quint32 fixedLanes() const { return m_fixedLanes; }
    int fixedHeight() const { return m_tops[m_fixedLanes]; }
    // Between the y of a view that is scrolled by `offset` and that of all lanes.
    int contentY(int viewY, int offset) const { return viewY < fixedHeight() ? viewY : viewY + offset; }
    int viewY(int contentY, int offset) const { return contentY < fixedHeight() ? contentY : contentY - offset; }
    // The furthest that a view of this height can be scrolled.
    int largestOffset(int viewHeight) const { return std::max(0, height() - viewHeight); }

    // Tracks of a lane; of a dense lane several may share a row of pixels: the worst of them is seen.
    int trackHeight(quint32 lane, const TimelineModel::Lane &of) const
    {
        return std::max(1, heightOf(lane) / static_cast<int>(of.trackCount));
    }
    int trackTop(quint32 lane, const TimelineModel::Lane &of, quint32 track) const
    {
        const auto tracks = static_cast<int>(of.trackCount);
        return m_tops[lane]
            + (tracks <= heightOf(lane) ? static_cast<int>(track) * trackHeight(lane, of)
                                        : static_cast<int>(track) * heightOf(lane) / tracks);
    }
    // The tracks at a y that is in the lane: [first, second). None below the last track.
    std::pair<quint32, quint32> tracksAt(quint32 lane, const TimelineModel::Lane &of, int y) const;

    bool operator==(const TimelineLayout &) const = default;

private:
    int heightFor(const TimelineModel::Lane &lane) const;

    int m_laneHeight = LargestLane;
    bool m_dense = false;
    quint32 m_fixedLanes = 0;
    std::vector<int> m_tops{0}; // one more than there are lanes
};

} // namespace aviary
