// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/format.h"
#include "models/timeline/timelinemodel.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace aviary {

class TimelineModelBuilder
{
public:
    TimelineModelBuilder(const RecordingPtr &recording, const std::vector<TableIndex> &order)
        : m_model(std::make_shared<TimelineModel>())
        , m_recording(*recording)
    {
        m_model->m_recording = recording;
        sortRowsByHost();
        orderLanes(order);
        layLanes();
        findTrace();
        findBands();
        if (m_recording.isComplete())
            m_model->m_longestWaiting = longestWaiting(m_recording);
    }

    std::shared_ptr<TimelineModel> take() { return std::move(m_model); }

private:
    struct Entry
    {
        Micros begin;
        RowIndex row;
        bool operator<(const Entry &other) const
        {
            return begin != other.begin ? begin < other.begin : row < other.row;
        }
    };
    // Hosts in the order of the recording, and one more for rows without a host.
    size_t slotOf(TableIndex host) const
    {
        return host < m_recording.hosts().size() ? host : m_recording.hosts().size();
    }

    void sortRowsByHost();
    void orderLanes(const std::vector<TableIndex> &order);
    void layLanes();
    void layLane(TimelineModel::Lane &lane, std::span<const Entry> entries);
    void findTrace();
    void findBands();

    std::shared_ptr<TimelineModel> m_model;
    const Recording &m_recording;
    std::vector<quint32> m_offsets; // of each slot in m_entries
    std::vector<quint32> m_rowsOfSlot; // also those without a time
    std::vector<Outcome> m_worst;
    std::vector<Entry> m_entries;
    std::vector<quint8> m_trackOf; // scratch of layLane
};

void TimelineModelBuilder::sortRowsByHost()
{
    const RowIndex count = m_recording.resultCount();
    const size_t slots = m_recording.hosts().size() + 1;
    m_offsets.assign(slots + 1, 0);
    m_rowsOfSlot.assign(slots, 0);
    m_worst.assign(slots, Outcome::Skipped);
    for (RowIndex row = 0; row < count; ++row) {
        const size_t slot = slotOf(m_recording.hostOf(row));
        ++m_rowsOfSlot[slot];
        const Outcome outcome = m_recording.outcome(row);
        m_worst[slot] = std::max(m_worst[slot], outcome);
        ++m_model->m_counts[outcome];
        if (isKnown(m_recording.startedOf(row)))
            ++m_offsets[slot + 1];
        else
            ++m_model->m_untimed;
    }
    for (size_t slot = 0; slot < slots; ++slot)
        m_offsets[slot + 1] += m_offsets[slot];
    m_entries.resize(m_offsets.back());
    std::vector<quint32> next(m_offsets.begin(), m_offsets.end() - 1);
    for (RowIndex row = 0; row < count; ++row) {
        const Micros started = m_recording.startedOf(row);
        if (isKnown(started))
            m_entries[next[slotOf(m_recording.hostOf(row))]++] = {started, row};
    }
}

void TimelineModelBuilder::orderLanes(const std::vector<TableIndex> &order)
{
    const auto hosts = static_cast<TableIndex>(m_recording.hosts().size());
    QHash<TableIndex, qsizetype> kept;
    for (size_t i = 0; i < order.size(); ++i)
        kept.insert(order[i], static_cast<qsizetype>(i));
    std::vector<TableIndex> lanes;
    for (TableIndex host = 0; host < hosts; ++host)
        lanes.push_back(host);
    if (m_rowsOfSlot[hosts] > 0)
        lanes.push_back(NoIndex);
    const std::span<const quint32> ranks = m_recording.hostRanks();
    const auto key = [&](TableIndex host) {
        const bool failing = isFailing(m_worst[slotOf(host)]);
        return std::pair(kept.value(host, static_cast<qsizetype>(order.size())), failing ? 0 : 1);
    };
    std::stable_sort(lanes.begin(), lanes.end(), [&](TableIndex left, TableIndex right) {
        const auto leftKey = key(left);
        const auto rightKey = key(right);
        if (leftKey != rightKey)
            return leftKey < rightKey;
        if (left == NoIndex || right == NoIndex)
            return left < right;
        if (ranks.size() == hosts)
            return ranks[left] < ranks[right];
        return naturalLess(m_recording.hosts()[left].name, m_recording.hosts()[right].name);
    });
    for (const TableIndex host : lanes) {
        TimelineModel::Lane lane;
        lane.host = host;
        lane.worst = m_worst[slotOf(host)];
        m_model->m_lanes.push_back(lane);
    }
}

void TimelineModelBuilder::layLanes()
{
    const size_t count = m_entries.size();
    m_model->m_begin.reserve(count);
    m_model->m_end.reserve(count);
    m_model->m_row.reserve(count);
    m_model->m_outcome.reserve(count);
    m_model->m_itemOf.assign(m_recording.resultCount(), NoIndex);
    for (TimelineModel::Lane &lane : m_model->m_lanes) {
        const size_t slot = slotOf(lane.host);
        const std::span<Entry> entries
            = std::span(m_entries).subspan(m_offsets[slot], m_offsets[slot + 1] - m_offsets[slot]);
        // Rows come in order of end, so mostly in order of start, too.
        if (!std::is_sorted(entries.begin(), entries.end()))
            std::sort(entries.begin(), entries.end());
        layLane(lane, entries);
    }
}

void TimelineModelBuilder::layLane(TimelineModel::Lane &lane, std::span<const Entry> entries)
{
    const auto endOf = [this](const Entry &entry) {
        const Micros duration = m_recording.durationOf(entry.row);
        // Unknown, and negative where the controller's clock was set back: a moment.
        return duration > 0 ? entry.begin + duration : entry.begin;
    };
    // First the track of each, then the items track by track.
    std::array<Micros, TimelineModel::MaxTracks> freeFrom{};
    std::array<quint32, TimelineModel::MaxTracks> counts{};
    quint32 tracks = 0;
    m_trackOf.resize(entries.size());
    for (size_t i = 0; i < entries.size(); ++i) {
        const Entry &entry = entries[i];
        quint32 track = 0;
        while (track < tracks && freeFrom[track] > entry.begin)
            ++track;
        if (track == TimelineModel::MaxTracks)
            track = static_cast<quint32>(std::min_element(freeFrom.begin(), freeFrom.end()) - freeFrom.begin());
        else if (track == tracks)
            freeFrom[tracks++] = entry.begin;
        freeFrom[track] = std::max(freeFrom[track], endOf(entry));
        m_trackOf[i] = static_cast<quint8>(track);
        ++counts[track];
    }
    lane.firstTrack = m_model->trackCount();
    lane.trackCount = std::max(tracks, 1U);
    lane.itemCount = static_cast<quint32>(entries.size());
    std::array<ItemIndex, TimelineModel::MaxTracks> next{};
    ItemIndex place = m_model->itemCount();
    for (quint32 track = 0; track < lane.trackCount; ++track) {
        next[track] = place;
        place += counts[track];
        m_model->m_trackStart.push_back(place);
    }
    m_model->m_begin.resize(place);
    m_model->m_end.resize(place);
    m_model->m_row.resize(place);
    m_model->m_outcome.resize(place);
    for (size_t i = 0; i < entries.size(); ++i) {
        const quint32 track = m_trackOf[i];
        const ItemIndex item = next[track]++;
        const bool first = item == m_model->m_trackStart[lane.firstTrack + track];
        const Micros earliest = first ? entries[i].begin : m_model->m_end[item - 1];
        m_model->m_begin[item] = std::max(entries[i].begin, earliest);
        m_model->m_end[item] = std::max(endOf(entries[i]), earliest);
        m_model->m_row[item] = entries[i].row;
        m_model->m_outcome[item] = m_recording.outcome(entries[i].row);
        m_model->m_itemOf[entries[i].row] = item;
    }
}

void TimelineModelBuilder::findTrace()
{
    TimeSpan trace;
    for (quint32 track = 0; track < m_model->trackCount(); ++track) {
        const ItemIndex first = m_model->trackStart(track);
        const ItemIndex last = m_model->trackStart(track + 1);
        if (first == last)
            continue;
        trace.include(m_model->begin(first));
        trace.include(m_model->end(last - 1));
    }
    const Playbook &playbook = m_recording.playbook();
    // A playbook that began or ended days away from all of its results has a wrong clock, not a long silence; but
    // which of the two is right nobody can tell. All are shown.
    trace.include(playbook.started);
    trace.include(playbook.ended);
    if (isKnown(trace.begin) && trace.end == trace.begin)
        trace.end = trace.begin + 1;
    m_model->m_trace = trace;
    m_model->m_origin = isKnown(playbook.started) ? playbook.started : trace.begin;
}

void TimelineModelBuilder::findBands()
{
    const std::vector<Play> &plays = m_recording.plays();
    // Results of all batches hang on the play of the first one; where a play has no end they say how far it got.
    std::vector<TimeSpan> seen(plays.size());
    for (ItemIndex item = 0; item < m_model->itemCount(); ++item) {
        const TableIndex play = m_recording.playOf(m_model->row(item));
        if (play < plays.size() && !isKnown(plays[play].ended)) {
            seen[play].include(m_model->begin(item));
            seen[play].include(m_model->end(item));
        }
    }
    QHash<QString, size_t> bandOf;
    for (TableIndex i = 0; i < plays.size(); ++i) {
        const Play &play = plays[i];
        TimeSpan span = seen[i];
        span.include(play.started);
        span.include(play.ended);
        const auto known = play.uuid.isEmpty() ? bandOf.constEnd() : bandOf.constFind(play.uuid);
        if (known != bandOf.constEnd()) {
            TimelineModel::Band &band = m_model->m_bands[*known];
            ++band.batches;
            band.span.include(span.begin);
            band.span.include(span.end);
            continue;
        }
        if (!isKnown(span.begin))
            continue;
        if (!play.uuid.isEmpty())
            bandOf.insert(play.uuid, m_model->m_bands.size());
        m_model->m_bands.push_back({i, 1, span});
    }
    std::stable_sort(m_model->m_bands.begin(), m_model->m_bands.end(),
                     [](const TimelineModel::Band &left, const TimelineModel::Band &right) {
                         return left.span.begin < right.span.begin;
                     });
}

TimelineModelPtr TimelineModel::build(const RecordingPtr &recording, const std::vector<TableIndex> &order)
{
    return TimelineModelBuilder(recording, order).take();
}

} // namespace aviary
