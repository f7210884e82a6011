// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;
class QLineEdit;
class QListWidget;

namespace aviary {

// Ctrl+K: type a few letters of what to do, Enter does it.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    CommandPalette(const QList<QAction *> &actions, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void list();
    void trigger();

    QList<QAction *> m_actions;
    QLineEdit *m_line;
    QListWidget *m_list;
};

} // namespace aviary
