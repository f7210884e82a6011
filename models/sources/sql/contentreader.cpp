// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/sql/contentreader.h"

#include "models/content/headline.h"

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

QString queryFor(ContentKind kind)
{
    switch (kind) {
    case ContentKind::Result:
        return u"select content from results where id = ?"_s;
    case ContentKind::Facts:
        return u"select facts from hosts where id = ?"_s;
    case ContentKind::File:
        return u"select c.contents from files f join file_contents c on c.id = f.content_id where f.id = ?"_s;
    case ContentKind::Record:
        break;
    }
    return u"select value from records where id = ?"_s;
}

} // namespace

ContentReader::ContentReader(qint64 cacheBytes)
    : m_cache(cacheBytes)
{
}

Result<ContentPtr> ContentReader::content(Database &database, ContentKind kind, qint64 id)
{
    if (ContentPtr known = m_cache.known(kind, id))
        return known;
    std::optional<QByteArray> blob;
    const Result<void> read
        = database.select(queryFor(kind), {id}, [&](const QSqlQuery &row) { blob = row.value(0).toByteArray(); });
    if (!read)
        return std::unexpected(read.error());
    if (!blob)
        return std::unexpected(missingContent(kind, id));
    ContentPtr content = contentOf(kind, *blob);
    m_cache.keep(kind, id, content);
    return content;
}

Result<QStringList> ContentReader::messages(Database &database, const std::vector<MessageQuery> &queries,
                                            const std::function<bool()> &isCanceled)
{
    // Ids are numbers, so they may stand in the text; blobs are taken out first and looked at when no lock is held.
    constexpr size_t Piece = 500;
    QStringList lines;
    for (size_t begin = 0; begin < queries.size() && !isCanceled(); begin += Piece) {
        const std::span piece = std::span(queries).subspan(begin, std::min(Piece, queries.size() - begin));
        QHash<qint64, QByteArray> blobs;
        QStringList ids;
        for (const MessageQuery &query : piece)
            ids << QString::number(raw(query.id));
        const Result<void> read = database.select(
            "select id, content from results where id in (%1)"_L1.arg(ids.join(u',')), {},
            [&](const QSqlQuery &row) { blobs.insert(row.value(0).toLongLong(), row.value(1).toByteArray()); });
        if (!read)
            return std::unexpected(read.error());
        for (const MessageQuery &query : piece) {
            if (isCanceled())
                break;
            const auto blob = blobs.constFind(raw(query.id));
            if (blob == blobs.cend())
                lines << QString();
            else if (const ContentPtr known = m_cache.known(ContentKind::Result, raw(query.id)))
                lines << message(query.outcome, *known);
            else
                lines << message(query.outcome, *contentOf(ContentKind::Result, *blob));
        }
    }
    return lines;
}

} // namespace aviary
