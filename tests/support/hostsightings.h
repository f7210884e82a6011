// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/hostsighting.h"
#include "tests/support/playbookentries.h"

namespace aviary::test {

// A host in the run of a job; one that Ansible counted nothing on is of a run that goes on.
inline HostSighting hostSighting(const QString &name, int job, Host counts)
{
    const PlaybookEntry entry = playbookEntry(job, State::Completed, Midnight + job * Hour, Second);
    HostSighting sighting{.origin = entry.origin,
                          .report = entry.report,
                          .playbook = entry.playbook.id,
                          .title = QStringLiteral("site.yml")};
    sighting.started = entry.playbook.started;
    sighting.host = counts;
    sighting.host.id = HostId{job};
    sighting.host.name = name;
    sighting.state = outcomeOf(sighting) == Outcome::Unknown ? State::Running : State::Completed;
    return sighting;
}

} // namespace aviary::test
