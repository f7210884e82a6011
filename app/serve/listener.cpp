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
    auto *connection = new Connection(socket, m_limits);
    const bool hasRoom = m_connections.size() < m_limits.sockets || makeRoom();
    if (!hasRoom) {
        // Qt HTTP Server never hears of it.
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
    Connection *silent = nullptr;
    for (Connection *one : std::as_const(m_connections)) {
        if (!one->isAnswering() && one->unsentBytes() == 0 && (!silent || one->idleTime() > silent->idleTime()))
            silent = one;
    }
    if (silent)
        silent->abort();
    return silent;
}

} // namespace aviary
