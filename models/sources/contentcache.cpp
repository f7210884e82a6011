// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/contentcache.h"

namespace aviary {

namespace {

std::pair<int, qint64> keyOf(ContentKind kind, qint64 id)
{
    return {static_cast<int>(kind), id};
}

// Text and what reading it as JSON adds, in kB.
qsizetype costOf(const Content &content)
{
    return static_cast<qsizetype>(content.text.size() * 3 / 1024 + 1);
}

} // namespace

ContentCache::ContentCache(qint64 bytes)
    : m_contents(static_cast<qsizetype>(bytes / 1024))
{
}

ContentPtr ContentCache::known(ContentKind kind, qint64 id) const
{
    const ContentPtr *content = m_contents.object(keyOf(kind, id));
    return content ? *content : nullptr;
}

void ContentCache::keep(ContentKind kind, qint64 id, const ContentPtr &content)
{
    m_contents.insert(keyOf(kind, id), new ContentPtr(content), costOf(*content));
}

void ContentCache::forgetChanging()
{
    const auto keys = m_contents.keys();
    for (const auto &key : keys) {
        if (key.first == static_cast<int>(ContentKind::Facts) || key.first == static_cast<int>(ContentKind::Record))
            m_contents.remove(key);
    }
}

} // namespace aviary
