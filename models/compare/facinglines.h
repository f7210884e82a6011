// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"
#include "models/compare/linedifference.h"

#include <algorithm>
#include <vector>

namespace aviary {

// What stands on one row of the screen, or on several alike below each other: lines of two texts that face each other.
struct FacingRun
{
    LineRow::Change change = LineRow::Change::Same; // Folded: one row, whatever it stands for
    Both<quint32> line; // the first of each side, from 0; where a side has none, the one that it stands before
    Both<quint32> count; // how many lines; 0 where a side has none
    bool isLeftOut = false; // lines that were not compared, because too much differs
    qint64 rows() const { return change == LineRow::Change::Folded ? 1 : std::max(count.left, count.right); }
};

// Two texts side by side, row by row, equal lines folded away but for those around a difference. The rows of both sides
// are the same, so that they scroll together. Values; any thread.
class FacingLines
{
public:
    static constexpr quint32 Context = 3; // equal lines that stay around a difference

    FacingLines() = default;
    // `has`: a text that is not there at all faces nothing, and is no difference of lines.
    FacingLines(LineDifference difference, const Both<bool> &has);

    const LineDifference &difference() const { return m_difference; }
    // Folds again what was unfolded. `noise`: lines that differ in noise only are differences as others.
    void fold(bool folding, bool noise);
    bool isNoiseShown() const { return m_isNoiseShown; }
    bool hasFolds() const;
    void unfold(size_t run);

    const std::vector<FacingRun> &runs() const { return m_runs; }
    qint64 rowCount() const { return m_rows; }
    size_t runAt(qint64 row) const; // clamped to what is there; runs() is not empty
    // Where a line stands; the row of its fold where it is folded away.
    qint64 rowOfLine(Side side, quint32 line) const;
    // The first line of a side at or below a row; lineCount() where there is none.
    quint32 lineAtRow(Side side, qint64 row) const;
    quint32 lineCount(Side side) const;

    // The stretches that differ, of a line that has any.
    const std::vector<LineSpan> &spansOf(Side side, quint32 line) const;

    // Lines of a fold that are equal but for noise.
    quint32 mutedIn(const FacingRun &fold) const;

    // A difference stands for all that follow each other without an equal line between them. The row where the next one
    // (step 1) or the one before (-1) begins; -1 where there is none.
    qint64 nextDifference(qint64 row, int step) const;

    // The same for a text of so many lines: rows that each line takes, none where it is folded away, and those of them
    // that stand empty above it.
    struct Rows
    {
        std::vector<quint32> rows, above;
    };
    Rows rowsOf(Side side, int lines) const;

private:
    void setRuns(std::vector<FacingRun> runs);
    bool isDifference(const FacingRun &run) const;

    LineDifference m_difference;
    Both<bool> m_has{true, true};
    std::vector<FacingRun> m_runs;
    std::vector<qint64> m_first; // the first row of each run
    std::vector<quint32> m_muted; // left lines, ascending
    Both<std::vector<quint32>> m_rowOfLine; // index in the difference's rows, of lines with spans; sorted by line
    qint64 m_rows = 0;
    bool m_isNoiseShown = false;
};

} // namespace aviary
