// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/resultdetail.h"

#include <QAbstractTableModel>

namespace aviary {

// The items of a loop's result, in the order they were given: failed first. GUI thread.
class LoopItemsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { OutcomeColumn, LabelColumn, MessageColumn, ColumnCount };
    enum Role { OutcomeRole = Qt::UserRole }; // int of Outcome

    using QAbstractTableModel::QAbstractTableModel;

    // `content` keeps the items' values alive.
    void setItems(const ContentPtr &content, std::vector<DetailItem> items);
    const ContentPtr &content() const { return m_content; }
    const DetailItem &itemAt(int row) const { return m_items[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ContentPtr m_content;
    std::vector<DetailItem> m_items;
};

} // namespace aviary
