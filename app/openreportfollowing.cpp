// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How an OpenReport follows what others do to its file.
#include "app/openreport.h"

namespace aviary {

namespace {

constexpr int FirstAgain = 5'000; // ms
constexpr int LastAgain = 60'000;

} // namespace

void OpenReport::follow(SourceChange change)
{
    // What else becomes of a server is said by asking it.
    if (m_found.isServer() && change != SourceChange::Lost && change != SourceChange::Replaced)
        return takeAsWritten();
    switch (change) {
    case SourceChange::Written:
        takeAsWritten();
        break;
    case SourceChange::Replaced:
        // What stands there now may be half a copy: the source of before stays until it can be read.
        m_wasReplaced = true;
        openAnew();
        break;
    case SourceChange::CutOff:
        setCondition(ReportCondition::CutOff);
        break;
    case SourceChange::Gone:
        setCondition(ReportCondition::Gone);
        break;
    case SourceChange::Busy:
        setCondition(ReportCondition::Locked);
        break;
    case SourceChange::Lost:
        setCondition(ReportCondition::Lost);
        break;
    }
}

void OpenReport::takeAsWritten()
{
    for (const RecordingPtr &recording : m_recordings)
        m_stale << recording->playbook().id;
    if (m_loading)
        m_stale << *m_loading;
    m_refreshing.ask();
}

void OpenReport::lookAgain()
{
    if (m_source || m_isReading || m_state != State::Ready)
        return;
    m_isLookingAgain = true;
    m_needsSummary = true;
    Q_EMIT changed();
}

void OpenReport::refresh()
{
    if (!m_source || m_state == State::Failed)
        return m_refreshing.stop();
    if (m_isReading) // as a whole; what is new may come too late for that
        return m_refreshing.tryAgain();
    m_listing = m_source->playbooks();
    m_listing.then(this, [this](const Result<std::vector<Playbook>> &playbooks) {
        if (!playbooks)
            return refreshFailed(playbooks.error());
        setCondition(ReportCondition::Sound);
        if (m_playbooks != *playbooks) {
            takePlaybooks(*playbooks);
            m_recounting.ask();
            Q_EMIT changed();
        }
        refreshRecording();
    });
}

// That which was looked at last. Others when they are looked at again.
void OpenReport::refreshRecording()
{
    const RecordingPtr known = m_recordings.empty() ? nullptr : m_recordings.back();
    if (!known || !known->isComplete() || !m_stale.contains(known->playbook().id))
        return m_refreshing.done();
    const PlaybookId id = known->playbook().id;
    m_stale.remove(id);
    const Playbook *listed = playbook(id);
    // What ended and is as it was, others were written beside it.
    if (!listed || (listed->state != ::aviary::State::Running && *listed == known->playbook()))
        return m_refreshing.done();
    m_rereading = m_source->recording(id, known);
    m_rereading.then(this, [this, id](const Result<RecordingPtr> &recording) {
        if (!recording) {
            m_stale << id;
            return refreshFailed(recording.error());
        }
        m_refreshing.done();
        const auto held
            = std::ranges::find_if(m_recordings, [&](const RecordingPtr &r) { return r->playbook().id == id; });
        if (held == m_recordings.end())
            return;
        *held = *recording;
        Q_EMIT recordingChanged(id);
    });
}

void OpenReport::refreshFailed(const Error &error)
{
    if (m_found.isServer())
        return serverFailed(error);
    switch (error.kind) {
    case Error::Kind::Busy:
        setCondition(ReportCondition::Locked, error);
        return m_refreshing.tryAgain();
    case Error::Kind::NotFound:
        setCondition(ReportCondition::Gone, error);
        break;
    default:
        // A file that is cut off cannot be read, which is said already.
        if (m_condition != ReportCondition::CutOff)
            setCondition(ReportCondition::Unreadable, error);
    }
    m_refreshing.done();
}

ReportCondition OpenReport::conditionOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Access:
        return ReportCondition::Refused;
    case Error::Kind::Network:
    case Error::Kind::Busy:
        return ReportCondition::Lost;
    default:
        return ReportCondition::Unreadable;
    }
}

// Said once; asked again at longer and longer times, unless it is a person's turn.
void OpenReport::serverFailed(const Error &error)
{
    const bool isNew = m_condition == ReportCondition::Sound;
    setCondition(conditionOf(error), error);
    m_refreshing.done();
    if (m_condition == ReportCondition::Refused)
        return;
    m_askingAgain.start(isNew ? FirstAgain : std::min(LastAgain, m_askingAgain.interval() * 2));
}

void OpenReport::setCondition(ReportCondition condition, const Error &error)
{
    if (m_condition == condition)
        return;
    m_condition = condition;
    m_conditionError = errorOf(condition);
    m_conditionError.detail = error.what.isEmpty() ? error.detail : error.what;
    if (condition != ReportCondition::Sound && condition != ReportCondition::Locked)
        m_live.clear();
    Q_EMIT conditionChanged();
    Q_EMIT changed();
}

} // namespace aviary
