// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/hostsmodel.h"
#include "views/common/page.h"

class QLabel;
class QSortFilterProxyModel;
class QSplitter;
class QStackedLayout;
class QTableView;

namespace aviary {

class Columns;
class EmptyPlace;
class FilterChip;
class HostFacts;
class HostsDelegate;

// The hosts of a playbook, what became of their results, and the facts of the selected one.
class HostsPage : public Page
{
    Q_OBJECT
public:
    explicit HostsPage(QWidget *parent = nullptr);

    void show(const Location &location, const RecordingPtr &recording, ReportSource *source) override;
    bool isSettled() const override;
    void clearFilter() override;
    void openFind() override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

    using Page::show;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void countRange();
    void fill(TableIndex before);
    void showAllTimes();
    void select(TableIndex host);
    void selected();
    void toResults(HostId host);
    void copyRow() const;
    TableIndex current() const;

    QWidget *m_scope; // says that only a range is counted
    FilterChip *m_range;
    QLabel *m_scopeText;
    HostsModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    HostsDelegate *m_delegate;
    Columns *m_columns;
    HostFacts *m_facts;
    QSplitter *m_splitter;
    EmptyPlace *m_empty;
    QStackedLayout *m_stack;
    Location m_location;
    RecordingPtr m_recording;
    QPointer<ReportSource> m_source;
    HostCountsPtr m_within; // of m_counted; null: all times
    std::pair<RecordingPtr, TimeSpan> m_counted;
    Job<HostCountsPtr> m_counting;
    bool m_isCounting = false;
    bool m_following = false;
};

} // namespace aviary
