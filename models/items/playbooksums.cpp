// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/playbooksums.h"

#include <algorithm>
#include <numeric>

namespace aviary {

namespace {

// Never grows past what can be counted: a database may claim any number.
constexpr qint64 MostSum = std::numeric_limits<qint64>::max() / 2;

qint64 bounded(qint64 sum, qint64 more)
{
    return std::clamp(sum + std::clamp(more, -MostSum / 2, MostSum / 2), -MostSum, MostSum);
}

void add(std::optional<qint64> &sum, const std::optional<qint64> &more)
{
    if (sum && more)
        *sum = bounded(*sum, *more);
    else
        sum.reset();
}

size_t index(State state)
{
    return static_cast<size_t>(state);
}

} // namespace

int severityOf(State state)
{
    return static_cast<int>(StatesForReading.end() - std::ranges::find(StatesForReading, state));
}

int PlaybookSums::runs() const
{
    return std::accumulate(states.begin(), states.end(), 0);
}

PlaybookSums sumsOf(std::span<const PlaybookEntry> entries, const EntryRows &rows)
{
    PlaybookSums sums;
    sums.plays = sums.tasks = sums.results = sums.hosts = sums.failing = sums.changed = 0;
    for (const quint32 row : rows) {
        const PlaybookEntry &entry = entries[row];
        const Playbook &playbook = entry.playbook;
        ++sums.states[index(playbook.state)];
        sums.checkMode += playbook.checkMode ? 1 : 0;
        sums.span.include(playbook.started);
        if (isKnown(playbook.ended))
            sums.span.include(playbook.ended);
        else if (isKnown(playbook.started) && isKnown(playbook.duration))
            sums.span.include(boundedTime(playbook.started + playbook.duration));
        if (isKnown(playbook.duration))
            sums.duration = isKnown(sums.duration) ? bounded(sums.duration, playbook.duration) : playbook.duration;
        else
            ++sums.withoutDuration;
        add(sums.plays, playbook.plays);
        add(sums.tasks, playbook.tasks);
        add(sums.hosts, playbook.hosts);
        const auto &counts = entry.counts;
        add(sums.results, playbook.results ? playbook.results : counts ? std::optional(counts->total()) : std::nullopt);
        add(sums.failing, counts ? std::optional(counts->failing()) : std::nullopt);
        add(sums.changed, counts ? std::optional((*counts)[Outcome::Changed]) : std::nullopt);
    }
    const auto worst = std::ranges::find_if(StatesForReading, [&](State state) { return sums[state] > 0; });
    if (worst != StatesForReading.end())
        sums.worst = *worst;
    return sums;
}

Micros medianOf(std::vector<Micros> durations)
{
    std::erase_if(durations, [](Micros duration) { return !isKnown(duration); });
    if (durations.empty())
        return NoDuration;
    const auto middle = durations.begin() + static_cast<qsizetype>(durations.size() / 2);
    std::ranges::nth_element(durations, middle);
    if (durations.size() % 2 == 1)
        return *middle;
    return std::midpoint(*std::max_element(durations.begin(), middle), *middle);
}

PlaybookTotals totalsOf(std::span<const PlaybookEntry> entries, const EntryRows &rows)
{
    PlaybookTotals totals;
    totals.runs = static_cast<int>(rows.size());
    std::vector<Micros> durations;
    durations.reserve(rows.size());
    std::pair<Micros, qint64> newest{NoTime, std::numeric_limits<qint64>::min()};
    for (const quint32 row : rows) {
        const Playbook &playbook = entries[row].playbook;
        const bool passed = playbook.state == State::Completed;
        totals.passed += passed ? 1 : 0;
        totals.finished += passed || playbook.state == State::Failed || playbook.state == State::Expired ? 1 : 0;
        if (!isKnown(playbook.duration))
            continue;
        durations.push_back(playbook.duration);
        const std::pair when{playbook.started, raw(playbook.id)};
        if (when >= newest) {
            newest = when;
            totals.last = playbook.duration;
        }
    }
    totals.median = medianOf(std::move(durations));
    return totals;
}

PlaybookTrend trendOf(std::span<const PlaybookEntry> entries, const EntryRows &rows, quint32 of)
{
    PlaybookTrend trend;
    std::vector<Micros> durations;
    for (const quint32 row : rows) {
        const PlaybookEntry &entry = entries[row];
        if (!entry.isRunOfSame(entries[of]))
            continue;
        trend.runs.push_back(row);
        ++trend.states[index(entry.playbook.state)];
        trend.checkMode += entry.playbook.checkMode ? 1 : 0;
        durations.push_back(entry.playbook.duration);
        trend.longest = std::max(trend.longest, entry.playbook.duration);
    }
    std::ranges::stable_sort(trend.runs, {}, [&](quint32 row) {
        const Playbook &playbook = entries[row].playbook;
        return std::pair{playbook.started, raw(playbook.id)};
    });
    trend.median = medianOf(std::move(durations));
    return trend;
}

} // namespace aviary
