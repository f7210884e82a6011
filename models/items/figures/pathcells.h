// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/figures/figurecells.h"

namespace aviary {

// The critical path: its links in order of time, results and what lies between them.
class PathCells : public FigureCells
{
public:
    enum Column { Number, What, Host, Start, Duration, Share, Together, ColumnCount };

    explicit PathCells(TimelineFiguresPtr figures);

    int columnCount() const override { return ColumnCount; }
    QString title(int column) const override;
    QString titleTip(int column) const override;
    bool isNumber(int column) const override { return column != What && column != Host; }
    bool isLargestFirst(int column) const override { return column == Duration || column == Share; }
    int leadColumn() const override { return What; }
    quint32 lineCount() const override { return static_cast<quint32>(m_together.size()); }
    QString text(quint32 line, int column) const override;
    QString whole(quint32 line, int column) const override;
    QString toolTip(quint32 line, int column) const override;
    quint64 identityOf(quint32 line) const override;
    double key(quint32 line, int column) const override;
    // Of what lies between two results the one after it, at the end the last one.
    RowIndex resultOf(quint32 line) const override;
    QString sentence(quint32 line) const override;
    std::optional<Outcome> outcomeOf(quint32 line) const override;
    std::optional<double> barOf(quint32 line, int column) const override;
    bool isMuted(quint32 line, int) const override { return link(line).gap != CriticalPath::Gap::None; }

    // Of a result; NoIndex for one that is not on the path.
    quint32 lineOf(RowIndex row) const;

private:
    const CriticalPath::Link &link(quint32 line) const { return m_figures->path.links[line]; }
    double share(quint32 line) const;

    std::vector<Micros> m_together; // durations up to and with each link
    Micros m_longest = 1;
};

} // namespace aviary
