// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/web/download.h"

#include <QHttpHeaders>

#include <atomic>
#include <functional>
#include <memory>

namespace aviary {

class ApiExchanges;
struct ApiMail;

// What a person waits for goes first, and always finds a connection that bulk reads leave free.
enum class ApiPriority { Click, View, Bulk, Background };

struct ApiQuestion
{
    QUrl url;
    ApiPriority priority = ApiPriority::Click;
    qsizetype maxSize = qsizetype{64} * 1024 * 1024; // of the answer, unpacked
    qsizetype maxPageSize = qsizetype{64} * 1024; // of one that is no JSON: enough to see what it is
    QByteArray accept = "application/json";
    bool isHead = false;
};

// Any status; never one of a redirect.
struct ApiReply
{
    int status = 0;
    QUrl url; // that answered, without user info
    QHttpHeaders headers;
    QByteArray body; // unpacked
    bool isWhole = true; // false: it is larger than was wanted
    bool hadAccess = false; // a user or a certificate was told

    bool isJson() const;
    bool isOutOfBreath() const; // the server, or what stands before one that is gone, says to come later
};

// A question that is on its way. Who lets go of it does not want the answer any more.
class ApiTicket
{
public:
    struct State;
    ApiTicket() = default;
    explicit ApiTicket(std::shared_ptr<State> state, std::shared_ptr<ApiMail> mail);
    ApiTicket(ApiTicket &&) noexcept = default;
    ApiTicket &operator=(ApiTicket &&other) noexcept;
    ~ApiTicket();
    Q_DISABLE_COPY(ApiTicket)

    // Blocks until the answer is there, or isCanceled(), which is looked at some times a second.
    Result<ApiReply> wait(const std::function<bool()> &isCanceled);

private:
    void drop();
    std::shared_ptr<State> m_state;
    std::shared_ptr<ApiMail> m_mail;
};

// Talks to one server: GET and HEAD, a few requests at a time over connections of its own that stay open, with what
// serverAccess() knows; again after a while where the connection broke or the server was out of breath (429, 502, 503,
// 504). Its methods may be called from any thread but those of the GUI and of the network; all work is done in the
// latter.
class ApiClient
{
public:
    explicit ApiClient(const QUrl &origin, const WebPatience &patience = {});
    ~ApiClient();
    Q_DISABLE_COPY_MOVE(ApiClient)

    ApiTicket ask(ApiQuestion question);
    // Everybody who waits is let go (Cancelled), and nobody waits any more.
    void stop();

private:
    std::shared_ptr<ApiMail> m_mail;
};

} // namespace aviary
