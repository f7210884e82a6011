// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/araapi/apirows.h"
#include "models/sources/sql/rowfields.h"

#include <QHash>
#include <QSqlError>
#include <QSqlQuery>

#include <functional>
#include <map>
#include <memory>

namespace aviary {

// A new database of ARA that rows are written into, as its own server would have recorded them: its newest schema, its
// indexes, its rows of migrations. Written beside the target and renamed at the end, so that a half one never has its
// name. Made, used and destroyed in one thread; without keep() it leaves nothing behind.
class CopyWriter
{
public:
    // goesOn() is asked while something large is written; where it says no, the answer is an error of kind Cancelled.
    CopyWriter(const QString &target, std::function<bool()> goesOn);
    ~CopyWriter();
    Q_DISABLE_COPY_MOVE(CopyWriter)

    Result<void> open();
    // Rows with every field; those of files go through addFile(). What the database cannot be without and an older ARA
    // did not record gets what ARA's migrations fill in. `again`: they take the place of what was added of them before.
    Result<void> add(RowKind kind, const Rows &rows, bool again = false);
    // The id of a content that is there already, or nothing.
    std::optional<qint64> contentId(const QString &sha1) const;
    Result<qint64> addContent(const QString &sha1, const QByteArray &text);
    Result<void> addFile(const RowView &file, qint64 content);
    // The newest host of each name that has none yet.
    Result<void> addLatestHosts();
    // Of rows that point to some that are not there: how many, by table.
    Result<QStringList> loosePointers();
    // Ends the writing and gives the file its name; `replace` one that is there.
    Result<void> keep(bool replace);
    qint64 bytes() const; // of the file
    qint64 contentBytes() const { return m_contentBytes; } // that went into it, unpacked
    // Makes the system write down what it was given, so that there is little left to do at the end.
    void flushNowAndThen();

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
    Result<void> removeRow(RowKind kind, qint64 id);
    // As Python's zlib.compress() writes it, which is what ARA's readers expect.
    Result<QByteArray> packed(const QByteArray &text);
    Result<QVariant> storedValue(FieldType type, const RowValue &value);
    Result<void> giveName(bool replace);

    const QString m_target, m_connection;
    const std::function<bool()> m_goesOn;
    QString m_file; // while it is written
    bool m_isKept = false;
    qint64 m_contentBytes = 0, m_flushed = 0;
    std::map<RowKind, std::vector<Column>> m_columns;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    QHash<QString, qint64> m_contents; // by sha1
};

} // namespace aviary
