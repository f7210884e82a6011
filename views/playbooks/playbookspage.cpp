// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/playbooks/playbookspage.h"

#include "models/recording/format.h"
#include "views/playbooks/playbookslist.h"
#include "views/playbooks/seenhostslist.h"

#include <QBoxLayout>
#include <QDataStream>
#include <QIODevice>
#include <QStackedLayout>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr quint32 StateVersion = 1;

enum Tab { PlaybooksTab, HostsTab };

} // namespace

PlaybooksPage::PlaybooksPage(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_list(new PlaybooksList(this))
    , m_hosts(new SeenHostsList(this))
    , m_stack(new QStackedLayout)
{
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Lists"));
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_hosts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addLayout(m_stack, 1);
    setFocusProxy(m_list);
    connect(m_list, &PlaybooksList::emptyActionTriggered, this, &PlaybooksPage::emptyActionTriggered);
    connect(m_list, &PlaybooksList::dropped, this, &PlaybooksPage::dropped);
    connect(m_list, &PlaybooksList::activated, this, &PlaybooksPage::activated);
    connect(m_hosts, &SeenHostsList::activated, this, &PlaybooksPage::hostActivated);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        const bool hadFocus = m_stack->currentWidget()->isAncestorOf(focusWidget());
        m_stack->setCurrentIndex(tab);
        setFocusProxy(m_stack->currentWidget());
        if (hadFocus)
            m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
        showTitles();
        if (tab == HostsTab)
            Q_EMIT hostsWanted();
    });
    showTitles();
}

void PlaybooksPage::setPlaybooks(std::vector<PlaybookEntry> entries)
{
    m_list->setPlaybooks(std::move(entries));
    m_hosts->refresh(); // times may be shown in another zone now
    showTitles();
}

void PlaybooksPage::setEmptyText(const QString &text, const QString &action)
{
    m_list->setEmptyText(text, action);
}

void PlaybooksPage::setHosts(std::vector<HostSighting> sightings, const HostsProgress &progress)
{
    m_hosts->setSightings(std::move(sightings), progress);
    m_hostsKnown = true;
    showTitles();
}

bool PlaybooksPage::areHostsWanted() const
{
    return m_tabs->currentIndex() == HostsTab;
}

// A number is exact, or there is none.
void PlaybooksPage::showTitles()
{
    m_tabs->setTabText(PlaybooksTab, tr("Playbooks %1").arg(formatCount(m_list->count())));
    const bool exact = m_hostsKnown && areHostsWanted() && m_hosts->progress().isDone();
    m_tabs->setTabText(HostsTab, exact ? tr("Hosts %1").arg(formatCount(m_hosts->hostCount())) : tr("Hosts"));
}

void PlaybooksPage::step(int by)
{
    const int tab = m_tabs->currentIndex() + by;
    if (tab >= 0 && tab < m_tabs->count())
        m_tabs->setCurrentIndex(tab);
}

void PlaybooksPage::focusFilter()
{
    areHostsWanted() ? m_hosts->focusFilter() : m_list->focusFilter();
}

void PlaybooksPage::clearFilter()
{
    areHostsWanted() ? m_hosts->clearFilter() : m_list->clearFilter();
}

std::vector<LocationSide> PlaybooksPage::selection() const
{
    return areHostsWanted() ? std::vector<LocationSide>() : m_list->selection();
}

void PlaybooksPage::setRowActions(const QList<QAction *> &actions)
{
    m_list->setRowActions(actions);
}

QList<QAction *> PlaybooksPage::playbookActions() const
{
    return m_list->actions();
}

QList<QAction *> PlaybooksPage::hostActions() const
{
    return m_hosts->actions();
}

QByteArray PlaybooksPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << StateVersion << m_list->saveState() << m_hosts->saveState();
    return state;
}

void PlaybooksPage::restoreState(const QByteArray &state)
{
    quint32 version = 0;
    QByteArray list;
    QByteArray hosts;
    QDataStream stream(state);
    stream >> version >> list >> hosts;
    if (stream.status() != QDataStream::Ok || version != StateVersion)
        return;
    m_list->restoreState(list);
    m_hosts->restoreState(hosts);
}

} // namespace aviary
