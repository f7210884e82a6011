// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/timespan.h"

#include <span>
#include <vector>

namespace aviary {

// Whether hosts took turns: more of them than forks (or `throttle`) let be worked on at once. Then only as many begin at
// first, and each of the others when one has ended. Begins that are merely spread out, because a controller needs time
// for each, are no turns.
struct Turns
{
    struct Unit // what a host did
    {
        Micros begin;
        Micros end;
        Micros duration() const { return end - begin; }
    };
    int atOnce = 0; // the most that went on at the same time
    int forks = 0; // 0: no turns
    std::vector<quint32> chainOf; // by unit: its fork; a chain of its own without turns
    quint32 chains = 0;

    // Units in order of begin. n log n.
    static Turns of(std::span<const Unit> units);
};

} // namespace aviary
