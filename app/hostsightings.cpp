// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hostsightings.h"

#include "models/content/rebuiltcommand.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

qint64 numberOf(const RowValue &value)
{
    const auto *number = std::get_if<qint64>(&value);
    return number ? *number : 0;
}

std::vector<HostSighting> sightingsOf(const HostSightings::Report &report, const Rows &rows)
{
    const auto column = [&rows](QLatin1StringView field) { return rows.fields.indexOf(field); };
    const qsizetype id = column("id"_L1);
    const qsizetype name = column("name"_L1);
    const qsizetype playbookId = column("playbook"_L1);
    const std::array counts{column("ok"_L1), column("changed"_L1), column("failed"_L1), column("skipped"_L1),
                            column("unreachable"_L1)};
    std::vector<HostSighting> sightings;
    if (id < 0 || name < 0 || playbookId < 0)
        return sightings; // not recorded by that generation
    QHash<PlaybookId, HostSighting> runs;
    for (const Playbook &playbook : report.playbooks) {
        runs.insert(playbook.id,
                    {.origin = report.origin,
                     .inside = report.inside,
                     .report = report.name,
                     .playbook = playbook.id,
                     .title = titleOf(playbook),
                     .state = playbook.state,
                     .checkMode = playbook.checkMode,
                     .started = playbook.started});
    }
    for (const std::vector<RowValue> &row : rows.rows) {
        const auto at = [&row](qsizetype field) { return field < 0 ? 0 : numberOf(row[static_cast<size_t>(field)]); };
        const auto run = runs.constFind(PlaybookId{at(playbookId)});
        const auto *text = std::get_if<QString>(&row[static_cast<size_t>(name)]);
        if (run == runs.cend() || !text)
            continue; // points to a playbook that is missing
        HostSighting sighting = *run;
        sighting.host = {.id = HostId{at(id)},
                         .name = *text,
                         .ok = at(counts[0]),
                         .changed = at(counts[1]),
                         .failed = at(counts[2]),
                         .skipped = at(counts[3]),
                         .unreachable = at(counts[4])};
        sightings.push_back(std::move(sighting));
    }
    return sightings;
}

} // namespace

HostSightings::HostSightings(Reader reader, QObject *parent, qint64 most)
    : QObject(parent)
    , m_reader(std::move(reader))
    , m_most(most)
{
    m_pumping.setSingleShot(true);
    connect(&m_pumping, &QTimer::timeout, this, &HostSightings::pump);
    m_telling.setSingleShot(true);
    m_telling.setInterval(200);
    connect(&m_telling, &QTimer::timeout, this, &HostSightings::changed);
}

bool HostSightings::isKnown(const Report &report) const
{
    const auto known = m_known.constFind({report.origin, report.inside});
    return known != m_known.cend() && known->playbooks == report.playbooks;
}

void HostSightings::setReports(std::vector<Report> reports)
{
    if (reports == m_reports)
        return;
    m_reports = std::move(reports);
    for (Reading &reading : m_reading) {
        const auto isOf = [&](const Report &report) { return Key{report.origin, report.inside} == reading.key; };
        if (reading.isBusy && std::ranges::none_of(m_reports, isOf)) {
            reading.job = {};
            reading.isBusy = false;
        }
    }
    count();
    m_pumping.start(0);
    Q_EMIT changed();
}

void HostSightings::forget(const QUrl &origin, const QString &inside)
{
    m_known.remove({origin, inside});
}

void HostSightings::count()
{
    m_progress = {.reports = static_cast<int>(m_reports.size())};
    m_hosts = 0;
    for (const Report &report : m_reports) {
        if (!isKnown(report))
            continue;
        const Known &known = *m_known.constFind({report.origin, report.inside});
        ++m_progress.read;
        m_progress.failed += known.failed ? 1 : 0;
        m_progress.isBounded = m_progress.isBounded || known.cut;
        m_hosts += static_cast<qint64>(known.hosts.size());
    }
    m_progress.isBounded = m_progress.isBounded || (m_hosts >= m_most && m_progress.read < m_progress.reports);
}

// Not from within an answer: that would end the job which gives it.
void HostSightings::pump()
{
    size_t next = 0;
    for (Reading &reading : m_reading) {
        while (!reading.isBusy && !m_progress.isBounded && next < m_reports.size()) {
            const Report &report = m_reports[next++];
            const Key key{report.origin, report.inside};
            const bool isBeingRead
                = std::ranges::any_of(m_reading, [&](const Reading &r) { return r.isBusy && r.key == key; });
            if (isKnown(report) || isBeingRead)
                continue;
            reading.isBusy = true;
            reading.key = key;
            reading.job = m_reader(report.origin, report.inside, m_most - m_hosts);
            reading.job.then(this, [this, &reading, report](const Result<Rows> &rows) {
                reading.isBusy = false;
                take(report, rows);
            });
        }
    }
}

void HostSightings::take(const Report &report, const Result<Rows> &rows)
{
    Known known{.playbooks = report.playbooks};
    if (rows) {
        known.hosts = sightingsOf(report, *rows);
        known.cut = rows->total > static_cast<qint64>(rows->rows.size());
    } else {
        known.failed = true;
    }
    m_known.insert({report.origin, report.inside}, std::move(known));
    count();
    m_pumping.start(0);
    if (m_progress.isDone()) {
        m_telling.stop();
        Q_EMIT changed();
    } else if (!m_telling.isActive()) {
        m_telling.start();
    }
}

std::vector<HostSighting> HostSightings::sightings() const
{
    std::vector<HostSighting> sightings;
    for (const Report &report : m_reports) {
        if (!isKnown(report))
            continue;
        const Known &known = *m_known.constFind({report.origin, report.inside});
        sightings.insert(sightings.end(), known.hosts.begin(), known.hosts.end());
    }
    return sightings;
}

} // namespace aviary
