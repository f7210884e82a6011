// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/resultsmodel.h"
#include "views/common/page.h"
#include "views/common/sourcenews.h"

#include <QPointer>
#include <QTimeZone>

class QStackedLayout;

namespace aviary {

class EmptyPlace;
class FilterBar;
class ResultsCopier;
class ResultsTable;

// Every result of a playbook in one table, with a quick filter. A location that names a task or a host but no result
// shows only the results of that one.
class ResultsPage : public Page
{
    Q_OBJECT
public:
    explicit ResultsPage(QWidget *parent = nullptr);

    void show(const Location &location, const RecordingPtr &recording, ReportSource *source) override;
    bool isSettled() const override;
    void focusFilter() override;
    void clearFilter() override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

    using Page::show;

private:
    void makeActions();
    void takeScope(const Location &location);
    void applyFilter();
    void showState();
    void showSummary();
    QString emptyText() const;
    QString scopeText() const;
    void readMessages(const std::vector<RowIndex> &rows);
    void resultSelected(RowIndex row);
    void goToScope(std::optional<TaskId> task, std::optional<HostId> host);
    void showAllTimes();
    void copyRows();
    void copyCell();
    void copyLink();
    void openRowMenu(const QPoint &at);
    void checkSettled();

    ResultsModel *m_model;
    FilterBar *m_bar;
    ResultsTable *m_table;
    QWidget *m_hidden; // says that the selected result is not shown
    EmptyPlace *m_empty;
    QStackedLayout *m_stack;
    ResultsCopier *m_copier;
    QAction *m_onlyFailures, *m_copyRows, *m_copyCell, *m_copyLink, *m_ofTask, *m_ofHost;
    Location m_location;
    RecordingPtr m_recording;
    QPointer<ReportSource> m_source;
    SourceNews m_news;
    TableIndex m_scopeTask = NoIndex;
    TableIndex m_scopeHost = NoIndex;
    QTimeZone m_zone;
    Job<QStringList> m_messages;
};

} // namespace aviary
