// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

// Databases that tests make, change or hold open, apart from the code under test.
namespace aviary::test {

// A connection that is gone with its object.
class Connection
{
public:
    explicit Connection(const QString &path, const QString &options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"))
        : m_name(QStringLiteral("test-%1").arg(++count()))
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(path);
        database.setConnectOptions(options);
        if (!database.open())
            qFatal("%s: %s", qPrintable(path), qPrintable(database.lastError().text()));
    }
    ~Connection() { QSqlDatabase::removeDatabase(m_name); }
    Q_DISABLE_COPY_MOVE(Connection)

    // False when SQLite refuses; the first value of the first row by `answer`.
    bool tries(const QString &sql, QVariant *answer = nullptr)
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        m_refused = query.exec(sql) ? QString() : query.lastError().text();
        if (answer && query.next())
            *answer = query.value(0);
        return m_refused.isEmpty();
    }
    QVariant run(const QString &sql)
    {
        QVariant answer;
        if (!tries(sql, &answer))
            qFatal("%s: %s", qPrintable(sql), qPrintable(m_refused));
        return answer;
    }
    QString refused() const { return m_refused; }

private:
    static int &count()
    {
        static std::atomic_int ignored = 0;
        static thread_local int own = 1000 * ++ignored;
        return own;
    }
    const QString m_name;
    QString m_refused;
};

inline QString data(const QString &file)
{
    return QStringLiteral(AVIARY_TEST_DATA "/") + file;
}

// A copy that may be written to: the recorded files may not.
inline QString copied(const QString &file, const QString &target)
{
    if (!QFile::copy(data(file), target)
        || !QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther))
        qFatal("could not copy %s", qPrintable(file));
    return target;
}

// A database as ARA 0.x made it, with one run: ids are texts, times are time_start and time_end. `revision` as Alembic
// notes it; releases before 0.9 had no Alembic.
inline void makeAraZero(const QString &path, const QString &revision = QStringLiteral("5716083d63f5"))
{
    Connection old(path);
    for (const char *sql :
         {"create table file_contents (id varchar(40) primary key, content blob)",
          "create table playbooks (id varchar(36) primary key, path varchar(255), time_start datetime, time_end datetime, complete boolean, ansible_version varchar(255), options blob)",
          "create table files (id varchar(36) primary key, playbook_id varchar(36), path varchar(255), content_id varchar(40), is_playbook boolean)",
          "create table hosts (id varchar(36) primary key, playbook_id varchar(36), name varchar(255))",
          "create table plays (id varchar(36) primary key, playbook_id varchar(36), name text, sortkey integer, time_start datetime, time_end datetime)",
          "create table host_facts (id varchar(36) primary key, host_id varchar(36), timestamp datetime, \"values\" text)",
          "create table stats (id varchar(36) primary key, playbook_id varchar(36), host_id varchar(36), changed integer, failed integer, ok integer, skipped integer, unreachable integer)",
          "create table tasks (id varchar(36) primary key, playbook_id varchar(36), play_id varchar(36), name text, sortkey integer, action text, is_handler boolean, file_id varchar(36), lineno integer, time_start datetime, time_end datetime, tags text)",
          "create table task_results (id varchar(36) primary key, task_id varchar(36), host_id varchar(36), status varchar(11), changed boolean, failed boolean, skipped boolean, unreachable boolean, ignore_errors boolean, result blob, time_start datetime, time_end datetime)",
          "create table data (id varchar(36) primary key, playbook_id varchar(36), key varchar(255), value blob, type varchar(255))",
          "insert into playbooks (id, path, time_start, complete) values ('7f2a0f6c-0000-4000-8000-000000000001', '/srv/site.yml', '2018-03-01 10:00:00', 1)"})
        old.run(QString::fromLatin1(sql));
    if (revision.isEmpty())
        return;
    old.run(QStringLiteral("create table alembic_version (version_num varchar(32))"));
    old.run(QStringLiteral("insert into alembic_version values ('%1')").arg(revision));
}

// Gives the first playbook `times` as many ok results; the added ones have `{}` as content.
inline void multiplyResults(Connection &connection, int times)
{
    const QString columns
        = QStringLiteral("created, updated, started, ended, duration, status, changed, ignore_errors, "
                         "host_id, task_id, play_id, playbook_id");
    connection.run(QStringLiteral("pragma synchronous=off"));
    connection.run(
        QStringLiteral(
            "insert into results (content, %1) with recursive n(i) as (select 1 union all select i + 1 from n "
            "where i < %2) select x'789cabae0500017500f9', %1 from n, results "
            "where playbook_id = 1 and status = 'ok'")
            .arg(columns)
            .arg(times - 1));
}

// Another process that holds a database as a running ansible-playbook does: locks of one's own process are not seen.
// The test program runs itself; its main() calls writerMain() first.
class Writer
{
public:
    enum class Does {
        Idle, // has committed something and stays
        Writing, // is in a transaction that has changed rows in memory
        Spilled, // is in a transaction that has changed the file: what is left when it is killed must be rolled back
        Adding, // commits a row every few milliseconds
    };
    Writer(const QString &path, Does does)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--writer"), path, QString::number(static_cast<int>(does))});
        if (!m_process.waitForReadyRead(30'000) || m_process.readLine() != "ready\n")
            qFatal("no writer");
    }
    ~Writer() { kill(); }
    Q_DISABLE_COPY_MOVE(Writer)

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    // Lets it finish its work. What SQLite refused it; "" when nothing.
    QString finish()
    {
        m_process.write("finish\n");
        if (!m_process.waitForFinished(30'000))
            return QStringLiteral("it never ended");
        return QString::fromUtf8(m_process.readAllStandardOutput()).trimmed();
    }

private:
    QProcess m_process;
};

inline QString addResult()
{
    const QString columns
        = QStringLiteral("created, updated, started, ended, duration, status, changed, ignore_errors, "
                         "content, host_id, task_id, play_id, playbook_id");
    return QStringLiteral("insert into results (%1) select %1 from results where id = 1").arg(columns);
}

// True when this process is a writer and is done.
inline bool writerMain(const QStringList &arguments)
{
    if (arguments.size() != 4 || arguments[1] != QLatin1StringView("--writer"))
        return false;
    QFile in, out;
    if (!in.open(0, QIODevice::ReadOnly) || !out.open(1, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return true;
    const auto does = static_cast<Writer::Does>(arguments[3].toInt());
    // It gives up after half the time that Django waits.
    Connection connection(arguments[2], QStringLiteral("QSQLITE_BUSY_TIMEOUT=2500"));
    connection.run(addResult());
    if (does == Writer::Does::Spilled)
        connection.run(QStringLiteral("pragma cache_size=5"));
    if (does == Writer::Does::Writing || does == Writer::Does::Spilled) {
        connection.run(QStringLiteral("begin"));
        connection.run(QStringLiteral("update playbooks set name = 'never committed'"));
    }
    if (does == Writer::Does::Spilled)
        connection.run(QStringLiteral("update results set content = randomblob(3000)"));
    out.write("ready\n");
    bool fine = true;
    if (does == Writer::Does::Adding) {
        std::atomic_bool stop = false;
        const std::unique_ptr<QThread> waits(QThread::create([&] {
            in.readLine();
            stop = true;
        }));
        waits->start();
        while (!stop && fine) {
            fine = connection.tries(addResult());
            QThread::msleep(3); // a task's time: who writes without a pause leaves no room for any reader
        }
        waits->wait();
    } else {
        in.readLine();
        fine = connection.tries(does == Writer::Does::Idle ? addResult() : QStringLiteral("commit"));
    }
    out.write(fine ? QByteArray() : connection.refused().toUtf8());
    return true;
}

} // namespace aviary::test
