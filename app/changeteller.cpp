// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changeteller.h"

#include "app/navigator.h"
#include "app/session.h"
#include "views/common/messageline.h"

namespace aviary {

ChangeTeller::ChangeTeller(Session *session, Navigator *navigator, MessageLine *messages, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_messages(messages)
{
    connect(session, &Session::conditionChanged, this, &ChangeTeller::tellCondition);
    connect(session, &Session::reportReplaced, this, &ChangeTeller::tellReplaced);
    connect(session, &Session::reportsChanged, this, &ChangeTeller::leadOn);
}

void ChangeTeller::tellCondition(const OpenReport *report)
{
    switch (report->condition()) {
    case ReportCondition::Sound:
        return m_messages->removeAbout(report->where());
    case ReportCondition::Locked:
        return m_messages->addNote(report->where(), report->conditionError().what);
    case ReportCondition::CutOff:
    case ReportCondition::Gone:
    case ReportCondition::Unreadable:
        break;
    }
    m_messages->addError(report->where(), report->conditionError());
}

void ChangeTeller::tellReplaced(const OpenReport *report)
{
    m_messages->addNote(report->where(), tr("The file was replaced by another one; this is what it holds now."));
}

// The playbook that is shown was there, and is not any more.
void ChangeTeller::leadOn()
{
    const Location &here = m_navigator->location();
    const OpenReport *report = here.playbook ? m_session->find(here.report, here.inside) : nullptr;
    if (!report || report->state() != OpenReport::State::Ready || report->playbook(*here.playbook))
        return;
    Location there{.report = here.report, .inside = here.inside, .playbook = report->landing()};
    there.page = there.playbook ? PageId::Overview : PageId::Playbooks;
    m_navigator->go(there, true);
}

} // namespace aviary
