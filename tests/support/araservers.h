// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QTest>
#include <QUrl>

namespace aviary::test {

// The real ARA 1.5.8 servers that ./dev starts for tests that include this (tests/servers/araservers.py). They are
// shared by all tests of a run, also by those beside this one.

inline bool haveAraServers()
{
    return qEnvironmentVariableIsSet("AVIARY_ARA_SERVERS");
}

// First in a test that asks one.
#define AVIARY_NEEDS_ARA_SERVERS()                                                                                     \
    if (!aviary::test::haveAraServers())                                                                               \
    QSKIP("needs real ARA servers: run it with ./dev test, or after ./dev servers bash, on a machine with a network")

inline QUrl araUrl(const char *variable, const QString &path)
{
    return QUrl(qEnvironmentVariable(variable) + path);
}

// ARA's server of many databases, by the path of tests/data: "shop-good", "schema/ara-1.5.8-m10", "2/some/path".
// ARA 1.5.8 reads those from schema 10 on; of an older one it answers what it misses columns for (results, say) with
// 500.
inline QUrl araUrl(const QString &recording, const QString &below = {})
{
    return araUrl("AVIARY_ARA_SERVERS", recording + QStringLiteral("/ara-report/") + below);
}

// The same, with times of America/Montreal.
inline QUrl montrealUrl(const QString &recording, const QString &below = {})
{
    return araUrl("AVIARY_ARA_MONTREAL", recording + QStringLiteral("/ara-report/") + below);
}

// A server of one database (shop-again.sqlite) that wants araUser() and araPassword() for reading.
inline QUrl privateAraUrl(const QString &below = {})
{
    return araUrl("AVIARY_ARA_PRIVATE", below);
}
inline QString araUser()
{
    return qEnvironmentVariable("AVIARY_ARA_USER");
}
inline QString araPassword()
{
    return qEnvironmentVariable("AVIARY_ARA_PASSWORD");
}

// A database of a test on that server and on Montreal's, for as long as this lives. ARA may write to it.
class ServedDatabase
{
public:
    enum class Way { Copy, Link };
    // `name`: of the test, so that no other takes the same. Link: for what is too large to be copied.
    ServedDatabase(const QString &name, const QString &file, Way way = Way::Copy)
        : m_name(name)
        , m_folder(qEnvironmentVariable("AVIARY_ARA_FOLDER") + u'/' + name)
    {
        m_isServed = m_folder.mkpath(QStringLiteral("ara-report"))
            && (way == Way::Copy ? QFile::copy(file, path()) : QFile::link(file, path()));
    }
    ~ServedDatabase() { m_folder.removeRecursively(); }
    Q_DISABLE_COPY_MOVE(ServedDatabase)

    bool isServed() const { return m_isServed; }
    QString path() const { return m_folder.filePath(QStringLiteral("ara-report/ansible.sqlite")); }
    QUrl url(const QString &below = {}) const { return araUrl(m_name, below); }

private:
    QString m_name;
    QDir m_folder;
    bool m_isServed = false;
};

} // namespace aviary::test
