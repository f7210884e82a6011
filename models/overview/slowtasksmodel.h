// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overview/overview.h"

#include <QAbstractTableModel>

namespace aviary {

// The slowest tasks of a run, the longest first. GUI thread.
class SlowTasksModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Duration, Share, Name, Results, Place, ColumnCount };
    enum Role { SortRole = Qt::UserRole, ShareRole }; // ShareRole: 0 to 1 of the longest

    using QAbstractTableModel::QAbstractTableModel;

    void setOverview(std::shared_ptr<const Overview> overview);
    // What it holds is of the same run.
    bool isOf(const std::shared_ptr<const Overview> &overview) const;
    TableIndex taskAt(int row) const { return m_overview->slowest[static_cast<size_t>(row)].task; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const Overview> m_overview;
};

} // namespace aviary
