// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"

#include <functional>

namespace aviary {

// Which plays and tasks face each other. Of the pairs, tasks, play and what was renamed, moved or has another action
// are filled in; a presence is never Missing here.
struct TaskAlignment
{
    std::vector<PlayPair> plays;
    std::vector<TaskPair> tasks;
    Both<std::vector<quint32>> entryOfTask; // in `tasks`, for each task of a side
};

// Plays as a sequence by name, then their tasks as sequences by name, action and file, both with the smallest number of
// differences; then what is left over: the same elsewhere was moved, a similar name near the same line of the same file
// with the same action was renamed. Where tasks of a play overlap (strategy free), the order of the file takes the
// place of that of time, and what ran once for each group of hosts is one task; so are batches of `serial`. Nothing
// when cancelled.
std::optional<TaskAlignment> alignTasks(const Recording &left, const Recording &right,
                                        const std::function<bool()> &isCancelled);

} // namespace aviary
