// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/job.h"
#include "models/sources/servers/serveraccess.h"

#include <QHash>
#include <QObject>

class QWidget;

namespace aviary {

class MessageLine;
class Opening;
class Place;
class Servers;
class Session;
class Settings;
class SignInLine;
struct Server;

// What a person does with servers in the window: adds them, changes what is known of them, tells them who one is. GUI
// thread.
class ServerDesk : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Servers *servers;
        Session *session;
        Settings *settings;
        Opening *opening;
        MessageLine *messages;
        SignInLine *signIn;
    };
    ServerDesk(const Parts &parts, QWidget *window);

    void add();
    void edit(const QUrl &place);
    // Forgets it, with what the keyring holds of it, and closes it.
    void remove(const QUrl &place);
    // Asks for user and password of the place, in the window.
    void signIn(const QUrl &place);

private:
    void edit(const Server &server, bool isNew);
    void takeSaved(const Server &server, const QUrl &before);
    void takeSignIn(const QUrl &place, const QString &user, const QString &password, bool remember);
    void keepRemembered(const Place *place);

    Parts m_parts;
    QWidget *m_window;
    QHash<QUrl, ServerAccess> m_toRemember; // by place, once it turns out to be a server
    Job<void> m_lookingForKeyring;
};

} // namespace aviary
