// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changeteller.h"

#include "app/navigator.h"
#include "app/session.h"
#include "models/recording/format.h"
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
    case ReportCondition::Lost:
        return m_messages->addNote(report->where(), report->conditionError().what);
    case ReportCondition::Refused:
        return m_messages->addError(report->where(), report->conditionError(), {{tr("Sign in…"), [this, origin = report->origin()] { Q_EMIT signInWanted(origin); }}});
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

// The report of the side, where it was read and its playbook is not in it.
const OpenReport *ChangeTeller::without(const LocationSide &side) const
{
    const OpenReport *report = side.playbook ? m_session->find(side.report, side.inside) : nullptr;
    const bool isWithout
        = report && report->state() == OpenReport::State::Ready && !report->playbook(*side.playbook);
    return isWithout ? report : nullptr;
}

// A playbook that is shown was there, and is not any more: what is left of the place is shown then.
void ChangeTeller::leadOn()
{
    const Location here = m_navigator->location();
    std::vector<LocationSide> left;
    const OpenReport *gone = nullptr;
    for (size_t i = 0; i < here.sideCount(); ++i) {
        if (const OpenReport *report = without(here.side(i)))
            gone = report;
        else
            left.push_back(here.side(i));
    }
    if (!gone)
        return;
    Location there{.report = gone->origin(), .inside = gone->inside(), .playbook = gone->landing()};
    there.page = there.playbook ? PageId::Overview : PageId::Playbooks;
    if (!left.empty()) {
        there.setSide(0, left.front());
        there.beside.assign(left.begin() + 1, left.end());
        there.page = there.isComparison() ? here.page : PageId::Overview;
    }
    m_messages->addNote(oneLine(gone->name()), tr("A playbook that was shown is not there any more."));
    m_navigator->go(there, true);
    // And no step leads back to where it was.
    m_navigator->forget([this](const Location &step) {
        for (size_t i = 0; i < step.sideCount(); ++i) {
            if (without(step.side(i)))
                return true;
        }
        return false;
    });
}

} // namespace aviary
