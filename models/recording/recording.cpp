// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/recording.h"

#include <algorithm>

namespace aviary {

namespace {

Outcome outcomeOfFlags(quint8 flags)
{
    return outcomeOf(static_cast<Status>(flags & ResultChunk::StatusBits), flags & ResultChunk::ChangedBit,
                     flags & ResultChunk::IgnoreErrorsBit);
}

// Tables come in id order; only a damaged database may give them otherwise.
template <class T, class Id>
TableIndex indexOf(const std::vector<T> &table, Id id)
{
    auto found = std::ranges::lower_bound(table, id, {}, &T::id);
    if (found == table.end() || found->id != id)
        found = std::ranges::find(table, id, &T::id);
    return found == table.end() ? NoIndex : static_cast<TableIndex>(found - table.begin());
}

std::span<const RowIndex> rowsOf(const std::vector<quint32> &offsets, const std::vector<RowIndex> &rows,
                                 TableIndex index)
{
    if (offsets.empty() || index >= offsets.size() - 1)
        return {};
    return std::span(rows).subspan(offsets[index], offsets[index + 1] - offsets[index]);
}

} // namespace

ResultChunk::ResultChunk()
    : id(std::make_unique_for_overwrite<qint64[]>(Size))
    , started(std::make_unique_for_overwrite<Micros[]>(Size))
    , duration(std::make_unique_for_overwrite<Micros[]>(Size))
    , task(std::make_unique_for_overwrite<TableIndex[]>(Size))
    , host(std::make_unique_for_overwrite<TableIndex[]>(Size))
    , play(std::make_unique_for_overwrite<TableIndex[]>(Size))
    , flags(std::make_unique_for_overwrite<quint8[]>(Size))
{
}

ResultChunk::ResultChunk(const ResultChunk &other, quint32 used)
    : ResultChunk()
{
    const auto copy = [used](const auto &from, auto &to) { std::copy_n(from.get(), used, to.get()); };
    copy(other.id, id);
    copy(other.started, started);
    copy(other.duration, duration);
    copy(other.task, task);
    copy(other.host, host);
    copy(other.play, play);
    copy(other.flags, flags);
}

ResultRow Recording::row(RowIndex index) const
{
    const ResultChunk &from = chunk(index);
    const quint32 at = index % ResultChunk::Size;
    const quint8 flags = from.flags[at];
    return {.id = ResultId{from.id[at]},
            .task = from.task[at],
            .host = from.host[at],
            .play = from.play[at],
            .started = from.started[at],
            .duration = from.duration[at],
            .status = static_cast<Status>(flags & ResultChunk::StatusBits),
            .changed = (flags & ResultChunk::ChangedBit) != 0,
            .ignoreErrors = (flags & ResultChunk::IgnoreErrorsBit) != 0};
}

Outcome Recording::outcome(RowIndex index) const
{
    const Outcome outcome = outcomeOfFlags(chunk(index).flags[index % ResultChunk::Size]);
    if (!isFailing(outcome) || !std::ranges::binary_search(*m_uncounted, index))
        return outcome;
    return outcome == Outcome::Failed ? Outcome::Rescued : Outcome::Ignored;
}

bool Recording::isOutcomeDerived(RowIndex index) const
{
    return std::ranges::binary_search(*m_derived, index);
}

std::span<const RowIndex> Recording::rowsOfTask(TableIndex task) const
{
    return m_indexes ? rowsOf(m_indexes->taskOffsets, m_indexes->taskRows, task) : std::span<const RowIndex>();
}

std::span<const RowIndex> Recording::rowsOfHost(TableIndex host) const
{
    return m_indexes ? rowsOf(m_indexes->hostOffsets, m_indexes->hostRows, host) : std::span<const RowIndex>();
}

std::vector<TableIndex> Recording::delegatedTo(RowIndex index) const
{
    std::vector<TableIndex> hosts;
    for (const Delegation &delegation : std::ranges::equal_range(*m_delegations, index, {}, &Delegation::row))
        hosts.push_back(delegation.host);
    return hosts;
}

RowIndex Recording::rowOf(ResultId id) const
{
    RowIndex first = 0;
    RowIndex last = m_count;
    while (first < last) {
        const RowIndex middle = first + (last - first) / 2;
        if (resultId(middle) < id)
            first = middle + 1;
        else
            last = middle;
    }
    return first < m_count && resultId(first) == id ? first : NoIndex;
}

TableIndex Recording::taskIndex(TaskId id) const
{
    return indexOf(*m_tasks, id);
}

TableIndex Recording::hostIndex(HostId id) const
{
    return indexOf(*m_hosts, id);
}

TableIndex Recording::playIndex(PlayId id) const
{
    return indexOf(*m_plays, id);
}

TableIndex Recording::fileIndex(FileId id) const
{
    return indexOf(*m_files, id);
}

const QString &Recording::pathOf(TableIndex task) const
{
    static const QString unknown;
    if (task >= m_tasks->size() || (*m_tasks)[task].file >= m_files->size())
        return unknown;
    return (*m_files)[(*m_tasks)[task].file].path;
}

OutcomeCounts Recording::counts() const
{
    return m_counts;
}

OutcomeCounts Recording::countsOfHost(TableIndex host) const
{
    OutcomeCounts counts;
    if (m_complete) {
        for (const RowIndex index : rowsOfHost(host))
            ++counts[outcome(index)];
    } else if (host != NoIndex) {
        for (RowIndex index = 0; index < m_count; ++index) {
            if (hostOf(index) == host)
                ++counts[outcome(index)];
        }
    }
    return counts;
}

OutcomeCounts Recording::countsOfTask(TableIndex task) const
{
    OutcomeCounts counts;
    if (m_complete) {
        for (const RowIndex index : rowsOfTask(task))
            ++counts[outcome(index)];
    } else if (task != NoIndex) {
        for (RowIndex index = 0; index < m_count; ++index) {
            if (taskOf(index) == task)
                ++counts[outcome(index)];
        }
    }
    return counts;
}

TimeSpan Recording::spanOfTask(TableIndex task) const
{
    TimeSpan span;
    const auto include = [&](RowIndex index) {
        const ResultRow result = row(index);
        span.include(result.started);
        span.include(result.ended());
    };
    if (m_complete) {
        for (const RowIndex index : rowsOfTask(task))
            include(index);
    } else if (task != NoIndex) {
        for (RowIndex index = 0; index < m_count; ++index) {
            if (taskOf(index) == task)
                include(index);
        }
    }
    return span;
}

QString Recording::shortHost(TableIndex host) const
{
    if (host >= m_hosts->size())
        return {};
    const QString &name = (*m_hosts)[host].name;
    return name.chopped(m_hostSuffix.size());
}

qint64 Recording::memory() const
{
    constexpr qint64 row = 3 * sizeof(qint64) + 3 * sizeof(TableIndex) + sizeof(quint8);
    const auto bytes = [](const auto &vector) { return static_cast<qint64>(vector.capacity()) * static_cast<qint64>(sizeof(vector[0])); };
    qint64 total = static_cast<qint64>(m_chunks.size()) * ResultChunk::Size * row;
    total += bytes(*m_failing) + bytes(*m_uncounted) + bytes(*m_derived) + bytes(*m_delegations);
    if (m_indexes)
        total += bytes(m_indexes->taskOffsets) + bytes(m_indexes->hostOffsets) + bytes(m_indexes->taskRows)
            + bytes(m_indexes->hostRows);
    if (m_ranks)
        total += bytes(m_ranks->task) + bytes(m_ranks->host) + bytes(m_ranks->action) + bytes(m_ranks->location);
    return m_count ? total / m_count : 0;
}

} // namespace aviary
