// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/taskkeys.h"

#include <vector>

namespace aviary {

// The plays of a run and their tasks, each once.
struct RunOutline
{
    struct Play
    {
        TableIndex first = NoIndex; // of its batches; NoIndex: what belongs to no play, in a damaged database
        int name = 0;
        bool isUnordered = false; // its tasks overlap: what came first is chance
        std::vector<quint32> tasks; // in `tasks`
    };
    std::vector<Play> plays;
    std::vector<TableIndex> tasks; // the first row of each
    std::vector<quint32> entryOfTask; // in `tasks`, of each row
};

// Batches of `serial`, whose play rows have equal uuids, are one play; and in these, as where tasks overlap, the rows
// of a task that ran once for each group of hosts are one.
RunOutline outlineOf(const Recording &recording, const TaskKeys &keys, Side side);

} // namespace aviary
