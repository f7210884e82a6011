// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/api/apiserver.h"
#include "models/sources/api/apivalues.h"

#include <map>

namespace aviary {

using PlaybookOutcomes = std::vector<std::pair<PlaybookId, OutcomeCounts>>;

// The playbooks of a server: read whole once, then only what is new of them. Any thread that may block.
class ApiPlaybooks
{
public:
    explicit ApiPlaybooks(ApiServer &server)
        : m_server(server)
    {
    }

    // By start, oldest first, ties by id.
    Result<std::vector<Playbook>> list(const IsCanceled &isCanceled);
    // Looks whether something changed since it did so last, or since the first list; what it saw is what list() answers
    // next. Lists in between, which others asked for, take nothing of that away.
    Result<bool> look(const IsCanceled &isCanceled);
    // As far as is known: also when no list was read yet.
    bool mayRun() const;

    Result<PlaybookOutcomes> outcomes(const IsCanceled &isCanceled);

private:
    Result<void> readAll(const IsCanceled &isCanceled);
    Result<void> readNew(const IsCanceled &isCanceled);
    Result<void> read(const QUrlQuery &query, const IsCanceled &isCanceled);
    bool isAnyRunning() const;
    std::vector<Playbook> sorted() const;

    ApiServer &m_server;
    QMutex m_reading; // while somebody does
    mutable QMutex m_mutex;
    // Guarded:
    std::map<qint64, Playbook> m_playbooks;
    QString m_updated; // the newest update of all, in the server's words
    Micros m_updatedTime = NoTime;
    std::optional<std::vector<Playbook>> m_looked; // what look() told of
    bool m_isRead = false;
    bool m_isFresh = false; // just looked at
    ApiValues m_values; // under m_reading
};

} // namespace aviary
