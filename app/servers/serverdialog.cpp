// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/servers/serverdialog.h"

#include "app/servers/servers.h"
#include "models/items/reportnames.h"
#include "models/sources/servers/databaseaddress.h"
#include "views/servers/serverform.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

bool isServerAddress(const QUrl &url)
{
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return url.isValid() && (isWeb ? !url.host().isEmpty() : isDatabaseServer(url));
}

QString absolute(const QString &path)
{
    if (path == "~"_L1 || path.startsWith("~/"_L1))
        return QDir::homePath() + path.sliced(1);
    return path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
}

} // namespace

ServerDialog::ServerDialog(Servers *servers, const Server &server, bool isNew, QWidget *window)
    : m_servers(servers)
    , m_server(server)
    , m_form(
          new ServerForm(isNew ? tr("Add server") : tr("Server settings"), isNew ? tr("&Open") : tr("&Save"), window))
{
    setParent(m_form);
    m_form->setAttribute(Qt::WA_DeleteOnClose);
    ServerInput input{.address = server.origin.toDisplayString(),
                      .name = server.name,
                      .user
                      = isDatabaseServer(server.origin) ? server.origin.userName(QUrl::FullyDecoded) : server.user,
                      .certificate = server.certificate,
                      .key = server.key,
                      .authority = server.authority,
                      .remembers = server.remembers};
    if (isDatabaseServer(server.origin))
        input.address = server.origin.adjusted(QUrl::RemoveUserInfo).toDisplayString();
    m_form->setInput(input);
    m_form->setUsualName(server.origin.isEmpty() ? QString() : nameOfServer(server.origin));
    m_asking = m_servers->access(server);
    m_asking.then(this, [this, input](const Result<ServerAccess> &access) {
        // What was typed meanwhile stays.
        if (!access || m_form->input() != input)
            return;
        ServerInput known = input;
        if (known.user.isEmpty())
            known.user = access->user;
        known.password = access->password;
        known.keyPassword = access->keyPassword;
        m_form->setInput(known);
    });
    m_lookingForKeyring = m_servers->hasKeyring();
    m_lookingForKeyring.then(this, [this](const Result<void> &isThere) {
        if (!isThere)
            m_form->setNoKeyring(tr("%1 The password is kept until the program ends.").arg(isThere.error().what));
    });
    connect(m_form, &ServerForm::addressEdited, this, &ServerDialog::takeAddressApart);
    const auto forgetTest = [this] {
        endTest();
        m_form->showNothing();
    };
    connect(m_form, &ServerForm::edited, this, forgetTest);
    connect(m_form, &ServerForm::testRequested, this, &ServerDialog::test);
    connect(m_form, &ServerForm::stopRequested, this, forgetTest);
    connect(m_form, &ServerForm::saveRequested, this, &ServerDialog::save);
    connect(m_form, &QDialog::finished, this, &ServerDialog::endTest);
    connect(&m_probe, &ServerProbe::progressed, m_form, &ServerForm::showProgress);
    connect(&m_probe, &ServerProbe::done, this, [this](const Result<QString> &found) {
        endTest();
        if (found)
            m_form->showFound(*found);
        else
            m_form->showProblem(found.error());
    });
    m_form->open();
}

ServerDialog::~ServerDialog() = default;

// User and password belong into their own fields, where they can be seen or not seen.
void ServerDialog::takeAddressApart()
{
    ServerInput input = m_form->input();
    QUrl url(input.address, QUrl::StrictMode);
    if (!isServerAddress(url))
        return m_form->setUsualName({});
    if (!url.userName().isEmpty())
        input.user = url.userName(QUrl::FullyDecoded);
    if (!url.password().isEmpty())
        input.password = url.password(QUrl::FullyDecoded);
    url.setUserInfo({});
    input.address = url.toDisplayString();
    if (input != m_form->input())
        m_form->setInput(input);
    m_form->setUsualName(nameOfServer(serverOrigin(url)));
}

Result<ServerDialog::Draft> ServerDialog::read() const
{
    const ServerInput input = m_form->input();
    QUrl url(input.address, QUrl::StrictMode);
    const auto wrong = [](const QString &what) { return std::unexpected(Error{Error::Kind::Usage, what, {}, {}}); };
    if (!isServerAddress(url))
        return wrong(
            tr("Addresses of servers begin with http://, https://, postgresql:// or mysql://, and a server's name."));
    Draft draft;
    draft.access = {.user = input.user,
                    .password = input.password,
                    .certificate = absolute(input.certificate),
                    .key = absolute(input.key),
                    .keyPassword = input.keyPassword,
                    .authority = absolute(input.authority)};
    for (const QString &file : {draft.access.certificate, draft.access.key, draft.access.authority}) {
        if (!file.isEmpty() && !QFileInfo(file).isFile())
            return wrong(tr("There is no file %1.").arg(file));
    }
    url.setUserInfo({});
    if (isDatabaseServer(url)) {
        url.setUserName(input.user, QUrl::DecodedMode);
        url.setPassword(input.password, QUrl::DecodedMode);
        url = completedAddress(url, QProcessEnvironment::systemEnvironment());
        draft.access.user = url.userName(QUrl::FullyDecoded);
        draft.access.password = url.password(QUrl::FullyDecoded);
    }
    draft.server = {.origin = serverOrigin(url),
                    .name = input.name,
                    .certificate = draft.access.certificate,
                    .key = draft.access.key,
                    .authority = draft.access.authority,
                    .remembers = input.remembers};
    if (!isDatabaseServer(url))
        draft.server.user = input.user;
    return draft;
}

void ServerDialog::test()
{
    endTest();
    takeAddressApart();
    const Result<Draft> draft = read();
    if (!draft)
        return m_form->showProblem(draft.error());
    m_tested = draft->server.origin;
    m_before = serverAccess(m_tested);
    setServerAccess(m_tested, draft->access);
    m_probe.start(m_tested);
}

// What was tried is not what others use, until the person says so.
void ServerDialog::endTest()
{
    m_probe.stop();
    if (m_before)
        setServerAccess(m_tested, *std::exchange(m_before, std::nullopt));
}

void ServerDialog::save()
{
    endTest();
    takeAddressApart();
    const Result<Draft> draft = read();
    if (!draft)
        return m_form->showProblem(draft.error());
    if (!m_server.origin.isEmpty() && m_server.origin != draft->server.origin)
        m_servers->remove(m_server.origin);
    m_servers->keep(draft->server, draft->access);
    m_form->accept();
    Q_EMIT saved(draft->server, m_server.origin);
}

} // namespace aviary
