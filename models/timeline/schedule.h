// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recording.h"

#include <vector>

namespace aviary {

// How a run was worked through, put together from the times of its results: neither the strategy nor the order of
// hosts is recorded. The run is a row of sections, one after the other; all hosts of a section begin after all of the
// one before it have ended. In the linear strategy that is a task (of `serial`, a batch of it); where tasks overlap
// (free, host_pinned, a wrong clock) it is all that overlaps.
// Within a section results lie on chains: each began after the one before it on its chain had ended. Of a task that is
// the fork that its hosts took turns on, else the host.
// Immutable; any thread. Microseconds since 1970.
struct Schedule
{
    struct Step
    {
        RowIndex row = NoIndex;
        Micros begin = NoTime;
        Micros end = NoTime; // never before begin
        Micros duration() const { return end - begin; }
    };
    struct Chain
    {
        quint32 firstStep = 0;
        quint32 endStep = 0; // one behind the last
    };
    struct Section
    {
        TableIndex play = NoIndex; // the row of the batch, where `serial` made several of them
        TableIndex task = NoIndex; // NoIndex: several overlap
        TimeSpan span; // first begin … last end
        quint32 firstChain = 0; // chains with the latest end first
        quint32 endChain = 0;
        int forks = 0; // hosts took turns on so many forks; 0: all began without waiting for another
        bool isLinear() const { return task != NoIndex; }
    };

    std::vector<Section> sections; // in order of time
    std::vector<Chain> chains;
    std::vector<Step> steps;
    // The playbook's start and end; further where results began before or ended after it, or it has none.
    TimeSpan run;
    qint64 untimed = 0; // results without a start or an end: they are in no section

    // Complete recordings. n log n.
    static Schedule of(const Recording &recording);
};

} // namespace aviary
