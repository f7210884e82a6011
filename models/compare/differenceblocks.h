// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparedpair.h"
#include "models/sources/job.h"

// All that differs between two runs, in the blocks and the order in which it is told (UX.md 9). Plain text; recorded
// text in it is as it was recorded. Any thread.
namespace aviary {

struct DifferenceLine
{
    QString what; // the task, the file, the option, …
    QString change; // "changed file"; "" where the block's title says it
    QString left, right; // values; both "" where there are none to tell
    QString hosts;
    QString place; // of a task: "site.yml:88"
    std::optional<Outcome> outcome; // of a failure
    quint32 task = NoIndex; // in Comparison::tasks()
    quint32 row = NoIndex; // in Comparison::rows(): the first one that it is about
    qsizetype file = -1; // in Inputs::files
    int fileLine = 0; // from 1, on the right; 0: none, or removed there

    // "0.5 s → 6.1 s"; "" without values.
    QString values() const;
    // Stands for the same, whatever more is known of it.
    bool isAbout(const DifferenceLine &other) const
    {
        return what == other.what && change == other.change && task == other.task && row == other.row
            && file == other.file && fileLine == other.fileLine;
    }
    bool operator==(const DifferenceLine &) const = default;
};

struct DifferenceBlock
{
    enum class Kind : quint8 {
        Named, // in the failure, near a change
        NewlyFailing,
        StillFailing,
        Fixed,
        Inputs,
        Tasks,
        Outputs, // other outcomes, and other output
        Slower,
        Faster
    };
    Kind kind = Kind::Named;
    qint64 count = 0; // more than lines where not all were looked for
    QString note; // "5 files, 1 host"; how far it is read; may be empty
    std::vector<DifferenceLine> lines;
    bool operator==(const DifferenceBlock &) const = default;
};
using DifferenceBlocks = std::vector<DifferenceBlock>;

// "Newly failing": for the screen.
QString titleOf(DifferenceBlock::Kind kind);

// Those that hold something, or may, when all is read. None for runs that have little in common, of which it would be
// everything. `isReading`: what is not known yet will be; else the reports have gone. Goes a few times over all rows:
// off the GUI thread.
DifferenceBlocks differenceBlocks(const ComparedPair &pair, bool isReading);
// The same in the background.
Job<DifferenceBlocks> startDifferenceBlocks(const ComparedPairPtr &pair, bool isReading);

} // namespace aviary
