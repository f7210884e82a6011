// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QUrl>
#include <QUrlQuery>

namespace aviary {

// What is needed to reach a database on a server, from an address such as
// postgresql://user@host:port/database?sslmode=require or mariadb://user@/database?host=/run/mysqld/mysqld.sock.
struct DatabaseAddress
{
    enum class Engine { PostgreSql, MySql };
    Engine engine = Engine::PostgreSql;
    QString host; // or the folder (PostgreSQL) or file (MySQL) of a Unix socket, which begins with a slash
    int port = 0;
    QString user, name; // decoded
    QString sslMode; // PostgreSQL's words: disable, allow, prefer, require, verify-ca, verify-full; "" when not said

    bool isSocket() const { return host.startsWith(u'/'); }
    // "db.example:5433"; without the usual port
    QString where() const;

    static DatabaseAddress of(const QUrl &url);
};

int usualPort(const QUrl &url);
// Of a query what DatabaseAddress understands.
QUrlQuery reachingQuery(const QUrl &url);

// The whole address, each part from the first that tells it: the address as typed, ARA_DATABASE_ENGINE, _NAME, _USER,
// _PASSWORD, _HOST and _PORT of the environment (as ARA's own server reads them), what a dialog offers, and at last the
// usual host and port. The environment counts only where it is about the same kind of database, and its user and
// password go to its own host only. The password stands in the answer: it is for keepAccessOf().
QUrl completedAddress(const QUrl &typed, const QProcessEnvironment &environment, const QUrl &offered = {});

} // namespace aviary
