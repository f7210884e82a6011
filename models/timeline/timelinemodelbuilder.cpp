// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelinemodelbuilder.h"

#include "models/recording/format.h"

#include <algorithm>
#include <array>

namespace aviary {

namespace {

std::unique_ptr<TimelineLanes> lanesOf(const Recording &recording, const TimelineOptions &options)
{
    switch (options.grouping) {
    case LaneGrouping::Hosts:
        break;
    case LaneGrouping::Tasks:
        return taskLanes(recording, options);
    case LaneGrouping::Plays:
        return playLanes(recording, options);
    }
    return hostLanes(recording, options);
}

// What stands first is smaller.
qint64 placeIn(LaneOrder order, const LanePlan &plan)
{
    switch (order) {
    case LaneOrder::FailingFirst:
        return isFailing(plan.totals.worst) ? 0 : 1;
    case LaneOrder::Name:
        break;
    case LaneOrder::Start:
        return isKnown(plan.totals.start) ? plan.totals.start : std::numeric_limits<qint64>::max();
    case LaneOrder::TotalTime:
        return -plan.totals.total;
    case LaneOrder::WorstOutcome:
        return -static_cast<qint64>(plan.totals.worst);
    }
    return 0;
}

std::strong_ordering byName(const LanePlan &left, const LanePlan &right)
{
    // What has no name because it is missing stands last.
    const bool leftMissing = left.key.index == NoIndex;
    const bool rightMissing = right.key.index == NoIndex;
    if (leftMissing != rightMissing)
        return leftMissing <=> rightMissing;
    if (left.key.kind == right.key.kind && left.rank != NoIndex && right.rank != NoIndex)
        return left.rank <=> right.rank;
    if (naturalLess(left.name, right.name))
        return std::strong_ordering::less;
    return naturalLess(right.name, left.name) ? std::strong_ordering::greater : std::strong_ordering::equal;
}

} // namespace

TimelineModelBuilder::TimelineModelBuilder(const RecordingPtr &recording, const TimelineOptions &options)
    : m_model(std::make_shared<TimelineModel>())
    , m_recording(*recording)
    , m_lanes(lanesOf(*recording, options))
{
    m_model->m_recording = recording;
    m_model->m_options = options;
    m_model->m_counts = m_lanes->rows().counts();
    m_model->m_untimed = m_lanes->rows().untimed();
    sortPlans();
    listOrder(m_lanes->top);
    arrange();
    layLanes();
    m_model->m_worst = WorstIndex(m_model->m_outcome, m_model->m_begin, m_model->m_end);
    findTrace();
    findBands();
}

void TimelineModelBuilder::sortPlans()
{
    const TimelineOptions &options = m_model->m_options;
    QHash<LaneKey, qsizetype> kept;
    for (size_t i = 0; i < options.kept.size(); ++i)
        kept.insert(options.kept[i], static_cast<qsizetype>(i));
    std::vector<LanePlan> &plans = m_lanes->plans;
    std::vector<std::pair<qsizetype, qint64>> places;
    places.reserve(plans.size());
    for (const LanePlan &plan : plans)
        places.emplace_back(kept.value(plan.key, static_cast<qsizetype>(options.kept.size())),
                            placeIn(options.order, plan));
    const auto before = [&](quint32 left, quint32 right) {
        if (places[left] != places[right])
            return places[left] < places[right];
        const LaneKey &leftKey = plans[left].key;
        const LaneKey &rightKey = plans[right].key;
        // Tasks that begin together stand in the order they are written in, hosts are all the same.
        if (options.order != LaneOrder::Start || leftKey.kind == LaneKind::Host) {
            if (const auto order = byName(plans[left], plans[right]); order != 0)
                return order < 0;
        }
        return std::pair(leftKey.index, leftKey.kind) < std::pair(rightKey.index, rightKey.kind);
    };
    std::ranges::sort(m_lanes->top, before);
    for (LanePlan &plan : plans)
        std::ranges::sort(plan.below, before);
}

void TimelineModelBuilder::listOrder(const std::vector<quint32> &plans)
{
    for (const quint32 plan : plans) {
        m_model->m_order.push_back(m_lanes->plans[plan].key);
        listOrder(m_lanes->plans[plan].below);
    }
}

void TimelineModelBuilder::arrange()
{
    std::vector<LanePlan> &plans = m_lanes->plans;
    QHash<LaneKey, quint32> known;
    for (quint32 plan = 0; !m_model->m_options.pinned.empty() && plan < plans.size(); ++plan)
        known.insert(plans[plan].key, plan);
    std::vector<quint32> pinned;
    for (const LaneKey &key : m_model->m_options.pinned) {
        const auto plan = known.constFind(key);
        if (plan == known.constEnd() || plans[*plan].pinned)
            continue;
        plans[*plan].pinned = true;
        pinned.push_back(*plan);
    }
    for (const quint32 plan : pinned)
        addLane(plan, 0);
    m_model->m_pinnedLanes = static_cast<quint32>(m_model->m_lanes.size());
    for (const quint32 plan : m_lanes->top) {
        if (!plans[plan].pinned)
            addLane(plan, 0);
    }
}

void TimelineModelBuilder::addLane(quint32 plan, int level)
{
    LanePlan &of = m_lanes->plans[plan];
    of.shown = true;
    TimelineModel::Lane lane;
    lane.key = of.key;
    lane.level = level;
    lane.foldable = of.foldable;
    lane.folded = of.folded;
    lane.pinned = of.pinned;
    lane.counts = of.totals.counts;
    lane.worst = of.totals.worst;
    lane.start = of.totals.start;
    lane.total = of.totals.total;
    m_model->m_lanes.push_back(lane);
    m_planOfLane.push_back(plan);
    if (of.folded)
        return;
    for (const quint32 below : of.below) {
        if (!m_lanes->plans[below].pinned)
            addLane(below, level + 1);
    }
}

void TimelineModelBuilder::layLanes()
{
    m_model->m_itemOf.assign(m_recording.resultCount(), NoIndex);
    // Columns that grow by and by keep room for more than they ever hold. Folded lanes hold few items.
    if (m_model->m_options.grouping != LaneGrouping::Plays) {
        const size_t count = m_lanes->rows().itemCount();
        m_model->m_begin.reserve(count);
        m_model->m_end.reserve(count);
        m_model->m_row.reserve(count);
        m_model->m_outcome.reserve(count);
        m_model->m_flags.reserve(count);
    }
    for (size_t lane = 0; lane < m_planOfLane.size(); ++lane)
        layLane(m_model->m_lanes[lane], m_planOfLane[lane]);
}

void TimelineModelBuilder::layLane(TimelineModel::Lane &lane, quint32 plan)
{
    const LaneContent content = m_lanes->contentOf(plan);
    const std::span<const LaneItem> items = content.items;
    // First the track of each, then the items track by track.
    m_tracks.clear();
    m_trackOf.resize(items.size());
    std::array<quint32, TimelineModel::MaxTracks> counts{};
    for (size_t i = 0; i < items.size(); ++i) {
        const quint32 track = m_tracks.put(items[i].begin, items[i].end);
        m_trackOf[i] = static_cast<quint8>(track);
        ++counts[track];
    }
    lane.firstTrack = m_model->trackCount();
    lane.trackCount = std::max(m_tracks.used(), 1U);
    lane.itemCount = static_cast<quint32>(items.size());
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
    m_model->m_flags.resize(place);
    m_places.resize(items.size());
    for (size_t i = 0; i < items.size(); ++i) {
        const quint32 track = m_trackOf[i];
        const ItemIndex item = next[track]++;
        const bool first = item == m_model->m_trackStart[lane.firstTrack + track];
        const Micros earliest = first ? items[i].begin : m_model->m_end[item - 1];
        m_model->m_begin[item] = std::max(items[i].begin, earliest);
        m_model->m_end[item] = std::max(items[i].end, earliest);
        m_model->m_row[item] = items[i].row;
        m_model->m_outcome[item] = items[i].outcome;
        m_model->m_flags[item] = items[i].flags;
        m_places[i] = item;
    }
    notePlaces(content, m_places);
}

void TimelineModelBuilder::notePlaces(const LaneContent &content, std::span<const ItemIndex> places)
{
    if (content.aggregates.empty()) {
        for (size_t i = 0; i < places.size(); ++i) {
            if (!(content.items[i].flags & TimelineModel::Elsewhere))
                m_model->m_itemOf[content.items[i].row] = places[i];
        }
        return;
    }
    const size_t before = m_model->m_aggregates.size();
    for (size_t i = 0; i < places.size(); ++i) {
        m_model->m_aggregates.push_back({places[i], content.aggregates[i].group});
        for (const std::span<const LaneItem> results : content.aggregates[i].results) {
            for (const LaneItem &result : results)
                m_model->m_itemOf[result.row] = places[i];
        }
    }
    std::ranges::sort(m_model->m_aggregates.begin() + static_cast<qsizetype>(before), m_model->m_aggregates.end(), {},
                      &TimelineModel::Aggregated::item);
}

void TimelineModelBuilder::findTrace()
{
    TimeSpan trace;
    m_spanOfPlay.resize(m_recording.plays().size());
    for (RowIndex row = 0; row < m_recording.resultCount(); ++row) {
        const Micros begin = m_recording.startedOf(row);
        if (!isKnown(begin))
            continue;
        const Micros end = begin + std::max<Micros>(0, m_recording.durationOf(row));
        trace.include(begin);
        trace.include(end);
        if (const TableIndex play = m_recording.playOf(row); play < m_spanOfPlay.size()) {
            m_spanOfPlay[play].include(begin);
            m_spanOfPlay[play].include(end);
        }
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
    const std::vector<TableIndex> firsts = firstBatches(plays);
    std::vector<TimelineModel::Band> bands(plays.size());
    for (TableIndex i = 0; i < plays.size(); ++i) {
        const Play &play = plays[i];
        // Results of all batches hang on the play of the first one; where a play has no end they say how far it got.
        TimeSpan span = isKnown(play.ended) ? TimeSpan() : m_spanOfPlay[i];
        span.include(play.started);
        span.include(play.ended);
        TimelineModel::Band &band = bands[firsts[i]];
        if (firsts[i] == i)
            band.play = i;
        else
            ++band.batches;
        band.span.include(span.begin);
        band.span.include(span.end);
        if (isKnown(span.begin))
            band.spans.push_back(span);
    }
    std::erase_if(bands, [](const TimelineModel::Band &band) { return !isKnown(band.span.begin); });
    std::ranges::stable_sort(bands, {}, [](const TimelineModel::Band &band) { return band.span.begin; });
    for (TimelineModel::Band &band : bands)
        std::ranges::stable_sort(band.spans, {}, &TimeSpan::begin);
    m_model->m_bands = std::move(bands);
}

TimelineModelPtr TimelineModel::build(const RecordingPtr &recording, const TimelineOptions &options)
{
    return TimelineModelBuilder(recording, options).take();
}

} // namespace aviary
