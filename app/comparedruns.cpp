// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/comparedruns.h"

#include "models/recording/format.h"

namespace aviary {

namespace {

} // namespace

ComparedRuns::ComparedRuns(QObject *parent)
    : QObject(parent)
    , m_reader(new PairReader(this))
{
    connect(m_reader, &PairReader::changed, this, &ComparedRuns::takePair);
    connect(m_reader, &PairReader::done, this, [this] {
        takePair();
        m_isComparing = false;
        Q_EMIT changed();
    });
}

ComparedRuns::~ComparedRuns() = default;

void ComparedRuns::read(const Both<OpenReport *> &reports, const Both<PlaybookId> &playbooks)
{
    if (reports == m_reports && playbooks == m_playbooks) {
        if (!m_isStopped) // by the person, who goes to another result of them
            goOn();
        return;
    }
    clear();
    m_reports = reports;
    m_playbooks = playbooks;
    m_isWanted = {true, true};
    for (const Side side : Sides)
        follow(side);
    load();
}

void ComparedRuns::follow(Side side)
{
    OpenReport *report = m_reports[side];
    m_connections.push_back(
        connect(report, &OpenReport::recordingChanged, this, [this, side](PlaybookId id) { take(side, id); }));
    m_connections.push_back(
        connect(report, &OpenReport::loadFailed, this, [this, side](PlaybookId id, const Error &error) {
            if (id != m_playbooks[side] || !m_isWanted[side])
                return;
            m_errors[side] = error;
            m_isWanted[side] = false;
            load(); // the other one can be read for itself
            Q_EMIT changed();
        }));
    m_connections.push_back(connect(report, &OpenReport::aboutToSleep, this, &ComparedRuns::letGo));
    m_connections.push_back(connect(report, &OpenReport::changed, this, [this, report] {
        // Its file was read anew. The sources of before stay until the recordings of one of them are there.
        if (report->source() && std::ranges::any_of(Sides, [&](Side one) {
                return m_reports[one] == report && m_recordings[one] && m_from[one] != report->source();
            }))
            letGo();
    }));
}

// What was read of sources stays in sight; they do not.
void ComparedRuns::letGo()
{
    endReading();
    for (const Side side : Sides) {
        m_from[side] = nullptr;
        m_isWanted[side] = true;
    }
    Q_EMIT changed();
    // Not now: the report itself is telling us.
    if (m_isWatched)
        QMetaObject::invokeMethod(this, [this] { goOn(); }, Qt::QueuedConnection);
}

void ComparedRuns::setWatched(bool watched)
{
    if (!std::exchange(m_isWatched, watched) && watched && !m_isStopped)
        goOn();
}

void ComparedRuns::clear()
{
    for (const QMetaObject::Connection &connection : std::exchange(m_connections, {}))
        disconnect(connection);
    endReading();
    m_reports = {};
    m_playbooks = {};
    m_recordings = {};
    m_from = {};
    m_isWanted = {false, false};
    m_errors = {};
    m_isStopped = false;
    m_pair.reset();
}

void ComparedRuns::stop()
{
    if (isDone())
        return;
    endReading();
    m_isStopped = true;
    Q_EMIT changed();
}

void ComparedRuns::goOn()
{
    if (!m_reports.left || !m_reports.right)
        return;
    const bool wasStopped = std::exchange(m_isStopped, false);
    for (const Side side : Sides)
        m_isWanted[side] = m_isWanted[side] || m_errors[side].has_value();
    m_errors = {};
    load();
    if (wasStopped && !m_isWanted.left && !m_isWanted.right)
        compare();
}

void ComparedRuns::setOptions(const CompareOptions &options)
{
    m_options = options;
    m_reader->setOptions(options);
}

void ComparedRuns::load()
{
    if (m_isStopped)
        return;
    const bool isSame = m_reports.left == m_reports.right;
    // A report reads one recording at a time, and follows the one that it read last: that is to be the live one.
    const Side first = isSame && m_reports.left->isLive(m_playbooks.left) ? Side::Right : Side::Left;
    for (const Side side : {first, otherSide(first)}) {
        if (!m_isWanted[side])
            continue;
        m_reports[side]->load(m_playbooks[side]);
        if (isSame)
            return;
    }
}

void ComparedRuns::take(Side side, PlaybookId id)
{
    if (id != m_playbooks[side] || m_isStopped)
        return;
    const RecordingPtr recording = m_reports[side]->recording(id);
    if (!recording || !recording->isComplete()) {
        if (!m_recordings[side])
            Q_EMIT changed(); // so far
        return;
    }
    if (!m_isWanted[side] && m_recordings[side] == recording)
        return;
    if (!m_isWanted[side] && !m_isWatched) {
        m_isWanted[side] = true;
        return;
    }
    m_recordings[side] = recording;
    m_from[side] = m_reports[side]->source();
    m_isWanted[side] = false;
    m_errors[side].reset();
    if (m_isWanted.left || m_isWanted.right)
        load();
    if (hasRecordings() && !m_isWanted.left && !m_isWanted.right)
        compare();
    Q_EMIT changed();
}

Both<ReportSource *> ComparedRuns::sources() const
{
    Both<ReportSource *> sources;
    for (const Side side : Sides) {
        OpenReport *report = m_reports[side];
        // While one of them is read anew, the source of before may go at any time.
        if (report && m_from[side] && m_from[side] == report->source())
            sources[side] = report->source();
    }
    return sources;
}

void ComparedRuns::compare()
{
    if (isOneRun() || m_errors.left || m_errors.right)
        return;
    m_isComparing = true;
    m_reader->start(m_recordings, sources(), m_options);
}

void ComparedRuns::takePair()
{
    const ComparedPairPtr &pair = m_reader->pair();
    // Times may be judged anew when nothing is read any more; not of runs of before.
    if (!pair->comparison || std::ranges::any_of(Sides, [&](Side side) {
            return pair->comparison->recording(side) != m_recordings[side];
        }))
        return;
    // What was known stays in sight until most of it is known anew.
    if (m_pair && pair->known < std::min(m_pair->known, ComparedPair::Known::Messages))
        return;
    m_pair = pair;
    Q_EMIT changed();
}

void ComparedRuns::endReading()
{
    m_isComparing = false;
    m_reader->stop();
}

bool ComparedRuns::isDone() const
{
    return m_isStopped || !m_reports.left || (!m_isWanted.left && !m_isWanted.right && !m_isComparing);
}

QStringList ComparedRuns::problems(Side side) const
{
    QStringList problems = m_recordings[side] ? m_recordings[side]->problems() : QStringList();
    if (m_pair) // else it was of other runs
        problems += m_reader->problems()[side];
    return problems;
}

QString ComparedRuns::progress() const
{
    if (isDone())
        return {};
    for (const Side side : Sides) {
        if (!m_isWanted[side])
            continue;
        const RecordingPtr soFar = m_reports[side]->recording(m_playbooks[side]);
        if (soFar && !soFar->isComplete())
            return tr("Reading %1: %n result(s) so far", nullptr, static_cast<int>(soFar->resultCount()))
                .arg(oneLine(m_reports[side]->name()));
        return tr("Reading %1…").arg(oneLine(m_reports[side]->name()));
    }
    return tr("Comparing…");
}

} // namespace aviary
