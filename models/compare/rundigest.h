// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/location.h"
#include "models/recording/recording.h"

#include <memory>
#include <vector>

namespace aviary {

// What a table of many runs needs to know of one: a few bytes a task instead of a recording, of which fifty would not
// fit. Plain value; any thread.
struct RunDigest
{
    struct Play
    {
        QString name;
        bool isUnordered = false; // strategy free: what came first is chance
        quint32 firstTask = 0, endTask = 0; // in `tasks`
    };
    // A task and how it came out; rows of a table that are one task (batches of `serial`) are one.
    struct Task
    {
        TaskId id{}; // of the first row
        QString name;
        QString action, file; // as they are the same in all runs, see shortAction() and placeInProject()
        int line = 0;
        bool isHandler = false;
        Outcome worst = Outcome::Skipped;
        quint32 results = 0; // 0: tasks of Ansible itself, or nothing was reached
        std::optional<ResultId> result; // the first one with the worst outcome
        Micros time = NoDuration; // during which at least one host worked on it
        std::vector<quint32> failing; // in `hosts`, in natural order of name
    };
    struct Host
    {
        HostId id{};
        QString name;
        Outcome worst = Outcome::Skipped;
        quint32 results = 0; // never 0
        quint32 failed = 0; // of them
        std::optional<ResultId> result; // the first one with the worst outcome
        Micros time = NoDuration; // the sum of its results
    };

    // Where it is. digestOf() knows the playbook only; who read it says the rest, and what the report is called.
    LocationSide place;
    QString report;

    QString path, title; // of the playbook; see titleOf()
    State state = State::Unknown;
    Micros started = NoTime, duration = NoDuration;
    bool checkMode = false;
    QStringList labels; // without those that ARA makes itself
    std::vector<Play> plays;
    std::vector<Task> tasks; // by play
    std::vector<Host> hosts; // those with a result, in natural order of name

    // It came to its last task on at least one host. Else what it has no result of may not have been reached.
    bool hasReachedEnd = false;
    bool hasCompleted() const { return state == State::Completed; }
};
using RunDigestPtr = std::shared_ptr<const RunDigest>;

// Of a complete recording. Goes over all rows once (some 100 ns each): off the GUI thread.
RunDigest digestOf(const Recording &recording);

} // namespace aviary
