// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/schedule.h"

namespace aviary {

// What made up the time of a run: results one after the other, each of which had to end before the next could begin,
// and between them what the controller did itself. The links follow each other without a hole from the start of the
// run to its end, so their durations add up to it.
struct CriticalPath
{
    enum class Gap {
        None, // a result
        Start, // before the first result: reading the playbook and the inventory
        BetweenPlays,
        BetweenTasks, // templating, connecting, and whatever tasks without a result took
        WithinTask, // until the fork that became free began with the next host
        End, // after the last result: counting, closing connections
        Unfinished, // after the last result of a run that was stopped: what then went on has none
    };
    struct Link
    {
        RowIndex row = NoIndex; // of a result; of a gap, the result after it, NoIndex at the end
        Gap gap = Gap::None;
        TimeSpan span;
        bool operator==(const Link &) const = default;
    };
    std::vector<Link> links;
    Micros duration = 0; // of the run; the sum of all links
    Micros inResults = 0; // of these, in results

    static CriticalPath of(const Recording &recording, const Schedule &schedule);
};

} // namespace aviary
