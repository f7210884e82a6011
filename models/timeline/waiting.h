// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/schedule.h"

#include <optional>
#include <vector>

namespace aviary {

// Hosts that stood still because another one was not ready: in Ansible's linear strategy, which is its default, no host
// goes on to the next task before all are through with this one.
struct Waiting
{
    RowIndex slow = NoIndex; // the result that was waited for
    Micros longest = 0; // how long the host that waited longest did so
    // Those that waited at least half as long as that, in the order of the recording. Each takes part in the play, and
    // has a result in it after this one.
    std::vector<TableIndex> hosts;
    bool operator==(const Waiting &) const = default;
};

// The longest waiting of the run; nothing where none was longer than a second. ARA does not record the strategy: a play
// in which tasks overlap, or a result has no time, was not or may not have been linear, and nothing is said about it.
// Complete recordings. n log n; any thread.
std::optional<Waiting> longestWaiting(const Recording &recording, const Schedule &schedule);

} // namespace aviary
