// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/sql/dialect.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace aviary {

// Which tables and columns a database has. Columns are always selected by name: their order depends on how the file got
// there, and each generation of ARA has others.
class Schema
{
public:
    explicit Schema(const Dialect &dialect = Dialect::sqlite())
        : m_dialect(&dialect)
    {
    }
    void add(const QString &table, const QString &column, Storage storage = Storage::Plain);
    bool has(const QString &table) const { return m_columns.contains(table); }
    bool has(const QString &table, const QString &column) const { return m_columns.value(table).contains(column); }

    // How the database of these tables says what others say in other words.
    const Dialect &dialect() const { return *m_dialect; }
    Storage storage(const QString &table, const QString &column) const { return m_storages.value({table, column}); }

    // "created, updated, NULL, …": each column's value by its name (with a prefix, as "r."), or NULL where this
    // generation has none.
    QString select(const QString &table, const QStringList &columns, const QString &prefix = {}) const;

    // The newest api migration, "0019_…", and its number; "" and 0 when none is recorded.
    QString generation() const { return m_generation; }
    int number() const { return m_number; }
    void setGeneration(const QString &generation);
    QString araVersion() const; // "1.5.7 to 1.5.8"; "" when newer than known
    static constexpr int NewestKnown = 19;

    // One of ARA's own tables, of any generation up to 0019.
    static bool isKnown(const QString &table);
    bool isAra() const;
    // Tables that every generation has and this database has not.
    QStringList missing() const;
    bool isAraZero() const; // ARA 0.x: the same names, another world
    // The releases of 0.x that made what Alembic calls so: "0.13 – 0.16"; "0.x" when it is not known.
    static QString araZeroVersion(const QString &revision);
    // "tasks.colour", "widgets": what a newer ARA has that this program does not know. Sorted.
    QStringList unknown() const;
    QStringList tables() const; // sorted

private:
    const Dialect *m_dialect;
    QHash<QString, QSet<QString>> m_columns;
    QHash<std::pair<QString, QString>, Storage> m_storages; // of what is not Plain
    QString m_generation;
    int m_number = 0;
};

} // namespace aviary
