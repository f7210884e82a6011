// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recording.h"

#include <array>

namespace aviary {

// What figures are told of.
enum class GroupKind { Task, Role, Action, Host };
constexpr int GroupKindCount = 4;

// Which role and action each task belongs to. Roles are derived (UX.md 2): roleOf() says from what.
struct Groups
{
    static constexpr quint32 None = NoIndex; // a task without a role
    QStringList roles; // natural order
    QStringList actions;
    std::vector<quint32> roleOfTask, actionOfTask; // by task

    size_t count(GroupKind kind, const Recording &recording) const;
    // Of a result; None where there is none.
    quint32 groupOf(GroupKind kind, const Recording &recording, RowIndex row) const;
    // A task's name, a role's, an action's, or a host's short name. As recorded.
    QString nameOf(GroupKind kind, quint32 group, const Recording &recording) const;

    static Groups of(const Recording &recording);
};

} // namespace aviary
