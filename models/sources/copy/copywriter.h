// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/araapi/apirows.h"
#include "models/sources/sql/rowfields.h"

#include <QHash>
#include <QSqlError>
#include <QSqlQuery>

#include <map>
#include <memory>

namespace aviary {

// A new database of ARA that rows are written into, as its own server would have recorded them: its newest schema, its
// indexes, its rows of migrations. Written beside the target and renamed at the end, so that a half one never has its
// name. Made, used and destroyed in one thread; without keep() it leaves nothing behind.
class CopyWriter
{
public:
    explicit CopyWriter(const QString &target);
    ~CopyWriter();
    Q_DISABLE_COPY_MOVE(CopyWriter)

    Result<void> open();
    // Rows with every field; those of files go through addFile(). What the database cannot be without and an older ARA
    // did not record gets what ARA's migrations fill in.
    Result<void> add(RowKind kind, const Rows &rows);
    // The id of a content that is there already, or nothing.
    std::optional<qint64> contentId(const QString &sha1) const;
    Result<qint64> addContent(const QString &sha1, const QByteArray &text);
    Result<void> addFile(const RowView &file, qint64 content);
    // The newest host of each name, where the source did not know.
    Result<void> addLatestHosts();
    // Of rows that point to some that are not there: how many, by table.
    Result<QStringList> loosePointers();
    // Ends the writing and gives the file its name; `replace` one that is there.
    Result<void> keep(bool replace);
    qint64 bytes() const; // of the file

private:
    struct Column
    {
        QString name;
        const RowField *field = nullptr;
        bool isNeeded = false;
    };
    Result<void> run(const QString &sql);
    // One row of a table; the statement is kept for the next one.
    Result<qint64> insert(const QString &table, const QStringList &columns, const QVariantList &values);
    Error failure(const QSqlError &error) const;
    Result<const std::vector<Column> *> columnsOf(RowKind kind);
    Result<void> addLinks(RowKind kind, qint64 id, const RowView &row);

    const QString m_target, m_connection;
    QString m_file; // while it is written
    bool m_isKept = false;
    std::map<RowKind, std::vector<Column>> m_columns;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    QHash<QString, qint64> m_contents; // by sha1
};

} // namespace aviary
