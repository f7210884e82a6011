// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/playbooks/playbookspage.h"

#include "views/playbooks/playbookslist.h"

#include <QBoxLayout>

namespace aviary {

PlaybooksPage::PlaybooksPage(QWidget *parent)
    : QWidget(parent)
    , m_list(new PlaybooksList(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    setFocusProxy(m_list);
    addActions(m_list->actions());
    connect(m_list, &PlaybooksList::activated, this, &PlaybooksPage::activated);
}

void PlaybooksPage::setPlaybooks(std::vector<PlaybookEntry> entries)
{
    m_list->setPlaybooks(std::move(entries));
}

void PlaybooksPage::focusFilter()
{
    m_list->focusFilter();
}

void PlaybooksPage::clearFilter()
{
    m_list->clearFilter();
}

QByteArray PlaybooksPage::saveState() const
{
    return m_list->saveState();
}

void PlaybooksPage::restoreState(const QByteArray &state)
{
    m_list->restoreState(state);
}

} // namespace aviary
