// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/api/apiclient.h"

#include "models/sources/api/apiexchanges.h"
#include "models/sources/web/networkthread.h"

#include <QNetworkAccessManager>
#include <QPointer>

namespace aviary {

namespace {

Error cancelled()
{
    return {.kind = Error::Kind::Cancelled};
}

} // namespace

bool ApiReply::isJson() const
{
    return headers.value(QHttpHeaders::WellKnownHeader::ContentType).startsWith("application/json");
}

bool ApiReply::isOutOfBreath() const
{
    return status == 429 || status == 502 || status == 503 || status == 504;
}

void ApiMail::answer(ApiTicket::State &state, Result<ApiReply> reply)
{
    const QMutexLocker lock(&mutex);
    state.answer = std::move(reply);
    came.wakeAll();
}

ApiTicket::ApiTicket(std::shared_ptr<State> state, std::shared_ptr<ApiMail> mail)
    : m_state(std::move(state))
    , m_mail(std::move(mail))
{
}

ApiTicket &ApiTicket::operator=(ApiTicket &&other) noexcept
{
    if (this != &other) {
        drop();
        m_state = std::move(other.m_state);
        m_mail = std::move(other.m_mail);
    }
    return *this;
}

ApiTicket::~ApiTicket()
{
    drop();
}

void ApiTicket::drop()
{
    if (!m_state)
        return;
    m_state->isWanted = false;
    QMutexLocker lock(&m_mail->mutex);
    const bool isRunning = !m_state->answer && !m_mail->isStopped;
    lock.unlock();
    if (isRunning)
        m_mail->post([](ApiExchanges &exchanges) { exchanges.sweep(); });
    m_state.reset();
}

Result<ApiReply> ApiTicket::wait(const std::function<bool()> &isCanceled)
{
    constexpr unsigned long LookEvery = 50; // ms
    QMutexLocker lock(&m_mail->mutex);
    while (!m_state->answer) {
        if (m_mail->isStopped || isCanceled())
            return std::unexpected(cancelled());
        m_mail->came.wait(&m_mail->mutex, LookEvery);
    }
    return *m_state->answer;
}

ApiClient::ApiClient(const QUrl &origin, const WebPatience &patience)
    : m_mail(std::make_shared<ApiMail>())
{
    const auto exchanges = std::make_shared<QPointer<ApiExchanges>>(); // used in the network thread only
    m_mail->post = [exchanges](std::function<void(ApiExchanges &)> work) {
        onNetworkThread([exchanges, work = std::move(work)](QNetworkAccessManager &) {
            if (*exchanges)
                work(**exchanges);
        });
    };
    // The mail is what the exchanges answer to; they are made in their thread.
    onNetworkThread([exchanges, origin, patience, mail = m_mail](QNetworkAccessManager &network) {
        *exchanges = new ApiExchanges(origin, patience, mail, &network);
    });
}

ApiClient::~ApiClient()
{
    stop();
    m_mail->post([](ApiExchanges &exchanges) { exchanges.deleteLater(); });
}

ApiTicket ApiClient::ask(ApiQuestion question)
{
    auto state = std::make_shared<ApiTicket::State>();
    state->question = std::move(question);
    m_mail->post([state](ApiExchanges &exchanges) { exchanges.ask(state); });
    return ApiTicket(std::move(state), m_mail);
}

void ApiClient::stop()
{
    const QMutexLocker lock(&m_mail->mutex);
    m_mail->isStopped = true;
    m_mail->came.wakeAll();
}

} // namespace aviary
