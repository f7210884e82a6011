// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/figures.h"

#include <optional>

namespace aviary {

// The cells of one table of figures: what FiguresModel shows, sorts and copies. A value over immutable figures, so that
// sorting and copying many lines can be done beside the GUI thread. Made without figures it has titles and no lines.
// Lines are numbered in the order in which they were worked out, which is the first order of the table.
class FigureCells
{
public:
    explicit FigureCells(TimelineFiguresPtr figures)
        : m_figures(std::move(figures))
    {
    }
    virtual ~FigureCells() = default;
    Q_DISABLE_COPY_MOVE(FigureCells)

    virtual int columnCount() const = 0;
    virtual QString title(int column) const = 0;
    // What is behind a title; "" where it says all.
    virtual QString titleTip(int) const { return {}; }
    // Numbers are aligned to the right, and sorted from the largest when they are first asked for.
    virtual bool isNumber(int column) const = 0;
    virtual bool isLargestFirst(int column) const { return isNumber(column); }
    // The column with the mark of the outcome; its cell stands for the line when it is read aloud.
    virtual int leadColumn() const { return 0; }

    virtual quint32 lineCount() const = 0;
    // For a cell. Plain text in one line.
    virtual QString text(quint32 line, int column) const = 0;
    // In full, for copies: whole names, exact durations. As recorded.
    virtual QString whole(quint32 line, int column) const { return text(line, column); }
    virtual QString toolTip(quint32 line, int column) const { return whole(line, column); }
    // What the line is of: the same in the figures of a later snapshot of the run.
    virtual quint64 identityOf(quint32 line) const = 0;
    // What is sorted by.
    virtual double key(quint32 line, int column) const = 0;
    // The result that the line leads to; NoIndex where there is none.
    virtual RowIndex resultOf(quint32 line) const = 0;
    // What the line says, read aloud.
    virtual QString sentence(quint32 line) const { return text(line, leadColumn()); }
    virtual std::optional<Outcome> outcomeOf(quint32) const { return {}; }
    // 0 … 1, of the largest in the column, for a cell with a bar below its number.
    virtual std::optional<double> barOf(quint32, int) const { return {}; }
    // May stand back: a gap between results, a figure that is not known.
    virtual bool isMuted(quint32, int) const { return false; }

    const TimelineFiguresPtr &figures() const { return m_figures; }

protected:
    const Recording &recording() const { return *m_figures->recording; }
    const CriticalPath &path() const { return m_figures->path; }

    TimelineFiguresPtr m_figures;
};

using FigureCellsPtr = std::shared_ptr<const FigureCells>;

// Lines in the order of a column; a column below 0 leaves them as they are. Equal ones keep their order. Any thread.
std::vector<quint32> sortedLines(const FigureCells &cells, int column, Qt::SortOrder order);
// The lines with the largest known figures of a column, largest first. Any thread.
std::vector<quint32> largestLines(const FigureCells &cells, int column, size_t most);
// Lines as a table for the clipboard: a header, tabs between columns, cells in full. Any thread.
QString tableText(const FigureCells &cells, const std::vector<quint32> &lines, const QList<int> &columns);

} // namespace aviary
