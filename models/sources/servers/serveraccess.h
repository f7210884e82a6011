// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace aviary {

// How a server lets one in. Holds secrets: it goes nowhere but to the server.
struct ServerAccess
{
    QString user, password; // HTTP Basic, or of the database
    QString certificate, key; // paths of files: who one is, PEM; the key may stand in the certificate's file
    QString keyPassword;
    QString authority; // path of certificates to trust beside those of the system, PEM
    bool operator==(const ServerAccess &) const = default;
};

// postgresql, mysql and mariadb; "postgres" and others that stand for one of them become it in serverOrigin().
bool isDatabaseServer(const QUrl &url);

// How a server is called for good: without password, fragment and query; of a web server without a user, too, with a
// slash at the end and without "api/v1/"; of a database server with user, host and name of the database, without its
// usual port, and of the query only what says how it is reached (DatabaseAddress).
QUrl serverOrigin(const QUrl &url);

// What is known of the way in, by origin: told by whoever asked a person or a keyring, read by the sources when they
// connect, never written anywhere. Any thread.
void setServerAccess(const QUrl &origin, const ServerAccess &access);
ServerAccess serverAccess(const QUrl &origin);
// Takes user and password out of an address as typed, percent-decoded, and keeps them for its origin. Answers the
// address without them.
QUrl keepAccessOf(const QUrl &url);

} // namespace aviary
