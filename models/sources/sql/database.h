// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/places/foundreport.h"
#include "models/sources/reportsource.h"
#include "models/sources/sql/schema.h"
#include "models/sources/sql/sqliteopening.h"

#include <QSqlQuery>

#include <optional>

namespace aviary {

// One connection to an ARA database in SQLite. Made, used and destroyed in one thread; opens by itself at the first
// use.
class Database
{
public:
    explicit Database(FoundReport report);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    // To be called before each piece of work: opens, and opens anew when the way of opening no longer fits (a -wal
    // appeared). With `reload`, also when the file was written to since and the connection cannot see it.
    // True when it was opened anew, so that what was kept from before is stale.
    Result<bool> ensureOpen(bool reload);

    // What somebody else did to the file since it was opened or since this was asked last; nothing when it is as it was.
    // Asks for names, sizes and times, and only when these changed SQLite (PRAGMA data_version).
    std::optional<SourceChange> news();
    // A copy of our own changes never.
    bool isWatchable() const { return m_open && !m_report.copy; }
    const QString &file() const { return m_file; }

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
    Result<void> open(bool hotJournal);
    Result<void> connect(bool hotJournal, bool isCutOff);
    void close();
    Result<void> readSchema();
    Result<void> describe();
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values);
    Result<qint64> dataVersion();
    static Result<void> end(QSqlQuery &query);

    const FoundReport m_report; // its copy, if it is one, lives as long as the connection
    const QString m_connection;
    std::optional<SqliteOpening> m_opening;
    Schema m_schema;
    ReportInfo m_info;
    QStringList m_damageNotes;
    QString m_file; // what is read, canonical
    bool m_open = false;
    // What news() has told already.
    SqliteOpening::Stamps m_seen;
    FileStamp m_opened; // which file it is
    qint64 m_dataVersion = 0;
    bool m_isBusy = false, m_isCutOff = false;
};

// What SQLite answered, for a person. `name`: of the file.
Error errorOf(const QSqlError &error);

} // namespace aviary
