// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runsreader.h"

#include "models/compare/historysentences.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

RunsReader::RunsReader(Reader reader, QObject *parent)
    : QObject(parent)
    , m_reader(std::move(reader))
    , m_history(historyOf({}))
{
    m_pumping.setSingleShot(true);
    connect(&m_pumping, &QTimer::timeout, this, &RunsReader::pump);
    m_telling.setSingleShot(true);
    m_telling.setInterval(200);
    connect(&m_telling, &QTimer::timeout, this, &RunsReader::make);
}

RunsReader::Key RunsReader::keyOf(const LocationSide &place)
{
    return {place.report, place.inside, place.playbook ? raw(*place.playbook) : 0};
}

bool RunsReader::isKnown(const Run &run) const
{
    const auto known = m_known.constFind(keyOf(run.place));
    return known != m_known.cend() && known->playbook == run.playbook;
}

void RunsReader::setRuns(std::vector<Run> runs)
{
    if (runs == m_runs && !m_progress.isCancelled)
        return;
    m_runs = std::move(runs);
    m_progress.isCancelled = false;
    QSet<Key> wanted;
    for (const Run &run : m_runs)
        wanted.insert(keyOf(run.place));
    for (Reading &reading : m_reading) {
        if (reading.isBusy && !wanted.contains(reading.key)) {
            reading.job = {};
            reading.isBusy = false;
        }
    }
    m_known.removeIf([&](const auto &known) { return !wanted.contains(known.key()); });
    count();
    m_isStale = true;
    m_pumping.start(0);
    m_telling.start(0);
}

void RunsReader::cancel()
{
    if (m_progress.isDone())
        return;
    for (Reading &reading : m_reading) {
        reading.job = {};
        reading.isBusy = false;
    }
    m_progress.isCancelled = true;
    m_telling.start(0);
}

void RunsReader::count()
{
    m_progress = {.runs = static_cast<int>(m_runs.size()), .isCancelled = m_progress.isCancelled};
    for (const Run &run : m_runs) {
        if (!isKnown(run))
            continue;
        const Known &known = *m_known.constFind(keyOf(run.place));
        m_progress.read += known.digest ? 1 : 0;
        if (!known.digest)
            m_progress.problems << known.problem;
    }
}

// Not from within an answer: that would end the job which gives it.
void RunsReader::pump()
{
    size_t next = 0;
    for (Reading &reading : m_reading) {
        while (!reading.isBusy && !m_progress.isCancelled && next < m_runs.size()) {
            const Run &run = m_runs[next++];
            const Key key = keyOf(run.place);
            const bool isBeingRead
                = std::ranges::any_of(m_reading, [&](const Reading &r) { return r.isBusy && r.key == key; });
            if (isKnown(run) || isBeingRead)
                continue;
            reading.isBusy = true;
            reading.key = key;
            reading.job = m_reader(run.place);
            reading.job.then(this, [this, &reading, run](const Result<RunDigestPtr> &digest) {
                reading.isBusy = false;
                take(run, digest);
            });
        }
    }
}

void RunsReader::take(const Run &run, const Result<RunDigestPtr> &digest)
{
    Known known{.playbook = run.playbook};
    RunDigest read;
    if (digest)
        read = **digest;
    read.report = run.report;
    if (digest) {
        known.digest = std::make_shared<const RunDigest>(std::move(read));
    } else {
        read.started = run.playbook.started;
        known.problem = u"%1: %2"_s.arg(runName(read), digest.error().what);
    }
    m_known.insert(keyOf(run.place), std::move(known));
    count();
    m_isStale = true;
    m_pumping.start(0);
    if (!m_telling.isActive())
        m_telling.start();
}

// Made again from all of them: that is quick, and a run that comes late may be the oldest.
void RunsReader::make()
{
    if (m_isMaking)
        return; // and again when that is done
    m_telling.setInterval(200);
    if (!m_isStale) {
        Q_EMIT changed();
        return;
    }
    std::vector<RunDigestPtr> digests;
    for (const Run &run : m_runs) {
        if (isKnown(run) && m_known.constFind(keyOf(run.place))->digest)
            digests.push_back(m_known.constFind(keyOf(run.place))->digest);
    }
    m_isStale = false;
    m_isMaking = true;
    m_making = startHistory(std::move(digests));
    m_making.then(this, [this](const Result<RunHistoryPtr> &history) {
        m_isMaking = false;
        m_history = *history;
        if (m_isStale)
            m_telling.start(200);
        Q_EMIT changed();
    });
}

} // namespace aviary
