// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/playbooksmodel.h"

#include <QWidget>

class QSortFilterProxyModel;
class QStackedLayout;
class QTableView;

namespace aviary {

class Columns;
class EmptyPlace;

// The playbooks of a report, or of several: the failed ones first, then the newest.
class PlaybooksPage : public QWidget
{
    Q_OBJECT
public:
    explicit PlaybooksPage(QWidget *parent = nullptr);

    // The same playbooks with more known of them keep selection and place.
    void setPlaybooks(std::vector<PlaybookEntry> entries);
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    // Enter, a double click or a click on the name: to the playbook's own pages.
    void activated(const QUrl &origin, const QString &inside, aviary::PlaybookId playbook);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void activate(const QModelIndex &index);
    void copyRows();
    const PlaybookEntry *current() const;

    PlaybooksModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    Columns *m_columns;
    EmptyPlace *m_empty;
    QStackedLayout *m_stack;
};

} // namespace aviary
