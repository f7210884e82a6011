// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/caveats.h"
#include "models/timeline/concurrency.h"
#include "models/timeline/criticalpath.h"
#include "models/timeline/slowest.h"
#include "models/timeline/waiting.h"
#include "models/timeline/waits.h"
#include "models/timeline/whatif.h"

#include <memory>

namespace aviary {

// All that a run's times say, in numbers. Immutable; any thread. Rows and indexes are those of `recording`.
struct TimelineFigures
{
    RecordingPtr recording; // complete
    Schedule schedule;
    Groups groups;
    Waits waits;
    std::optional<Waiting> longestWaiting;
    ForkLimit forks;
    CriticalPath path;
    std::vector<Gain> gains;
    std::array<std::vector<Timing>, GroupKindCount> timings;
    Concurrency concurrency;
    Caveats caveats;

    const std::vector<Timing> &timingsOf(GroupKind kind) const { return timings[static_cast<size_t>(kind)]; }

    // Of a recording that is not complete: null. A second for a million results; not on the GUI thread.
    static std::shared_ptr<const TimelineFigures> of(const RecordingPtr &recording);
};

using TimelineFiguresPtr = std::shared_ptr<const TimelineFigures>;

// What a range of time holds.
struct RangeTotals
{
    qint64 results = 0; // that go on in it
    OutcomeCounts counts;
    Micros busy = 0; // of all hosts, within the range
    Micros waited = 0; // likewise; only with figures
    bool operator==(const RangeTotals &) const = default;
};
// `figures` may be null: then nothing is said of waiting. Linear in the results, without figures n log n: off the GUI
// thread for many.
RangeTotals totalsOf(const Recording &recording, const TimelineFigures *figures, TimeSpan range);

} // namespace aviary
