// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"

#include <QHash>

namespace aviary {

// What a task is known by in any run, as numbers: what is alike has equal numbers on both sides.
struct TaskKey
{
    int name = 0;
    int action = 0; // `ansible.builtin.copy` and `copy` are one
    int file = 0; // by its place in the project, see placeInProject()
    int whole = 0; // all three
};

class TaskKeys
{
public:
    TaskKeys(const Recording &left, const Recording &right);
    explicit TaskKeys(const Recording &only); // as the left one
    const TaskKey &of(Side side, TableIndex task) const { return m_keys[side][task]; }
    int ofPlay(Side side, TableIndex play) const { return m_plays[side][play]; } // by its name

private:
    int numberOf(const QString &text);
    void read(Side side, const Recording &recording);

    QHash<QString, int> m_texts;
    QHash<std::pair<quint64, int>, int> m_wholes;
    Both<std::vector<TaskKey>> m_keys;
    Both<std::vector<int>> m_plays;
};

// A file as every checkout has it: "" for the playbook itself, else its path below the folder of the playbook, from the
// folder of roles or collections, or its name. Jobs check out to another folder each time.
QString placeInProject(const Playbook &playbook, const QString &path);
// Without the collection of modules that come with Ansible.
QString shortAction(const QString &action);
// The gathering of facts and what Ansible itself does: any play of any playbook has these, so they tell nothing of it.
bool isOfAnyPlay(const QString &action);

} // namespace aviary
