// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/ids.h"

#include <QByteArrayView>
#include <QHash>

#include <memory>
#include <span>
#include <vector>

namespace aviary {

// What a task is told to do besides its action. ARA does not record it; the text of the task's file says it.
struct TaskTraits
{
    bool async = false; // runs in the background of its hosts
    bool retries = false; // may be tried again until it is done
    bool any() const { return async || retries; }
    bool operator==(const TaskTraits &) const = default;
};

// Of the tasks that begin on these lines (from 1; ascending) of a playbook's or a role's YAML text. Only the keys of a
// task itself count, not those of its arguments, of its variables or of a text. Linear in the text; any text.
std::vector<TaskTraits> traitsIn(QByteArrayView text, std::span<const int> lines);

// What is known of a recording's tasks and results in this way.
struct TimelineTraits
{
    std::vector<TaskTraits> tasks; // by index; one whose file was not recorded has none
    QHash<RowIndex, int> attempts; // of results that needed more than one
    qint64 results = 0; // of tasks that may be tried again: attempts are looked up in their contents …
    qint64 resultsRead = 0; // … of the newest of them

    TaskTraits of(TableIndex task) const { return task < tasks.size() ? tasks[task] : TaskTraits(); }
    int attemptsOf(RowIndex row) const { return attempts.value(row, 1); }
    bool operator==(const TimelineTraits &) const = default;
};

using TimelineTraitsPtr = std::shared_ptr<const TimelineTraits>;

} // namespace aviary
