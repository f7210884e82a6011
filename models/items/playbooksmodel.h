// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/playbookentry.h"

#include <QAbstractTableModel>

namespace aviary {

// Playbooks, the failed ones first and then the newest (UX.md 7). GUI thread.
class PlaybooksModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        StateColumn,
        NameColumn,
        ReportColumn,
        StartedColumn,
        DurationColumn,
        FailedColumn,
        ChangedColumn,
        ResultsColumn,
        HostsColumn,
        PlaysColumn,
        TasksColumn,
        LabelsColumn,
        UserColumn,
        ControllerColumn,
        AnsibleColumn,
        AraColumn,
        PythonColumn,
        PathColumn,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole, // numbers for times and counts
        SubtitleRole, // what stands after the display text, muted
        StateRole, // int of State
        EntryRole // int: index for entry()
    };

    using QAbstractTableModel::QAbstractTableModel;

    // The same playbooks as before, perhaps with more known of them, stay where they are.
    void setPlaybooks(std::vector<PlaybookEntry> entries);
    const std::vector<PlaybookEntry> &entries() const { return m_entries; }
    const PlaybookEntry &entry(int row) const { return m_entries[static_cast<size_t>(row)]; }
    // Row of a playbook; -1 when it is not there.
    int rowOf(const PlaybookEntry &entry) const;
    void refresh();
    static QString markOfCheckMode(); // glyph and word
    // Nothing while it is not known: a count is exact or not there.
    static std::optional<qint64> countOf(const PlaybookEntry &entry, Column column);
    static bool isCount(Column column) { return column >= FailedColumn && column <= TasksColumn; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString display(const PlaybookEntry &entry, Column column) const;
    const QString &titleOf(const PlaybookEntry &entry) const { return m_titles[&entry - m_entries.data()]; }
    QString toolTip(const PlaybookEntry &entry, Column column) const;
    QVariant sortKey(const PlaybookEntry &entry, Column column) const;

    std::vector<PlaybookEntry> m_entries;
    QStringList m_titles; // of the entries
};

} // namespace aviary
