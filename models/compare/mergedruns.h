// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/rundigest.h"

#include <functional>

namespace aviary {

// Which tasks of many runs are one: a row each, in an order that holds the runs' orders as far as they agree, and where
// they do not the newer one's.
struct MergedRuns
{
    struct Row
    {
        quint32 play = 0; // in `plays`
        quint32 run = 0; // the newest one that has it, whose name for it counts
        std::vector<quint32> taskOfRun; // NoIndex where a run has none
    };
    QStringList plays; // as the newest run calls them
    std::vector<Row> rows; // by play
};

// Runs by start, the newest last. Each is held against what the newer ones have, by the form a task had last: so a task
// that was renamed again and again stays one. Nothing when cancelled.
std::optional<MergedRuns> mergeRuns(const std::vector<RunDigestPtr> &runs,
                                    const std::function<bool()> &isCancelled = {});

} // namespace aviary
