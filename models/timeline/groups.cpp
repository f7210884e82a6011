// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/groups.h"

#include "models/recording/format.h"
#include "models/recording/role.h"

#include <QHash>

#include <algorithm>

namespace aviary {

namespace {

// The names without repetitions in natural order, and the place of each in them; None for an empty one.
std::vector<quint32> sortedPlaces(const QStringList &names, QStringList *sorted)
{
    QHash<QString, quint32> places;
    for (const QString &name : names) {
        if (!name.isEmpty())
            places.insert(name, 0);
    }
    *sorted = places.keys();
    std::ranges::sort(*sorted, [](const QString &left, const QString &right) {
        return naturalLess(left, right) || (!naturalLess(right, left) && left < right);
    });
    for (qsizetype i = 0; i < sorted->size(); ++i)
        places[sorted->at(i)] = static_cast<quint32>(i);
    std::vector<quint32> found;
    for (const QString &name : names)
        found.push_back(places.value(name, Groups::None));
    return found;
}

} // namespace

size_t Groups::count(GroupKind kind, const Recording &recording) const
{
    switch (kind) {
    case GroupKind::Task:
        return recording.tasks().size();
    case GroupKind::Role:
        return static_cast<size_t>(roles.size());
    case GroupKind::Action:
        return static_cast<size_t>(actions.size());
    case GroupKind::Host:
        return recording.hosts().size();
    }
    return 0;
}

quint32 Groups::groupOf(GroupKind kind, const Recording &recording, RowIndex row) const
{
    if (kind == GroupKind::Host)
        return recording.hostOf(row);
    const TableIndex task = recording.taskOf(row);
    if (kind == GroupKind::Task || task == NoIndex)
        return task;
    return kind == GroupKind::Role ? roleOfTask[task] : actionOfTask[task];
}

QString Groups::nameOf(GroupKind kind, quint32 group, const Recording &recording) const
{
    switch (kind) {
    case GroupKind::Task:
        return recording.tasks()[group].name;
    case GroupKind::Role:
        return roles.at(group);
    case GroupKind::Action:
        return actions.at(group);
    case GroupKind::Host:
        return recording.shortHost(group);
    }
    return {};
}

Groups Groups::of(const Recording &recording)
{
    QStringList roles;
    QStringList actions;
    const std::vector<Task> &tasks = recording.tasks();
    for (TableIndex task = 0; task < tasks.size(); ++task) {
        roles << aviary::roleOf(tasks[task].name, recording.pathOf(task));
        actions << tasks[task].action;
    }
    Groups groups;
    groups.roleOfTask = sortedPlaces(roles, &groups.roles);
    groups.actionOfTask = sortedPlaces(actions, &groups.actions);
    return groups;
}

} // namespace aviary
