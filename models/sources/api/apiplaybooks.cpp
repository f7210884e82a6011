// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/api/apiplaybooks.h"

#include "models/sources/api/apioutcomes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

Result<std::vector<Playbook>> ApiPlaybooks::list(const IsCanceled &isCanceled)
{
    if (const Result<ApiAbout> about = m_server.about(isCanceled); !about)
        return std::unexpected(about.error());
    const QMutexLocker reading(&m_reading);
    bool isRead = false, isFresh = false;
    {
        const QMutexLocker lock(&m_mutex);
        isRead = m_isRead;
        isFresh = std::exchange(m_isFresh, false);
    }
    const Result<void> done = !isRead ? readAll(isCanceled) : isFresh ? Result<void>() : readNew(isCanceled);
    if (!done)
        return std::unexpected(done.error());
    std::vector<Playbook> playbooks = sorted();
    const QMutexLocker lock(&m_mutex);
    if (!m_looked)
        m_looked = playbooks;
    return playbooks;
}

Result<bool> ApiPlaybooks::look(const IsCanceled &isCanceled)
{
    if (const Result<ApiAbout> about = m_server.about(isCanceled); !about)
        return std::unexpected(about.error());
    const QMutexLocker reading(&m_reading);
    bool isRead = false;
    {
        const QMutexLocker lock(&m_mutex);
        isRead = m_isRead;
    }
    if (const Result<void> done = isRead ? readNew(isCanceled) : readAll(isCanceled); !done)
        return std::unexpected(done.error());
    std::vector<Playbook> playbooks = sorted();
    const bool isRunning = isAnyRunning();
    const QMutexLocker lock(&m_mutex);
    // A recording that runs was read before the list: there may be more of it.
    m_isFresh = m_looked ? *m_looked != playbooks : isRunning;
    m_looked = std::move(playbooks);
    return m_isFresh;
}

bool ApiPlaybooks::mayRun() const
{
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_isRead)
            return true;
    }
    return isAnyRunning();
}

bool ApiPlaybooks::isAnyRunning() const
{
    const QMutexLocker lock(&m_mutex);
    return std::ranges::any_of(m_playbooks, [](const auto &entry) { return entry.second.state == State::Running; });
}

std::vector<Playbook> ApiPlaybooks::sorted() const
{
    std::vector<Playbook> playbooks;
    {
        const QMutexLocker lock(&m_mutex);
        for (const auto &[id, playbook] : m_playbooks)
            playbooks.push_back(playbook);
    }
    std::ranges::stable_sort(playbooks, {}, &Playbook::started);
    return playbooks;
}

Result<void> ApiPlaybooks::readAll(const IsCanceled &isCanceled)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_playbooks.clear();
        m_isRead = false;
        m_updated.clear();
        m_updatedTime = NoTime;
    }
    const Result<void> done = read(apiQueryOf({{u"order"_s, u"id"_s}}), isCanceled);
    const QMutexLocker lock(&m_mutex);
    m_isRead = done.has_value();
    return done;
}

// What was written since; what runs, as its counts grow without that; and whether one is gone.
Result<void> ApiPlaybooks::readNew(const IsCanceled &isCanceled)
{
    QString since;
    {
        const QMutexLocker lock(&m_mutex);
        since = m_updated;
    }
    const auto ask = [&](const QString &name, const QString &value) {
        return read(apiQueryOf({{name, value}, {u"order"_s, u"id"_s}}), isCanceled);
    };
    Result<void> done = isAnyRunning() ? ask(u"status"_s, u"running"_s) : Result<void>();
    if (done && !since.isEmpty())
        done = ask(u"updated_after"_s, apiSince(since));
    if (!done)
        return done;
    const Result<ApiList> one
        = m_server.list(u"playbooks"_s, apiQueryOf({{u"limit"_s, u"1"_s}}), ApiPriority::View, isCanceled);
    if (!one)
        return std::unexpected(one.error());
    {
        const QMutexLocker lock(&m_mutex);
        if (one->count == static_cast<qint64>(m_playbooks.size()))
            return {};
    }
    return readAll(isCanceled);
}

Result<void> ApiPlaybooks::read(const QUrlQuery &query, const IsCanceled &isCanceled)
{
    return m_server.eachRow(u"playbooks"_s, query, ApiPriority::View, isCanceled, [this](const JsonValue &row) {
        Playbook playbook = m_values.playbook(row);
        const QString updated = row["updated"_L1].toString();
        const Micros time = timeFromApi(updated);
        const QMutexLocker lock(&m_mutex);
        if (time > m_updatedTime) {
            m_updatedTime = time;
            m_updated = updated;
        }
        m_playbooks.insert_or_assign(raw(playbook.id), std::move(playbook));
    });
}

Result<PlaybookOutcomes> ApiPlaybooks::outcomes(const IsCanceled &isCanceled)
{
    Result<std::vector<Playbook>> playbooks = list(isCanceled);
    if (!playbooks)
        return std::unexpected(playbooks.error());
    return readOutcomes(m_server, std::move(*playbooks), isCanceled);
}

} // namespace aviary
