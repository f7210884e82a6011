// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace aviary {

// A server that a person told of, as the settings keep it: nothing of it is secret.
struct Server
{
    QUrl origin; // see serverOrigin(); of a database with its user
    QString name; // as the person calls it; "" for what the address says
    QString user; // of a web server
    QString certificate, key, authority; // paths of files, PEM
    bool remembers = false; // what is secret is in the system's keyring
    bool operator==(const Server &) const = default;
};

} // namespace aviary
