// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/noise.h"

#include <functional>
#include <limits>
#include <vector>

namespace aviary {

// A stretch of a line that differs from the other side's line.
struct LineSpan
{
    qsizetype begin = 0; // bytes of the line
    qsizetype size = 0;
    bool isNoise = false;
    bool operator==(const LineSpan &) const = default;
};

// What stands beside each other: a line of each side, or a line and nothing.
struct LineRow
{
    enum class Change : quint8 {
        Same,
        Muted, // equal but for noise
        Changed,
        Removed, // only left
        Added, // only right
        Folded // equal lines that are folded away; made by foldEqualLines() only
    };
    static constexpr quint32 NoLine = std::numeric_limits<quint32>::max();

    Change change = Change::Same;
    quint32 left = NoLine; // from 0
    quint32 right = NoLine;
    quint32 count = 1; // a row that is Same or Folded stands for so many lines of both sides
    std::vector<LineSpan> leftSpans, rightSpans; // of Muted and Changed ones
    bool operator==(const LineRow &) const = default;
};

// Two texts, line by line, in order. The smallest edit for texts of usual size; for large ones a correct one, found in
// bounded time. Lines are those of linesOf().
struct LineDifference
{
    std::vector<LineRow> rows;
    quint32 leftLines = 0, rightLines = 0;
    // Lines of the whole texts, also of rows that are not there; a Changed line counts once.
    qsizetype changed = 0, removed = 0, added = 0, muted = 0;
    // Lines of either side that have no row, because too much differs: the rows end before them. They are among the
    // counts.
    qsizetype linesLeftOut = 0;
    Likeness likeness = Likeness::Same;
    // One text ends in a line break and the other does not, which no row shows.
    bool lastBreakDiffers = false;

    qsizetype differences() const { return changed + removed + added; }
};

struct LineLimits
{
    qsizetype rows = 200'000; // besides the equal ones, which take one for each run
    qsizetype noiseBytes = qsizetype{64} * 1024 * 1024; // beyond it lines are compared as they are
    qsizetype spanBytes = qsizetype{16} * 1024; // longer lines have one span for all between their equal ends
    qint64 spanWork = 100'000'000; // words compared with words; beyond it as for longer lines
};

// UTF-8. `isCancelled` is asked now and then; what is returned then is of no use. Any thread.
LineDifference compareTexts(QByteArrayView left, QByteArrayView right, NoiseIn where,
                            const std::function<bool()> &isCancelled = {}, const LineLimits &limits = {});

// The rows with only so many equal lines around each difference; the others are Folded, where they are more than one.
// Without a difference all is one fold. `foldMuted`: rows that are muted are no difference.
std::vector<LineRow> foldEqualLines(const std::vector<LineRow> &rows, quint32 context = 3, bool foldMuted = false);

} // namespace aviary
