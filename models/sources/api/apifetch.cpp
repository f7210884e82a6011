// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/api/apifetch.h"

#include "models/sources/web/weberrors.h"
#include "models/sources/web/weburl.h"

namespace aviary {

Result<ApiReply> fetchFromServer(const QUrl &origin, const QByteArray &below, bool isHead, const QByteArray &accept)
{
    constexpr qsizetype MaxSize = qsizetype{1024} * 1024 * 1024;
    QByteArray relative = below;
    while (relative.startsWith('/'))
        relative.remove(0, 1);
    const QUrl url = origin.resolved(QUrl::fromEncoded(relative, QUrl::StrictMode));
    if (!url.isValid() || !isSameServer(origin, url))
        return std::unexpected(notAWebAddress(url));
    ApiClient client(origin);
    return client.ask({.url = url, .maxSize = MaxSize, .maxPageSize = MaxSize, .accept = accept, .isHead = isHead})
        .wait([] { return false; });
}

} // namespace aviary
