// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/groups.h"
#include "models/timeline/schedule.h"

namespace aviary {

// How much shorter the run would be. Hosts would keep their forks and the controller its own gaps; what would then be
// spread anew over the forks is not known, so it is at least this.
struct Gain
{
    GroupKind kind = GroupKind::Task;
    quint32 group = 0; // in Groups::names of the kind; a task, host by its index
    Micros withoutIt = 0; // if its results took no time
    // Of a task: if its slowest host were as fast as the median of its hosts. Of a role or action: all its tasks so. Of
    // a host: if it were never slower than that median. The median is that of results that were neither skipped nor
    // unreachable; nothing from fewer than three of them.
    Micros slowestLikeMedian = 0;
    bool operator==(const Gain &) const = default;
};

// Of each task, role, action and host that has a result; largest gain (withoutIt) first. n log n.
std::vector<Gain> gainsOf(const Recording &recording, const Schedule &schedule, const Groups &groups);

} // namespace aviary
