// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/reportsmodel.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QSortFilterProxyModel;
class QTreeView;

namespace aviary {

// The tree of open reports with its switch "only failed". The model is the caller's.
class ReportsView : public QWidget
{
    Q_OBJECT
public:
    explicit ReportsView(ReportsModel *model, QWidget *parent = nullptr);

    // Marks the row, unfolding what is above it; emits nothing. A row that the switch hides is not marked.
    void setCurrent(const QUrl &origin, const QString &inside, std::optional<PlaybookId> playbook);
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    // The person chose a row: a playbook, or a report (or one with a single playbook, which is then given).
    void chosen(const QUrl &origin, const QString &inside, std::optional<aviary::PlaybookId> playbook);
    void closeRequested(const QUrl &origin, const QString &inside);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void showMenu(const QPoint &position);

    ReportsModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QTreeView *m_tree;
    QCheckBox *m_onlyFailed;
    bool m_following = false;
};

} // namespace aviary
