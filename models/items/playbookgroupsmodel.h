// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/playbookfilter.h"
#include "models/items/playbookgroups.h"
#include "models/items/playbooksmodel.h"

#include <QAbstractItemModel>
#include <QHash>

namespace aviary {

// The playbooks of a PlaybooksModel as a person wants to see them: filtered, sorted, and, if wished, below a row for
// each group. Columns, and roles of runs, are those of PlaybooksModel; a group's row has what its runs are together. It
// puts rows in order itself, since a proxy would be slow with many. GUI thread.
class PlaybookGroupsModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    explicit PlaybookGroupsModel(PlaybooksModel *playbooks, QObject *parent = nullptr);

    const PlaybookFilter &filter() const { return m_filter; }
    void setFilter(const PlaybookFilter &filter);
    PlaybookGrouping grouping() const { return m_grouping; }
    bool isWithMade() const { return m_withMade; }
    // See groupsOf().
    void setGrouping(PlaybookGrouping grouping, bool withMade);
    // By a column; -1: the failed ones first, then the newest. What is not known is last either way.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    const PlaybooksModel *playbooks() const { return m_playbooks; }
    // Rows of PlaybooksModel that are shown, each once.
    const EntryRows &shown() const { return m_rows.shown; }
    // Playbooks by State that the filter's text lets through, and all.
    const std::array<int, StateCount> &states() const { return m_rows.states; }
    const std::array<int, StateCount> &allStates() const { return m_rows.allStates; }
    // Of those shown.
    int inSeveralGroups() const { return m_rows.inSeveral; }

    // Row of PlaybooksModel; -1 for the row of a group.
    int entryRow(const QModelIndex &index) const;
    // The group that the row is of or is in; null where nothing is grouped.
    const PlaybookGroup *groupOf(const QModelIndex &index) const;
    // Rows of PlaybooksModel below a group's row, or the run's own.
    EntryRows entryRows(const QModelIndex &index) const;
    // Where a run is shown: in the group, if it is there, else wherever it is first; invalid when nowhere.
    QModelIndex indexOf(int entryRow, const QString &group = {}) const;
    QModelIndex indexOfGroup(const QString &key) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override; // all can be dragged
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    // After every change of what is shown.
    void rowsChanged();

private:
    using Column = PlaybooksModel::Column;
    struct Arrangement
    {
        EntryRows shown;
        std::vector<PlaybookGroup> groups;
        std::array<int, StateCount> states{}, allStates{};
        int inSeveral = 0;
        bool hasRowsOf(const Arrangement &other) const;
    };
    bool isGroup(const QModelIndex &index) const
    {
        return index.internalId() == 0 && m_grouping != PlaybookGrouping::None;
    }
    Arrangement arranged();
    void rearrange();
    void sortRows(EntryRows &rows) const;
    void sortGroups(std::vector<PlaybookGroup> &groups) const;
    const QString &searchedText(quint32 row);
    // What a column says of all runs of a group: their text where it is the same.
    const QStringList &textsOf(const PlaybookGroup &group, Column column) const;
    QString titleOf(const PlaybookGroup &group) const;
    QString display(const PlaybookGroup &group, Column column) const;
    QString subtitle(const PlaybookGroup &group, Column column) const;
    QString toolTip(const PlaybookGroup &group, Column column) const;
    QVariant sortKey(const PlaybookGroup &group, Column column) const;
    QVariant groupData(const PlaybookGroup &group, Column column, int role) const;

    PlaybooksModel *m_playbooks;
    PlaybookFilter m_filter;
    PlaybookGrouping m_grouping = PlaybookGrouping::None;
    bool m_withMade = false;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    Arrangement m_rows;
    QStringList m_searched; // by row, each made when it is first looked in
    mutable QHash<std::pair<QString, int>, QStringList> m_texts; // by key of the group, and column
};

} // namespace aviary
