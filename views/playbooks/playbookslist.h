// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/playbookgroupsmodel.h"
#include "models/recording/location.h"

#include <QWidget>

class QActionGroup;
class QSplitter;
class QStackedLayout;
class QToolButton;

namespace aviary {

class ElidedLabel;
class EmptyPlace;
class PlaybooksTable;
class QuickFilterBar;
class TrendView;

// The playbooks of what is selected: a filter, the table or its groups, what it all comes to, and the trend of the one
// that is selected.
class PlaybooksList : public QWidget
{
    Q_OBJECT
public:
    explicit PlaybooksList(QWidget *parent);

    // The same playbooks with more known of them keep selection and place.
    void setPlaybooks(std::vector<PlaybookEntry> entries);
    int count() const { return m_model->rowCount(); }
    void setEmptyText(const QString &text, const QString &action);
    std::vector<LocationSide> selection() const;
    void setRowActions(const QList<QAction *> &actions) { m_rowActions = actions; }
    void focusFilter();
    void clearFilter();
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void emptyActionTriggered();
    void dropped(const std::vector<aviary::LocationSide> &dragged, const aviary::LocationSide &onto);
    void activated(const QUrl &origin, const QString &inside, aviary::PlaybookId playbook);

private:
    void makeActions();
    void setGrouping(PlaybookGrouping grouping, bool withMade);
    void applyFilter();
    void showState();
    void showTrend();
    void activate(int entry);
    void openRowMenu(const QPoint &at);
    void copyRows();
    void copyCell();

    PlaybooksModel *m_model;
    PlaybookGroupsModel *m_groups;
    QuickFilterBar *m_bar;
    QToolButton *m_groupButton;
    PlaybooksTable *m_table;
    EmptyPlace *m_empty;
    QString m_emptyAction;
    QStackedLayout *m_stack;
    ElidedLabel *m_totals;
    TrendView *m_trend;
    QSplitter *m_splitter;
    QActionGroup *m_groupActions;
    QAction *m_showTrend, *m_withMade, *m_open, *m_copyRows, *m_copyCell, *m_unfoldAll, *m_foldAll;
    QList<QAction *> m_rowActions;
    QString m_emptyText;
};

} // namespace aviary
