// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/compare/inputentries.h"

#include <QAbstractTableModel>

namespace aviary {

// Entries of one group whose values are a line each, left beside right: options, versions, labels, hosts, facts that
// differ alike. GUI thread.
class InputValuesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Difference, Name, Left, Right, Hosts, ColumnCount };
    enum Role { KeyRole = Qt::UserRole }; // InputEntry::key()

    explicit InputValuesModel(QObject *parent = nullptr);

    void setEntries(std::vector<InputEntry> entries);
    const std::vector<InputEntry> &entries() const { return m_entries; }
    int rowOf(const QString &key) const; // -1: not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<InputEntry> m_entries;
};

} // namespace aviary
