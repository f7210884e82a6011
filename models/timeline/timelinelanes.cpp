// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelinelanes.h"

#include <QHash>

#include <algorithm>

namespace aviary {

namespace {

// Sums of durations that are all lies could overflow.
constexpr Micros LongestTotal = LatestTime - EarliestTime;

} // namespace

void LaneTotals::addOwn(Outcome outcome)
{
    ++counts[outcome];
    worst = std::max(worst, outcome);
}

void LaneTotals::addTimes(Micros begin, Micros duration)
{
    ++results;
    if (isKnown(begin) && (!isKnown(start) || begin < start))
        start = begin;
    if (isKnown(duration) && duration > 0)
        total = std::min(total + duration, LongestTotal);
}

void LaneTotals::add(const LaneTotals &other)
{
    for (size_t i = 0; i < counts.counts.size(); ++i)
        counts.counts[i] += other.counts.counts[i];
    worst = std::max(worst, other.worst);
    results += other.results;
    if (isKnown(other.start) && (!isKnown(start) || other.start < start))
        start = other.start;
    total = std::min(total + other.total, LongestTotal);
}

GroupedRows::GroupedRows(const Recording &recording, const TimelineOptions &options, By by)
{
    const RowIndex count = recording.resultCount();
    const size_t groups = by == By::Host ? recording.hosts().size() : recording.tasks().size();
    const auto groupOf = [&](RowIndex row) -> size_t {
        return std::min<size_t>(by == By::Host ? recording.hostOf(row) : recording.taskOf(row), groups);
    };
    const auto isShown
        = [&](RowIndex row) { return !options.shown || row >= options.shown->size() || (*options.shown)[row]; };
    const auto end = [&](Micros begin, Micros duration) {
        // Unknown, and negative where the controller's clock was set back: a moment.
        return duration > 0 ? begin + duration : begin;
    };
    m_totals.resize(groups + 1);
    m_offsets.assign(groups + 2, 0);
    // Of results that another host did the work for: where they are shown once more.
    std::vector<std::pair<TableIndex, RowIndex>> elsewhere;
    std::vector<bool> isDelegated(recording.hasDelegations() ? count : 0, false);
    for (RowIndex row = 0; row < count; ++row) {
        if (!isShown(row))
            continue;
        const Micros started = recording.startedOf(row);
        const Outcome outcome = recording.outcome(row);
        const size_t group = groupOf(row);
        m_totals[group].addOwn(outcome);
        m_totals[group].addTimes(started, recording.durationOf(row));
        ++m_counts[outcome];
        if (isKnown(started))
            ++m_offsets[group + 1];
        else
            ++m_untimed;
        if (isDelegated.empty())
            continue;
        for (const TableIndex host : recording.delegatedTo(row)) {
            if (host == recording.hostOf(row))
                continue;
            isDelegated[row] = true;
            if (by != By::Host || host >= groups)
                continue;
            m_totals[host].addTimes(started, recording.durationOf(row));
            if (isKnown(started)) {
                ++m_offsets[host + 1];
                elsewhere.emplace_back(host, row);
            }
        }
    }
    for (size_t group = 0; group <= groups; ++group)
        m_offsets[group + 1] += m_offsets[group];
    m_items.resize(m_offsets.back());
    std::vector<quint32> next(m_offsets.begin(), m_offsets.end() - 1);
    const auto put = [&](size_t group, RowIndex row, quint8 flags) {
        const Micros begin = recording.startedOf(row);
        const TableIndex task = recording.taskOf(row);
        if (task < recording.tasks().size() && recording.tasks()[task].handler)
            flags |= TimelineModel::Handler;
        if (!isDelegated.empty() && isDelegated[row])
            flags |= TimelineModel::Delegated;
        m_items[next[group]++] = {begin, end(begin, recording.durationOf(row)), row, recording.outcome(row), flags};
    };
    for (RowIndex row = 0; row < count; ++row) {
        if (isShown(row) && isKnown(recording.startedOf(row)))
            put(groupOf(row), row, 0);
    }
    for (const auto &[host, row] : elsewhere)
        put(host, row, TimelineModel::Elsewhere);
    for (size_t group = 0; group <= groups; ++group) {
        const auto first = m_items.begin() + m_offsets[group];
        const auto last = m_items.begin() + m_offsets[group + 1];
        // Rows come in order of end, so mostly in order of start, too.
        if (!std::is_sorted(first, last))
            std::sort(first, last);
    }
}

TimelineLanes::TimelineLanes(const Recording &recording, const TimelineOptions &options, GroupedRows::By by)
    : m_recording(recording)
    , m_pinned(options.pinned.begin(), options.pinned.end())
    , m_toggled(options.toggled.begin(), options.toggled.end())
    , m_rows(recording, options, by)
{
}

quint32 TimelineLanes::addPlan(const LaneKey &key, const QString &name, quint32 rank, const LaneTotals &totals)
{
    LanePlan plan;
    plan.key = key;
    plan.name = name;
    plan.rank = rank;
    plan.totals = totals;
    plans.push_back(std::move(plan));
    return static_cast<quint32>(plans.size()) - 1;
}

std::vector<TableIndex> firstBatches(const std::vector<Play> &plays)
{
    std::vector<TableIndex> firsts(plays.size());
    QHash<QString, TableIndex> known;
    for (TableIndex play = 0; play < plays.size(); ++play) {
        const QString &uuid = plays[play].uuid;
        firsts[play] = uuid.isEmpty() ? play : known.value(uuid, play);
        if (firsts[play] == play && !uuid.isEmpty())
            known.insert(uuid, play);
    }
    return firsts;
}

} // namespace aviary
