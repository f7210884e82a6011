// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/hostsighting.h"

#include <QAbstractTableModel>

namespace aviary {

// Each host name of several reports, a row: when it was seen last, and how its runs came out. Filters and sorts itself.
// GUI thread.
class SeenHostsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        LastColumn, // outcome of the last run
        NameColumn,
        StripColumn, // outcomes by run, newest right
        RunsColumn,
        FailedColumn,
        UnreachableColumn,
        ChangedColumn,
        OkColumn,
        SkippedColumn,
        UnknownColumn,
        SeenColumn,
        PlaybookColumn,
        ReportColumn,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole,
        OutcomeRole, // int of the last Outcome
        OutcomesRole // QList<int>: of the runs, oldest first
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSightings(std::vector<HostSighting> sightings);
    // By the outcome of the last run (1 << Outcome; 0: all) and words of name, playbook and report.
    void setFilter(quint32 outcomes, const QString &text);
    bool isFiltered() const { return m_outcomes != 0 || !m_text.trimmed().isEmpty(); }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    // Times are shown in another zone now.
    void refresh();

    int hostCount() const { return static_cast<int>(m_hosts.size()); }
    // Hosts by last outcome: all, and those that the words leave.
    const OutcomeCounts &allCounts() const { return m_allCounts; }
    const OutcomeCounts &counts() const { return m_counts; }
    const SeenHost &host(int row) const { return m_hosts[m_shown[static_cast<size_t>(row)]]; }
    // A run of the host in the row; its newest one is the last.
    const HostSighting &sighting(int row, size_t run) const { return m_sightings[host(row).runs[run]]; }
    const HostSighting &lastSighting(int row) const { return m_sightings[host(row).runs.back()]; }
    int rowOf(const QString &name) const; // -1 when it is not shown
    QString textOfRun(const HostSighting &run) const; // lines of plain text

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void rowsChanged();

private:
    void arrange();
    QString display(int row, Column column) const;
    QString toolTip(int row, Column column) const;
    QVariant sortKey(size_t host, Column column) const;

    std::vector<HostSighting> m_sightings;
    std::vector<SeenHost> m_hosts;
    std::vector<quint32> m_shown;
    OutcomeCounts m_allCounts, m_counts;
    QString m_suffix; // that all names share, left out
    quint32 m_outcomes = 0;
    QString m_text;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace aviary
