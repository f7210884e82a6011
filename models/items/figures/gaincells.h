// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/figures/figurecells.h"

namespace aviary {

// How much shorter the run would be: a line for each task, role, action and host, or for those of one kind; the largest
// gain first.
class GainCells : public FigureCells
{
public:
    enum Column { Name, Kind, WithoutIt, Share, LikeMedian, ColumnCount };

    // Without a kind, of all.
    GainCells(TimelineFiguresPtr figures, std::optional<GroupKind> kind);

    int columnCount() const override { return ColumnCount; }
    QString title(int column) const override;
    QString titleTip(int column) const override;
    bool isNumber(int column) const override { return column != Name && column != Kind; }
    quint32 lineCount() const override { return static_cast<quint32>(m_gains.size()); }
    QString text(quint32 line, int column) const override;
    QString whole(quint32 line, int column) const override;
    quint64 identityOf(quint32 line) const override
    {
        return quint64{gain(line).group} << 8 | static_cast<quint64>(gain(line).kind);
    }
    double key(quint32 line, int column) const override;
    // The slowest one of it.
    RowIndex resultOf(quint32 line) const override;
    QString sentence(quint32 line) const override;
    std::optional<double> barOf(quint32 line, int column) const override;
    bool isMuted(quint32 line, int column) const override { return !isKnown(line, column); }

private:
    const Gain &gain(quint32 line) const { return m_figures->gains[m_gains[line]]; }
    bool isKnown(quint32 line, int column) const;
    double share(quint32 line) const;

    std::vector<quint32> m_gains; // in TimelineFigures::gains
    std::array<std::vector<RowIndex>, GroupKindCount> m_slowest; // result of each group
};

} // namespace aviary
