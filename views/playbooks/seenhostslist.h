// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/seenhostsmodel.h"

#include <QWidget>

class QLabel;
class QMenu;
class QStackedLayout;
class QTableView;

namespace aviary {

class Columns;
class EmptyPlace;
class QuickFilterBar;

// Each host name that the reports of a selection hold, with its runs over time.
class SeenHostsList : public QWidget
{
    Q_OBJECT
public:
    explicit SeenHostsList(QWidget *parent);

    // The same hosts with more known of them keep selection and place.
    void setSightings(std::vector<HostSighting> sightings, const HostsProgress &progress);
    int hostCount() const { return m_model->hostCount(); }
    const HostsProgress &progress() const { return m_progress; }
    void refresh();
    void focusFilter();
    void clearFilter();
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    // To the host, in the run that was chosen: with Enter or a double click, the last one.
    void activated(const QUrl &origin, const QString &inside, aviary::PlaybookId playbook, aviary::HostId host);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    void showState();
    void activate(const HostSighting &run);
    void openRowMenu(const QPoint &at);
    // The newest runs of the host of the current row.
    void fillRuns(QMenu *menu);
    void copyRows();
    void keepCurrent();

    SeenHostsModel *m_model;
    QuickFilterBar *m_bar;
    QTableView *m_table;
    Columns *m_columns;
    EmptyPlace *m_empty;
    QStackedLayout *m_stack;
    QLabel *m_note;
    QAction *m_copyRows;
    HostsProgress m_progress;
    QPoint m_pressed; // of a double click, in the table's viewport
    QString m_current; // host, whether shown or not
};

} // namespace aviary
