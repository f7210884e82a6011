// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/contentcache.h"
#include "models/sources/sql/sqltask.h"

namespace aviary {

// Reads content by id, and keeps what was read last, bounded in bytes. One thread.
class ContentReader
{
public:
    explicit ContentReader(qint64 cacheBytes = qint64{128} * 1024 * 1024);

    Result<ContentPtr> content(Database &database, ContentKind kind, qint64 id);
    // One line for each, in their order; one query for all.
    Result<QStringList> messages(Database &database, const std::vector<MessageQuery> &queries,
                                 const std::function<bool()> &isCanceled);
    void clear() { m_cache.clear(); }
    void forgetChanging() { m_cache.forgetChanging(); }

private:
    ContentCache m_cache;
};

} // namespace aviary
