// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelinemodel.h"

#include <algorithm>

namespace aviary {

quint32 TimelineModel::laneOfKey(const LaneKey &key) const
{
    const auto lane = std::ranges::find(m_lanes, key, &Lane::key);
    return lane == m_lanes.end() ? NoIndex : static_cast<quint32>(lane - m_lanes.begin());
}

const TimelineModel::Group *TimelineModel::aggregate(ItemIndex item) const
{
    const auto found = std::ranges::lower_bound(m_aggregates, item, {}, &Aggregated::item);
    return found == m_aggregates.end() || found->item != item ? nullptr : &found->group;
}

quint32 TimelineModel::trackOf(ItemIndex item) const
{
    const auto after = std::upper_bound(m_trackStart.begin(), m_trackStart.end(), item);
    return static_cast<quint32>(after - m_trackStart.begin()) - 1;
}

quint32 TimelineModel::laneOf(ItemIndex item) const
{
    const auto startsAfter = [](quint32 track, const Lane &lane) { return track < lane.firstTrack; };
    const auto after = std::upper_bound(m_lanes.begin(), m_lanes.end(), trackOf(item), startsAfter);
    return static_cast<quint32>(after - m_lanes.begin()) - 1;
}

ItemIndex TimelineModel::firstEndingAfter(quint32 track, Micros time) const
{
    const auto first = m_end.begin() + m_trackStart[track];
    const auto last = m_end.begin() + m_trackStart[track + 1];
    return static_cast<ItemIndex>(std::upper_bound(first, last, time) - m_end.begin());
}

ItemIndex TimelineModel::neighbour(ItemIndex item, int step) const
{
    const auto before = [this](ItemIndex left, ItemIndex right) {
        return m_begin[left] != m_begin[right] ? m_begin[left] < m_begin[right] : m_row[left] < m_row[right];
    };
    const Lane &lane = m_lanes[laneOf(item)];
    ItemIndex best = NoIndex;
    for (quint32 track = lane.firstTrack; track < lane.firstTrack + lane.trackCount; ++track) {
        // Items of a track are in order of (begin, row): the one wanted stands beside the place of `item` in it.
        ItemIndex low = m_trackStart[track];
        ItemIndex high = m_trackStart[track + 1];
        const ItemIndex start = low;
        const ItemIndex end = high;
        while (low < high) {
            const ItemIndex middle = low + (high - low) / 2;
            if (step > 0 ? !before(item, middle) : before(middle, item))
                low = middle + 1;
            else
                high = middle;
        }
        const ItemIndex candidate = step > 0 ? low : low - 1;
        if (step > 0 ? low == end : low == start)
            continue;
        if (best == NoIndex || (step > 0 ? before(candidate, best) : before(best, candidate)))
            best = candidate;
    }
    return best;
}

ItemIndex TimelineModel::firstOf(quint32 lane) const
{
    const Lane &l = m_lanes[lane];
    // The first that is free is the first track: nothing of the lane starts before its first item.
    return l.itemCount == 0 ? NoIndex : m_trackStart[l.firstTrack];
}

ItemIndex TimelineModel::lastOf(quint32 lane) const
{
    const Lane &l = m_lanes[lane];
    ItemIndex best = NoIndex;
    for (quint32 track = l.firstTrack; track < l.firstTrack + l.trackCount; ++track) {
        if (m_trackStart[track] == m_trackStart[track + 1])
            continue;
        const ItemIndex last = m_trackStart[track + 1] - 1;
        if (best == NoIndex || m_begin[last] > m_begin[best]
            || (m_begin[last] == m_begin[best] && m_row[last] > m_row[best]))
            best = last;
    }
    return best;
}

ItemIndex TimelineModel::nearest(quint32 lane, Micros time) const
{
    const Lane &l = m_lanes[lane];
    ItemIndex best = NoIndex;
    Micros bestDistance = 0;
    for (quint32 track = l.firstTrack; track < l.firstTrack + l.trackCount; ++track) {
        const ItemIndex after = firstEndingAfter(track, time);
        for (const ItemIndex item : {after, after - 1}) {
            // `after - 1` of the first item wraps to a large number: outside, too.
            if (item < m_trackStart[track] || item >= m_trackStart[track + 1])
                continue;
            const Micros distance = std::max<Micros>({0, m_begin[item] - time, time - m_end[item]});
            if (best == NoIndex || distance < bestDistance) {
                best = item;
                bestDistance = distance;
            }
        }
    }
    return best;
}

qint64 TimelineModel::memory() const
{
    const auto bytes = [](const auto &column) { return column.capacity() * sizeof(column[0]); };
    return static_cast<qint64>(bytes(m_lanes) + bytes(m_trackStart) + bytes(m_begin) + bytes(m_end) + bytes(m_row)
                               + bytes(m_outcome) + bytes(m_flags) + bytes(m_aggregates) + bytes(m_itemOf))
        + m_worst.memory();
}

} // namespace aviary
