// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/servers/serveraccess.h"

#include "models/sources/servers/databaseaddress.h"

#include <QHash>
#include <QMutex>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Known
{
    QMutex mutex;
    QHash<QUrl, ServerAccess> byOrigin;
};

Known &known()
{
    static Known all;
    return all;
}

} // namespace

bool isDatabaseServer(const QUrl &url)
{
    const QString scheme = url.scheme();
    return scheme == "postgresql"_L1 || scheme == "postgres"_L1 || scheme == "mysql"_L1 || scheme == "mariadb"_L1;
}

QUrl serverOrigin(const QUrl &url)
{
    QUrl origin = url.adjusted(QUrl::RemovePassword | QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (isDatabaseServer(url)) {
        if (url.scheme() == "postgres"_L1)
            origin.setScheme(u"postgresql"_s);
        if (origin.port() == usualPort(origin))
            origin.setPort(-1);
        origin.setQuery(reachingQuery(url));
        return origin;
    }
    origin.setUserInfo({});
    QString path = origin.path(QUrl::FullyEncoded);
    for (QLatin1StringView end : {"/api/v1/"_L1, "/api/v1"_L1, "/api/"_L1, "/api"_L1}) {
        if (path.endsWith(end)) {
            path.chop(end.size());
            break;
        }
    }
    if (!path.endsWith(u'/'))
        path += u'/';
    origin.setPath(path, QUrl::TolerantMode);
    return origin;
}

void setServerAccess(const QUrl &origin, const ServerAccess &access)
{
    Known &all = known();
    const QMutexLocker lock(&all.mutex);
    all.byOrigin.insert(serverOrigin(origin), access);
}

ServerAccess serverAccess(const QUrl &origin)
{
    Known &all = known();
    const QMutexLocker lock(&all.mutex);
    return all.byOrigin.value(serverOrigin(origin));
}

QUrl keepAccessOf(const QUrl &url)
{
    if (url.password().isEmpty() && (url.userName().isEmpty() || isDatabaseServer(url)))
        return url;
    ServerAccess access = serverAccess(url);
    access.user = url.userName(QUrl::FullyDecoded);
    access.password = url.password(QUrl::FullyDecoded);
    setServerAccess(url, access);
    return url.adjusted(isDatabaseServer(url) ? QUrl::RemovePassword : QUrl::RemoveUserInfo);
}

} // namespace aviary
