// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/place.h"
#include "app/servers/server.h"
#include "models/sources/job.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace aviary {

class Keyring;
class Settings;
struct ServerAccess;

// The servers that a person told of. What is kept of them is in the settings; what is secret is in the system's
// keyring, or else lives until the program ends, and goes to the sources by setServerAccess(). GUI thread.
class Servers : public QObject
{
    Q_OBJECT
public:
    // Both the caller's, and there for longer.
    Servers(Settings *settings, Keyring *keyring, QObject *parent = nullptr);
    ~Servers() override;

    QList<Server> all() const;
    // That with the origin of the address.
    std::optional<Server> find(const QUrl &url) const;
    // Keeps it, and tells the sources the way in. What the keyring does not take is told by notKept().
    void keep(const Server &server, const ServerAccess &access);
    // With what is secret.
    void remove(const QUrl &origin);

    // The way in as far as it is known: of the settings, of this session, and of the keyring where it was given to
    // that. Never fails: what is missing is asked for by the server.
    Job<ServerAccess> access(const Server &server);
    // Whether a keyring is there, which says in its error why not.
    Job<void> hasKeyring();

    // Finds reports as `otherwise` does, and a server that is kept by its name, with the way in, without asking it.
    Finder finder(Finder otherwise);
    Namer namer() const;

Q_SIGNALS:
    void changed();
    void notKept(const QUrl &origin, const aviary::Error &error);

private:
    class Reading;
    void watch(Job<void> job, const QUrl &origin);

    Settings *m_settings;
    Keyring *m_keyring;
    std::vector<std::unique_ptr<Job<void>>> m_writing;
};

// Names in the keyring, of what is secret of a server.
QString passwordName(const QUrl &origin);
QString keyPasswordName(const QUrl &origin);

} // namespace aviary
