// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/runverdict.h"

#include "models/items/playbooksums.h"

#include <algorithm>
#include <cmath>

namespace aviary {

namespace {

bool isFar(Micros difference, const Spread &spread)
{
    const auto more = static_cast<double>(difference);
    return difference >= LeastSlower && more > LeastShare * static_cast<double>(spread.median)
        && more > MostDeviations * DeviationsOfMad * static_cast<double>(spread.deviation);
}

void judgeFailures(RunVerdict &verdict, std::span<const HistoryCell> cells)
{
    int streaks = 0;
    bool wasFailing = false;
    for (const HistoryCell &cell : cells) {
        if (!cell.isFailing() && !cell.isGood())
            continue;
        ++verdict.tried;
        verdict.failed += cell.isFailing() ? 1 : 0;
        streaks += cell.isFailing() && !wasFailing ? 1 : 0;
        wasFailing = cell.isFailing();
    }
    verdict.isFlaky = streaks > 1;
    auto run = static_cast<int>(cells.size()) - 1;
    const auto at = [&](int index) -> const HistoryCell & { return cells[static_cast<size_t>(index)]; };
    while (run >= 0 && at(run).presence == HistoryCell::Presence::NotReached)
        --run;
    if (run < 0 || !at(run).isFailing())
        return;
    for (; run >= 0 && !at(run).isGood(); --run) {
        if (at(run).isFailing())
            verdict.failingSince = run;
    }
    verdict.lastGood = run;
}

void judgeTimes(RunVerdict &verdict, std::span<const HistoryCell> cells, const std::vector<bool> &isComparable)
{
    const auto hasTime = [&](size_t run) { return cells[run].isGood() && isKnown(cells[run].time); };
    std::vector<Micros> earlier;
    for (size_t run = 0; run + 1 < cells.size(); ++run) {
        if (hasTime(run) && isComparable[run])
            earlier.push_back(cells[run].time);
    }
    verdict.sample = static_cast<int>(earlier.size());
    verdict.usual = spreadOf(earlier);
    if (cells.empty() || !hasTime(cells.size() - 1))
        return;
    verdict.latest = cells.back().time;
    verdict.isNewlySlow = earlier.size() >= LeastSample && isSlow(verdict.latest, verdict.usual);
}

} // namespace

Spread spreadOf(const std::vector<Micros> &durations)
{
    if (durations.empty())
        return {};
    const Micros median = medianOf(durations);
    std::vector<Micros> distances;
    distances.reserve(durations.size());
    for (const Micros duration : durations)
        distances.push_back(std::abs(duration - median));
    return {.median = median, .deviation = medianOf(std::move(distances))};
}

bool isOutlier(Micros duration, const Spread &spread)
{
    return isKnown(duration) && isKnown(spread.median) && isFar(std::abs(duration - spread.median), spread);
}

bool isSlow(Micros duration, const Spread &spread)
{
    return isOutlier(duration, spread) && duration > spread.median;
}

RunVerdict verdictOf(std::span<const HistoryCell> cells, const std::vector<bool> &isComparable)
{
    RunVerdict verdict;
    judgeFailures(verdict, cells);
    judgeTimes(verdict, cells, isComparable);
    return verdict;
}

} // namespace aviary
