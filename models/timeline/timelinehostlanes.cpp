// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelinelanes.h"

namespace aviary {

namespace {

// A lane for each host; where a filter is set, for each host that has something left, or did the work of another.
class HostLanes : public TimelineLanes
{
public:
    HostLanes(const Recording &recording, const TimelineOptions &options)
        : TimelineLanes(recording, options, GroupedRows::By::Host)
    {
        const std::vector<Host> &hosts = recording.hosts();
        const std::span<const quint32> ranks = recording.hostRanks();
        for (TableIndex host = 0; host < hosts.size(); ++host) {
            const LaneKey key{LaneKind::Host, host};
            if (!options.shown || rows().totals(host).results > 0 || isPinned(key))
                top.push_back(
                    addPlan(key, hosts[host].name, host < ranks.size() ? ranks[host] : NoIndex, rows().totals(host)));
        }
        if (rows().totals(hosts.size()).results > 0)
            top.push_back(addPlan({LaneKind::Host, NoIndex}, {}, NoIndex, rows().totals(hosts.size())));
    }

    LaneContent contentOf(quint32 plan) const override
    {
        return {rows().items(std::min<size_t>(plans[plan].key.index, rows().count() - 1)), {}, {}};
    }
};

} // namespace

std::unique_ptr<TimelineLanes> hostLanes(const Recording &recording, const TimelineOptions &options)
{
    return std::make_unique<HostLanes>(recording, options);
}

} // namespace aviary
