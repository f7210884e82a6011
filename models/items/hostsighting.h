// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/values.h"

#include <QUrl>

#include <span>
#include <vector>

namespace aviary {

// A host of a playbook, among those of many reports: who it was, when, and what Ansible counted on it at the end.
struct HostSighting
{
    QUrl origin;
    QString inside;
    QString report; // what the report is called
    PlaybookId playbook{};
    QString title; // of the playbook
    State state = State::Unknown; // of the playbook
    bool checkMode = false;
    Micros started = NoTime; // of the playbook
    Host host;
    bool operator==(const HostSighting &) const = default;
};

// How many reports were looked into.
struct HostsProgress
{
    int read = 0;
    int reports = 0;
    int failed = 0; // of those read: could not be
    bool isBounded = false; // there were too many hosts to go on
    bool isDone() const { return read == reports || isBounded; }
    bool operator==(const HostsProgress &) const = default;
};

// The worst that Ansible counted there: a run that was killed counted nothing, which is Unknown.
Outcome outcomeOf(const HostSighting &sighting);

// One name, and the runs that it was seen in. It may be several machines: a name is all that ARA records.
struct SeenHost
{
    QString name;
    std::vector<quint32> runs; // sightings by start; those without are first
    OutcomeCounts counts; // runs by outcome
    Outcome last = Outcome::Unknown;
    bool operator==(const SeenHost &) const = default;
};
// Those whose last run failed are first, then by natural order of name.
std::vector<SeenHost> seenHosts(std::span<const HostSighting> sightings);

} // namespace aviary
