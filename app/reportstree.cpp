// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportstree.h"

#include "app/session.h"
#include "models/items/reportnames.h"
#include "models/items/reportsmodel.h"

#include <QSet>

namespace aviary {

namespace {

ReportEntry entryOf(const OpenReport &report)
{
    ReportEntry entry {.place = report.places().front()->url(), .origin = report.origin(), .inside = report.inside(), .path = report.path(), .where = report.where()};
    if (report.state() != OpenReport::State::Opening)
        entry.stage = ReportEntry::Stage::Ready;
    entry.playbooks = report.playbooks();
    entry.condition = report.condition();
    for (const Playbook &playbook : report.playbooks()) {
        if (report.isLive(playbook.id))
            entry.live << playbook.id;
    }
    return entry;
}

} // namespace

ReportsTree::ReportsTree(Session *session, ReportsModel *model)
    : QObject(model)
    , m_session(session)
    , m_model(model)
{
    connect(session, &Session::placeOpened, this, &ReportsTree::setPlace);
    connect(session, &Session::placeChanged, this, &ReportsTree::setPlace);
    // All its rows at once, before its reports go one by one.
    connect(session, &Session::aboutToClosePlace, this, [this](const Place *place) { m_model->removePlace(place->url()); });
    connect(session, &Session::aboutToClose, this, [this](const OpenReport *report) { m_model->removeReport(report->origin(), report->inside()); });
    connect(session, &Session::reportsChanged, this, [this](const std::vector<OpenReport *> &reports) {
        std::vector<ReportEntry> entries;
        QSet<const Place *> failing;
        for (const OpenReport *report : reports) {
            // A server that does not answer stands where it will.
            if (report->isUnreadable() && !report->found().isServer()) {
                // It stands among what could not be opened.
                m_model->removeReport(report->origin(), report->inside());
                failing << report->places().front();
            } else {
                entries.push_back(entryOf(*report));
            }
        }
        m_model->setReports(entries);
        for (const Place *place : std::as_const(failing))
            setPlace(place);
        m_session->setOrder(m_model->reportsInOrder());
    });
}

void ReportsTree::setPlace(const Place *place)
{
    PlaceEntry entry {.place = place->url(), .name = place->name(), .where = longNameOf(place->url())};
    const PlaceContents::Kind kind = place->contents().kind;
    entry.isServer = kind == PlaceContents::Kind::Server;
    entry.isReport = (kind == PlaceContents::Kind::File || entry.isServer) && !place->contents().reports.isEmpty();
    entry.isLooking = place->isLooking();
    if (!entry.isServer)
        entry.problems = m_session->problemsOf(place);
    m_model->setPlace(entry);
}

} // namespace aviary
