// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/hostsighting.h"

#include "models/recording/format.h"

#include <QHash>

#include <algorithm>

namespace aviary {

Outcome outcomeOf(const HostSighting &sighting)
{
    const Host &host = sighting.host;
    if (host.failed > 0)
        return Outcome::Failed;
    if (host.unreachable > 0)
        return Outcome::Unreachable;
    if (host.changed > 0)
        return Outcome::Changed;
    if (host.ok > 0)
        return Outcome::Ok;
    return host.skipped > 0 ? Outcome::Skipped : Outcome::Unknown;
}

std::vector<SeenHost> seenHosts(std::span<const HostSighting> sightings)
{
    std::vector<SeenHost> hosts;
    QHash<QString, size_t> known;
    for (quint32 i = 0; i < sightings.size(); ++i) {
        const QString &name = sightings[i].host.name;
        const auto it = known.constFind(name);
        const size_t at = it == known.cend() ? hosts.size() : *it;
        if (at == hosts.size()) {
            known.insert(name, at);
            hosts.push_back({.name = name});
        }
        hosts[at].runs.push_back(i);
        ++hosts[at].counts[outcomeOf(sightings[i])];
    }
    for (SeenHost &host : hosts) {
        std::ranges::stable_sort(host.runs, {}, [&](quint32 run) { return sightings[run].started; });
        host.last = outcomeOf(sightings[host.runs.back()]);
    }
    std::ranges::sort(hosts, [](const SeenHost &a, const SeenHost &b) {
        const auto rank = [](Outcome outcome) {
            return outcome == Outcome::Failed ? 0 : outcome == Outcome::Unreachable ? 1 : 2;
        };
        return rank(a.last) != rank(b.last) ? rank(a.last) < rank(b.last) : naturalLess(a.name, b.name);
    });
    return hosts;
}

} // namespace aviary
