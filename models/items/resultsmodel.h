// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/visiblerows.h"
#include "models/sources/job.h"

#include <QAbstractTableModel>
#include <QSet>

namespace aviary {

// The results of a recording that pass a filter, in any order; columns are ResultColumn. It keeps its own vector of
// rows, worked out off the GUI thread for more than a few thousand; a newer wish supersedes an older one, and what is
// shown stays until the new rows are there. A growing snapshot only adds rows: indexes and selections stay. GUI thread.
class ResultsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        SortRole = Qt::UserRole, // a number for times and outcome; text for the rest
        RowIndexRole, // quint32: the recording's row
        OutcomeRole, // int of Outcome
        FullTextRole // the long form: full host names, paths and exact times
    };

    explicit ResultsModel(QObject *parent = nullptr);

    // A snapshot of the same playbook with at least as many rows continues what is shown; any other starts anew.
    void setRecording(const RecordingPtr &recording);
    const RecordingPtr &recording() const { return m_recording; }
    void setFilter(const Filter &filter);
    const Filter &filter() const { return m_filter; }
    // A column below 0 sorts by row order, which is that of the ends; content cannot be sorted by and is left alone.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    const RowOrder &order() const { return m_order; }
    // Rows for the newest wish are still being worked out.
    bool isBusy() const { return m_busy; }

    RowIndex rowAt(int row) const;
    // Where a row of the recording is shown; -1 when it is not.
    int shownAt(RowIndex row) const;
    // Of the rows that pass the filter's text, whatever their outcome.
    const OutcomeCounts &counts() const { return m_counts; }
    std::shared_ptr<const Rows32> rows() const { return m_rows; }

    // All rows are selected: one state, for a million of them. A change of the rows shown ends it.
    void setAllSelected(bool all);
    bool isAllSelected() const { return m_allSelected; }

    // Messages are content: the view says which rows it paints, and asks for those that are not there by one signal.
    // Rows that are wanted no more are asked for anew when they come back into view.
    void setRowsInView(int first, int last);
    void setMessages(const std::vector<RowIndex> &rows, const QStringList &messages);
    // They could not be read; they stay empty until the next view of them.
    void setMessagesFailed(const std::vector<RowIndex> &rows, const QString &reason);
    // Messages were asked for and did not come yet.
    bool isReadingMessages() const { return !m_loading.isEmpty(); }
    // Those that did not come yet will not: they are asked for anew.
    void forgetWantedMessages() { m_loading.clear(); }
    // Those that could not be read may be by now: the ones in view are wanted again.
    void retryMessages();
    const QHash<RowIndex, QString> &messages() const { return m_messages; }
    // Nothing if it was not read yet.
    std::optional<QString> messageOf(RowIndex row) const;
    // Times are shown in another zone, or words in another language.
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    // What is shown changed in number or order, or the counts did.
    void rowsChanged();
    // Before rows are put in another order, which costs time for each selected one.
    void aboutToRearrange();
    void allSelectedChanged(bool all);
    // In one batch, and instead of what was wanted before.
    void messagesWanted(const std::vector<aviary::RowIndex> &rows);
    // isBusy() became false.
    void settled();

private:
    void startOver();
    void update();
    void apply(const VisibleRows &visible, const RecordingPtr &of);
    void rearrange(const std::shared_ptr<const Rows32> &rows, const std::shared_ptr<const Rows32> &positions);
    void touchMessages(const std::vector<RowIndex> &rows);
    QString messageText(RowIndex row) const;
    QVariant toolTip(RowIndex row, ResultColumn column) const;
    QVariant sortKey(RowIndex row, ResultColumn column) const;

    RecordingPtr m_recording;
    Filter m_filter;
    RowOrder m_order;
    std::shared_ptr<const Rows32> m_rows, m_positions;
    OutcomeCounts m_counts;
    QHash<RowIndex, QString> m_messages, m_failures;
    QSet<RowIndex> m_loading;
    int m_firstInView = 0;
    int m_lastInView = -1;
    bool m_allSelected = false;
    bool m_busy = false;
    Job<VisibleRows> m_job;
};

} // namespace aviary
