// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelinelayout.h"

#include <algorithm>

namespace aviary {

int TimelineLayout::heightFor(const TimelineModel::Lane &lane) const
{
    const auto tracks = static_cast<int>(lane.trackCount);
    if (m_dense || tracks <= 1)
        return m_laneHeight;
    int track = std::clamp(m_laneHeight / tracks, SmallestLane, LargestShared);
    if (tracks * track > LargestSum)
        track = std::max(1, LargestSum / tracks);
    return std::max(m_laneHeight, tracks * track);
}

TimelineLayout::TimelineLayout(const TimelineModel &model, int laneHeight, bool dense)
    : m_laneHeight(dense ? std::clamp(laneHeight, SmallestDense, LargestDense)
                         : std::clamp(laneHeight, SmallestLane, LargestLane))
    , m_dense(dense)
    , m_fixedLanes(model.pinnedLanes())
{
    m_tops.reserve(model.lanes().size() + 1);
    for (const TimelineModel::Lane &lane : model.lanes())
        m_tops.push_back(m_tops.back() + heightFor(lane));
}

TimelineLayout TimelineLayout::fitting(const TimelineModel &model, int height, bool dense)
{
    const bool hosts = model.options().grouping == LaneGrouping::Hosts;
    const int smallest = dense ? SmallestDense : hosts ? SmallestLane : SmallestNamed;
    const auto lanes = std::max<qsizetype>(1, static_cast<qsizetype>(model.lanes().size()));
    int laneHeight
        = static_cast<int>(std::clamp<qsizetype>(height / lanes, smallest, dense ? LargestDense : LargestLane));
    TimelineLayout layout(model, laneHeight, dense);
    // Lanes with sub-rows may need more than their share.
    while (layout.height() > height && laneHeight > smallest)
        layout = TimelineLayout(model, --laneHeight, dense);
    while (layout.height() > height && layout.fixedHeight() > height * 2 / 3)
        --layout.m_fixedLanes;
    return layout;
}

quint32 TimelineLayout::laneAt(int y) const
{
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    return after == m_tops.begin() ? 0 : static_cast<quint32>(after - m_tops.begin()) - 1;
}

std::pair<quint32, quint32> TimelineLayout::tracksAt(quint32 lane, const TimelineModel::Lane &of, int y) const
{
    const auto tracks = static_cast<int>(of.trackCount);
    const int inLane = y - m_tops[lane];
    const int height = heightOf(lane);
    if (tracks <= height) {
        const auto track = static_cast<quint32>(inLane / trackHeight(lane, of));
        return track < of.trackCount ? std::pair(track, track + 1) : std::pair(of.trackCount, of.trackCount);
    }
    // Those whose share of the height, rounded down, is this pixel.
    const auto first = static_cast<quint32>((inLane * tracks + height - 1) / height);
    const auto end = static_cast<quint32>(((inLane + 1) * tracks + height - 1) / height);
    return {first, end};
}

} // namespace aviary
