// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/timespan.h"

#include <span>
#include <vector>

namespace aviary {

struct Playbook;

// `forks` of the arguments; 0: not recorded.
int askedForks(const Playbook &playbook);

// As many as were asked for, or nearly so: some that were free for a moment are not seen.
constexpr bool isAsManyAs(int forks, int asked)
{
    return forks >= asked - asked / 10;
}

// Whether hosts took turns: more of them than forks (or `throttle`) let be worked on at once. Then only as many begin
// at first, and each of the others when one has ended. A controller that is slow looks much alike: it tells of an end
// when it has begun the next host. So begins that are spread out are no turns, and unless just as many took turns as
// forks were asked for, the others must have waited for long in comparison with how hosts follow each other elsewhere
// in the run.
struct Turns
{
    struct Unit // what a host did
    {
        Micros begin;
        Micros end;
        Micros duration() const { return end - begin; }
    };
    struct Run
    {
        int askedForks = 0;
        Micros pace = 0; // how hosts follow each other mostly
    };
    int atOnce = 0; // the most that went on at the same time
    int forks = 0; // 0: no turns
    std::vector<quint32> chainOf; // by unit: its fork; a chain of its own without turns
    quint32 chains = 0;

    // Units in order of begin. n log n.
    static Turns of(std::span<const Unit> units, const Run &run);
    // Without a look at turns.
    static Turns none(std::span<const Unit> units);
};

} // namespace aviary
