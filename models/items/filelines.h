// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recording.h"
#include "models/sources/job.h"

namespace aviary {

// A line of a recorded file that is the place of tasks; one line has several in loops over includes and under `free`.
struct LineTasks
{
    int line = 0; // from 1
    std::vector<TableIndex> tasks;
    OutcomeCounts counts; // of all their results
    std::optional<Outcome> worst; // nothing without results
    bool operator==(const LineTasks &) const = default;
};

// By line. Reads the results of all tasks of the file: call it off the GUI thread. Any thread.
std::vector<LineTasks> tasksOfFile(const Recording &recording, TableIndex file);
Job<std::vector<LineTasks>> startTasksOfFile(RecordingPtr recording, TableIndex file);

// "1 failed, 4 changed", what hurts first; empty without results.
QString countsInWords(const OutcomeCounts &counts);

} // namespace aviary
