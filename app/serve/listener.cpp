// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serve/listener.h"

#include <QTcpSocket>

#include <numeric>

namespace aviary {

Listener::Listener(const ConnectionLimits &limits)
    : m_limits(limits)
{
    setListenBacklogSize(limits.sockets);
    setMaxPendingConnections(limits.sockets);
    // Qt takes nobody in any more after an error, such as too many open files.
    connect(this, &QTcpServer::acceptError, this,
            [this] { QTimer::singleShot(std::chrono::seconds(1), this, &QTcpServer::resumeAccepting); });
}

Connection *Listener::connection(const QHostAddress &address, quint16 port) const
{
    return m_connections.value({address, port});
}

qint64 Listener::unsentBytes() const
{
    return std::accumulate(m_connections.begin(), m_connections.end(), qint64{0},
                           [](qint64 sum, const Connection *one) { return sum + one->unsentBytes(); });
}

void Listener::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    const bool hasRoom = m_connections.size() < m_limits.sockets || makeRoom();
    if (!hasRoom && m_refused >= m_limits.sockets) {
        delete socket;
        return;
    }
    auto *connection = new Connection(socket, m_limits);
    if (!hasRoom) {
        // Qt HTTP Server never hears of it.
        ++m_refused;
        connect(connection, &QObject::destroyed, this, [this] { --m_refused; });
        connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
        connection->refuse(503, "Service Unavailable");
        return;
    }
    const Peer peer{socket->peerAddress(), socket->peerPort()};
    m_connections.insert(peer, connection);
    connect(connection, &QObject::destroyed, this, [this, peer, connection] {
        if (m_connections.value(peer) == connection)
            m_connections.remove(peer);
    });
    addPendingConnection(socket);
}

bool Listener::makeRoom()
{
    auto silent = m_connections.end();
    for (auto one = m_connections.begin(); one != m_connections.end(); ++one) {
        const bool isBusy = one.value()->isAnswering() || one.value()->unsentBytes() > 0;
        if (!isBusy && (silent == m_connections.end() || one.value()->idleTime() > silent.value()->idleTime()))
            silent = one;
    }
    if (silent == m_connections.end())
        return false;
    Connection *connection = silent.value();
    m_connections.erase(silent);
    connection->abort();
    return true;
}

} // namespace aviary
