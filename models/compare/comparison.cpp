// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/comparison.h"

#include "models/compare/taskkeys.h"
#include "models/recording/format.h"

#include <algorithm>

namespace aviary {

namespace {

struct Facing
{
    qint64 both = 0, one = 0;
    bool isEmpty() const { return both + one == 0; }
    double share() const { return 2.0 * static_cast<double>(both) / static_cast<double>(2 * both + one); }
};

} // namespace

double Comparison::likeness() const
{
    Facing own; // of the playbooks
    Facing any; // what any playbook has
    for (const TaskPair &task : m_tasks) {
        if (task.presence == TaskPair::Presence::Missing)
            continue;
        const Side side = task.task.left != NoIndex ? Side::Left : Side::Right;
        const Task &recorded = m_recordings[side]->tasks()[task.task[side]];
        Facing &facing = isOfAnyPlay(recorded.action) ? any : own;
        ++(task.presence == TaskPair::Presence::Both ? facing.both : facing.one);
    }
    if (!own.isEmpty())
        return own.share();
    // A run that was killed while it gathered facts looks like the beginning of any: what it is called tells which.
    const auto isSamePlay = [](const PlayPair &pair) {
        return pair.play.left != NoIndex && pair.play.right != NoIndex && !pair.isRenamed;
    };
    const bool isSameFile
        = baseName(m_recordings.left->playbook().path) == baseName(m_recordings.right->playbook().path);
    if (!any.isEmpty())
        return isSameFile || std::ranges::any_of(m_plays, isSamePlay) ? any.share() : 0;
    // Where all is missing, as no host is on both sides, nothing of it faces each other; but a run that was killed
    // before its first task is like any.
    return m_recordings.left->tasks().empty() || m_recordings.right->tasks().empty() ? 1 : 0;
}

} // namespace aviary
