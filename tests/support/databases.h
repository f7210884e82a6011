// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

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

} // namespace aviary::test
