// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/reportsmodel.h"

#include <QSet>
#include <QWidget>

class QCheckBox;
class QTreeView;

namespace aviary {

// The tree of what is open, with its switch "only failed". The model is the caller's.
class ReportsView : public QWidget
{
    Q_OBJECT
public:
    explicit ReportsView(ReportsModel *model, QWidget *parent = nullptr);

    // Marks the row, unfolding what is above it; emits nothing. A row that the switch hides is not marked.
    void setCurrent(const QUrl &origin, const QString &inside, std::optional<PlaybookId> playbook);
    // Unfolds the sentences about what could not be opened in a place, and brings them into view.
    void showProblems(const QUrl &place);
    // What is selected: playbooks, and reports of several playbooks; not folders.
    std::vector<LocationSide> selection() const;
    // Something was done with it: the next row that is marked stands alone.
    void endSelection() { m_followed = QModelIndex(); }
    // Stand first in the menu of a row; the caller's.
    void setRowActions(const QList<QAction *> &actions) { m_rowActions = actions; }
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    // The person chose a row: a playbook, a report (or one with a single playbook, which is then given), or a folder.
    void chosen(const QUrl &origin, const QString &inside, std::optional<aviary::PlaybookId> playbook);
    void closeRequested(const QUrl &place);
    void reloadRequested(const QUrl &place);
    void serverSettingsRequested(const QUrl &place);
    void serverRemovalRequested(const QUrl &place);
    // What was dragged was dropped on a run or a report.
    void dropped(const std::vector<aviary::LocationSide> &dragged, const aviary::LocationSide &onto);

protected:
    void changeEvent(QEvent *event) override;

private:
    class OnlyFailed;
    class Tree;

    static std::optional<LocationSide> sideOf(const QModelIndex &row);
    void choose(const QModelIndex &index);
    void showMenu(const QPoint &position);
    // Unfolds a row of the model whose first rows below came, where the person expects to see them.
    void unfold(const QModelIndex &source);
    void unfoldNew(const QModelIndex &above, int first, int last);
    void unfoldFew(const QModelIndex &top);

    ReportsModel *m_model;
    OnlyFailed *m_proxy;
    QTreeView *m_tree;
    QCheckBox *m_onlyFailed;
    QSet<QUrl> m_whole; // places that are known whole
    QList<QAction *> m_rowActions;
    QPersistentModelIndex m_followed;
    bool m_following = false;
    bool m_isExtending = false; // the selection, by a key that is held
};

} // namespace aviary
