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
constexpr qint64 RecordingCacheBytes = 256 * 1024 * 1024;

qint64 bytesOf(const RecordingPtr &recording)
{
    return recording->memory() + 64 * 1024;
}

} // namespace

OpenReport::OpenReport(FoundReport found, SummaryReader *reader, QObject *parent)
    : QObject(parent)
    , m_found(std::move(found))
    , m_flatPath(aviary::flatPath(m_found.origin, m_found.inside))
    , m_reader(reader)
{
}

OpenReport::~OpenReport()
{
    sleep();
}

void OpenReport::readSummary()
{
    m_needsSummary = false;
    m_isReading = true;
    m_needsCounts = true;
    m_isCounting = false;
    m_counting = {};
    if (!m_source) {
        m_summing = m_reader->summary(m_found);
        m_summing.then(this, [this](const Result<ReportSummary> &summary) { takeSummary(summary); });
        return;
    }
    m_summing = {};
    m_opening = m_source->open();
    m_opening.then(this, [this](const Result<ReportInfo> &info) {
        if (!info)
            return takeSummary(std::unexpected(info.error()));
        m_listing = m_source->playbooks();
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
    if (summary) {
        m_info = summary->info;
        m_playbooks = summary->playbooks;
        m_state = State::Ready;
        m_error = {};
    } else {
        m_error = summary.error();
        m_state = State::Failed;
    }
    Q_EMIT changed();
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
    if (place->contents().kind == PlaceContents::Kind::File)
        return place->name();
    // In a folder the way in it tells reports apart; an archive of a job often has but one.
    const QString path = shownPath(m_found.path);
    if (path.isEmpty())
        return place->name();
    return place->contents().kind == PlaceContents::Kind::Archive ? place->name() + u'/' + path : path;
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
        m_source = openReport(m_found);
        // What a person looks at does not wait for its turn.
        if (m_state == State::Opening)
            readSummary();
    }
    Q_EMIT woke();
}

void OpenReport::sleep()
{
    m_reading = {};
    m_loading.reset();
    m_recordings.clear();
    if (m_source) {
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
        return;
    }
    if (m_loading == id && m_reading.isValid())
        return;
    m_loading = id;
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
    m_reading.each(this, take, [this, take](const Result<RecordingPtr> &recording) {
        m_loading.reset();
        take(recording);
        // Whoever showed the old data has been given the new one by now.
        QMetaObject::invokeMethod(this, [this] { m_previous.reset(); }, Qt::QueuedConnection);
    });
}

void OpenReport::reload(const FoundReport &found)
{
    m_found = found;
    m_recordings.clear();
    m_loading.reset();
    m_reading = {};
    m_counting = {};
    m_opening = {};
    m_listing = {};
    m_summing = {};
    m_isReading = false;
    m_isCounting = false;
    m_needsSummary = true;
    if (m_state == State::Failed)
        m_state = State::Opening;
    if (!m_source)
        return;
    m_previous.reset();
    m_previous = std::exchange(m_source, openReport(m_found));
    readSummary();
}

} // namespace aviary
