// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openreport.h"

#include "app/place.h"
#include "models/items/reportnames.h"
#include "models/recording/landing.h"
#include "models/sources/openreport.h"

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// Back and forward between a few playbooks should not read them again; a million results are about 50 MB.
constexpr qint64 RecordingCacheBytes = qint64{256} * 1024 * 1024;

// Following a file takes at most a quarter of the time: a ninth for what is shown, a ninth for the counts in lists.
constexpr int RefreshRest = 8;
constexpr int RefreshInterval = 500; // ms

qint64 bytesOf(const RecordingPtr &recording)
{
    return recording->memory() + qint64{64} * 1024;
}

} // namespace

OpenReport::OpenReport(FoundReport found, SummaryReader *reader, QObject *parent)
    : QObject(parent)
    , m_found(std::move(found))
    , m_flatPath(aviary::flatPath(m_found.origin, m_found.inside))
    , m_reader(reader)
    , m_refreshing(RefreshRest, RefreshInterval, this)
    , m_recounting(RefreshRest, RefreshInterval, this)
{
    connect(&m_refreshing, &Pace::due, this, &OpenReport::refresh);
    m_askingAgain.setSingleShot(true);
    connect(&m_askingAgain, &QTimer::timeout, this, &OpenReport::takeAsWritten);
    connect(&m_recounting, &Pace::due, this, [this] {
        m_needsCounts = true;
        Q_EMIT changed();
    });
}

OpenReport::~OpenReport()
{
    sleep();
}

void OpenReport::readSummary()
{
    m_needsSummary = false;
    m_isReading = true;
    if (!m_isLookingAgain) {
        m_needsCounts = true;
        m_isCounting = false;
        m_counting = {};
    }
    if (!m_source) {
        m_summing = m_reader->summary(m_found);
        m_summing.then(this, [this](const Result<ReportSummary> &summary) { takeSummary(summary); });
        return;
    }
    m_summing = {};
    ReportSource *source = m_next ? m_next.get() : m_source.get();
    m_opening = source->open();
    m_opening.then(this, [this, source](const Result<ReportInfo> &info) {
        if (!info)
            return takeSummary(std::unexpected(info.error()));
        m_listing = source->playbooks();
        m_listing.then(this, [this, info = *info](const Result<std::vector<Playbook>> &playbooks) {
            if (playbooks)
                takeSummary(ReportSummary {.info = info, .playbooks = *playbooks});
            else
                takeSummary(std::unexpected(playbooks.error()));
        });
    });
}

void OpenReport::takeSummary(const Result<ReportSummary> &summary)
{
    m_isReading = false;
    const bool wasReplaced = std::exchange(m_wasReplaced, false);
    const bool isLookingAgain = std::exchange(m_isLookingAgain, false);
    if (summary) {
        if (m_next)
            adopt(std::move(m_next));
        m_info = summary->info;
        m_state = State::Ready;
        m_error = {};
        if (wasReplaced)
            m_playbooks.clear(); // of other runs
        takePlaybooks(summary->playbooks);
        setCondition(ReportCondition::Sound);
        if (isLookingAgain)
            m_recounting.ask();
    } else {
        m_next.reset();
        if ((isLookingAgain || wasReplaced || m_found.isServer()) && !m_playbooks.empty())
            return refreshFailed(summary.error());
        m_error = summary.error();
        m_state = State::Failed;
        if (m_found.isServer()) // and is said as what is wrong with the place
            m_condition = conditionOf(m_error);
    }
    Q_EMIT changed();
    if (summary && wasReplaced)
        Q_EMIT replaced();
}

void OpenReport::takePlaybooks(const std::vector<Playbook> &playbooks)
{
    const std::vector<Playbook> before = std::exchange(m_playbooks, playbooks);
    QSet<PlaybookId> live;
    for (const Playbook &now : m_playbooks) {
        const auto was = std::ranges::find(before, now.id, &Playbook::id);
        const bool isWritten = was == before.end() ? !before.empty() : *was != now;
        if (now.state == ::aviary::State::Running && (isWritten || m_live.contains(now.id)))
            live << now.id;
    }
    m_live = live;
}

void OpenReport::readCounts()
{
    m_needsCounts = false;
    m_isCounting = true;
    m_counting = m_source ? m_source->outcomeCounts() : m_reader->outcomeCounts(m_found);
    m_counting.then(this, [this](const Result<PlaybookCounts> &counts) { takeCounts(counts); });
}

void OpenReport::takeCounts(const Result<PlaybookCounts> &counts)
{
    m_isCounting = false;
    m_recounting.done();
    if (counts) { // else the list stands without them
        m_counts.clear();
        for (const auto &[id, count] : *counts)
            m_counts.insert(id, count);
    }
    Q_EMIT changed();
}

QString OpenReport::name() const
{
    const Place *place = m_places.empty() ? nullptr : m_places.front();
    if (!place)
        return nameOfPlace(m_found.origin);
    const PlaceContents::Kind kind = place->contents().kind;
    if (kind == PlaceContents::Kind::File || kind == PlaceContents::Kind::Server)
        return place->name();
    // In a folder the way in it tells reports apart; an archive of a job often has but one.
    const QString path = shownPath(m_found.path);
    if (path.isEmpty())
        return place->name();
    return kind == PlaceContents::Kind::Archive ? place->name() + u'/' + path : path;
}

QString OpenReport::where() const
{
    const QString where = longNameOf(m_found.origin);
    return m_found.inside.isEmpty() ? where : where + u'/' + m_found.inside;
}

const Playbook *OpenReport::playbook(PlaybookId id) const
{
    const auto it = std::ranges::find(m_playbooks, id, &Playbook::id);
    return it == m_playbooks.end() ? nullptr : &*it;
}

std::optional<PlaybookId> OpenReport::landing() const
{
    return landingPlaybook(m_playbooks);
}

void OpenReport::wake()
{
    if (!m_source) {
        adopt(openReport(m_found));
        // What a person looks at does not wait for its turn; and it may have been written to meanwhile.
        if (m_state == State::Opening)
            readSummary();
        else
            m_refreshing.ask();
    }
    Q_EMIT woke();
}

void OpenReport::adopt(ReportSourcePtr source)
{
    endReading();
    m_refreshing.stop();
    if (m_source) {
        m_source->disconnect(this);
        m_previous = std::move(m_source);
    }
    m_source = std::move(source);
    connect(m_source.get(), &ReportSource::changed, this, &OpenReport::follow);
}

ReportSource *OpenReport::source(const RecordingPtr &recording) const
{
    return m_previous && recording && !this->recording(recording->playbook().id) ? m_previous.get() : m_source.get();
}

// And forgets what was read.
void OpenReport::endReading()
{
    m_reading = {};
    m_rereading = {};
    m_loading.reset();
    m_recordings.clear();
    m_stale.clear();
}

void OpenReport::sleep()
{
    if (m_source)
        Q_EMIT aboutToSleep();
    endReading();
    m_refreshing.stop();
    m_askingAgain.stop();
    m_next.reset();
    if (m_source) {
        m_source->disconnect(this);
        // What it was asked for is asked of the reader, when it is its turn.
        m_needsSummary |= std::exchange(m_isReading, false);
        m_needsCounts |= std::exchange(m_isCounting, false);
        m_opening = {};
        m_listing = {};
        m_counting = {};
        m_source.reset();
    }
    m_previous.reset();
}

RecordingPtr OpenReport::recording(PlaybookId id) const
{
    const auto it = std::ranges::find_if(m_recordings, [&](const RecordingPtr &r) { return r->playbook().id == id; });
    return it == m_recordings.end() ? nullptr : *it;
}

void OpenReport::keep(const RecordingPtr &recording)
{
    std::erase_if(m_recordings, [&](const RecordingPtr &r) { return r->playbook().id == recording->playbook().id; });
    m_recordings.push_back(recording);
    qint64 bytes = 0;
    for (auto it = m_recordings.rbegin(); it != m_recordings.rend(); ++it) {
        bytes += bytesOf(*it);
        if (bytes > RecordingCacheBytes && it != m_recordings.rbegin()) {
            m_recordings.erase(m_recordings.begin(), it.base());
            break;
        }
    }
}

void OpenReport::load(PlaybookId id)
{
    wake();
    m_loadError = {};
    if (const RecordingPtr known = recording(id); known && known->isComplete()) {
        m_reading = {};
        m_loading.reset();
        keep(known);
        QMetaObject::invokeMethod(this, [this, id] { Q_EMIT recordingChanged(id); }, Qt::QueuedConnection);
        if (m_stale.contains(id))
            m_refreshing.ask();
        return;
    }
    if (m_loading == id && m_reading.isValid())
        return;
    m_loading = id;
    m_stale.remove(id);
    const auto take = [this, id](const Result<RecordingPtr> &recording) {
        if (recording) {
            keep(*recording);
            Q_EMIT recordingChanged(id);
        } else {
            m_loadError = recording.error();
            Q_EMIT loadFailed(id, recording.error());
        }
    };
    m_reading = m_source->recording(id);
    m_reading.each(this, take, [this, id, take](const Result<RecordingPtr> &recording) {
        m_loading.reset();
        take(recording);
        if (m_stale.contains(id))
            m_refreshing.ask();
        // Whoever showed the old data has been given the new one by now.
        QMetaObject::invokeMethod(this, [this] { m_previous.reset(); }, Qt::QueuedConnection);
    });
}

void OpenReport::reload(const FoundReport &found)
{
    m_found = found;
    m_counting = {};
    m_opening = {};
    m_listing = {};
    m_summing = {};
    m_isReading = false;
    m_isCounting = false;
    m_wasReplaced = false;
    m_needsSummary = true;
    if (m_state == State::Failed)
        m_state = State::Opening;
    if (m_source)
        openAnew();
}

void OpenReport::openAnew()
{
    m_opening = {};
    m_listing = {};
    m_next.reset();
    m_next = openReport(m_found);
    readSummary();
}

} // namespace aviary
