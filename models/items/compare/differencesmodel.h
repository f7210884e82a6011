// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/compare/differencerows.h"
#include "models/sources/job.h"

#include <QAbstractItemModel>
#include <QHash>

namespace aviary {

// Two runs as one table: a task a row, its results below it, what faces each other in one row. The first task of each
// play says so. Rows are worked out in the background where there are many; what was shown stays until then. GUI
// thread.
class DifferencesModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { LeftOutcome, LeftDuration, Name, RightOutcome, RightDuration, Delta };
    static constexpr int ColumnCount = 6;
    enum Role {
        SortRole = Qt::UserRole, // a number: microseconds of durations and differences, Outcome, place in the run
        OutcomeRole, // int of Outcome, in the two columns of outcomes; the worst of a task; invalid where a side has
                     // none
        SubtitleRole, // QString of Name: what is different, and the play that begins
        MutedRole, // bool: no difference; in Delta: too small to tell
        FullTextRole // the long form: full host names, both names of what was renamed, exact times
    };

    explicit DifferencesModel(QObject *parent = nullptr);

    // A later one of the same recordings goes on with what is shown; any other starts anew. Null: nothing.
    void setPair(const ComparedPairPtr &pair);
    const ComparedPairPtr &pair() const { return m_pair; }
    void setFilter(const DifferenceFilter &filter);
    const DifferenceFilter &filter() const { return m_filter; }
    // By LeftDuration, RightDuration and Delta; any other column is the order of the run.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    const DifferenceOrder &order() const { return m_order; }
    // Rows for the newest wish are still being worked out.
    bool isBusy() const { return m_isBusy; }
    const DifferenceCounts &counts() const { return m_shown->counts; }
    qint64 shownResults() const; // below the tasks that are shown
    // What is missing with a host or behind a stop, which the table lists only when it shows everything; "".
    QString missingText() const { return m_missing; }

    // In Comparison::tasks(), of a task or one of its results; NoIndex where none is recorded.
    quint32 taskAt(const QModelIndex &index) const;
    // In Comparison::rows(); NoIndex for a task.
    quint32 rowAt(const QModelIndex &index) const;
    DifferenceKinds kindsAt(const QModelIndex &index) const;
    // Invalid when it is not shown.
    QModelIndex indexOfTask(quint32 task) const;
    QModelIndex indexOfRow(quint32 row) const;
    // Of a result that both sides have, or one (NoIndex for the other).
    QModelIndex indexOfRow(RowIndex left, RowIndex right) const;
    // F7: from a result to the next one of the task that differs, then on by tasks. `from` invalid: the first, or the
    // last. Invalid when there is none further on.
    QModelIndex nextDifference(const QModelIndex &from, int step) const;
    // Where along the tasks shown the differences are: the worst of each of so many stretches; nothing where none is.
    std::vector<std::optional<DifferenceKind>> differenceStrip(int buckets) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void rowsChanged(); // entries, kinds or counts
    void settled();

private:
    struct Step;

    void update();
    void apply(const DifferenceRowsPtr &rows);
    std::optional<std::vector<Step>> stepsTo(const std::vector<DifferenceEntry> &entries) const;
    void take(const Step &step, const std::vector<DifferenceEntry> &entries);
    void countPlaces();
    const Comparison &comparison() const { return *m_pair->comparison; }
    size_t slotOf(quint32 task) const; // of a task in tables that have one more for results without a task

    QString textOf(const QModelIndex &index) const;
    QString fullTextOf(const QModelIndex &index) const;
    QString outcomeText(const QModelIndex &index, Side side, bool isWhole) const;
    QString changeText(const QModelIndex &index) const;
    QString subtitleOf(const QModelIndex &index) const;
    QString wholeName(const QModelIndex &index) const;
    QString playName(quint32 play) const;
    QString beginningPlay(int row) const;
    bool isMuted(const QModelIndex &index) const;
    QString nameOf(const QModelIndex &index, bool isWhole) const;
    QString deltaText(const QModelIndex &index, bool isWhole) const;
    Micros durationOf(const QModelIndex &index, Side side) const;
    std::optional<Outcome> outcomeOf(const QModelIndex &index, Side side) const;
    OutcomeCounts countsOf(quint32 task, Side side) const;
    QVariant sortKey(const QModelIndex &index) const;

    ComparedPairPtr m_pair;
    DifferenceFilter m_filter;
    DifferenceOrder m_order;
    DifferenceRowsPtr m_shown; // never null
    std::vector<DifferenceEntry> m_entries; // those of m_shown, but while rows come and go
    DifferenceOrder m_shownOrder;
    std::vector<quint32> m_places; // of tasks among the entries; NoIndex when it is not shown
    QString m_missing;
    mutable QHash<quint32, Both<OutcomeCounts>> m_outcomes; // of tasks that were looked at
    Job<DifferenceRowsPtr> m_job;
    bool m_isBusy = false;
};

} // namespace aviary
