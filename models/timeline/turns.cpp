// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/turns.h"

#include "models/timeline/durations.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <queue>
#include <set>

namespace aviary {

namespace {

// An end is noted after what it set free has begun, by about the time that ARA takes to write a result.
constexpr Micros LongestLag = 50'000;
// A controller may need so long for a host without that it waits for a fork.
constexpr Micros LeastJump = 100'000;

// The most units that go on at the same time, when an end counts from `lag` before it on.
size_t mostAtOnce(std::span<const Turns::Unit> units, Micros lag)
{
    std::priority_queue<Micros, std::vector<Micros>, std::greater<>> ends;
    size_t most = 0;
    for (const Turns::Unit &unit : units) {
        while (!ends.empty() && ends.top() <= unit.begin + lag)
            ends.pop();
        ends.push(unit.end);
        most = std::max(most, ends.size());
    }
    return most;
}

// The first of the others begins long after those before it, measured by how they followed each other.
bool othersBeginLater(std::span<const Turns::Unit> units, size_t forks)
{
    const Micros jump = units[forks].begin - units[forks - 1].begin;
    if (forks < 2)
        return jump >= LeastJump;
    std::vector<Micros> paces;
    for (size_t i = 1; i < forks; ++i)
        paces.push_back(units[i].begin - units[i - 1].begin);
    return jump >= std::max(LeastJump, 3 * nearestRank(paces, 50));
}

// Puts each unit on the fork that became free last. How many of those behind the first `forks` began just then?
size_t takeForks(std::span<const Turns::Unit> units, size_t forks, Micros lag, Turns &turns)
{
    std::multiset<std::pair<Micros, quint32>> free; // from when on
    size_t close = 0;
    for (size_t i = 0; i < units.size(); ++i) {
        const Turns::Unit &unit = units[i];
        const auto next = free.upper_bound({unit.begin + lag, std::numeric_limits<quint32>::max()});
        if (next == free.begin()) {
            free.insert({unit.end, turns.chains});
            turns.chainOf.push_back(turns.chains++);
            continue;
        }
        auto fork = free.extract(std::prev(next));
        if (i >= forks && unit.begin - fork.value().first <= lag)
            ++close;
        turns.chainOf.push_back(fork.value().second);
        fork.value().first = std::max(unit.end, fork.value().first);
        free.insert(std::move(fork));
    }
    return close;
}

} // namespace

Turns Turns::of(std::span<const Unit> units)
{
    Turns turns;
    std::vector<Micros> durations;
    durations.reserve(units.size());
    for (const Unit &unit : units)
        durations.push_back(unit.duration());
    const Micros lag = units.empty() ? 0 : std::min(LongestLag, nearestRank(durations, 50) / 4);
    const size_t forks = mostAtOnce(units, lag);
    turns.atOnce = static_cast<int>(forks);
    turns.chainOf.reserve(units.size());
    if (forks < units.size() && othersBeginLater(units, forks)) {
        const size_t close = takeForks(units, forks, lag, turns);
        const size_t others = units.size() - forks;
        // Four of five: a controller that is busy with results is late at times.
        if (5 * close >= 4 * others) {
            turns.forks = static_cast<int>(forks);
            return turns;
        }
    }
    turns.chains = static_cast<quint32>(units.size());
    turns.chainOf.resize(units.size());
    std::iota(turns.chainOf.begin(), turns.chainOf.end(), 0U);
    return turns;
}

} // namespace aviary
