// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"
#include "models/compare/pair.h"

#include <QAbstractTableModel>

#include <memory>

namespace aviary {

using ResultPairPtr = std::shared_ptr<const ResultPair>;

// The items of a loop on both sides, item by item. GUI thread.
class ItemPairsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { LabelColumn, ChangeColumn, LeftColumn, RightColumn, ColumnCount };
    enum Role {
        OutcomeRole = Qt::UserRole, // int of Outcome, of Left and Right; invalid where a side has no such item
        MutedRole // bool: equal, or but for noise
    };

    using QAbstractTableModel::QAbstractTableModel;

    // `part` is one of the pair's, of items.
    void setItems(const ResultPairPtr &pair, size_t part);
    const ItemPair &itemAt(int row) const { return part().items[static_cast<size_t>(row)]; }
    // Null where the side has none.
    const DetailItem *itemOf(int row, Side side) const;
    const ContentPtr &content(Side side) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const PartPair &part() const { return m_pair->parts[m_part]; }
    QString text(int row, Column column) const;

    ResultPairPtr m_pair;
    size_t m_part = 0;
};

// "≠ differs", "≈ noise only", "= equal".
QString markedWordOf(Likeness likeness);

} // namespace aviary
