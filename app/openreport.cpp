// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openreport.h"

#include "models/recording/landing.h"
#include "models/sources/openreport.h"

#include <QFileInfo>

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

OpenReport::OpenReport(const QUrl &url, ReportSourcePtr source, QObject *parent)
    : QObject(parent)
    , m_url(url)
    , m_source(std::move(source))
{
    open();
}

OpenReport::~OpenReport() = default;

void OpenReport::open()
{
    m_opening = m_source->open();
    m_opening.then(this, [this](const Result<ReportInfo> &info) {
        if (!info)
            return fail(info.error());
        m_info = *info;
        readPlaybooks();
    });
}

void OpenReport::fail(const Error &error)
{
    m_error = error;
    m_state = State::Failed;
    Q_EMIT stateChanged();
}

void OpenReport::readPlaybooks()
{
    m_listing = m_source->playbooks();
    m_listing.then(this, [this](const Result<std::vector<Playbook>> &playbooks) {
        if (!playbooks)
            return fail(playbooks.error());
        m_playbooks = *playbooks;
        const bool first = m_state != State::Ready;
        m_state = State::Ready;
        if (first)
            Q_EMIT stateChanged();
        Q_EMIT playbooksChanged();
        // Only now: counting reads every result, and nobody should wait for it.
        m_isCounting = true;
        m_counting = m_source->outcomeCounts();
        m_counting.then(this, [this](const Result<std::vector<std::pair<PlaybookId, OutcomeCounts>>> &counts) {
            m_isCounting = false;
            if (counts) { // the list stands without them, too
                m_counts.clear();
                for (const auto &[id, count] : *counts)
                    m_counts.insert(id, count);
            }
            Q_EMIT countsChanged();
        });
    });
}

QString OpenReport::name() const
{
    const QString path = m_info.inside.isEmpty() ? origin().path() : m_info.inside;
    const QFileInfo info(path);
    // ARA's own names say nothing; the folder's does: job-4512/logs/ansible.sqlite is job-4512/logs.
    if (info.fileName() != "ansible.sqlite"_L1)
        return info.fileName().isEmpty() ? origin().toDisplayString() : info.fileName();
    QStringList parts = info.path().split(u'/', Qt::SkipEmptyParts);
    while (parts.size() > 1 && parts.last() == "ara-report"_L1)
        parts.removeLast();
    return parts.isEmpty() ? info.fileName() : parts.last();
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

void OpenReport::reload()
{
    m_recordings.clear();
    m_loading.reset();
    m_reading = {};
    m_counting = {};
    m_opening = {};
    m_listing = {};
    m_previous = std::exchange(m_source, openReport(m_url));
    if (m_state == State::Failed)
        m_state = State::Opening;
    open();
}

} // namespace aviary
