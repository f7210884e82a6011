// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/compare/inputentries.h"

#include <QAbstractItemModel>

namespace aviary {

// What went into two runs as a tree: groups, their entries, and folds of what is equal. Is made anew whenever more is
// known of the pair; entries are found again by their keys. GUI thread.
class InputsModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Change, ColumnCount };
    enum Role {
        KeyRole = Qt::UserRole, // QString, see InputEntry::key()
        SubtitleRole, // QString, one line; to stand back behind the name
        DifferenceRole // bool
    };

    explicit InputsModel(QObject *parent = nullptr);

    // Resets when what is listed differs from before.
    void setPair(const ComparedPairPtr &pair);
    const std::vector<InputEntry> &entries() const { return m_entries; }

    const InputEntry *entryOf(const QModelIndex &index) const; // null for none
    QModelIndex indexOf(int entry) const;
    QModelIndex indexOf(const QString &key) const; // invalid when it is not there
    // The next entry that differs, or the one before: step is 1 or -1; from an invalid index the first or last one.
    // What stands in a fold is not walked.
    QModelIndex nextDifference(const QModelIndex &from, int step) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const std::vector<int> &childrenOf(const QModelIndex &parent) const;

    std::vector<InputEntry> m_entries;
    std::vector<int> m_groups, m_rows; // m_rows: of each entry, in its parent
    QHash<QString, int> m_byKey;
};

} // namespace aviary
