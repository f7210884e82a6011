// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/contentof.h"
#include "models/sources/sql/sqltask.h"

#include <QCache>

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
    // What ARA writes more than once: facts come after their host, records may be set anew.
    void forgetChanging();

private:
    QCache<std::pair<int, qint64>, ContentPtr> m_cache; // cost in kB
};

} // namespace aviary
