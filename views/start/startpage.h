// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

class QListWidget;
class QLabel;
class QVBoxLayout;

namespace aviary {

// What stands where no report is open: what to do, and the reports that were open lately.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);
    void setRecent(const QList<QUrl> &reports);

Q_SIGNALS:
    void openRequested();
    void folderRequested();
    void serverRequested();
    void reportChosen(const QUrl &report);

private:
    QLabel *m_recentTitle;
    QListWidget *m_recent;
    QVBoxLayout *m_column;
};

} // namespace aviary
