// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/runhistory.h"

#include <QAbstractTableModel>

#include <array>

namespace aviary {

// Tasks or hosts of many runs, a row each: what is told of it, and then a column a run, the newest one last. Filters
// itself. GUI thread.
class RunsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, FailingSince, Flaky, NewlySlow, FirstRun };
    enum Role {
        OutcomeRole
        = Qt::UserRole, // int of the worst Outcome of a cell, -1 where there is none; of a heading its run's
        SlowRole, // bool: longer than usual
        SubtitleRole, // QString: of a name, where it is
        StateRole // int of the run's State; of headings
    };
    enum class Rows : quint8 { Tasks, Hosts };

    using QAbstractTableModel::QAbstractTableModel;

    // Rows keep their selection as far as they are the same ones.
    void set(const RunHistoryPtr &history, Rows rows);
    // Kinds as 1 << HistoryKind, any of them; 0: all. Words of the name, the place and the play.
    void setFilter(quint32 kinds, const QString &text);
    // Times are shown in another zone now.
    void refresh();

    const RunHistoryPtr &history() const { return m_history; }
    Rows rows() const { return m_rows; }
    const std::vector<HistoryRow> &all() const;
    const HistoryRow &row(int row) const { return all()[m_shown[static_cast<size_t>(row)]]; }
    int runCount() const { return m_history ? static_cast<int>(m_history->runs().size()) : 0; }
    // -1 for a column that is none of a run.
    static int runOf(const QModelIndex &index) { return index.isValid() ? index.column() - FirstRun : -1; }
    // The row that is the n-th of its name and place, as rows are known by from one history to the next; -1.
    QString keyOf(int row) const { return m_keys[m_shown[static_cast<size_t>(row)]]; }
    int rowOfKey(const QString &key) const;
    // All rows of the kind, and those that the words leave.
    qint64 countOfKind(HistoryKind kind, bool all) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void arrange();
    void makeKeys();
    QString display(const HistoryRow &row, int column) const;
    QString place(const HistoryRow &row) const;
    QString toolTip(const HistoryRow &row, int column) const;
    QVariant headingOfRun(const RunDigest &run, int role) const;

    RunHistoryPtr m_history;
    Rows m_rows = Rows::Tasks;
    QStringList m_keys;
    std::vector<quint32> m_shown;
    std::array<qint64, HistoryKindCount> m_left{};
    quint32 m_kinds = 0;
    QString m_text;
};

} // namespace aviary
