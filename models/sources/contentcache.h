// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/contentof.h"

#include <QCache>

namespace aviary {

// The content that was read last, bounded in bytes. One thread at a time.
class ContentCache
{
public:
    explicit ContentCache(qint64 bytes);

    ContentPtr known(ContentKind kind, qint64 id) const; // null: not kept
    void keep(ContentKind kind, qint64 id, const ContentPtr &content);
    void clear() { m_contents.clear(); }
    // What ARA writes more than once: facts come after their host, records may be set anew.
    void forgetChanging();

private:
    QCache<std::pair<int, qint64>, ContentPtr> m_contents; // by kind and id; cost in kB
};

} // namespace aviary
