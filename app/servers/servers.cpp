// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/servers/servers.h"

#include "app/servers/keyring.h"
#include "app/settings.h"
#include "models/items/reportnames.h"
#include "models/sources/servers/serveraccess.h"

#include <QPromise>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

using Contents = std::shared_ptr<const PlaceContents>;

Contents contentsOf(const Server &server)
{
    PlaceContents contents{.place = server.origin, .kind = PlaceContents::Kind::Server};
    contents.reports << FoundReport{.origin = server.origin,
                                    .path = {server.origin.toDisplayString(QUrl::RemoveUserInfo)}};
    return std::make_shared<const PlaceContents>(std::move(contents));
}

} // namespace

QString passwordName(const QUrl &origin)
{
    return serverOrigin(origin).toString(QUrl::FullyEncoded);
}

QString keyPasswordName(const QUrl &origin)
{
    return passwordName(origin) + u" key"_s;
}

// What the keyring holds of a server, one secret after the other. Goes when it is told, or when nobody wants it any
// more.
class Servers::Reading : public QObject
{
public:
    Reading(Keyring *keyring, QPromise<Result<ServerAccess>> promise, ServerAccess access, QObject *parent)
        : QObject(parent)
        , m_keyring(keyring)
        , m_promise(std::move(promise))
        , m_access(std::move(access))
    {
        auto *watcher = new QFutureWatcher<Result<ServerAccess>>(this);
        connect(watcher, &QFutureWatcherBase::canceled, this, &QObject::deleteLater);
        watcher->setFuture(m_promise.future());
    }

    void start(const QUrl &origin)
    {
        m_reading = m_keyring->read(passwordName(origin));
        m_reading.then(this, [this, origin](const Result<QString> &password) {
            if (password)
                m_access.password = *password;
            if (m_access.key.isEmpty() && m_access.certificate.isEmpty())
                return finish();
            m_readingKey = m_keyring->read(keyPasswordName(origin));
            m_readingKey.then(this, [this](const Result<QString> &keyPassword) {
                if (keyPassword)
                    m_access.keyPassword = *keyPassword;
                finish();
            });
        });
    }

private:
    void finish()
    {
        m_promise.addResult(m_access);
        m_promise.finish();
        deleteLater();
    }

    Keyring *m_keyring;
    QPromise<Result<ServerAccess>> m_promise;
    ServerAccess m_access;
    Job<QString> m_reading, m_readingKey;
};

Servers::Servers(Settings *settings, Keyring *keyring, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_keyring(keyring)
{
}

Servers::~Servers() = default;

QList<Server> Servers::all() const
{
    return m_settings->servers();
}

std::optional<Server> Servers::find(const QUrl &url) const
{
    const QList<Server> servers = all();
    const auto it = std::ranges::find(servers, serverOrigin(url), &Server::origin);
    return it == servers.end() ? std::nullopt : std::optional(*it);
}

void Servers::keep(const Server &server, const ServerAccess &access)
{
    QList<Server> servers = all();
    const auto known = std::ranges::find(servers, server.origin, &Server::origin);
    const bool wasRemembered = known != servers.end() && known->remembers;
    if (known != servers.end())
        *known = server;
    else
        servers << server;
    m_settings->setServers(servers);
    setServerAccess(server.origin, access);
    for (const auto &[name, secret] : {std::pair(passwordName(server.origin), access.password),
                                       std::pair(keyPasswordName(server.origin), access.keyPassword)}) {
        if (server.remembers && !secret.isEmpty())
            watch(m_keyring->write(name, secret), server.origin);
        else if (wasRemembered)
            watch(m_keyring->remove(name), server.origin);
    }
    Q_EMIT changed();
}

void Servers::remove(const QUrl &origin)
{
    QList<Server> servers = all();
    const auto known = std::ranges::find(servers, origin, &Server::origin);
    if (known == servers.end())
        return;
    if (known->remembers) {
        watch(m_keyring->remove(passwordName(origin)), origin);
        watch(m_keyring->remove(keyPasswordName(origin)), origin);
    }
    servers.erase(known);
    m_settings->setServers(servers);
    setServerAccess(origin, {});
    Q_EMIT changed();
}

void Servers::watch(Job<void> job, const QUrl &origin)
{
    std::erase_if(m_writing, [](const auto &done) { return !done->isRunning(); });
    m_writing.push_back(std::make_unique<Job<void>>(std::move(job)));
    m_writing.back()->then(this, [this, origin](const Result<void> &done) {
        if (!done)
            Q_EMIT notKept(origin, done.error());
    });
}

Job<ServerAccess> Servers::access(const Server &server)
{
    ServerAccess access = serverAccess(server.origin);
    if (access.user.isEmpty())
        access.user = server.user;
    access.certificate = server.certificate;
    access.key = server.key;
    access.authority = server.authority;
    const bool isWhole = !access.password.isEmpty() || !access.keyPassword.isEmpty(); // told in this session
    if (!server.remembers || isWhole)
        return Job<ServerAccess>::ready(access);
    QPromise<Result<ServerAccess>> promise;
    promise.start();
    Job<ServerAccess> job(promise.future());
    (new Reading(m_keyring, std::move(promise), access, this))->start(server.origin);
    return job;
}

Job<void> Servers::hasKeyring()
{
    QPromise<Result<void>> promise;
    promise.start();
    Job<void> job(promise.future());
    auto asked = std::make_shared<Job<QString>>(m_keyring->read(u"nothing"_s));
    asked->then(
        this,
        [asked, promise = std::make_shared<QPromise<Result<void>>>(std::move(promise))](const Result<QString> &answer) {
            const bool isThere = answer || answer.error().kind != Error::Kind::Unsupported;
            promise->addResult(isThere ? Result<void>() : std::unexpected(answer.error()));
            promise->finish();
        });
    return job;
}

Finder Servers::finder(Finder otherwise)
{
    return [this, otherwise = std::move(otherwise)](const FindRequest &request) {
        const std::optional<Server> server = find(keepAccessOf(request.place));
        if (!server)
            return otherwise(request);
        QPromise<Result<Contents>> promise;
        promise.start();
        Job<Contents> job(promise.future());
        auto asked = std::make_shared<Job<ServerAccess>>(access(*server));
        asked->then(this,
                    [asked, server, promise = std::make_shared<QPromise<Result<Contents>>>(std::move(promise))](
                        const Result<ServerAccess> &known) {
                        if (known)
                            setServerAccess(server->origin, *known);
                        promise->addResult(contentsOf(*server));
                        promise->finish();
                    });
        return job;
    };
}

Namer Servers::namer() const
{
    return [this](const QUrl &place) {
        const std::optional<Server> server = find(place);
        if (!server)
            return QString();
        return server->name.isEmpty() ? nameOfServer(server->origin) : server->name;
    };
}

} // namespace aviary
