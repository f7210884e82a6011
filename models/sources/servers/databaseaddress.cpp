// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/servers/databaseaddress.h"

#include "models/sources/servers/serveraccess.h"

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

using Engine = DatabaseAddress::Engine;

constexpr QLatin1StringView SslModes[]
    = {"disable"_L1, "allow"_L1, "prefer"_L1, "require"_L1, "verify-ca"_L1, "verify-full"_L1};

Engine engineOf(const QUrl &url)
{
    return url.scheme() == "mysql"_L1 || url.scheme() == "mariadb"_L1 ? Engine::MySql : Engine::PostgreSql;
}

// What ARA's own server is told by its environment; nothing when that is about another kind of database.
QUrl addressOf(const QProcessEnvironment &environment, Engine engine)
{
    // "django.db.backends.postgresql", "django.db.backends.mysql"; another one is that of a file, and so is none,
    // unless there is a host.
    const QString backend = environment.value(u"ARA_DATABASE_ENGINE"_s);
    const QString host = environment.value(u"ARA_DATABASE_HOST"_s);
    QUrl url;
    if (backend.isEmpty() ? host.isEmpty() : !backend.contains(engine == Engine::MySql ? "mysql"_L1 : "postgresql"_L1))
        return url;
    url.setScheme(engine == Engine::MySql ? u"mysql"_s : u"postgresql"_s);
    if (host.startsWith(u'/'))
        url.setQuery(QUrlQuery({{u"host"_s, host}}));
    else
        url.setHost(host);
    bool isNumber = false;
    if (const ushort port = environment.value(u"ARA_DATABASE_PORT"_s).toUShort(&isNumber); isNumber)
        url.setPort(port);
    url.setPath(u'/' + environment.value(u"ARA_DATABASE_NAME"_s));
    url.setUserName(environment.value(u"ARA_DATABASE_USER"_s), QUrl::DecodedMode);
    url.setPassword(environment.value(u"ARA_DATABASE_PASSWORD"_s), QUrl::DecodedMode);
    return url;
}

bool hasHost(const QUrl &url)
{
    return !url.host().isEmpty() || QUrlQuery(url).hasQueryItem(u"host"_s);
}

bool hasName(const QUrl &url)
{
    return url.path().size() > 1;
}

// What `url` does not say is taken over.
void complete(QUrl &url, const QUrl &from)
{
    if (from.isEmpty())
        return;
    const bool isSameHost = !hasHost(url)
        || (DatabaseAddress::of(url).host == DatabaseAddress::of(from).host
            && (url.port() == -1 || url.port() == from.port()));
    if (isSameHost) {
        if (!hasHost(url)) {
            url.setHost(from.host());
            QUrlQuery query(url);
            if (const QString socket = QUrlQuery(from).queryItemValue(u"host"_s, QUrl::FullyDecoded); !socket.isEmpty())
                query.addQueryItem(u"host"_s, socket);
            url.setQuery(query);
        }
        if (url.port() == -1)
            url.setPort(from.port());
        const bool isSameUser
            = url.userName().isEmpty() || from.userName().isEmpty() || url.userName() == from.userName();
        if (url.userName().isEmpty())
            url.setUserName(from.userName(QUrl::FullyDecoded), QUrl::DecodedMode);
        if (url.password().isEmpty() && isSameUser)
            url.setPassword(from.password(QUrl::FullyDecoded), QUrl::DecodedMode);
    }
    if (!hasName(url))
        url.setPath(from.path());
}

} // namespace

int usualPort(const QUrl &url)
{
    return engineOf(url) == Engine::MySql ? 3306 : 5432;
}

QUrlQuery reachingQuery(const QUrl &url)
{
    const QUrlQuery query(url);
    QUrlQuery reaching;
    if (const QString host = query.queryItemValue(u"host"_s, QUrl::FullyDecoded); !host.isEmpty())
        reaching.addQueryItem(u"host"_s, host);
    if (const QString mode = query.queryItemValue(u"sslmode"_s);
        std::ranges::find(SslModes, mode) != std::end(SslModes))
        reaching.addQueryItem(u"sslmode"_s, mode);
    return reaching;
}

DatabaseAddress DatabaseAddress::of(const QUrl &url)
{
    const QUrlQuery query = reachingQuery(url);
    DatabaseAddress address;
    address.engine = engineOf(url);
    const QString host = query.queryItemValue(u"host"_s, QUrl::FullyDecoded);
    address.host = host.isEmpty() ? url.host() : host;
    address.port = url.port(usualPort(url));
    address.user = url.userName(QUrl::FullyDecoded);
    address.name = url.path(QUrl::FullyDecoded).mid(1);
    address.sslMode = query.queryItemValue(u"sslmode"_s);
    return address;
}

QString DatabaseAddress::where() const
{
    const bool isUsual = port == (engine == Engine::MySql ? 3306 : 5432);
    return isUsual || isSocket() ? host : u"%1:%2"_s.arg(host.contains(u':') ? u'[' + host + u']' : host).arg(port);
}

QUrl completedAddress(const QUrl &typed, const QProcessEnvironment &environment, const QUrl &offered)
{
    QUrl url = typed;
    complete(url, addressOf(environment, engineOf(typed)));
    if (engineOf(offered) == engineOf(typed))
        complete(url, offered);
    if (!hasHost(url))
        url.setHost(u"localhost"_s);
    else if (url.host().isEmpty())
        url.setHost(u""_s); // of a socket: not null, so that the slashes stay
    if (!hasName(url))
        url.setPath(u"/ara"_s);
    return url;
}

} // namespace aviary
