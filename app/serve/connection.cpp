// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serve/connection.h"

#include <QTcpSocket>

#include <algorithm>
#include <utility>

namespace aviary {

namespace {

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool isPrintable(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c > 0x20 && c < 0x7f; });
}

} // namespace

Connection::Connection(QTcpSocket *socket, const ConnectionLimits &limits)
    : QObject(socket)
    , m_socket(socket)
    , m_limits(limits)
{
    // A request that is being read stays in the socket's buffer; so this is more than it may have.
    m_socket->setReadBufferSize(2 * limits.unanswered);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_clock.setSingleShot(true);
    m_clock.setInterval(limits.idle);
    connect(&m_clock, &QTimer::timeout, this, &Connection::timeIsUp);
    connect(m_socket, &QIODevice::readyRead, this, &Connection::received);
    connect(m_socket, &QIODevice::bytesWritten, this, &Connection::sent);
    connect(m_socket, &QAbstractSocket::disconnected, this, &Connection::goOn);
    m_clock.start();
    m_since.start();
}

bool Connection::isOpen() const
{
    return m_socket->state() == QAbstractSocket::ConnectedState && m_state != State::Refused;
}

qint64 Connection::unsentBytes() const
{
    return m_socket->bytesToWrite();
}

RequestLine Connection::beginAnswer()
{
    m_state = State::Answering;
    m_clock.stop();
    return m_request;
}

void Connection::endAnswer(bool keepsAlive)
{
    if (m_state == State::Refused)
        return;
    m_state = State::Waiting;
    m_line.clear();
    m_hasLine = false;
    m_received = 0;
    m_since.start();
    m_clock.start();
    if (!keepsAlive)
        m_socket->disconnectFromHost(); // once all of it is sent
}

void Connection::whenSent(std::function<void()> then)
{
    m_whenSent = std::move(then);
    m_clock.start();
    QMetaObject::invokeMethod(this, &Connection::goOn, Qt::QueuedConnection);
}

void Connection::goOn()
{
    constexpr qint64 little = qint64{256} * 1024;
    if (m_whenSent && (m_socket->bytesToWrite() < little || !isOpen()))
        std::exchange(m_whenSent, {})();
}

void Connection::abort()
{
    m_socket->abort();
}

void Connection::refuse(int status, const QByteArray &reason)
{
    // What is still to come is read to nowhere for a while: a socket that closes over unread bytes takes its last
    // words with it.
    m_state = State::Refused;
    disconnect(m_socket, &QIODevice::readyRead, nullptr, nullptr);
    if (m_socket->isTransactionStarted())
        m_socket->commitTransaction();
    connect(m_socket, &QIODevice::readyRead, this, [this] {
        constexpr qint64 most = qint64{2} * 1024 * 1024;
        m_discarded += m_socket->skip(m_socket->bytesAvailable());
        if (m_discarded > most)
            abort();
    });
    const QByteArray body = reason + '\n';
    m_socket->write("HTTP/1.1 " + QByteArray::number(status) + ' ' + reason
                    + "\r\nContent-Type: text/plain\r\nContent-Length: " + QByteArray::number(body.size())
                    + "\r\nConnection: close\r\n\r\n" + body);
    m_socket->flush();
    constexpr std::chrono::seconds linger{2};
    m_clock.start(std::min(linger, m_limits.idle));
}

void Connection::received()
{
    if (m_state == State::Answering)
        return; // the next request already: it waits in the buffer, and beyond that with its sender
    const qint64 available = m_socket->bytesAvailable();
    if (available == 0)
        return;
    m_since.start();
    if (m_state == State::Waiting) {
        m_state = State::Receiving;
        m_clock.start(); // once for a whole request, however slowly it drips
    }
    m_received += available;
    if (!m_hasLine)
        readLine();
    if (m_state == State::Receiving && m_received > m_limits.unanswered)
        refuse(431, "Request Header Fields Too Large");
}

void Connection::readLine()
{
    m_line += m_socket->peek(m_limits.unanswered);
    const auto begin = std::ranges::find_if_not(m_line, [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
    m_line.remove(0, std::distance(m_line.begin(), begin)); // as Qt's parser does
    const qsizetype end = m_line.indexOf('\n');
    if (end < 0)
        return;
    m_line.truncate(end);
    m_hasLine = true;
    const QList<QByteArray> words = m_line.trimmed().split(' ');
    if (words.size() != 3 || !isToken(words[0]) || !isPrintable(words[1])
        || (words[2] != "HTTP/1.1" && words[2] != "HTTP/1.0"))
        return refuse(400, "Bad Request");
    m_request = {.method = words[0], .target = words[1], .isOldest = words[2].endsWith('0')};
}

void Connection::sent()
{
    m_since.start();
    if (m_state == State::Refused)
        return;
    if (m_socket->bytesToWrite() > 0 || m_state != State::Answering)
        m_clock.start();
    else
        m_clock.stop();
    goOn();
}

void Connection::timeIsUp()
{
    if (m_state == State::Receiving)
        refuse(408, "Request Timeout");
    else if (m_socket->bytesToWrite() > 0 || m_state == State::Refused)
        abort();
    else if (m_state == State::Waiting)
        m_socket->disconnectFromHost();
}

} // namespace aviary
