// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <algorithm>
#include <functional>
#include <limits>
#include <vector>

namespace aviary::test {

// A web server on loopback that says what a test tells it to, to the byte; for what no well-behaved one does. Lives in
// the thread of the test, which has to let its events run.
class ScriptedServer
{
public:
    struct Request
    {
        QByteArray method, target;
        QHash<QByteArray, QByteArray> headers; // names in lower case
    };
    using Answer = std::function<void(QTcpSocket &, const Request &)>;

    explicit ScriptedServer(Answer answer)
        : m_answer(std::move(answer))
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(*socket); });
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    QUrl url(const QString &path) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
    }
    const std::vector<Request> &requests() const { return m_requests; }

    // A whole answer, after which the connection is closed.
    static void say(QTcpSocket &socket, const QByteArray &status, const QByteArray &headers, const QByteArray &body)
    {
        socket.write("HTTP/1.1 " + status + "\r\nConnection: close\r\n" + headers
                     + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        socket.disconnectFromHost();
    }

private:
    void read(QTcpSocket &socket)
    {
        m_received[&socket] += socket.readAll();
        QByteArray &received = m_received[&socket];
        const qsizetype end = received.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QList<QByteArray> lines = received.first(end).split('\n');
        received.remove(0, end + 4);
        Request request;
        const QList<QByteArray> words = lines.first().split(' ');
        request.method = words.value(0);
        request.target = words.value(1);
        for (const QByteArray &line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
        }
        m_requests.push_back(request);
        m_answer(socket, request);
    }

    QTcpServer m_server;
    Answer m_answer;
    QHash<QTcpSocket *, QByteArray> m_received;
    std::vector<Request> m_requests;
};

// Passes connections on to a real server, the first ones only until so many bytes came back: a network that breaks.
class BreakingNetwork
{
public:
    BreakingNetwork(int port, qint64 bytes, int times)
        : m_times(times)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, port, bytes] {
            QTcpSocket *near = m_server.nextPendingConnection();
            auto *far = new QTcpSocket(near);
            far->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(port));
            const qint64 most = m_times-- > 0 ? bytes : std::numeric_limits<qint64>::max();
            QObject::connect(near, &QTcpSocket::readyRead, far, [near, far] { far->write(near->readAll()); });
            QObject::connect(far, &QTcpSocket::readyRead, near, [near, far, left = most]() mutable {
                const QByteArray passed = far->read(std::min(left, far->bytesAvailable()));
                left -= passed.size();
                near->write(passed);
                if (left == 0)
                    near->disconnectFromHost();
            });
            QObject::connect(far, &QTcpSocket::disconnected, near, &QTcpSocket::disconnectFromHost);
            QObject::connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
        });
        m_server.listen(QHostAddress::LocalHost);
    }
    QUrl url(const QString &path) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
    }
    int left() const { return m_times; } // below 0: connections that were not broken

private:
    QTcpServer m_server;
    int m_times;
};

} // namespace aviary::test
