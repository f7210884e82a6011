// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recording.h"

namespace aviary {

// A task with some of its results: those that made the run fail, those that changed something, …
struct TaskEntry
{
    TableIndex task = NoIndex; // NoIndex for results whose task is missing in a damaged database
    Outcome outcome = Outcome::Unknown; // the worst of the rows
    std::vector<RowIndex> rows; // in row order, which is the order of their ends
    std::vector<TableIndex> hosts; // of the rows, each once, in natural order of name
    qint64 hostsAsked = 0; // all hosts that have a result of the task
    Micros firstEnd = NoTime; // of the rows
    bool nothingAfter = false; // no result of the run ended later than the last of the task's rows here
    bool operator==(const TaskEntry &) const = default;
};

// A task that was begun and has no end.
struct UnfinishedTask
{
    TableIndex task = NoIndex;
    qint64 answered = 0; // hosts that have a result of it
    std::vector<TableIndex> missing; // hosts of the run that have none; it may not have been asked
    bool operator==(const UnfinishedTask &) const = default;
};

struct HostEntry
{
    TableIndex host = NoIndex;
    OutcomeCounts counts; // counted from rows: it holds for killed runs as well
    bool operator==(const HostEntry &) const = default;
};

struct SlowTask
{
    TableIndex task = NoIndex;
    TimeSpan span; // from the first start to the last end of its results
    qint64 results = 0;
    bool operator==(const SlowTask &) const = default;
};

// What the first page says of one run, worked out from its rows (UX.md 3 and 6). A value; any thread.
struct Overview
{
    static constexpr size_t ShownTasks = 20; // causes and their kin, until all are asked for
    static constexpr size_t ShownHosts = 30; // above it only those with a failure
    static constexpr size_t SlowestShown = 10;

    RecordingPtr recording;
    bool adHoc = false;

    std::vector<TaskEntry> causes; // in the order of their first end
    std::vector<TaskEntry> rescued, ignored, unreachableIgnored; // did not make the run fail
    std::vector<TaskEntry> changed;
    std::vector<UnfinishedTask> unfinished; // only for runs that did not end
    std::vector<HostEntry> hosts; // those with results: with a failure first, then by name
    std::vector<SlowTask> slowest; // the longest first

    std::vector<TableIndex> failedHosts; // with a failing result, in order of name
    std::vector<TableIndex> stoppedHosts; // of them: the failure is the last result of the host
    Micros lastEnd = NoTime; // of all results
    OutcomeCounts counts;

    const Playbook &playbook() const { return recording->playbook(); }
    // The hosts that a list of them shows: all, or above ShownHosts those with a failure only.
    std::span<const HostEntry> hostsToShow() const;
};

// Of a growing snapshot too: then of what is there so far. Goes once over all rows (about 10 ns each): off the GUI
// thread.
Overview overviewOf(const RecordingPtr &recording);

// Rows of an ad hoc run whose answers are worth reading in the order of the hosts' names: all that are no cause.
std::vector<RowIndex> answersOf(const Overview &overview);

} // namespace aviary
