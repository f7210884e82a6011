// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/places/foundreport.h"
#include "models/sources/reportsource.h"
#include "models/sources/sql/databaseplace.h"
#include "models/sources/sql/schema.h"

#include <QSqlQuery>

namespace aviary {

// One connection to an ARA database, of whatever kind. Made, used and destroyed in one thread; opens by itself at the
// first use.
class Database
{
public:
    explicit Database(const FoundReport &report);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    // To be called before each piece of work: opens, and opens anew when the way of opening no longer fits (a -wal
    // appeared, a connection was dropped). With `reload`, also when a file was written to since and the connection
    // cannot see it. True when it was opened anew, so that what was kept from before is stale.
    Result<bool> ensureOpen(bool reload);

    // What somebody else wrote since it was opened or since this was asked last; nothing when it is as it was. Of a
    // file it asks for names, sizes and times, and only when these changed SQLite (PRAGMA data_version); a server it
    // asks for the newest ids and times.
    std::optional<SourceChange> news();
    // A copy of our own changes never.
    bool isWatchable() const { return m_open && m_place->isWatchable(); }
    QString watchedFile() const { return m_place->watchedFile(); }

    // Those of info().notes that say that something is missing.
    const QStringList &damageNotes() const { return m_damageNotes; }
    const Schema &schema() const { return m_schema; }
    const ReportInfo &info() const { return m_info; }

    // Runs a SELECT and calls row(query) for each row. The statement is finished before this returns, so that no writer
    // meets a lock that lasts; `row` must not take long. `row` may return false to stop.
    template <class Row>
    Result<void> select(const QString &sql, const QVariantList &values, Row row)
    {
        Result<QSqlQuery> query = run(sql, values);
        if (!query)
            return std::unexpected(query.error());
        while (query->next()) {
            if constexpr (std::is_same_v<decltype(row(std::as_const(*query))), bool>) {
                if (!row(std::as_const(*query)))
                    break;
            } else {
                row(std::as_const(*query));
            }
        }
        return end(*query);
    }

private:
    Result<void> open();
    void close();
    Result<void> readSchema();
    Result<void> describe();
    Result<QVariant> ask(const QString &sql);
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values);
    Result<void> end(QSqlQuery &query);

    const QString m_connection;
    const std::unique_ptr<DatabasePlace> m_place;
    Schema m_schema;
    ReportInfo m_info;
    QStringList m_damageNotes;
    bool m_open = false;
    bool m_isBroken = false; // it broke among the rows of a SELECT: to be opened anew
};

} // namespace aviary
