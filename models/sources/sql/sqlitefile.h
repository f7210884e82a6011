// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/sql/databaseplace.h"
#include "models/sources/sql/sqliteopening.h"

namespace aviary {

// A database of SQLite: a file, which is left as it is (DESIGN.md, rule 1).
class SqliteFile final : public DatabasePlace
{
public:
    explicit SqliteFile(FoundReport report);

    const Dialect &dialect() const override { return Dialect::sqlite(); }
    QString name() const override;
    Result<void> connect(const QString &connection, ReportInfo &info, QStringList &damages) override;
    void opened(const Schema &schema, const Ask &ask) override;
    void closed() override { m_opening.reset(); } // the private copy goes after its connection
    bool isOutdated(bool reload) const override;
    bool mayGoWellAnew(const QSqlError &error) override;
    Error errorOf(const QSqlError &error) const override;
    Error notAra(const QStringList &tables) const override;
    Error explained(Error error) const override;
    QString missing(const QStringList &tables) const override;
    QString note() const override { return m_opening->note(); }
    std::optional<SourceChange> news(bool isOpen, const Ask &ask) override;
    QString watchedFile() const override { return m_file; }
    bool isWatchable() const override { return !m_report.copy; }

private:
    Result<void> open(const QString &connection, bool hotJournal);

    const FoundReport m_report; // its copy, if it is one, lives as long as the connection
    QUrl m_origin;
    std::optional<SqliteOpening> m_opening;
    QString m_file; // what is read, canonical
    QString m_problem; // what is missing of the file
    bool m_hasHotJournal = false; // a writer was killed while the file was open
    // What news() has told already.
    SqliteOpening::Stamps m_seen;
    FileStamp m_opened; // which file it is
    qint64 m_dataVersion = 0;
    bool m_isBusy = false, m_isCutOff = false;
};

} // namespace aviary
