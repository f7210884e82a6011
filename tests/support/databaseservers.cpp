// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "databaseservers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace aviary::test {

namespace {

// PostgreSQL refuses to run as root, and wants a user that has a name.
constexpr uint Nobody = 65534;

// In the order in which they refer to each other.
const QStringList Tables
    = {u"labels"_s, u"playbooks"_s, u"playbooks_labels"_s, u"plays"_s,   u"file_contents"_s,        u"files"_s,
       u"tasks"_s,  u"hosts"_s,     u"latest_hosts"_s,     u"results"_s, u"results_delegated_to"_s, u"records"_s};

int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

void must(QSqlQuery &query, const QString &sql)
{
    if (!query.exec(sql))
        qFatal("%s\n%s", qPrintable(sql), qPrintable(query.lastError().text()));
}

// A connection for as long as this lives.
class Connection
{
public:
    Connection(const QString &driver, const QString &name, const std::function<void(QSqlDatabase &)> &set)
        : m_name(name)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(driver, name);
        set(database);
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
    }
    ~Connection() { QSqlDatabase::removeDatabase(m_name); }
    Q_DISABLE_COPY_MOVE(Connection)
    QSqlQuery query() const { return QSqlQuery(QSqlDatabase::database(m_name)); }

private:
    const QString m_name;
};

Connection connectionTo(const DatabaseTestServer &server, bool isPostgreSql, const QString &database)
{
    return Connection(isPostgreSql ? u"QPSQL"_s : u"QMYSQL"_s, u"of the test server"_s, [&](QSqlDatabase &connection) {
        connection.setHostName(u"127.0.0.1"_s);
        connection.setPort(server.port());
        connection.setDatabaseName(database);
        connection.setUserName(DatabaseTestServer::User);
        connection.setPassword(DatabaseTestServer::Password);
    });
}

QStringList columnsOf(const QSqlQuery &query)
{
    QStringList names;
    for (int i = 0; i < query.record().count(); ++i)
        names << query.record().fieldName(i);
    return names;
}

QString quoted(const QStringList &names, QChar quote)
{
    QStringList list;
    for (const QString &name : names)
        list << quote + name + quote;
    return list.join(u", "_s);
}

} // namespace

DatabaseTestServer &DatabaseTestServer::of(Kind kind)
{
    // Destroyed before the application is, whose drivers they use.
    static std::unique_ptr<DatabaseTestServer> servers[2];
    auto &server = servers[static_cast<size_t>(kind)];
    if (!server) {
        server.reset(new DatabaseTestServer(kind));
        qAddPostRoutine([] {
            for (auto &running : servers)
                running.reset();
        });
    }
    return *server;
}

DatabaseTestServer::DatabaseTestServer(Kind kind)
    : m_kind(kind)
{
    const bool isPostgreSql = kind == Kind::PostgreSql;
    const QString program = tool(isPostgreSql ? u"initdb"_s : u"mariadb-install-db"_s);
    m_isInstalled = !program.isEmpty();
    if (!m_isInstalled)
        m_problem = isPostgreSql ? u"PostgreSQL's server is not installed (Debian: postgresql)."_s
                                 : u"MariaDB's server is not installed (Debian: mariadb-server)."_s;
    else if (!make() && m_problem.isEmpty())
        m_problem = u"The database server does not start."_s;
}

DatabaseTestServer::~DatabaseTestServer()
{
    stop();
}

QString DatabaseTestServer::tool(const QString &name) const
{
    QStringList folders;
    const QDir versions(u"/usr/lib/postgresql"_s);
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed))
        folders << versions.filePath(version) + u"/bin"_s;
    if (const QString found = QStandardPaths::findExecutable(name, folders); !found.isEmpty())
        return found;
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/usr/libexec"_s}) : found;
}

QStringList DatabaseTestServer::asOther(const QStringList &command) const
{
    if (m_kind == Kind::MariaDb || ::geteuid() != 0)
        return command;
    // A change of the user forgets what a dying parent means; so it is said again.
    return QStringList{u"setpriv"_s,
                       u"--reuid"_s,
                       QString::number(Nobody),
                       u"--regid"_s,
                       QString::number(Nobody),
                       u"--clear-groups"_s,
                       u"--pdeathsig"_s,
                       u"KILL"_s}
    + command;
}

bool DatabaseTestServer::finish(const QStringList &command, const QByteArray &input)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_folder->path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGPASSWORD"_s, Password);
    environment.insert(u"MYSQL_PWD"_s, Password);
    process.setProcessEnvironment(environment);
    process.start(command.first(), command.mid(1));
    process.write(input);
    process.closeWriteChannel();
    const bool fine
        = process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!fine)
        m_problem = command.first() + u": "_s + QString::fromUtf8(process.readAll().right(600));
    return fine;
}

bool DatabaseTestServer::make()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/aviary-server"_s);
    QFile::setPermissions(m_folder->path(), QFile::permissions(m_folder->path()) | QFile::ReadOther | QFile::ExeOther);
    m_data = m_folder->filePath(u"data"_s);
    QDir().mkpath(m_data);
    if (m_kind == Kind::PostgreSql) {
        QFile password(m_folder->filePath(u"password"_s));
        if (!password.open(QIODevice::WriteOnly) || password.write(Password.toUtf8() + '\n') < 0)
            return false;
        password.close();
        if (::geteuid() == 0) {
            QFile::setPermissions(password.fileName(), QFile::ReadOwner | QFile::ReadOther);
            if (::chown(m_data.toUtf8().constData(), Nobody, Nobody) != 0)
                return false;
        }
        return finish(asOther({tool(u"initdb"_s), u"-D"_s, m_data, u"-U"_s, User, u"-A"_s, u"scram-sha-256"_s,
                               u"--pwfile=%1"_s.arg(password.fileName()), u"-E"_s, u"UTF8"_s, u"--locale=C.UTF-8"_s,
                               u"-N"_s}))
            && launchFirst();
    }
    QStringList install{tool(u"mariadb-install-db"_s), u"--no-defaults"_s,
                        u"--datadir=%1"_s.arg(m_data), u"--auth-root-authentication-method=normal"_s,
                        u"--skip-test-db"_s,           u"--innodb-log-file-size=4M"_s};
    if (::geteuid() == 0)
        install << u"--user=root"_s;
    if (!finish(install) || !launchFirst())
        return false;
    const QString password = QString(Password).replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    const QString make = u"create user '%1'@'%' identified by '%2'; grant all on *.* to '%1'@'%' with grant option;"_s;
    return finish({tool(u"mariadb"_s), u"--no-defaults"_s, u"-u"_s, u"root"_s, u"--password="_s, u"-S"_s,
                   m_folder->filePath(u"socket"_s), u"--default-character-set=utf8mb4"_s},
                  make.arg(User, password).toUtf8());
}

QString DatabaseTestServer::authority() const
{
    return m_folder->filePath(u"server.pem"_s);
}

QString DatabaseTestServer::otherAuthority() const
{
    return m_folder->filePath(u"other.pem"_s);
}

// Each vouches for itself. The key may be read by nobody but the server.
void DatabaseTestServer::certify()
{
    for (const QString &name : {u"server"_s, u"other"_s}) {
        const QString key = m_folder->filePath(name) + u".key"_s;
        if (!finish({tool(u"openssl"_s), u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s,
                     u"3"_s, u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s,
                     u"-keyout"_s, key, u"-out"_s, m_folder->filePath(name) + u".pem"_s}))
            qFatal("%s", qPrintable(m_problem));
        QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner);
        if (m_kind == Kind::PostgreSql && ::geteuid() == 0 && ::chown(key.toUtf8().constData(), Nobody, Nobody) != 0)
            qFatal("The key cannot be given away.");
    }
}

// Between the look for a free port and the server's start, another may take it.
bool DatabaseTestServer::launchFirst()
{
    for (int tries = 0; tries < 3; ++tries) {
        m_port = freePort();
        if (launch())
            return true;
    }
    QFile log(m_folder->filePath(u"log"_s));
    if (log.open(QIODevice::ReadOnly))
        m_problem = u"The database server does not start: "_s + QString::fromUtf8(log.readAll().right(600));
    return false;
}

bool DatabaseTestServer::launch()
{
    if (!QFile::exists(authority()) && !tool(u"openssl"_s).isEmpty())
        certify();
    const bool isEncrypted = QFile::exists(authority());
    const QString key = m_folder->filePath(u"server.key"_s);
    QStringList command;
    if (m_kind == Kind::PostgreSql) {
        command = asOther({tool(u"postgres"_s), u"-D"_s, m_data, u"-p"_s, QString::number(m_port), u"-c"_s,
                           u"listen_addresses=127.0.0.1"_s, u"-c"_s, u"unix_socket_directories=%1"_s.arg(m_data),
                           u"-c"_s, u"fsync=off"_s});
        if (isEncrypted)
            command << u"-c"_s << u"ssl=on"_s << u"-c"_s << u"ssl_cert_file=%1"_s.arg(authority()) << u"-c"_s
                    << u"ssl_key_file=%1"_s.arg(key);
    } else {
        command = {tool(u"mariadbd"_s),
                   u"--no-defaults"_s,
                   u"--datadir=%1"_s.arg(m_data),
                   u"--port=%1"_s.arg(m_port),
                   u"--bind-address=127.0.0.1"_s,
                   u"--socket=%1"_s.arg(m_folder->filePath(u"socket"_s)),
                   u"--pid-file=%1"_s.arg(m_folder->filePath(u"pid"_s)),
                   u"--innodb-flush-log-at-trx-commit=0"_s,
                   u"--innodb-log-file-size=4M"_s};
        if (::geteuid() == 0)
            command << u"--user=root"_s;
        if (isEncrypted)
            command << u"--ssl-cert=%1"_s.arg(authority()) << u"--ssl-key=%1"_s.arg(key);
    }
    m_process = std::make_unique<QProcess>();
    m_process->setStandardOutputFile(m_folder->filePath(u"log"_s));
    m_process->setStandardErrorFile(m_folder->filePath(u"log"_s), QIODevice::Append);
    m_process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process->start(command.first(), command.mid(1));
    // It is there when it can be asked.
    const QString check = tool(m_kind == Kind::PostgreSql ? u"pg_isready"_s : u"mariadb-admin"_s);
    const QStringList ping = m_kind == Kind::PostgreSql
        ? QStringList{u"-q"_s, u"-h"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(m_port)}
        : QStringList{u"--no-defaults"_s, u"-S"_s, m_folder->filePath(u"socket"_s), u"--silent"_s, u"ping"_s};
    const auto answers = [&] {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(check, ping);
        return process.waitForFinished() && process.exitCode() == 0;
    };
    return QTest::qWaitFor([&] { return m_process->state() == QProcess::NotRunning || answers(); }, 60'000)
        && m_process->state() == QProcess::Running;
}

void DatabaseTestServer::stop()
{
    if (!m_process)
        return;
    if (m_process->state() != QProcess::NotRunning) {
        // At once, but so that its folder is whole: fast shutdown, and the usual one.
        ::kill(static_cast<pid_t>(m_process->processId()), m_kind == Kind::PostgreSql ? SIGINT : SIGTERM);
        if (!m_process->waitForFinished(20'000)) {
            m_process->kill();
            m_process->waitForFinished();
        }
    }
    m_process.reset();
}

void DatabaseTestServer::start()
{
    if (!m_process && !launch())
        qFatal("The database server does not start again.");
}

QUrl DatabaseTestServer::url(const QString &database) const
{
    QUrl url;
    url.setScheme(m_kind == Kind::PostgreSql ? u"postgresql"_s : u"mariadb"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_port);
    url.setUserName(User, QUrl::DecodedMode);
    url.setPassword(Password, QUrl::DecodedMode);
    url.setPath(u'/' + database, QUrl::DecodedMode);
    return url;
}

QVariant DatabaseTestServer::run(const QString &sql, const QString &database) const
{
    const Connection connection = connectionTo(*this, m_kind == Kind::PostgreSql, database);
    QSqlQuery query = connection.query();
    must(query, sql);
    return query.isSelect() && query.next() ? query.value(0) : QVariant();
}

void DatabaseTestServer::makeEmpty(const QString &database)
{
    if (m_kind == Kind::PostgreSql) {
        if (run(u"select 1 from pg_database where datname = '%1'"_s.arg(database), u"postgres"_s).isValid())
            run(u"drop database \"%1\" with (force)"_s.arg(database), u"postgres"_s);
        run(u"create database \"%1\""_s.arg(database), u"postgres"_s);
    } else {
        run(u"drop database if exists `%1`"_s.arg(database), u"mysql"_s);
        run(u"create database `%1` character set utf8mb4"_s.arg(database), u"mysql"_s);
    }
}

void DatabaseTestServer::load(const QString &database)
{
    makeEmpty(database);
    const bool isPostgreSql = m_kind == Kind::PostgreSql;
    QFile dump(QStringLiteral(AVIARY_TEST_DATA)
               + (isPostgreSql ? u"/servers/postgresql.sql"_s : u"/servers/mariadb.sql"_s));
    if (!dump.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(dump.fileName()));
    const QStringList client = isPostgreSql ? QStringList{tool(u"psql"_s),
                                                          u"-q"_s,
                                                          u"-X"_s,
                                                          u"-v"_s,
                                                          u"ON_ERROR_STOP=1"_s,
                                                          u"-h"_s,
                                                          u"127.0.0.1"_s,
                                                          u"-p"_s,
                                                          QString::number(m_port),
                                                          u"-U"_s,
                                                          User,
                                                          u"-d"_s,
                                                          database}
                                            : QStringList{tool(u"mariadb"_s),
                                                          u"--no-defaults"_s,
                                                          u"--default-character-set=utf8mb4"_s,
                                                          u"--skip-ssl"_s,
                                                          u"-h"_s,
                                                          u"127.0.0.1"_s,
                                                          u"-P"_s,
                                                          QString::number(m_port),
                                                          u"-u"_s,
                                                          User,
                                                          database};
    const QByteArray text = isPostgreSql ? dump.readAll() : "set foreign_key_checks = 0;\n" + dump.readAll();
    if (!finish(client, text))
        qFatal("%s", qPrintable(m_problem));
}

// What newer migrations added; the types are Django's for that kind of database.
void DatabaseTestServer::adapt(QSqlQuery &query, const QString &table, const QStringList &wanted)
{
    const bool isPostgreSql = m_kind == Kind::PostgreSql;
    const QChar quote = isPostgreSql ? u'"' : u'`';
    must(query, u"select * from %1 where 1 = 0"_s.arg(table));
    const QStringList there = columnsOf(query);
    query.finish();
    for (const QString &column : wanted) {
        if (there.contains(column))
            continue;
        QString type = u"varchar(255)"_s;
        if (column == "uuid"_L1)
            type = isPostgreSql ? u"uuid"_s : u"char(32)"_s;
        else if (column == "deprecations"_L1 || column == "exceptions"_L1 || column == "warnings"_L1)
            type = isPostgreSql ? u"jsonb"_s : u"json"_s;
        must(query, u"alter table %1 add column %2%3%2 %4"_s.arg(table, quote, column, type));
    }
    for (const QString &column : there) {
        if (!wanted.contains(column))
            must(query, u"alter table %1 drop column %2%3%2"_s.arg(table, quote, column));
    }
    // 0017: the controller may be missing.
    if (table == "playbooks"_L1 && wanted.contains(u"controller"_s))
        must(query,
             isPostgreSql ? u"alter table playbooks alter column controller drop not null"_s
                          : u"alter table playbooks modify controller varchar(255) null"_s);
}

void DatabaseTestServer::copyRows(QSqlQuery &source, QSqlQuery &target, const QString &table)
{
    const bool isPostgreSql = m_kind == Kind::PostgreSql;
    must(source, u"select * from %1"_s.arg(table));
    const QStringList columns = columnsOf(source);
    QHash<QString, QString> types;
    must(
        target,
        u"select column_name, data_type from information_schema.columns where table_name = '%1' and table_schema = %2"_s
            .arg(table, isPostgreSql ? u"'public'"_s : u"database()"_s));
    while (target.next())
        types.insert(target.value(0).toString(), target.value(1).toString());
    target.prepare(u"insert into %1 (%2) values (?%3)"_s.arg(table, quoted(columns, isPostgreSql ? u'"' : u'`'),
                                                             u", ?"_s.repeated(columns.size() - 1)));
    while (source.next()) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            QVariant value = source.value(static_cast<int>(i));
            const QString type = types.value(columns[i]);
            if (value.isNull())
                value = QVariant(QMetaType(QMetaType::QString));
            else if (type == "boolean"_L1)
                value = value.toInt() != 0;
            else if (type == "interval"_L1)
                value = u"%1 microseconds"_s.arg(value.toLongLong());
            else if (type.startsWith("timestamp"_L1))
                value = QString(value.toString() + u"+00"_s);
            target.bindValue(static_cast<int>(i), value);
        }
        if (!target.exec())
            qFatal("%s: %s", qPrintable(table), qPrintable(target.lastError().text()));
    }
}

void DatabaseTestServer::loadRowsOf(const QString &sqliteFile, const QString &database)
{
    load(database);
    const bool isPostgreSql = m_kind == Kind::PostgreSql;
    const Connection from(u"QSQLITE"_s, u"rows to copy"_s, [&](QSqlDatabase &connection) {
        connection.setDatabaseName(sqliteFile);
        connection.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    });
    const Connection to = connectionTo(*this, isPostgreSql, database);
    QSqlQuery source = from.query(), target = to.query();
    must(target, isPostgreSql ? u"set session_replication_role = replica"_s : u"set foreign_key_checks = 0"_s);
    for (const QString &table : Tables) {
        must(source, u"select 1 from sqlite_master where name = '%1'"_s.arg(table));
        if (!source.next()) {
            must(target, u"drop table %1"_s.arg(table) + (isPostgreSql ? u" cascade"_s : QString()));
            continue;
        }
        must(target, u"delete from %1"_s.arg(table));
        must(source, u"select * from %1"_s.arg(table));
        adapt(target, table, columnsOf(source));
        must(target, u"start transaction"_s);
        copyRows(source, target, table);
        must(target, u"commit"_s);
    }
    must(target, u"delete from django_migrations"_s);
    copyRows(source, target, u"django_migrations"_s);
}

void DatabaseTestServer::dropConnections()
{
    if (m_kind == Kind::PostgreSql) {
        run(u"select count(pg_terminate_backend(pid)) from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend'"_s,
            u"postgres"_s);
        return;
    }
    const Connection connection = connectionTo(*this, false, u"mysql"_s);
    QSqlQuery query = connection.query();
    must(query,
         u"select id from information_schema.processlist where id <> connection_id() and user = '%1'"_s.arg(User));
    QStringList ids;
    while (query.next())
        ids << query.value(0).toString();
    for (const QString &id : std::as_const(ids))
        query.exec(u"kill %1"_s.arg(id)); // it may be gone
}

} // namespace aviary::test
