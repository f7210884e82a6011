// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/serve/connection.h"

#include <QHash>
#include <QHostAddress>
#include <QTcpServer>

namespace aviary {

// Takes clients in for Qt HTTP Server and holds them to their limits.
class Listener : public QTcpServer
{
    Q_OBJECT
public:
    explicit Listener(const ConnectionLimits &limits);

    // The client with this address and port; null when it is gone.
    Connection *connection(const QHostAddress &address, quint16 port) const;
    qint64 unsentBytes() const; // of all answers

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    using Peer = std::pair<QHostAddress, quint16>;
    // Lets the client go that was silent longest; false when all are answered just now.
    bool makeRoom();

    const ConnectionLimits m_limits;
    QHash<Peer, Connection *> m_connections;
    int m_refused = 0; // that are told so
};

} // namespace aviary
