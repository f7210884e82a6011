// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace aviary {

// How a column's values are stored, as far as kinds of databases differ. What they do not differ in is Plain.
enum class Storage {
    Plain,
    Number, // an integer of any size
    Text,
    Time, // with or without a zone
    Interval, // Django's durations where the database has a type for them; others hold microseconds
    Uuid, // where the database has a type for them; others hold 32 hex digits
    Json, // where the database has a type for it; others hold text
};

// All that SQLite, PostgreSQL and MySQL (MariaDB) say in different words: there is one set of queries, which asks here
// for the few expressions that are not the same everywhere. What is read comes out as SQLite holds it: times as text in
// UTC, durations in microseconds, uuids as 32 digits. Names of columns are quoted by " in all. Stateless; any thread.
class Dialect
{
public:
    virtual ~Dialect() = default;
    Q_DISABLE_COPY_MOVE(Dialect)

    static const Dialect &sqlite();
    static const Dialect &postgreSql();
    static const Dialect &mySql(); // MariaDB, too

    // A SELECT of table, column and declared type of all that may be read.
    virtual QString columnsQuery() const = 0;
    // Of a declared type, as columnsQuery() gives it.
    virtual Storage storageOf(const QString &declared) const = 0;

    // The value as SQLite holds it.
    virtual QString read(Storage storage, const QString &expression) const;
    // A time, in the way that costs the driver least.
    virtual QString quickTime(const QString &expression) const;
    // What a value of a query is compared with: texts byte by byte, whatever the collation.
    virtual QString compared(Storage storage, const QString &expression) const;
    // "… like ? escape '\'", without regard to case.
    virtual QString likeAnyCase(const QString &expression) const = 0;
    // Part of an ORDER BY: null comes before all else, and after it when descending.
    virtual QString ordered(Storage storage, const QString &expression, bool descending) const;
    // How many elements a JSON array has.
    virtual QString arrayLength(const QString &expression) const = 0;

    // Behind a table's name: read it past its indexes, which may be damaged while it is whole.
    virtual QString withoutIndex() const { return {}; }
    // What asks for faults in how the database is stored, a line each; "" where the server sees to that.
    virtual QString integrityQuery() const { return {}; }

    // What a new connection is told first: nothing may be written, names are quoted by ", times are UTC.
    virtual QStringList settings() const = 0;

protected:
    Dialect() = default;
};

} // namespace aviary
