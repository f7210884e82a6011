// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/araserver.h"

namespace aviary::test {

// An ARA server on loopback over a recording, behind a path prefix, that wants a password or does wrong what it is told to.
class MoodyServer
{
public:
    enum class Mood { Fine, Forbidden, NoApi, Broken, Tired, Page, OtherJson, Silent, LeadsAway };

    explicit MoodyServer(const QString &name = QStringLiteral("shop-bad.sqlite"))
        : m_prefix(QLatin1Char('/') + name)
        , m_server(QStringLiteral(AVIARY_TEST_DATA), [this](QTcpSocket &socket, const AraServer::Request &request) { return answer(socket, request); })
    {
    }

    void setMood(Mood mood, const QUrl &elsewhere = {})
    {
        const QMutexLocker lock(&m_mutex);
        m_mood = mood;
        m_elsewhere = elsewhere;
    }
    // It wants to know them from now on.
    void setPassword(const QByteArray &user, const QByteArray &password)
    {
        const QMutexLocker lock(&m_mutex);
        m_login = user + ':' + password;
    }

    QString address() const { return m_server.url(m_prefix).toString(); }
    QUrl origin() const { return m_server.url(m_prefix + QLatin1Char('/')); } // as origins are: with a slash
    // All of them since the beginning.
    const std::vector<AraServer::Request> &requests()
    {
        for (AraServer::Request &request : m_server.takeRequests())
            m_requests.push_back(std::move(request));
        return m_requests;
    }

private:
    bool answer(QTcpSocket &socket, const AraServer::Request &request)
    {
        const QMutexLocker lock(&m_mutex);
        const QByteArray html = "<!DOCTYPE html><html><head><title>Welcome</title></head><body><h1>Hello</h1></body></html>";
        const auto say = [&socket](const QByteArray &status, const QByteArray &type, const QByteArray &body, const QByteArray &headers = {}) {
            AraServer::answer(socket, status, headers + "Content-Type: " + type + "\r\n", body);
            return true;
        };
        switch (m_mood) {
        case Mood::Fine: break;
        case Mood::Forbidden: return say("403 Forbidden", "application/json", R"({"detail":"No."})");
        case Mood::NoApi: return say("404 Not Found", "text/html", html);
        case Mood::Broken: return say("500 Internal Server Error", "text/html", html);
        case Mood::Tired:
            return say("503 Service Unavailable", "text/html", html);
        case Mood::Page: return say("200 OK", "text/html", html);
        case Mood::OtherJson: return say("200 OK", "application/json", R"({"kind":"prometheus","status":"success"})");
        case Mood::Silent: return true;
        case Mood::LeadsAway:
            return say("302 Found", "text/html", {}, "Location: " + m_elsewhere.resolved(QUrl(QString::fromLatin1(request.target.mid(m_prefix.size() + 1)))).toEncoded() + "\r\n");
        }
        if (m_login.isEmpty() || request.headers.value("authorization") == "Basic " + m_login.toBase64())
            return false;
        const QByteArray detail = request.headers.contains("authorization") ? "Invalid username/password." : "Authentication credentials were not provided.";
        return say("401 Unauthorized", "application/json", R"({"detail":")" + detail + "\"}", "WWW-Authenticate: Basic realm=\"api\"\r\n");
    }

    const QString m_prefix;
    QMutex m_mutex;
    Mood m_mood = Mood::Fine; // guarded, as what follows
    QUrl m_elsewhere;
    QByteArray m_login;
    std::vector<AraServer::Request> m_requests;
    AraServer m_server; // last: its thread asks for all of that
};

} // namespace aviary::test
