// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/schedule.h"

namespace aviary {

// A host stood still until the slowest one was done: in the linear strategy no host goes on to the next task before all
// are through with this one. A host that has no result of several tasks in a row waits once.
struct Wait
{
    TableIndex host = NoIndex;
    RowIndex slow = NoIndex; // what was waited for; of several tasks, of that which was waited for longest
    TimeSpan span; // from the end of its result to the end of the last task that it waited for
    Micros waited = 0; // the span without what the controller did between tasks
    bool operator==(const Wait &) const = default;
};

// All waiting of a run. Only a host that takes part in the play (in the batch, where there is `serial`) and has a
// result later in it waits. Nothing is said of plays that are not linear (Schedule::Batch). What is waited for is the
// last result of the task to end; where its hosts took turns, the longest of those on the fork that was busy last.
struct Waits
{
    struct OfHost // "app2 waited 5.8 s for app1"
    {
        TableIndex host = NoIndex;
        TableIndex slowHost = NoIndex;
        Micros waited = 0;
        quint32 count = 0; // of tasks
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
    // Hosts times tasks that they have no result of are more than can be gone through: nothing is said.
    bool areTooMany = false;

    std::vector<TimeSpan> tasksWorked; // spans of the sections that may be waited for, and …
    std::vector<Micros> workedBefore; // … how long those before each lasted

    std::span<const Wait> of(TableIndex host) const;
    // Of the hosts' waits, what lies in the span.
    Micros within(TimeSpan span) const;

    static Waits of(const Recording &recording, const Schedule &schedule);
};

// How many hosts ansible worked on at a time, where that held a run up. Hosts of a task that took turns although more
// of them were worked on at once in another task, or were to be by the arguments, were held by `throttle`, not by the
// forks.
struct ForkLimit
{
    int asked = 0; // `forks` of the arguments; 0: not recorded
    int seen = 0; // the most that ran at once in tasks whose hosts took turns on the forks; 0: none did
    quint32 tasks = 0; // whose hosts did
    Micros waited = 0; // by their hosts for a fork, all together
    quint32 throttled = 0; // tasks whose hosts took turns on fewer
    Micros throttledWaited = 0;
    bool operator==(const ForkLimit &) const = default;
    static ForkLimit of(const Recording &recording, const Schedule &schedule);
};

} // namespace aviary
