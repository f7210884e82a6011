// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/manyruns.h"

#include "app/session.h"
#include "views/compare/runspage.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace aviary {

ManyRuns::ManyRuns(Session *session, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_reader([session](const LocationSide &place) {
        const OpenReport *report = session->find(place.report, place.inside);
        return report && place.playbook
            ? session->digest(*report, *place.playbook)
            : Job<RunDigestPtr>::ready(std::unexpected(Error{Error::Kind::NotFound, tr("It is not open."), {}, {}}));
    })
    , m_page(new RunsPage(parent))
{
    connect(&m_reader, &RunsReader::changed, this,
            [this] { m_page->show(m_location, m_reader.history(), m_reader.progress()); });
    connect(m_page, &RunsPage::cancelRequested, this, [this] { m_reader.cancel(); });
    connect(session, &Session::reportsChanged, this, &ManyRuns::follow);
    connect(session, &Session::aboutToClose, this, &ManyRuns::forget);
}

void ManyRuns::show(const Location &location)
{
    m_location = location;
    follow();
    m_page->show(location, m_reader.history(), m_reader.progress());
}

// Where one of the runs is not open any more the place leads nowhere: nothing is kept of the others, nor read.
void ManyRuns::forget(const OpenReport *report)
{
    for (size_t i = 0; i < m_location.sideCount(); ++i) {
        const LocationSide side = m_location.side(i);
        if (m_location.isComparison() && m_session->find(side.report, side.inside) == report) {
            m_location = {};
            m_reader.setRuns({});
            return;
        }
    }
}

bool ManyRuns::isSettled() const
{
    return m_reader.isSettled() && m_page->isSettled();
}

// The wanted runs as the lists have them now; what became another one is read again.
void ManyRuns::follow()
{
    if (!m_location.isComparison())
        return;
    std::vector<RunsReader::Run> runs;
    QHash<const OpenReport *, int> ofReport;
    for (size_t i = 0; i < m_location.sideCount(); ++i) {
        const LocationSide side = m_location.side(i);
        const OpenReport *report = m_session->find(side.report, side.inside);
        const Playbook *playbook = report && side.playbook ? report->playbook(*side.playbook) : nullptr;
        if (!playbook)
            continue;
        ++ofReport[report];
        runs.push_back({.place = {.report = side.report, .inside = side.inside, .playbook = side.playbook},
                        .report = report->name(),
                        .playbook = *playbook});
    }
    for (RunsReader::Run &run : runs) {
        if (ofReport.value(m_session->find(run.place.report, run.place.inside)) > 1)
            run.report += u'#' + QString::number(raw(run.playbook.id));
    }
    m_reader.setRuns(std::move(runs));
}

} // namespace aviary
