// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/comparison.h"

namespace aviary {

double Comparison::likeness() const
{
    qint64 both = 0;
    qint64 one = 0;
    for (const TaskPair &task : m_tasks) {
        if (task.presence == TaskPair::Presence::Both)
            ++both;
        else if (task.presence != TaskPair::Presence::Missing)
            ++one;
    }
    // Where all is missing, as no host is on both sides, nothing of it faces each other; but a run that was killed before
    // its first task is like any.
    if (both + one == 0)
        return m_recordings.left->tasks().empty() || m_recordings.right->tasks().empty() ? 1 : 0;
    return 2.0 * static_cast<double>(both) / static_cast<double>(2 * both + one);
}

} // namespace aviary
