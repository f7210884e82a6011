// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/figures/figurecells.h"

namespace aviary {

// How long the tasks, roles, actions or hosts of a run took; the largest total first.
class TimingCells : public FigureCells
{
public:
    enum Column { Name, Count, Total, Mean, Median, P95, Max, Wall, OfWall, OfBusy, ColumnCount };

    TimingCells(TimelineFiguresPtr figures, GroupKind kind);

    int columnCount() const override { return ColumnCount; }
    QString title(int column) const override;
    QString titleTip(int column) const override;
    bool isNumber(int column) const override { return column != Name; }
    quint32 lineCount() const override;
    QString text(quint32 line, int column) const override;
    QString whole(quint32 line, int column) const override;
    quint64 identityOf(quint32 line) const override { return timing(line).group; }
    double key(quint32 line, int column) const override;
    // The slowest one of it.
    RowIndex resultOf(quint32 line) const override { return timing(line).slowest; }
    QString sentence(quint32 line) const override;
    std::optional<Outcome> outcomeOf(quint32 line) const override; // the worst of its results
    std::optional<double> barOf(quint32 line, int column) const override;
    bool isMuted(quint32 line, int column) const override { return !isKnown(line, column); }

    GroupKind kind() const { return m_kind; }
    const Timing &timing(quint32 line) const { return m_figures->timingsOf(m_kind)[line]; }
    // False for a figure that was not recorded.
    bool isKnown(quint32 line, int column) const;

private:
    GroupKind m_kind;
    double m_largestOfWall = 0, m_largestOfBusy = 0;
};

} // namespace aviary
