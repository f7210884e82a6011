// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/servers/serverdesk.h"

#include "app/opening.h"
#include "app/servers/serverdialog.h"
#include "app/servers/servers.h"
#include "app/session.h"
#include "app/settings.h"
#include "models/items/reportnames.h"
#include "models/recording/format.h"
#include "views/common/messageline.h"
#include "views/servers/serverform.h"
#include "views/servers/signinline.h"

namespace aviary {

ServerDesk::ServerDesk(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    connect(m_parts.servers, &Servers::notKept, this, [this](const QUrl &origin, const Error &error) {
        Error said = error;
        said.todo = tr("The password is kept until the program ends.");
        m_parts.messages->addError(longNameOf(origin), said);
    });
    connect(m_parts.signIn, &SignInLine::signedIn, this, &ServerDesk::takeSignIn);
    connect(m_parts.opening, &Opening::signInWanted, this, &ServerDesk::signIn);
    connect(m_parts.opening, &Opening::serverSettingsWanted, this, qOverload<const QUrl &>(&ServerDesk::edit));
    connect(m_parts.session, &Session::placeLooked, this, &ServerDesk::keepRemembered);
    connect(m_parts.session, &Session::aboutToClosePlace, this, [this](const Place *place) {
        if (m_parts.signIn->place() == place->url() && place->state() != Place::State::Failed)
            m_parts.signIn->close();
    });
}

void ServerDesk::add()
{
    edit({}, true);
}

void ServerDesk::edit(const QUrl &place)
{
    const std::optional<Server> known = m_parts.servers->find(place);
    edit(known.value_or(Server{.origin = serverOrigin(place)}), false);
}

void ServerDesk::edit(const Server &server, bool isNew)
{
    auto *dialog = new ServerDialog(m_parts.servers, server, isNew, m_window);
    connect(dialog, &ServerDialog::saved, this, &ServerDesk::takeSaved);
}

void ServerDesk::takeSaved(const Server &server, const QUrl &before)
{
    // Names and addresses are for good: what has others now is opened anew.
    for (const QUrl &origin : {before, server.origin}) {
        if (Place *open = origin.isEmpty() ? nullptr : m_parts.session->place(origin))
            m_parts.session->closePlace(open);
    }
    if (!before.isEmpty() && before != server.origin)
        m_parts.settings->removeRecentReport(before);
    m_parts.opening->open({server.origin});
}

void ServerDesk::remove(const QUrl &place)
{
    const QUrl origin = serverOrigin(place);
    const std::optional<Server> known = m_parts.servers->find(origin);
    const ServerAccess access = serverAccess(origin);
    if (Place *open = m_parts.session->place(place))
        m_parts.session->closePlace(open);
    m_parts.servers->remove(origin);
    m_parts.settings->removeRecentReport(place);
    Q_EMIT m_parts.opening->recentChanged();
    if (!known)
        return;
    // It stands beside harmless entries of a menu.
    m_parts.messages->addNote(longNameOf(origin), tr("The server was removed, with all that was kept of it."),
                              {{tr("Undo"), [this, server = *known, access] {
                                    m_parts.servers->keep(server, access);
                                    m_parts.opening->open({server.origin});
                                }}});
}

void ServerDesk::signIn(const QUrl &place)
{
    const QUrl origin = serverOrigin(place);
    m_lookingForKeyring = m_parts.servers->hasKeyring();
    m_lookingForKeyring.then(this, [this](const Result<void> &isThere) {
        m_parts.signIn->setNoKeyring(
            isThere ? QString() : tr("%1 The password is kept until the program ends.").arg(isThere.error().what));
    });
    // A user in a database's address is part of what it is called.
    const QString user = isDatabaseServer(place) ? place.userName(QUrl::FullyDecoded) : QString();
    const Place *open = m_parts.session->place(place);
    const QString name = oneLine(open ? open->name() : nameOfServer(origin));
    const QString text = user.isEmpty() ? tr("Sign in to %1").arg(name) : tr("Sign in to %1 as %2").arg(name, user);
    m_parts.signIn->ask(place, text, user.isEmpty() ? serverAccess(origin).user : user, user.isEmpty());
}

void ServerDesk::takeSignIn(const QUrl &place, const QString &user, const QString &password, bool remember)
{
    ServerAccess access = serverAccess(place);
    access.user = user;
    access.password = password;
    setServerAccess(place, access);
    m_parts.messages->removeAbout(longNameOf(place));
    m_toRemember.remove(place);
    if (remember) {
        m_toRemember.insert(place, access);
    } else if (std::optional<Server> known = m_parts.servers->find(place); known && known->remembers) {
        known->remembers = false; // what the keyring holds is wrong
        m_parts.servers->keep(*known, access);
    }
    if (Place *open = m_parts.session->place(place))
        m_parts.session->reload(open);
    else
        m_parts.opening->open({place});
}

void ServerDesk::keepRemembered(const Place *place)
{
    if (!m_toRemember.contains(place->url()) || place->contents().kind != PlaceContents::Kind::Server)
        return;
    const ServerAccess access = m_toRemember.take(place->url());
    const QUrl origin = serverOrigin(place->url());
    Server server = m_parts.servers->find(origin).value_or(Server{.origin = origin});
    if (!isDatabaseServer(origin))
        server.user = access.user;
    server.remembers = true;
    m_parts.servers->keep(server, access);
}

} // namespace aviary
