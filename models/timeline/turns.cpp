// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/turns.h"

#include "models/content/json.h"
#include "models/recording/values.h"
#include "models/timeline/durations.h"
#include "models/timeline/freechains.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <queue>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// An end is noted after what it set free has begun, by about the time that ARA takes to write a result.
constexpr Micros LongestLag = 50'000;
// A controller may need so long for a host without that it waits for a fork.
constexpr Micros LeastJump = 100'000;
constexpr Micros LeastJumpUnasked = 150'000;

using Units = std::span<const Turns::Unit>;

// Ends of units that have begun, earliest first.
using Ends = std::priority_queue<Micros, std::vector<Micros>, std::greater<>>;

Micros lagOf(Units units)
{
    if (units.empty())
        return 0;
    std::vector<Micros> durations;
    durations.reserve(units.size());
    for (const Turns::Unit &unit : units)
        durations.push_back(unit.duration());
    return std::min(LongestLag, nearestRank(durations, 50) / 4);
}

struct Wave
{
    size_t first = 0; // unit that had to wait; 0: none
    size_t forks = 0; // that were busy then
};

bool isJump(Units units, size_t index, size_t forks, const Turns::Run &run)
{
    const Micros jump = units[index].begin - units[index - 1].begin;
    const Micros pace = index < 2 ? 0 : (units[index - 1].begin - units[0].begin) / static_cast<Micros>(index - 1);
    if (jump < LeastJump || jump / 3 < pace)
        return false;
    const bool wasAskedFor = run.askedForks > 0 && units.size() > static_cast<size_t>(run.askedForks)
        && isAsManyAs(static_cast<int>(forks), run.askedForks);
    return wasAskedFor || (jump >= LeastJumpUnasked && jump / 6 >= run.pace);
}

// The most units that go on at the same time, when an end counts from `lag` before it on.
size_t mostAtOnce(Units units, Micros lag)
{
    Ends ends;
    size_t most = 0;
    for (const Turns::Unit &unit : units) {
        while (!ends.empty() && ends.top() <= unit.begin + lag)
            ends.pop();
        ends.push(unit.end);
        most = std::max(most, ends.size());
    }
    return most;
}

// The first unit that begins long after those before it, and just when one of them ends. No other has ended since the
// last begin: that would have left a fork idle.
Wave firstWave(Units units, Micros lag, const Turns::Run &run)
{
    Ends ends;
    for (size_t i = 0; i < units.size(); ++i) {
        const Micros begin = units[i].begin;
        const bool followsEnd = !ends.empty() && ends.top() >= begin - lag && ends.top() <= begin + lag;
        if (followsEnd && isJump(units, i, ends.size(), run))
            return {i, ends.size()};
        while (!ends.empty() && ends.top() <= begin + lag)
            ends.pop();
        ends.push(units[i].end);
    }
    return {};
}

// Puts each unit on the fork that became free last. False where too many of those that had to wait did not begin just
// then, or left forks idle: one of five may, for a controller that is busy with results is late at times.
bool takeForks(Units units, const Wave &wave, Micros lag, Turns &turns)
{
    FreeChains forks;
    Ends ends;
    size_t wellTimed = 0;
    for (size_t i = 0; i < units.size(); ++i) {
        const Turns::Unit &unit = units[i];
        while (!ends.empty() && ends.top() < unit.begin - lag)
            ends.pop();
        const bool allBusy = ends.size() + wave.forks / 5 >= turns.chains;
        ends.push(unit.end);
        const std::optional<FreeChains::Chain> free = forks.take(unit.begin + lag);
        if (i >= wave.first && free && allBusy && unit.begin - free->end <= lag)
            ++wellTimed;
        const quint32 fork = free ? free->index : turns.chains++;
        turns.chainOf.push_back(fork);
        forks.put({std::max(unit.end, free ? free->end : unit.end), fork});
    }
    return 5 * wellTimed >= 4 * (units.size() - wave.first);
}

} // namespace

int askedForks(const Playbook &playbook)
{
    const JsonDocument arguments = JsonDocument::parse(playbook.arguments);
    const qint64 forks = arguments.root()["forks"_L1].toInteger();
    return static_cast<int>(std::clamp<qint64>(forks, 0, std::numeric_limits<int>::max()));
}

Turns Turns::none(std::span<const Unit> units)
{
    Turns turns;
    turns.atOnce = static_cast<int>(mostAtOnce(units, lagOf(units)));
    turns.chains = static_cast<quint32>(units.size());
    turns.chainOf.resize(units.size());
    std::iota(turns.chainOf.begin(), turns.chainOf.end(), 0U);
    return turns;
}

Turns Turns::of(std::span<const Unit> units, const Run &run)
{
    const Micros lag = lagOf(units);
    Turns turns;
    turns.chainOf.reserve(units.size());
    const Wave wave = firstWave(units, lag, run);
    if (wave.first == 0 || !takeForks(units, wave, lag, turns))
        return none(units);
    turns.forks = static_cast<int>(wave.forks);
    turns.atOnce = turns.forks;
    return turns;
}

} // namespace aviary
