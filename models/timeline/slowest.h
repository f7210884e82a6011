// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/groups.h"
#include "models/timeline/schedule.h"

namespace aviary {

// Durations of the results of a task, role, action or host. Microseconds; results whose duration is not known count in
// `results` alone.
struct Timing
{
    quint32 group = 0; // see Groups
    quint32 results = 0;
    quint32 timed = 0;
    Micros total = 0; // busy time: of all hosts together
    Micros mean = 0, median = 0, p95 = 0, max = 0; // nearest rank
    // The time of the run in which at least one of its results went on, without what lies between them. Of a task, its
    // time from the first start to the last end, of each batch of `serial`.
    Micros wall = 0;
    double ofWall = 0; // of the run's duration, 0 … 1
    double ofBusy = 0; // of all busy time
    RowIndex slowest = NoIndex; // result
    OutcomeCounts counts;
};

// All groups of a kind that have results; the largest total first.
std::vector<Timing> timingsOf(GroupKind kind, const Recording &recording, const Schedule &schedule,
                              const Groups &groups);

// How long a task took on each host.
struct HostDuration
{
    RowIndex row = NoIndex;
    TableIndex host = NoIndex;
    Micros duration = 0;
    bool outlier = false;
};
// Longest first; results without a time last. An outlier is longer than the median by more than 3.5 median absolute
// deviations (scaled by 1.4826; Iglewicz and Hoaglin, 1993), and by a fifth and 100 ms at least. None among fewer than
// four results; those that were skipped are not counted.
std::vector<HostDuration> durationsOverHosts(const Recording &recording, TableIndex task);

} // namespace aviary
