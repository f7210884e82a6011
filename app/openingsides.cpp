// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How Opening goes to a place with several sides: when all of their reports are known.
#include "app/opening.h"

#include "app/navigator.h"
#include "app/session.h"
#include "app/sides.h"
#include "models/items/reportnames.h"
#include "views/common/messageline.h"

#include <algorithm>
#include <ranges>

namespace aviary {

namespace {

constexpr size_t MostWokenAtOnce = 2; // the others are read in turn

bool isUnder(const LocationSide &side, const Place *place)
{
    return isBelow(flatPath(side.report, side.inside), flatPath(place->url(), {}));
}

} // namespace

void Opening::goToSides(const Location &location)
{
    m_goal.reset();
    m_place = nullptr;
    m_sides = location;
    for (size_t i = 0; i < location.sideCount(); ++i) {
        const LocationSide side = location.side(i);
        const auto &open = m_parts.session->places();
        if (std::ranges::none_of(open, [&](const auto &place) { return isUnder(side, place.get()); }))
            m_parts.session->openPlace(side.report);
    }
    landInSides();
}

// The report of a side: the one that it names, or the only one in its place. Null while it is not known, or for good
// when `isMissing` says so.
OpenReport *Opening::reportOf(const LocationSide &side, bool *isMissing) const
{
    if (OpenReport *report = m_parts.session->find(side.report, side.inside))
        return report;
    const std::vector<OpenReport *> below
        = m_parts.session->reportsBelow({.report = side.report, .inside = side.inside});
    const auto &open = m_parts.session->places();
    if (std::ranges::any_of(open, [&](const auto &place) { return isUnder(side, place.get()) && place->isLooking(); }))
        return nullptr;
    *isMissing = below.size() != 1;
    return below.size() == 1 ? below.front() : nullptr;
}

void Opening::landInSides()
{
    if (!m_sides)
        return;
    Location there = *m_sides;
    size_t woken = 0;
    bool isKnown = true;
    std::vector<OpenReport *> reports;
    for (size_t i = 0; i < there.sideCount(); ++i) {
        LocationSide side = there.side(i);
        bool isMissing = false;
        OpenReport *report = reportOf(side, &isMissing);
        if (isMissing)
            return failSides(side, tr("More than one report is here; choose one of them."));
        if (report && report->isUnreadable())
            return failSides(side, {});
        isKnown &= report && report->state() != OpenReport::State::Opening;
        if (!report)
            continue;
        if (report->state() == OpenReport::State::Opening) {
            // What a person waits for goes first.
            if (woken++ < MostWokenAtOnce && !report->source())
                report->wake();
            continue;
        }
        if (side.playbook && !report->playbook(*side.playbook))
            return failSides(side, tr("There is no playbook %1 in this report.").arg(raw(*side.playbook)));
        side.report = report->origin();
        side.inside = report->inside();
        there.setSide(i, side);
        reports.push_back(report);
    }
    if (!isKnown)
        return;
    const auto isWithout = [&](size_t side) { return !there.side(side).playbook; };
    if (there.page == PageId::Runs && std::ranges::any_of(std::views::iota(size_t{0}, there.sideCount()), isWithout)) {
        std::vector<std::vector<Playbook>> playbooks;
        playbooks.reserve(reports.size());
        for (const OpenReport *report : reports)
            playbooks.push_back(report->playbooks());
        chooseRuns(there, playbooks);
    } else if (reports.size() == 2 && (!there.playbook || !there.beside.front().playbook))
        choosePlaybooks(there, reports[0]->playbooks(), reports[1]->playbooks());
    arrive(there);
}

void Opening::tellOfTwo()
{
    std::vector<OpenReport *> reports;
    for (const QUrl &url : std::as_const(m_two)) {
        const Place *place = m_parts.session->place(url);
        if (place && place->isLooking())
            return;
        const std::vector<OpenReport *> found = place ? m_parts.session->reportsOf(place) : std::vector<OpenReport *>();
        if (found.size() == 1 && found.front()->state() == OpenReport::State::Opening)
            return;
        if (found.size() == 1 && !found.front()->playbooks().empty())
            reports.push_back(found.front());
    }
    m_two.clear();
    if (reports.size() == 2 && reports[0] != reports[1])
        Q_EMIT twoOpened(reports[0], reports[1]);
}

void Opening::failSides(const LocationSide &side, const QString &why)
{
    // Of one that cannot be read a line tells already.
    const bool isOpen = !m_parts.session->reportsBelow({.report = side.report, .inside = side.inside}).empty();
    if (isOpen && !why.isEmpty())
        m_parts.messages->addNote(longNameOf(side.report), why);
    arrive({.page = PageId::Playbooks});
}

} // namespace aviary
