// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/schedule.h"

namespace aviary {

// A host stood still until the slowest one was done: in the linear strategy no host goes on to the next task before all
// are through with this one.
struct Wait
{
    TableIndex host = NoIndex;
    TimeSpan span;
    RowIndex slow = NoIndex; // the last result to end: what was waited for
};

// All waiting of a run. Only a host that takes part in the play (in the batch, where there is `serial`) and has a result
// later in it waits. Nothing is said of sections that are not linear.
struct Waits
{
    struct OfHost // "app2 waited 5.8 s for app1"
    {
        TableIndex host = NoIndex;
        TableIndex slowHost = NoIndex;
        Micros waited = 0;
        quint32 count = 0; // of waits
        bool operator==(const OfHost &) const = default;
    };
    struct OfTask
    {
        TableIndex task = NoIndex;
        RowIndex slow = NoIndex; // the result that was waited for longest
        Micros waited = 0; // of all hosts together
        quint32 hosts = 0; // that waited
        bool operator==(const OfTask &) const = default;
    };

    std::vector<Wait> waits; // by host, then by time
    // Where waits of a host begin in `waits`; one more than there are hosts.
    std::vector<quint32> offsets{0};
    std::vector<OfHost> hosts; // a line for each pair, longest first
    std::vector<OfTask> tasks; // longest first
    Micros total = 0;

    std::span<const Wait> of(TableIndex host) const;
    // Of the hosts' waits, what lies in the span.
    Micros within(TimeSpan span) const;

    static Waits of(const Recording &recording, const Schedule &schedule);
};

// How many hosts ansible worked on at a time, where that held a run up.
struct ForkLimit
{
    int seen = 0; // the most that ran at once in tasks whose hosts took turns; 0: none did
    int asked = 0; // `forks` of the arguments; 0: not recorded
    quint32 tasks = 0; // whose hosts took turns
    Micros waited = 0; // by hosts for a fork, all together
    static ForkLimit of(const Recording &recording, const Schedule &schedule);
};

} // namespace aviary
