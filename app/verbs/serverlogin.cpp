// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/serverlogin.h"

#include "app/servers/keyring.h"
#include "app/servers/servers.h"
#include "app/settings.h"
#include "app/verbs/output.h"
#include "app/verbs/unseenline.h"
#include "app/verbs/verbtext.h"
#include "app/verbs/waitfor.h"
#include "models/items/reportnames.h"
#include "models/sources/openreport.h"
#include "models/sources/servers/databaseaddress.h"
#include "models/sources/servers/serveraccess.h"
#include "models/sources/web/weburl.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace aviary {

namespace {

constexpr auto KeyringPatience = 3s;

void fill(QString &field, const QString &value)
{
    if (field.isEmpty())
        field = value;
}

QString variable(const char *name)
{
    return qEnvironmentVariable(name);
}

// ARA's own client sends these wherever it is told to go. Here they are told to the server that the environment names,
// and to others only where they ask for them.
bool isMeant(const QUrl &origin)
{
    const QUrl named(variable("ARA_API_SERVER"), QUrl::StrictMode);
    return !named.isEmpty() && isSameServer(named, origin);
}

void fillFromEnvironment(ServerAccess &access, const QUrl &origin)
{
    if (!variable("ARA_API_SERVER").isEmpty() && !isMeant(origin))
        return;
    if (access.user.isEmpty() || access.user == variable("ARA_API_USERNAME")) {
        fill(access.user, variable("ARA_API_USERNAME"));
        fill(access.password, variable("ARA_API_PASSWORD"));
    }
    fill(access.certificate, variable("ARA_API_CERT"));
    fill(access.key, variable("ARA_API_KEY"));
    if (const QString ca = variable("ARA_API_CA"); ca.contains(u'/') || ca.contains(u'.')) // else a word: True, False
        fill(access.authority, ca);
}

// An environment that names a database server was looked at with the address, and is for that server only.
void fillFromDatabaseEnvironment(ServerAccess &access, const QUrl &address)
{
    if (!variable("ARA_DATABASE_HOST").isEmpty() || !variable("ARA_DATABASE_ENGINE").isEmpty())
        return;
    const QString user = variable("ARA_DATABASE_USER");
    const QString typed = address.userName(QUrl::FullyDecoded);
    if (typed.isEmpty())
        fill(access.user, user);
    const QString whose = typed.isEmpty() ? access.user : typed;
    if (user.isEmpty() || user == whose)
        fill(access.password, variable("ARA_DATABASE_PASSWORD"));
}

void fillFromSettings(ServerAccess &access, const QUrl &origin)
{
    Settings settings(Settings::defaultFile());
    SystemKeyring keyring;
    Servers servers(&settings, &keyring);
    const std::optional<Server> server = servers.find(origin);
    if (!server)
        return;
    fill(access.certificate, server->certificate);
    fill(access.key, server->key);
    fill(access.authority, server->authority);
    // The password is that of one user.
    if (!access.password.isEmpty()
        || (!access.user.isEmpty() && !server->user.isEmpty() && access.user != server->user))
        return;
    fill(access.user, server->user);
    setServerAccess(origin, access);
    if (const Result<ServerAccess> known = waitFor(servers.access(*server), {}, KeyringPatience)) {
        fill(access.password, known->password);
        fill(access.keyPassword, known->keyPassword);
    }
}

} // namespace

QUrl prepareLogin(const QUrl &address)
{
    if (!isWebUrl(address) && !isDatabaseServer(address))
        return address;
    const QUrl url = keepAccessOf(
        isDatabaseServer(address) ? completedAddress(address, QProcessEnvironment::systemEnvironment()) : address);
    ServerAccess access = serverAccess(url);
    if (isMeant(url))
        fillFromEnvironment(access, url);
    setServerAccess(url, access);
    fillFromSettings(access, serverOrigin(url));
    setServerAccess(url, access);
    return url;
}

bool Login::another(const Error &error)
{
    if (error.kind != Error::Kind::Access)
        return false;
    ServerAccess access = serverAccess(m_address);
    if (!std::exchange(m_isEnvironmentTried, true)) {
        const ServerAccess before = access;
        if (isDatabaseServer(m_address))
            fillFromDatabaseEnvironment(access, m_address);
        else
            fillFromEnvironment(access, m_address);
        setServerAccess(m_address, access);
        if (access != before)
            return true;
    }
    constexpr int Most = 3;
    if (m_asked++ >= Most || !canReadUnseen())
        return false;
    say(longNameOf(m_address), error);
    m_isGivenUp = true; // until they answer
    const bool isUserKnown = isDatabaseServer(m_address) && !m_address.userName().isEmpty();
    if (!isUserKnown) {
        const std::optional<QString> user
            = readLine(access.user.isEmpty() ? VerbText::tr("User:") : VerbText::tr("User (%1):").arg(access.user));
        if (!user)
            return false;
        if (!user->isEmpty())
            access.user = *user;
    }
    const std::optional<QString> password = readUnseen(VerbText::tr("Password:"));
    if (!password)
        return false;
    m_isGivenUp = false;
    access.password = *password;
    setServerAccess(m_address, access);
    return true;
}

bool tryLogin(const FoundReport &server)
{
    const bool knowsMore = !variable("ARA_API_USERNAME").isEmpty() || !variable("ARA_API_CERT").isEmpty()
        || !variable("ARA_DATABASE_PASSWORD").isEmpty();
    if (!canReadUnseen() && !knowsMore)
        return true;
    Login login(server.origin);
    for (bool goOn = true; goOn;) {
        const ReportSourcePtr source = openReport(server);
        const Result<ReportInfo> info = source->open().wait();
        goOn = !info && login.another(info.error());
    }
    return !login.isGivenUp();
}

} // namespace aviary
