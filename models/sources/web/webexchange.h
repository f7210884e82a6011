// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/error.h"
#include "models/sources/web/download.h"

#include <QHttpHeaders>
#include <QNetworkReply>
#include <QPointer>
#include <QSslConfiguration>
#include <QTimer>

#include <optional>

class QNetworkAccessManager;

namespace aviary {

struct WebQuestion
{
    QUrl url; // its user info is sent to its own host only
    QHttpHeaders headers;
    bool asStored = true; // as the bytes lie on the server; else it may pack them for the way
    bool staysOnServer = false; // no redirects to another one
    bool isHead = false; // HEAD instead of GET
    std::optional<QSslConfiguration> tls; // who one is there, and whom one trusts; of its own server only
    WebPatience patience;
};

// What came before the bytes.
struct WebHead
{
    int status = 0; // never one of a redirect
    QUrl url; // the address that answered, without user info
    QHttpHeaders headers;
};

struct WebFailure
{
    Error error;
    bool broken = false; // the connection was lost: another try may help
    bool untrusted = false; // nobody whom one trusts signed the certificate
};

// One GET or HEAD and the redirects that it leads to. Lives in the network thread. Emits answered(), then arrived() for each
// piece, then ended(); or failed() at any point. Nothing after stop().
class WebExchange : public QObject
{
    Q_OBJECT
public:
    WebExchange(QNetworkAccessManager &network, WebQuestion question, QObject *parent);
    ~WebExchange() override;

    void start();
    void stop();

Q_SIGNALS:
    void answered(const aviary::WebHead &head);
    void arrived(const QByteArray &bytes);
    void ended();
    void failed(const aviary::WebFailure &failure);

private:
    void ask();
    void readHead();
    void readBody();
    void readEnd();
    void redirect(const QByteArray &location);
    void giveUp(const Error &error, bool broken = false, bool untrusted = false);
    void timeout();

    QNetworkAccessManager &m_network;
    WebQuestion m_question;
    QByteArray m_authorization; // of the link's own host; dropped when a redirect leaves it
    QPointer<QNetworkReply> m_reply;
    QList<QSslError> m_certificateErrors;
    QTimer m_timer;
    int m_redirects = 0;
    bool m_isConnected = false;
    bool m_isAnswered = false;
};

} // namespace aviary
