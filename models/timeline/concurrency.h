// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/schedule.h"

namespace aviary {

// How many hosts were busy at a time: a step function. A host that works on several results at once counts once.
struct Concurrency
{
    std::vector<Micros> times; // ascending; from times[i] on until times[i + 1] …
    std::vector<quint32> busy; // … so many hosts were busy
    std::vector<Micros> area; // busy time of all hosts before times[i]
    quint32 most = 0;

    // Busy time of all hosts within the span. Logarithmic.
    Micros busyWithin(TimeSpan span) const;
    // Mean of busy hosts for each of `count` equal parts of the span: what a strip of so many pixels shows.
    std::vector<float> sampled(TimeSpan span, int count) const;

    static Concurrency of(const Recording &recording, const Schedule &schedule);
};

} // namespace aviary
