// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/sql/databaseserver.h"

#include "models/sources/sql/servererrors.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseServer)
};

using Engine = DatabaseAddress::Engine;

constexpr int ConnectSeconds = 8;
constexpr int ReadSeconds = 120; // a question about a million results may take its time

// As libpq reads its connection strings.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1) + u'\'';
}

} // namespace

DatabaseServer::DatabaseServer(const QUrl &origin)
    : m_origin(serverOrigin(origin))
    , m_address(DatabaseAddress::of(m_origin))
{
}

const Dialect &DatabaseServer::dialect() const
{
    return m_address.engine == Engine::MySql ? Dialect::mySql() : Dialect::postgreSql();
}

// Who names an authority wants the server to be checked by it.
QString DatabaseServer::sslMode() const
{
    return m_address.sslMode.isEmpty() && !m_access.authority.isEmpty() ? u"verify-full"_s : m_address.sslMode;
}

// Of access all but user and password.
QString DatabaseServer::connectOptions() const
{
    QStringList options;
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty() && !value.contains(u';')) // what Qt parts options by
            options << name + u'=' + (m_address.engine == Engine::MySql ? value : quoted(value));
    };
    const QString mode = sslMode();
    const QString key = m_access.key.isEmpty() ? m_access.certificate : m_access.key;
    if (m_address.engine == Engine::MySql) {
        add(u"MYSQL_OPT_CONNECT_TIMEOUT"_s, QString::number(ConnectSeconds));
        add(u"MYSQL_OPT_READ_TIMEOUT"_s, QString::number(ReadSeconds));
        // A server may ask for files of this machine otherwise.
        add(u"MYSQL_OPT_LOCAL_INFILE"_s, u"0"_s);
        if (m_address.isSocket())
            add(u"UNIX_SOCKET"_s, m_address.host);
        // Any of these makes the driver encrypt where the server can.
        if (mode != "disable"_L1)
            add(u"SSL_CIPHER"_s, u"HIGH:!aNULL"_s);
        add(u"SSL_CERT"_s, m_access.certificate);
        add(u"SSL_KEY"_s, key);
    } else {
        add(u"application_name"_s, u"aviary"_s);
        add(u"connect_timeout"_s, QString::number(ConnectSeconds));
        add(u"keepalives_idle"_s, u"10"_s);
        add(u"tcp_user_timeout"_s, QString::number(ReadSeconds * 1000));
        add(u"sslmode"_s, mode);
        add(u"sslrootcert"_s, m_access.authority);
        add(u"sslcert"_s, m_access.certificate);
        add(u"sslkey"_s, key);
        add(u"sslpassword"_s, m_access.keyPassword);
    }
    return options.join(u';');
}

Result<void> DatabaseServer::connect(const QString &connection, ReportInfo &info, QStringList &)
{
    info.origin = m_origin;
    m_access = serverAccess(m_origin);
    m_address = DatabaseAddress::of(m_origin);
    if (m_address.user.isEmpty())
        m_address.user = m_access.user;
    const bool isMySql = m_address.engine == Engine::MySql;
    QSqlDatabase database = QSqlDatabase::addDatabase(isMySql ? u"QMYSQL"_s : u"QPSQL"_s, connection);
    if (!database.isValid()) {
        return std::unexpected(
            Error{Error::Kind::Unsupported,
                  Text::tr("Qt's driver for %1 is missing.").arg(isMySql ? "MySQL"_L1 : "PostgreSQL"_L1),
                  Text::tr("Install it; its package is often called %1.")
                      .arg(isMySql ? "libqt6sql6-mysql"_L1 : "libqt6sql6-psql"_L1),
                  {}});
    }
    // Its option for that is not handed through; to connect all the same would be to pretend.
    if (isMySql && sslMode().startsWith("verify"_L1)) {
        return std::unexpected(Error{Error::Kind::Unsupported,
                                     Text::tr("Qt's driver for MySQL cannot check the certificate of a server."),
                                     Text::tr("Connect without a certificate authority, or through a tunnel."),
                                     {}});
    }
    // MySQL's library takes this name for a socket, wherever the address leads.
    const bool isLocal = isMySql && m_address.host == "localhost"_L1;
    if (!(isMySql && m_address.isSocket()))
        database.setHostName(isLocal ? u"127.0.0.1"_s : m_address.host);
    database.setPort(m_address.port);
    database.setDatabaseName(m_address.name);
    database.setConnectOptions(connectOptions());
    if (!database.open(m_address.user, m_access.password)) {
        m_isLost = !m_newsQuery.isEmpty();
        return std::unexpected(connectingError(m_address, database.lastError(), m_access.password));
    }
    QSqlQuery query(database);
    for (const QString &sql : dialect().settings()) {
        if (!query.exec(sql))
            return std::unexpected(errorOf(query.lastError()));
    }
    // It goes on in the clear where the server cannot encrypt.
    if (isMySql && sslMode() == "require"_L1
        && (!query.exec(u"show session status like 'Ssl_cipher'"_s) || !query.next()
            || query.value(1).toString().isEmpty()))
        return std::unexpected(notEncryptedError(m_address));
    return {};
}

void DatabaseServer::opened(const Schema &schema, const Ask &ask)
{
    // What an index answers, and what small tables do. A run that goes on adds rows; what ends, or is changed by a
    // person, is written anew; what is pruned is counted no more.
    QStringList parts;
    for (const QLatin1StringView table : {"plays"_L1, "tasks"_L1, "hosts"_L1, "files"_L1, "records"_L1, "results"_L1}) {
        if (schema.has(table, u"id"_s))
            parts << u"coalesce((select max(id) from %1), 0)"_s.arg(table);
    }
    parts << u"(select count(*) from playbooks)"_s;
    for (const QLatin1StringView table : {"playbooks"_L1, "records"_L1}) {
        if (schema.has(table, u"updated"_s))
            parts << u"(select max(updated) from %1)"_s.arg(table);
    }
    m_newsQuery = u"select concat_ws(' ', %1)"_s.arg(parts.join(", "_L1));
    // What came while nobody was connected is still to be told.
    if (m_seen.isEmpty())
        m_seen = ask(m_newsQuery).value_or(QVariant()).toString();
}

bool DatabaseServer::mayGoWellAnew(const QSqlError &error)
{
    return isDropped(m_address.engine, error);
}

Error DatabaseServer::errorOf(const QSqlError &error) const
{
    return askingError(m_address, error, m_access.password);
}

Error DatabaseServer::notAra(const QStringList &tables) const
{
    const QString where
        = Text::tr("The database %1 at %2 has no tables of ARA.").arg(m_address.name, m_address.where());
    return {Error::Kind::NotAra, where,
            Text::tr("Check the name of the database, and that this user may read its tables."),
            tables.isEmpty() ? QString() : tables.mid(0, 5).join(", "_L1)};
}

QString DatabaseServer::missing(const QStringList &tables) const
{
    return Text::tr("Some tables of ARA are missing, or this user may not read them: %1.")
        .arg(QLocale().createSeparatedList(tables));
}

std::optional<SourceChange> DatabaseServer::news(bool isOpen, const Ask &ask)
{
    if (m_newsQuery.isEmpty())
        return {};
    const Result<QVariant> now = isOpen ? ask(m_newsQuery) : std::unexpected(Error{});
    if (!now) {
        // A connection that was dropped tells so when it is used; the next one may be fine.
        if (isOpen || !m_next.hasExpired())
            return {};
        constexpr int LongestPause = 30;
        m_pause = std::clamp(m_pause * 2, 2, LongestPause);
        m_next.setRemainingTime(std::chrono::seconds(m_pause));
        return std::exchange(m_isTold, true) ? std::nullopt : std::optional(SourceChange::Lost);
    }
    m_pause = 0;
    m_isTold = false;
    const QString seen = std::exchange(m_seen, now->toString());
    if (std::exchange(m_isLost, false) || seen != m_seen)
        return SourceChange::Written;
    return {};
}

} // namespace aviary
