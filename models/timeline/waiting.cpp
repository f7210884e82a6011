// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/waiting.h"

#include <algorithm>
#include <span>

namespace aviary {

namespace {

constexpr Micros LeastWorthTelling = 1'000'000;

struct Entry
{
    TableIndex play, task, host;
    RowIndex row;
    Micros begin, end;
    Micros busyUntil; // the host, with this and all that it began before
    Micros duration() const { return end - begin; }
};

// All results that hang on a play, by start; none where its time is not wholly known.
using Entries = std::vector<Entry>;

std::vector<Entries> entriesByPlay(const Recording &recording)
{
    std::vector<Entries> plays(recording.plays().size());
    std::vector<bool> isUnsure(plays.size(), false);
    for (RowIndex i = 0; i < recording.resultCount(); ++i) {
        const ResultRow row = recording.row(i);
        if (row.play >= plays.size())
            continue;
        if (!isKnown(row.ended()) || row.duration < 0 || row.task == NoIndex || row.host == NoIndex)
            isUnsure[row.play] = true;
        else
            plays[row.play].push_back({row.play, row.task, row.host, i, row.started, row.ended(), row.ended()});
    }
    for (size_t play = 0; play < plays.size(); ++play) {
        if (isUnsure[play])
            plays[play].clear();
        std::ranges::sort(plays[play], {}, [](const Entry &e) { return std::pair(e.begin, e.row); });
    }
    return plays;
}

// The slowest result of each task, or of each batch of it where the play has `serial`; nothing where tasks overlap.
Entries slowestOfEachTask(const Entries &entries)
{
    Entries slowest;
    Micros busyUntil = NoTime;
    TableIndex task = NoIndex;
    for (const Entry &entry : entries) {
        if (entry.task != task) {
            if (isKnown(busyUntil) && entry.begin < busyUntil)
                return {};
            slowest.push_back(entry);
            task = entry.task;
        } else if (entry.duration() > slowest.back().duration()) {
            slowest.back() = entry;
        }
        busyUntil = std::max(busyUntil, entry.end);
    }
    std::erase_if(slowest, [](const Entry &entry) { return entry.duration() < LeastWorthTelling; });
    return slowest;
}

void groupByHost(Entries &entries)
{
    std::ranges::stable_sort(entries, {}, &Entry::host);
    for (size_t i = 1; i < entries.size(); ++i) {
        // Old versions of ARA let several results of a host hang on one task, all with its start.
        if (entries[i].host == entries[i - 1].host)
            entries[i].busyUntil = std::max(entries[i].end, entries[i - 1].busyUntil);
    }
}

// How long each host had nothing to do while `slow` was worked on, although it went on in the play afterwards.
std::vector<std::pair<TableIndex, Micros>> waitingFor(const Entry &slow, std::span<const Entry> byHost)
{
    std::vector<std::pair<TableIndex, Micros>> waiting;
    while (!byHost.empty()) {
        const TableIndex host = byHost.front().host;
        const auto count = std::ranges::upper_bound(byHost, host, {}, &Entry::host) - byHost.begin();
        const std::span<const Entry> own = byHost.first(static_cast<size_t>(count));
        byHost = byHost.subspan(own.size());
        const auto next = std::ranges::lower_bound(own, slow.end, {}, &Entry::begin);
        if (host == slow.host || next == own.begin() || next == own.end())
            continue;
        const Micros busyUntil = std::prev(next)->busyUntil;
        if (busyUntil < slow.end)
            waiting.emplace_back(host, slow.end - std::max(slow.begin, busyUntil));
    }
    return waiting;
}

} // namespace

std::optional<Waiting> longestWaiting(const Recording &recording)
{
    std::vector<Entries> plays = entriesByPlay(recording);
    Entries candidates;
    for (Entries &play : plays) {
        std::ranges::copy(slowestOfEachTask(play), std::back_inserter(candidates));
        groupByHost(play);
    }
    // Nobody waits longer than what is waited for takes.
    std::ranges::stable_sort(candidates, std::ranges::greater(), &Entry::duration);
    Waiting found;
    for (const Entry &slow : candidates) {
        if (slow.duration() <= found.longest)
            break;
        const auto waiting = waitingFor(slow, plays[slow.play]);
        const auto longest = std::ranges::max_element(waiting, {}, &std::pair<TableIndex, Micros>::second);
        if (longest == waiting.end() || longest->second <= found.longest)
            continue;
        found = {slow.row, longest->second, {}};
        for (const auto &[host, time] : waiting) {
            if (2 * time >= found.longest)
                found.hosts.push_back(host);
        }
    }
    return found.longest >= LeastWorthTelling ? std::optional(found) : std::nullopt;
}

} // namespace aviary
