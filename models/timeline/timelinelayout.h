// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timelinemodel.h"

namespace aviary {

// Where lanes lie above each other, in pixels from the top of the first. A value; logarithmic look-ups.
class TimelineLayout
{
public:
    static constexpr int LargestLane = 24;
    static constexpr int SmallestLane = 6;
    // Sub-rows may be lower than their lane, so that a lane with two of them needs not be twice as high.
    static constexpr int LargestShared = 12;

    TimelineLayout() = default;
    TimelineLayout(const TimelineModel &model, int laneHeight);
    // Lanes as high as may be with all of them in `height`, and never lower than the lowest that can be told apart.
    static TimelineLayout fitting(const TimelineModel &model, int height);

    int laneHeight() const { return m_laneHeight; }
    int height() const { return m_tops.back(); }
    quint32 laneCount() const { return static_cast<quint32>(m_tops.size()) - 1; }
    int top(quint32 lane) const { return m_tops[lane]; }
    int heightOf(quint32 lane) const { return m_tops[lane + 1] - m_tops[lane]; }
    // The lane at y; laneCount() below the last, 0 above the first.
    quint32 laneAt(int y) const;
    // Top and height of a track of a lane (from 0 within the lane).
    int trackHeight(const TimelineModel::Lane &lane) const { return trackHeight(lane, m_laneHeight); }
    int trackTop(quint32 lane, const TimelineModel::Lane &of, quint32 track) const
    {
        return m_tops[lane] + static_cast<int>(track) * trackHeight(of);
    }

    bool operator==(const TimelineLayout &) const = default;

private:
    static int trackHeight(const TimelineModel::Lane &lane, int laneHeight);

    int m_laneHeight = LargestLane;
    std::vector<int> m_tops{0}; // one more than there are lanes
};

} // namespace aviary
