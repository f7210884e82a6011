// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/web/serverlinks.h"

#include "models/sources/servers/serveraccess.h"
#include "models/sources/web/htmlscanner.h"
#include "models/sources/web/weburl.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr qsizetype LongestLink = 4096;

bool leadsToServer(const QString &path)
{
    return path.endsWith("/ara-report"_L1) || path.endsWith("/ara-report/"_L1) || path.endsWith("/api/v1"_L1)
        || path.endsWith("/api/v1/"_L1);
}

} // namespace

QList<QUrl> serverLinksIn(QByteArrayView html, const QUrl &base)
{
    QList<QUrl> servers;
    if (!isWebUrl(base))
        return servers;
    const QString path = base.path(QUrl::FullyEncoded);
    const QString folder = path.isEmpty() ? u"/"_s : path.first(path.lastIndexOf(u'/') + 1);
    QSet<QUrl> known;
    HtmlScanner scanner(html);
    using Kind = HtmlScanner::Piece::Kind;
    for (auto piece = scanner.next(); piece.kind != Kind::Nothing; piece = scanner.next()) {
        if (piece.kind != Kind::Begin || piece.tag != "a" || piece.href.size() > LongestLink)
            continue;
        const QUrl link(withoutEntities(piece.href).trimmed(), QUrl::TolerantMode);
        if (link.isEmpty() || !link.isValid())
            continue;
        const QUrl url = base.resolved(link).adjusted(QUrl::NormalizePathSegments);
        if (!isSameServer(url, base) || !leadsToServer(url.path()))
            continue;
        const QUrl origin = serverOrigin(url);
        const QString below = origin.path(QUrl::FullyEncoded);
        if (below.size() <= folder.size() || !below.startsWith(folder) || known.contains(origin))
            continue;
        known.insert(origin);
        servers << origin;
        if (servers.size() == MaxServerLinks)
            break;
    }
    return servers;
}

} // namespace aviary
