// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/api/apiclient.h"
#include "models/sources/servers/serveraccess.h"
#include "models/sources/web/webexchange.h"

#include <QMutex>
#include <QWaitCondition>

#include <array>
#include <deque>

namespace aviary {

struct ApiTicket::State
{
    ApiQuestion question;
    std::atomic<bool> isWanted = true;
    std::optional<Result<ApiReply>> answer; // guarded by the mail's mutex
};

// Between the threads that ask and that of the network.
struct ApiMail
{
    QMutex mutex;
    QWaitCondition came;
    bool isStopped = false; // guarded
    std::function<void(std::function<void(ApiExchanges &)>)>
        post; // calls in the network thread, while there is one to call

    void answer(ApiTicket::State &state, Result<ApiReply> reply);
};

// One question and all tries for it. Lives in the network thread.
class ApiFetch : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<ApiReply>)>; // may delete the fetch later, not at once
    ApiFetch(ApiExchanges &exchanges, std::shared_ptr<ApiTicket::State> state, Done done);
    void start();
    const ApiTicket::State &state() const { return *m_state; }

private:
    void take(const QByteArray &bytes);
    void end();
    void fail(const WebFailure &failure);
    bool tryAgain();

    ApiExchanges &m_exchanges;
    std::shared_ptr<ApiTicket::State> m_state;
    Done m_done;
    ApiReply m_reply;
    qsizetype m_maxSize = 0;
    WebExchange *m_exchange = nullptr;
    QTimer m_pause;
    int m_tries = 0;
};

// The questions to one server: which are asked, and which wait. Lives in the network thread.
class ApiExchanges : public QObject
{
    Q_OBJECT
public:
    ApiExchanges(QUrl origin, const WebPatience &patience, std::shared_ptr<ApiMail> mail, QObject *parent);

    void ask(std::shared_ptr<ApiTicket::State> state);
    void sweep(); // what nobody wants any more
    const WebPatience &patience() const { return m_patience; }
    QNetworkAccessManager &network() const { return *m_network; }
    // The question with the way in, as far as this address may know it; what is wrong with the files of a certificate.
    Result<WebQuestion> questionFor(const ApiQuestion &question);

private:
    void next();
    void start(const std::shared_ptr<ApiTicket::State> &state);
    bool mayStart(ApiPriority priority) const;

    const QUrl m_origin;
    const WebPatience m_patience;
    std::shared_ptr<ApiMail> m_mail;
    QNetworkAccessManager *m_network;
    ServerAccess m_access; // of m_tls
    std::optional<QSslConfiguration> m_tls;
    std::array<std::deque<std::shared_ptr<ApiTicket::State>>, 4> m_waiting; // by priority
    QList<ApiFetch *> m_running;
};

} // namespace aviary
