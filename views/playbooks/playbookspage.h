// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/hostsighting.h"
#include "models/items/playbooksmodel.h"
#include "models/recording/location.h"

#include <QWidget>

class QStackedLayout;
class QTabBar;

namespace aviary {

class PlaybooksList;
class SeenHostsList;

// What a report, or several, hold: their playbooks, the failed ones first, then the newest; and the hosts of them all.
class PlaybooksPage : public QWidget
{
    Q_OBJECT
public:
    explicit PlaybooksPage(QWidget *parent = nullptr);

    // The same playbooks with more known of them keep selection and place.
    void setPlaybooks(std::vector<PlaybookEntry> entries);
    // What stands where there are none, and what can be done about it.
    void setEmptyText(const QString &text, const QString &action = {});
    // The hosts in them, which are read only when somebody looks at them.
    void setHosts(std::vector<HostSighting> sightings, const HostsProgress &progress);
    bool areHostsWanted() const;

    // To the next list of the page, or the one before.
    void step(int by);
    void focusFilter();
    void clearFilter();
    // The playbooks that are selected.
    std::vector<LocationSide> selection() const;
    // Stand in the menu of a playbook; the caller's.
    void setRowActions(const QList<QAction *> &actions);
    QList<QAction *> playbookActions() const;
    QList<QAction *> hostActions() const;
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    // Enter or a double click on a run: to the playbook's own pages.
    void activated(const QUrl &origin, const QString &inside, aviary::PlaybookId playbook);
    void hostActivated(const QUrl &origin, const QString &inside, aviary::PlaybookId playbook, aviary::HostId host);
    void hostsWanted();
    void emptyActionTriggered();
    // What was dragged was dropped on a run.
    void dropped(const std::vector<aviary::LocationSide> &dragged, const aviary::LocationSide &onto);

private:
    void showTitles();

    QTabBar *m_tabs;
    PlaybooksList *m_list;
    SeenHostsList *m_hosts;
    QStackedLayout *m_stack;
    bool m_hostsKnown = false;
};

} // namespace aviary
