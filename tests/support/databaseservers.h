// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QUrl>

#include <memory>

class QSqlQuery;
class QTemporaryDir;

namespace aviary::test {

// A real database server on loopback with data of its own in a temporary folder: started when it is asked for first,
// once a test program, stopped with it, also when it dies. What its databases hold was made by real ARA
// (tests/data/servers/). The user's password has every character that an address must encode.
class DatabaseTestServer
{
public:
    enum class Kind { PostgreSql, MariaDb };
    static DatabaseTestServer &of(Kind kind);
    ~DatabaseTestServer();
    Q_DISABLE_COPY_MOVE(DatabaseTestServer)

    // Empty when it runs; else a sentence for QSKIP: the programs are not installed, or what went wrong.
    QString problem() const { return m_problem; }
    bool isInstalled() const { return m_isInstalled; }

    static inline const QString User = QStringLiteral("aviary");
    static inline const QString Password = QStringLiteral("p@ss:w/rd %41'\\\"#?é");
    int port() const { return m_port; }
    // Certificates that a client may trust: that which vouches for the server, and another one. They are there when
    // openssl is.
    QString authority() const;
    QString otherAuthority() const;
    // postgresql://aviary:…@127.0.0.1:40123/name, with the password, percent-encoded
    QUrl url(const QString &database) const;

    // Makes a database with the tables of ARA 1.5.8 and what was recorded into them; one of that name is replaced.
    void load(const QString &database);
    // The same, with the rows of a recorded SQLite file in the place of those, and only with its columns. What 1.5.8
    // does not know has the types that newer ARA's migrations would give them.
    void loadRowsOf(const QString &sqliteFile, const QString &database);
    void makeEmpty(const QString &database);
    // Statements of whoever may do anything; the first value that the last one answers.
    QVariant run(const QString &sql, const QString &database) const;

    // Ends all connections but those of this class.
    void dropConnections();
    void stop();
    void start(); // again, at the same port

private:
    explicit DatabaseTestServer(Kind kind);
    bool make();
    bool launchFirst();
    bool launch();
    void certify();
    QString tool(const QString &name) const;
    QStringList asOther(const QStringList &command) const;
    bool finish(const QStringList &command, const QByteArray &input = {});
    void adapt(QSqlQuery &query, const QString &table, const QStringList &wanted);
    void copyRows(QSqlQuery &source, QSqlQuery &target, const QString &table);

    const Kind m_kind;
    bool m_isInstalled = false;
    QString m_problem;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_data;
    std::unique_ptr<QProcess> m_process;
    int m_port = 0;
};

} // namespace aviary::test
