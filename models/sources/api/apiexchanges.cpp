// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/api/apiexchanges.h"

#include "models/sources/api/apierrors.h"
#include "models/sources/web/networkthread.h"
#include "models/sources/web/weberrors.h"
#include "models/sources/web/weburl.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QSslCertificate>
#include <QSslKey>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// Requests at a time, when one of that priority begins: the more patient ones leave room for the others.
qsizetype placesFor(ApiPriority priority)
{
    switch (priority) {
    case ApiPriority::Click:
        return 4;
    case ApiPriority::View:
        return 3;
    case ApiPriority::Bulk:
    case ApiPriority::Background:
        break;
    }
    return 2;
}

QSslKey keyFrom(const QByteArray &pem, const QByteArray &password)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, password);
        if (!key.isNull())
            return key;
    }
    return {};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<std::optional<QSslConfiguration>> tlsOf(const ServerAccess &access)
{
    if (access.certificate.isEmpty() && access.authority.isEmpty())
        return std::nullopt;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (!access.authority.isEmpty()) {
        const QList<QSslCertificate> trusted = QSslCertificate::fromData(contentOf(access.authority), QSsl::Pem);
        if (trusted.isEmpty())
            return std::unexpected(certificateFileError(access.authority));
        tls.addCaCertificates(trusted);
    }
    if (!access.certificate.isEmpty()) {
        const QByteArray pem = contentOf(access.certificate);
        const QList<QSslCertificate> chain = QSslCertificate::fromData(pem, QSsl::Pem);
        if (chain.isEmpty())
            return std::unexpected(certificateFileError(access.certificate));
        const QSslKey key = keyFrom(access.key.isEmpty() ? pem : contentOf(access.key), access.keyPassword.toUtf8());
        if (key.isNull())
            return std::unexpected(keyFileError(access.key.isEmpty() ? access.certificate : access.key));
        tls.setLocalCertificateChain(chain);
        tls.setPrivateKey(key);
    }
    return tls;
}

} // namespace

ApiFetch::ApiFetch(ApiExchanges &exchanges, std::shared_ptr<ApiTicket::State> state, Done done)
    : QObject(&exchanges)
    , m_exchanges(exchanges)
    , m_state(std::move(state))
    , m_done(std::move(done))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ApiFetch::start);
}

void ApiFetch::start()
{
    Result<WebQuestion> question = m_exchanges.questionFor(m_state->question);
    if (!question) {
        m_done(std::unexpected(question.error()));
        return;
    }
    m_reply = {.hadAccess
               = !question->url.userName().isEmpty() || (question->tls && !question->tls->localCertificate().isNull())};
    m_exchange = new WebExchange(m_exchanges.network(), std::move(*question), this);
    connect(m_exchange, &WebExchange::answered, this, [this](const WebHead &head) {
        m_reply.status = head.status;
        m_reply.url = head.url;
        m_reply.headers = head.headers;
        m_maxSize = m_reply.isJson() ? m_state->question.maxSize : m_state->question.maxPageSize;
    });
    connect(m_exchange, &WebExchange::arrived, this, &ApiFetch::take);
    connect(m_exchange, &WebExchange::ended, this, &ApiFetch::end);
    connect(m_exchange, &WebExchange::failed, this, &ApiFetch::fail);
    m_exchange->start();
}

void ApiFetch::take(const QByteArray &bytes)
{
    m_reply.body += bytes.first(std::min(bytes.size(), m_maxSize - m_reply.body.size()));
    if (m_reply.body.size() < m_maxSize)
        return;
    m_reply.isWhole = false;
    m_exchange->stop();
    end();
}

void ApiFetch::end()
{
    if (!m_reply.isOutOfBreath() || !tryAgain())
        m_done(m_reply);
}

void ApiFetch::fail(const WebFailure &failure)
{
    if (!failure.broken || !tryAgain())
        m_done(std::unexpected(tlsError(failure.error, failure.untrusted, m_state->question.url)));
}

bool ApiFetch::tryAgain()
{
    if (m_tries >= m_exchanges.patience().retries)
        return false;
    m_exchange->disconnect(this);
    m_exchange->deleteLater();
    m_pause.start(m_exchanges.patience().beforeRetry * (1 << m_tries++));
    return true;
}

ApiExchanges::ApiExchanges(QUrl origin, const WebPatience &patience, std::shared_ptr<ApiMail> mail, QObject *parent)
    : QObject(parent)
    , m_origin(std::move(origin))
    , m_patience(patience)
    , m_mail(std::move(mail))
    , m_network(makeNetwork(this))
{
}

void ApiExchanges::ask(std::shared_ptr<ApiTicket::State> state)
{
    m_waiting[static_cast<size_t>(state->question.priority)].push_back(std::move(state));
    next();
}

void ApiExchanges::sweep()
{
    for (ApiFetch *fetch : QList(m_running)) {
        if (!fetch->state().isWanted) {
            m_running.removeOne(fetch);
            delete fetch;
        }
    }
    next();
}

bool ApiExchanges::mayStart(ApiPriority priority) const
{
    return m_running.size() < placesFor(priority);
}

void ApiExchanges::next()
{
    for (size_t i = 0; i < m_waiting.size(); ++i) {
        while (!m_waiting[i].empty() && mayStart(static_cast<ApiPriority>(i))) {
            const std::shared_ptr<ApiTicket::State> state = m_waiting[i].front();
            m_waiting[i].pop_front();
            if (state->isWanted)
                start(state);
        }
    }
}

void ApiExchanges::start(const std::shared_ptr<ApiTicket::State> &state)
{
    auto *fetch = new ApiFetch(*this, state, [this, state](Result<ApiReply> reply) {
        m_mail->answer(*state, std::move(reply));
        const auto one
            = std::ranges::find(m_running, state.get(), [](const ApiFetch *other) { return &other->state(); });
        if (one != m_running.end()) {
            (*one)->deleteLater();
            m_running.erase(one);
        }
        QMetaObject::invokeMethod(this, &ApiExchanges::next, Qt::QueuedConnection);
    });
    m_running << fetch;
    fetch->start();
}

Result<WebQuestion> ApiExchanges::questionFor(const ApiQuestion &question)
{
    const ServerAccess access = serverAccess(m_origin);
    if (access != m_access) {
        // Connections that are open know who was let in before.
        m_network->clearConnectionCache();
        m_tls.reset();
        m_access = {};
        Result<std::optional<QSslConfiguration>> tls = tlsOf(access);
        if (!tls)
            return std::unexpected(tls.error());
        m_tls = std::move(*tls);
        m_access = access;
    }
    WebQuestion web{.url = question.url, .asStored = false, .isHead = question.isHead, .patience = m_patience};
    web.headers.append(QHttpHeaders::WellKnownHeader::Accept, question.accept);
    if (mayKnowPassword(m_origin, question.url)) {
        web.url.setUserName(access.user, QUrl::DecodedMode);
        web.url.setPassword(access.password, QUrl::DecodedMode);
        web.tls = m_tls;
    }
    return web;
}

} // namespace aviary
