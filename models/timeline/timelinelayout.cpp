// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelinelayout.h"

#include <algorithm>

namespace aviary {

int TimelineLayout::trackHeight(const TimelineModel::Lane &lane, int laneHeight)
{
    const int tracks = static_cast<int>(lane.trackCount);
    if (tracks <= 1)
        return laneHeight;
    return std::clamp(laneHeight / tracks, SmallestLane, LargestShared);
}

TimelineLayout::TimelineLayout(const TimelineModel &model, int laneHeight)
    : m_laneHeight(std::clamp(laneHeight, SmallestLane, LargestLane))
{
    m_tops.reserve(model.lanes().size() + 1);
    for (const TimelineModel::Lane &lane : model.lanes()) {
        const int height = std::max(m_laneHeight, static_cast<int>(lane.trackCount) * trackHeight(lane, m_laneHeight));
        m_tops.push_back(m_tops.back() + height);
    }
}

TimelineLayout TimelineLayout::fitting(const TimelineModel &model, int height)
{
    const auto lanes = std::max<qsizetype>(1, static_cast<qsizetype>(model.lanes().size()));
    int laneHeight = static_cast<int>(std::clamp<qsizetype>(height / lanes, SmallestLane, LargestLane));
    TimelineLayout layout(model, laneHeight);
    // Lanes with sub-rows may need more than their share.
    while (layout.height() > height && laneHeight > SmallestLane)
        layout = TimelineLayout(model, --laneHeight);
    return layout;
}

quint32 TimelineLayout::laneAt(int y) const
{
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    return after == m_tops.begin() ? 0 : static_cast<quint32>(after - m_tops.begin()) - 1;
}

} // namespace aviary
