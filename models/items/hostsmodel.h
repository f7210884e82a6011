// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recording.h"

#include <QAbstractTableModel>

namespace aviary {

// Ansible's own words for what it counted on a host: "ok=32 changed=22 unreachable=0 failed=1 skipped=1 rescued=0 ignored=0".
// Rescued and ignored are not in ARA's counts; they are derived from the results. Empty for a run that did not finish:
// Ansible counts at the end.
QString recapOf(const Recording &recording, TableIndex host);

// By host of the recording.
using HostCountsPtr = std::shared_ptr<const std::vector<OutcomeCounts>>;
// The results that go on within a range. A million take some 10 ms: off the GUI thread where there are many. Any thread.
HostCountsPtr countsWithin(const Recording &recording, TimeSpan range);

// The hosts of a playbook: how their results came out, counted from the rows, and Ansible's recap beside it. The two are
// never mixed: they differ rightly (UX.md 2). Failing hosts first, then by natural name. GUI thread.
class HostsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Outcomes, Failed, Unreachable, Rescued, Ignored, Changed, Ok, Skipped, Results, Recap, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole,
        HostRole,   // TableIndex
        WorstRole,  // int of the worst Outcome among its results; invalid when it has none
        CountsRole  // OutcomeCounts, for the bar; of the column Outcomes
    };

    using QAbstractTableModel::QAbstractTableModel;

    // What a column counts; nothing for the others.
    static std::optional<Outcome> outcomeOf(Column column);

    // A later snapshot of the same recording resets nothing: what a view has selected stays. With counts of a range
    // (countsWithin) only hosts that have results in it are there.
    void setRecording(const RecordingPtr &recording, const HostCountsPtr &within = {});
    int rowOf(TableIndex host) const; // -1 when it has none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        TableIndex host;
        OutcomeCounts counts;
        QString recap;
    };
    void moveTo(std::vector<Row> rows);
    QVariant toolTip(const Row &row, Column column) const;

    RecordingPtr m_recording;
    bool m_isWithin = false;
    std::vector<Row> m_rows;
    qint64 m_most = 0; // results of the host that has the most: what a full bar means
};

} // namespace aviary

Q_DECLARE_METATYPE(aviary::OutcomeCounts)
