// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/api/apiserver.h"
#include "models/sources/contentcache.h"
#include "models/sources/reportsource.h"

#include <QMutex>

namespace aviary {

// Content by id, from details; keeps what was read last, bounded in bytes, so that it is there when the server is lost.
// Any thread that may block.
class ApiContents
{
public:
    explicit ApiContents(ApiServer &server, qint64 cacheBytes = qint64{128} * 1024 * 1024);

    Result<ContentPtr> content(ContentKind kind, qint64 id, ApiPriority priority, const IsCanceled &isCanceled);
    // Of many, few at a time; `take` is called in their order. What one row has wrong says nothing of the others; but a
    // server that refuses, or is gone three times in a row, ends it with its error. Answers of how many at the end it
    // was gone.
    Result<int> each(ContentKind kind, const std::vector<qint64> &ids, ApiPriority priority,
                      const IsCanceled &isCanceled, const std::function<void(const Result<ContentPtr> &)> &take);
    // One line for each, in their order; "" for what is not there.
    Result<QStringList> messages(const std::vector<MessageQuery> &queries, const IsCanceled &isCanceled);
    void forgetChanging();

private:
    ContentPtr known(ContentKind kind, qint64 id) const;
    ApiTicket ask(ContentKind kind, qint64 id, ApiPriority priority);
    Result<ContentPtr> take(const Result<ApiReply> &reply, ContentKind kind, qint64 id);

    ApiServer &m_server;
    mutable QMutex m_mutex;
    ContentCache m_cache; // guarded
};

} // namespace aviary
