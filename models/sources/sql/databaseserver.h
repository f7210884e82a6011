// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/servers/databaseaddress.h"
#include "models/sources/servers/serveraccess.h"
#include "models/sources/sql/databaseplace.h"

#include <QDeadlineTimer>

namespace aviary {

// A database on a server, PostgreSQL or MySQL, in sessions that the server itself keeps from writing. Connections that
// were dropped are made anew, with the way in as it is known then (serverAccess()).
class DatabaseServer final : public DatabasePlace
{
public:
    explicit DatabaseServer(const QUrl &origin);

    const Dialect &dialect() const override;
    QString name() const override { return m_address.name; }
    Result<void> connect(const QString &connection, ReportInfo &info, QStringList &damages) override;
    void opened(const Schema &schema, const Ask &ask) override;
    void closed() override { }
    bool isOutdated(bool) const override { return false; } // it is asked anew each time
    bool mayGoWellAnew(const QSqlError &error) override;
    Error errorOf(const QSqlError &error) const override;
    Error notAra(const QStringList &tables) const override;
    QString missing(const QStringList &tables) const override;
    bool isWorthTrying() const override { return m_next.hasExpired(); }
    std::optional<SourceChange> news(bool isOpen, const Ask &ask) override;

private:
    QString sslMode() const;
    QString connectOptions() const;

    const QUrl m_origin;
    DatabaseAddress m_address;
    ServerAccess m_access; // with which the connection was made
    QString m_newsQuery;
    QString m_seen; // what news() has told already
    bool m_isLost = false; // no connection could be made: whoever was told so is to be told that one can
    bool m_isTold = false; // news() has told that
    QDeadlineTimer m_next; // when to try again
    int m_pause = 0; // seconds between tries
};

} // namespace aviary
