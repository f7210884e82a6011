// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/playbooksmodel.h"

#include <QWidget>

namespace aviary {

class PlaybooksList;

// What a report, or several, hold: their playbooks, the failed ones first, then the newest.
class PlaybooksPage : public QWidget
{
    Q_OBJECT
public:
    explicit PlaybooksPage(QWidget *parent = nullptr);

    // The same playbooks with more known of them keep selection and place.
    void setPlaybooks(std::vector<PlaybookEntry> entries);
    void focusFilter();
    void clearFilter();
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    // Enter or a double click on a run: to the playbook's own pages.
    void activated(const QUrl &origin, const QString &inside, aviary::PlaybookId playbook);

private:
    PlaybooksList *m_list;
};

} // namespace aviary
