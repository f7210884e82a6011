// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figures/groupnames.h"

#include "models/overview/sentences.h"

#include <QCoreApplication>

namespace aviary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(aviary::Groups)
};

} // namespace

QString shortNameOfHost(const Recording &recording, TableIndex host)
{
    return host < recording.hosts().size() ? recording.shortHost(host) : Words::tr("unknown host");
}

QString wholeNameOfHost(const Recording &recording, TableIndex host)
{
    return host < recording.hosts().size() ? recording.hosts()[host].name : Words::tr("unknown host");
}

QString nameOfGroup(const Recording &recording, const Groups &groups, GroupKind kind, quint32 group)
{
    const QString name = groups.nameOf(kind, group, recording);
    return name.isEmpty() ? Words::tr("(no name)") : name;
}

QString wholeNameOfGroup(const Recording &recording, const Groups &groups, GroupKind kind, quint32 group)
{
    if (kind == GroupKind::Host)
        return wholeNameOfHost(recording, group);
    const QString name = nameOfGroup(recording, groups, kind, group);
    // Tasks of one name are told apart by their place.
    const QString place = kind == GroupKind::Task ? taskPlace(recording, group) : QString();
    return place.isEmpty() ? name : Words::tr("%1 (%2)").arg(name, place);
}

double rankOfGroup(const Recording &recording, GroupKind kind, quint32 group)
{
    const auto rank = [group](std::span<const quint32> ranks) { return group < ranks.size() ? ranks[group] : group; };
    switch (kind) {
    case GroupKind::Task:
        return rank(recording.taskRanks());
    case GroupKind::Host:
        return rank(recording.hostRanks());
    case GroupKind::Role:
    case GroupKind::Action:
        break; // kept in order
    }
    return group;
}

} // namespace aviary
