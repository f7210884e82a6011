// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recording.h"

#include <span>
#include <vector>

namespace aviary {

// How a run was worked through, put together from the times of its results: neither the strategy nor the order of
// hosts is recorded. The run is a row of sections, one after the other; all hosts of a section begin after all of the
// one before it have ended. In the linear strategy that is a task (of `serial`, a batch of it); where tasks overlap
// (free, host_pinned, a wrong clock) it is all that overlaps.
// Within a section results lie on chains: each began after the one before it on its chain had ended. A chain is the
// fork that hosts took turns on, else the host.
// An end is noted a moment after what it set free has begun (Ansible fills a fork before it tells of results; seen: 3
// to 12 ms). So what begins up to 20 ms, in turns 50 ms, before an end follows it, and its step begins with that end.
// Immutable; any thread. Microseconds since 1970.
struct Schedule
{
    struct Step
    {
        RowIndex row = NoIndex;
        Micros begin = NoTime; // never before the end of the step before it on its chain, nor of the section before
        Micros end = NoTime; // never before begin
        Micros duration() const { return end - begin; }
    };
    struct Chain
    {
        quint32 firstStep = 0;
        quint32 endStep = 0; // one behind the last; there is one at least
    };
    struct Section
    {
        TableIndex play
            = NoIndex; // the row of the batch, where `serial` made several of them; NoIndex: several overlap
        TableIndex task = NoIndex; // NoIndex: several overlap
        quint32 batch = 0;
        TimeSpan span; // first begin … last end
        quint32 firstChain = 0; // chains with the latest end first
        quint32 endChain = 0;
        int atOnce = 0; // the most hosts that were worked on at the same time
        int forks = 0; // hosts took turns, so many at once; 0: all began without waiting for another
        bool isLinear() const { return task != NoIndex; }
    };
    // Hosts that go through a play together: those of the play, with `serial` some of them.
    struct Batch
    {
        TableIndex play = NoIndex; // as that of its sections
        quint32 firstSection = 0;
        quint32 endSection = 0;
        // No tasks overlap anywhere in the play, and the times of all its results are known: so hosts waited for each
        // other before each task. ARA does not record the strategy.
        bool isLinear = false;
    };

    std::vector<Batch> batches; // in order of time
    std::vector<Section> sections; // likewise
    std::vector<Chain> chains;
    std::vector<Step> steps;
    std::vector<RowIndex> rows; // that have a time, in order of their start
    // The playbook's start and end; further where results began before or ended after it, or it has none.
    TimeSpan run;
    qint64 untimed = 0; // results without a start or an end: they are in no section

    std::span<const Chain> chainsOf(const Section &section) const;
    std::span<const Step> stepsOf(const Chain &chain) const;
    std::span<const Step> stepsOf(const Section &section) const; // chain by chain

    // Complete recordings. n log n.
    static Schedule of(const Recording &recording);
};

} // namespace aviary
