// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparelines.h"
#include "models/sources/job.h"

// All that differs between two runs, in the blocks that a person unfolds (UX.md 9). Plain text; recorded text in it is
// as it was recorded. Any thread.
namespace aviary {

// `change` is "" where the block's title says it.
struct DifferenceLine : CompareLine
{
    std::optional<Outcome> outcome; // of a failure
    int fileLine = 0; // from 1, on the right, or left where it was removed; 0: none
    bool isLeftLine = false;

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
