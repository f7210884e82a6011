// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/compare/runsmodel.h"
#include "views/common/pagebase.h"

#include <optional>

class QSplitter;
class QStackedLayout;
class QToolButton;

namespace aviary {

class EmptyPlace;
class ProgressLine;
class QuickFilterBar;
class RunsTable;
class RunsTrend;
class SentencesView;

// Many runs of a playbook beside each other: what is told of them, a table of tasks or hosts by run, the newest at the
// right, and how long the selected one took over time. Enter on a cell goes to that result in that run; the window's
// Ctrl+D compares the two runs whose columns are selected.
class RunsPage : public PageBase
{
    Q_OBJECT
public:
    explicit RunsPage(QWidget *parent = nullptr);

    // Called for new runs (Location::beside has them, in any order), and each time more of them is read: selection,
    // scroll and focus stay then. `history` is never null; its digests say where each run is.
    void show(const Location &location, const RunHistoryPtr &history, const RunsProgress &progress);
    // Of the two runs whose columns are selected, the earlier one at the left: where Ctrl+D of the window leads. With
    // one column, its run and the one before it.
    std::optional<Location> comparison() const;

    bool isSettled() const override;
    void focusFilter() override;
    void clearFilter() override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

    using QWidget::show; // the widget's own

Q_SIGNALS:
    // The person does not want to wait for the runs that are not read yet.
    void cancelRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill(bool isOther);
    void filter();
    void showRows(RunsModel::Rows rows);
    void selectFirst();
    void showCounts();
    void showSentences();
    void showProgress();
    void showTrend();
    void open(const QModelIndex &index);
    void copy() const;

    RunsModel *m_model;
    SentencesView *m_sentences;
    ProgressLine *m_progressLine;
    QuickFilterBar *m_bar;
    QToolButton *m_tasks;
    QToolButton *m_hosts;
    QToolButton *m_durations;
    RunsTable *m_table;
    RunsTrend *m_trend;
    QSplitter *m_splitter;
    EmptyPlace *m_empty;
    QStackedLayout *m_stack;
    Location m_location;
    RunHistoryPtr m_history;
    RunsProgress m_progress;
    bool m_filling = false;
};

} // namespace aviary
