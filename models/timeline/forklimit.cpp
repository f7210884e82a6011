// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/sums.h"
#include "models/timeline/turns.h"
#include "models/timeline/waits.h"

#include <algorithm>

namespace aviary {

namespace {

// Of hosts that were not among the first, since the last of those began.
Micros waitedForForks(const Recording &recording, const Schedule &schedule, const Schedule::Section &section)
{
    const std::span<const Schedule::Chain> chains = schedule.chainsOf(section);
    Micros allForksBusy = NoTime;
    for (const Schedule::Chain &chain : chains)
        allForksBusy = std::max(allForksBusy, schedule.steps[chain.firstStep].begin);
    Micros waited = 0;
    for (const Schedule::Chain &chain : chains) {
        const std::span<const Schedule::Step> steps = schedule.stepsOf(chain);
        for (size_t i = 1; i < steps.size(); ++i) {
            // Where tasks overlap, a host's next one is on its chain as well.
            if (recording.hostOf(steps[i].row) != recording.hostOf(steps[i - 1].row))
                waited = plus(waited, std::max<Micros>(steps[i].begin - allForksBusy, 0));
        }
    }
    return waited;
}

} // namespace

ForkLimit ForkLimit::of(const Recording &recording, const Schedule &schedule)
{
    ForkLimit limit;
    limit.asked = askedForks(recording.playbook());
    int most = limit.asked;
    for (const Schedule::Section &section : schedule.sections)
        most = limit.asked > 0 ? limit.asked : std::max(most, section.atOnce);
    enum : quint8 { OnForks = 1, Throttled = 2 };
    std::vector<quint8> told(recording.tasks().size(), 0);
    for (const Schedule::Section &section : schedule.sections) {
        if (section.forks == 0)
            continue;
        const bool isThrottled = !isAsManyAs(section.forks, most);
        const Micros waited = waitedForForks(recording, schedule, section);
        Micros &sum = isThrottled ? limit.throttledWaited : limit.waited;
        sum = plus(sum, waited);
        if (!isThrottled)
            limit.seen = std::max(limit.seen, section.forks);
        const quint8 bit = isThrottled ? Throttled : OnForks;
        if (!section.isLinear() || (told[section.task] & bit) != 0)
            continue;
        told[section.task] |= bit;
        ++(isThrottled ? limit.throttled : limit.tasks);
    }
    return limit;
}

} // namespace aviary
