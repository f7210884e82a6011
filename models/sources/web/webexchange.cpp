// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/web/webexchange.h"

#include "models/sources/web/weberrors.h"
#include "models/sources/web/weburl.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

Q_LOGGING_CATEGORY(webLog, "aviary.web", QtInfoMsg)

constexpr int MaxRedirects = 5;
constexpr qint64 BufferSize = qint64{1024} * 1024; // a server faster than the disk must not fill the memory

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

QByteArray authorizationOf(const QUrl &url)
{
    if (url.userName().isEmpty())
        return {};
    const QString pair = url.userName(QUrl::FullyDecoded) + u':' + url.password(QUrl::FullyDecoded);
    return "Basic " + pair.toUtf8().toBase64();
}

} // namespace

WebExchange::WebExchange(QNetworkAccessManager &network, WebQuestion question, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_question(std::move(question))
    , m_authorization(authorizationOf(m_question.url))
{
    m_question.url = m_question.url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WebExchange::timeout);
}

WebExchange::~WebExchange()
{
    stop();
}

void WebExchange::start()
{
    if (isWebUrl(m_question.url))
        ask();
    else
        giveUp(notAWebAddress(m_question.url));
}

void WebExchange::stop()
{
    m_timer.stop();
    if (!m_reply)
        return;
    QNetworkReply *reply = m_reply;
    m_reply = nullptr;
    reply->disconnect(this); // abort() says that it is finished, at once
    reply->abort();
    reply->deleteLater();
}

void WebExchange::ask()
{
    m_isConnected = false;
    m_certificateErrors.clear();
    QNetworkRequest request(m_question.url);
    request.setHeaders(m_question.headers);
    request.setRawHeader("User-Agent", "Aviary/" AVIARY_VERSION);
    if (m_question.asStored)
        request.setRawHeader("Accept-Encoding", "identity"); // else sizes and ranges mean what nobody sees
    if (!m_authorization.isEmpty())
        request.setRawHeader("Authorization", m_authorization);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // One stream at a time: nothing to win, and readBufferSize has no say in HTTP/2.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setDecompressedSafetyCheckThreshold(-1); // who asks has a bound of their own
    if (m_question.tls)
        request.setSslConfiguration(*m_question.tls);
    m_reply = m_question.isHead ? m_network.head(request) : m_network.get(request);
    m_reply->setReadBufferSize(BufferSize);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_certificateErrors = errors; });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_isConnected = true;
        m_timer.start(m_question.patience.silence);
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &WebExchange::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &WebExchange::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &WebExchange::readEnd);
    m_timer.start(m_question.patience.connecting);
}

void WebExchange::readHead()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_isAnswered || status < 200)
        return;
    m_isConnected = true;
    m_timer.start(m_question.patience.silence);
    qCDebug(webLog).noquote() << publicUrl(m_question.url).toDisplayString() << "answers" << status;
    if (isRedirect(status)) {
        redirect(m_reply->rawHeader("Location"));
        return;
    }
    m_isAnswered = true;
    Q_EMIT answered({.status = status, .url = m_question.url, .headers = m_reply->headers()});
}

void WebExchange::readBody()
{
    if (!m_isAnswered || !m_reply)
        return;
    m_timer.start(m_question.patience.silence);
    // Not all at once: of what is packed a little may be as much as fits nowhere.
    const QPointer<QNetworkReply> reply = m_reply;
    for (QByteArray bytes = reply->read(BufferSize); !bytes.isEmpty(); bytes = reply->read(BufferSize)) {
        Q_EMIT arrived(bytes);
        if (m_reply != reply)
            return; // stopped
    }
}

void WebExchange::readEnd()
{
    const QNetworkReply *reply = m_reply;
    // Some ends come without the signal of a head.
    if (!m_isAnswered)
        readHead();
    readBody();
    if (m_reply != reply)
        return; // stopped, or led on to the next
    const QNetworkReply::NetworkError error = m_reply->error();
    const QString detail = m_reply->errorString();
    const bool isStatus = m_isAnswered && m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() >= 400;
    if (error == QNetworkReply::NoError || isStatus) {
        stop();
        Q_EMIT ended();
    } else if (!m_certificateErrors.isEmpty()) {
        giveUp(certificateError(m_certificateErrors, m_question.url), false, isOfUnknownIssuer(m_certificateErrors));
    } else {
        const bool broken = error == QNetworkReply::RemoteHostClosedError
            || error == QNetworkReply::TemporaryNetworkFailureError || error == QNetworkReply::NetworkSessionFailedError
            || error == QNetworkReply::UnknownNetworkError || error == QNetworkReply::TimeoutError;
        giveUp(connectionError(error, m_question.url, detail), broken);
    }
}

void WebExchange::redirect(const QByteArray &location)
{
    const QUrl from = m_question.url;
    // Latin-1 takes any byte, which a header may have; the URL's parser says what is none of its business.
    QUrl to = from.resolved(QUrl::fromEncoded(location.trimmed(), QUrl::StrictMode));
    to = to.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment); // a server has no passwords to give
    if (location.trimmed().isEmpty() || !isWebUrl(to) || (m_question.staysOnServer && !isSameServer(from, to))) {
        giveUp(strangeRedirectError(from));
    } else if (from.scheme() == "https"_L1 && to.scheme() != "https"_L1) {
        giveUp(unsafeRedirectError(from));
    } else if (++m_redirects > MaxRedirects) {
        giveUp(tooManyRedirectsError(from));
    } else {
        stop();
        if (!mayKnowPassword(from, to)) {
            m_authorization.clear();
            m_question.tls.reset();
        }
        // A folder's page is not the file that was fetched before, however old it is.
        if (to.path().endsWith(u'/')) {
            m_question.headers.removeAll(QHttpHeaders::WellKnownHeader::IfNoneMatch);
            m_question.headers.removeAll(QHttpHeaders::WellKnownHeader::IfModifiedSince);
        }
        m_question.url = to;
        ask();
    }
}

void WebExchange::giveUp(const Error &error, bool broken, bool untrusted)
{
    stop();
    qCDebug(webLog).noquote() << publicUrl(m_question.url).toDisplayString() << "fails:" << error.what;
    Q_EMIT failed({error, broken, untrusted});
}

void WebExchange::timeout()
{
    const auto seconds = [](std::chrono::milliseconds time) { return std::max<qint64>(1, time.count() / 1000); };
    if (m_isConnected)
        giveUp(silenceError(m_question.url, seconds(m_question.patience.silence)), true);
    else
        giveUp(noAnswerError(m_question.url, seconds(m_question.patience.connecting)));
}

} // namespace aviary
