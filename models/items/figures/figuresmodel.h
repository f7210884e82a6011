// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/figures/figurecells.h"
#include "models/sources/job.h"

#include <QAbstractTableModel>

namespace aviary {

// A table of figures in the order of a column. Up to SortedAtOnce lines are sorted at once, more of them beside the GUI
// thread; until then the rows stay as they are. GUI thread.
class FiguresModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        SortRole = Qt::UserRole, // double
        OutcomeRole, // int of Outcome; invalid where there is none
        BarRole, // double, 0 … 1, of a bar below the number; invalid where there is none
        MutedRole, // bool
        WholeRole // in full, as recorded: for copies
    };
    static constexpr quint32 SortedAtOnce = 50'000;

    // Never null; without figures it has titles and no rows.
    explicit FiguresModel(FigureCellsPtr cells, QObject *parent = nullptr);

    // Other figures; the order stays that of the same column. As many columns as before.
    void setCells(FigureCellsPtr cells);
    const FigureCellsPtr &cells() const { return m_cells; }
    // -1 for the order in which lines were worked out.
    int sortedColumn() const { return m_column; }
    bool isSorting() const { return m_isSorting; }

    quint32 lineAt(int row) const { return m_lines[static_cast<size_t>(row)]; }
    // -1 where there is none.
    int rowOf(quint32 line) const;
    int rowOfIdentity(quint64 identity) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    // Sorting beside the GUI thread came to its end.
    void sorted();

private:
    void startSorting();
    void moveTo(std::vector<quint32> lines);

    FigureCellsPtr m_cells;
    std::vector<quint32> m_lines; // by row
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    Job<std::vector<quint32>> m_sorting;
    bool m_isSorting = false;
};

} // namespace aviary
