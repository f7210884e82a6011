// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

class QTcpSocket;

namespace aviary {

// What one client may take. Qt HTTP Server 6.8 has no bounds of its own.
struct ConnectionLimits
{
    int sockets = 128; // at once
    qint64 unanswered = qint64{64} * 1024; // bytes of a request
    // For a request to come whole, for the next one on the same connection, and without any byte of an answer taken.
    std::chrono::seconds idle{30};
};

// The first line of a request as it came: Qt's parser keeps neither a method that it does not know nor the address as
// it was written.
struct RequestLine
{
    QByteArray method, target;
    bool isOldest = false; // HTTP/1.0
};

// One client, as long as its socket, which owns it. It looks at what arrives before Qt HTTP Server reads it, so it must
// be made before that sees the socket.
class Connection : public QObject
{
    Q_OBJECT
public:
    Connection(QTcpSocket *socket, const ConnectionLimits &limits);

    bool isOpen() const;
    bool isAnswering() const { return m_state == State::Answering; }
    qint64 unsentBytes() const;
    qint64 idleTime() const { return m_since.elapsed(); } // ms since something was heard or sent

    // The request is whole; it is nobody's turn but the server's until endAnswer().
    RequestLine beginAnswer();
    void endAnswer(bool keepsAlive);
    // Calls it once, from the event loop, when little is left to send, or when the client left.
    void whenSent(std::function<void()> then);
    // Without any answer that could be taken for a whole one.
    void abort();
    // Says why on the wire, and hears no more.
    void refuse(int status, const QByteArray &reason);

private:
    enum class State { Waiting, Receiving, Answering, Refused };

    void received();
    void readLine();
    void sent();
    void timeIsUp();
    void goOn();

    QTcpSocket *m_socket;
    const ConnectionLimits m_limits;
    State m_state = State::Waiting;
    QByteArray m_line; // until its end came
    RequestLine m_request;
    bool m_hasLine = false;
    qint64 m_received = 0; // of the request
    qint64 m_discarded = 0; // after it was refused
    std::function<void()> m_whenSent;
    QTimer m_clock;
    QElapsedTimer m_since;
};

} // namespace aviary
