// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/sql/dialect.h"

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

class Sqlite final : public Dialect
{
public:
    QString columnsQuery() const override
    {
        return u"select m.name, c.name, c.type from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table'"_s;
    }
    Storage storageOf(const QString &) const override { return Storage::Plain; }
    // The driver hands out bytes faster than text.
    QString quickTime(const QString &expression) const override { return u"cast(%1 as blob)"_s.arg(expression); }
    QString likeAnyCase(const QString &expression) const override { return expression + " like ? escape '\\'"_L1; }
    QString arrayLength(const QString &expression) const override { return u"json_array_length(%1)"_s.arg(expression); }
    QString withoutIndex() const override { return u" not indexed"_s; }
    QString integrityQuery() const override { return u"pragma integrity_check(1000)"_s; }
    QStringList settings() const override
    {
        // Neither we nor functions in a hostile schema may change anything; nothing is written beside the file for
        // sorting.
        return {u"PRAGMA query_only=1"_s, u"PRAGMA trusted_schema=0"_s, u"PRAGMA temp_store=MEMORY"_s};
    }
};

class PostgreSql final : public Dialect
{
public:
    // Only of the schemas that a name without one is looked up in.
    QString columnsQuery() const override
    {
        return u"select table_name, column_name, udt_name from information_schema.columns "
               "where table_schema = any (current_schemas(false))"_s;
    }

    Storage storageOf(const QString &declared) const override
    {
        if (declared.startsWith("timestamp"_L1))
            return Storage::Time;
        if (declared.startsWith("int"_L1))
            return declared == "interval"_L1 ? Storage::Interval : Storage::Number;
        if (declared == "uuid"_L1)
            return Storage::Uuid;
        if (declared.startsWith("json"_L1))
            return Storage::Json;
        return declared == "varchar"_L1 || declared == "text"_L1 || declared == "bpchar"_L1 ? Storage::Text
                                                                                            : Storage::Plain;
    }

    QString read(Storage storage, const QString &expression) const override
    {
        switch (storage) {
        case Storage::Time:
            return u"to_char(%1, 'YYYY-MM-DD HH24:MI:SS.US')"_s.arg(expression);
        case Storage::Interval:
            return u"cast(extract(epoch from %1) * 1000000 as bigint)"_s.arg(expression);
        case Storage::Uuid:
            return u"replace(cast(%1 as text), '-', '')"_s.arg(expression);
        case Storage::Json:
            return u"cast(%1 as text)"_s.arg(expression);
        case Storage::Plain:
        case Storage::Number:
        case Storage::Text:
            break;
        }
        return expression;
    }

    QString compared(Storage storage, const QString &expression) const override
    {
        switch (storage) {
        case Storage::Number: // any number may be asked for, not only one that fits
            return u"cast(%1 as bigint)"_s.arg(expression);
        case Storage::Text:
            return u"(%1 collate \"C\")"_s.arg(expression);
        case Storage::Interval:
        case Storage::Uuid:
        case Storage::Json:
            return read(storage, expression);
        case Storage::Plain:
        case Storage::Time:
            break;
        }
        return expression;
    }

    QString likeAnyCase(const QString &expression) const override { return expression + " ilike ? escape '\\'"_L1; }

    QString ordered(Storage storage, const QString &expression, bool descending) const override
    {
        return compared(storage, expression) + (descending ? " desc nulls last"_L1 : " nulls first"_L1);
    }

    QString arrayLength(const QString &expression) const override
    {
        return u"jsonb_array_length(cast(%1 as jsonb))"_s.arg(expression);
    }

    QStringList settings() const override
    {
        return {u"set session characteristics as transaction read only"_s, u"set time zone 'UTC'"_s,
                u"set standard_conforming_strings = on"_s, u"set bytea_output = 'hex'"_s};
    }
};

class MySql final : public Dialect
{
public:
    QString columnsQuery() const override
    {
        return u"select table_name, column_name, data_type from information_schema.columns "
               "where table_schema = database()"_s;
    }

    Storage storageOf(const QString &declared) const override
    {
        if (declared.compare("datetime"_L1, Qt::CaseInsensitive) == 0
            || declared.compare("timestamp"_L1, Qt::CaseInsensitive) == 0)
            return Storage::Time;
        if (declared.compare("uuid"_L1, Qt::CaseInsensitive) == 0)
            return Storage::Uuid;
        if (declared.compare("json"_L1, Qt::CaseInsensitive) == 0)
            return Storage::Json;
        if (declared.endsWith("char"_L1, Qt::CaseInsensitive) || declared.endsWith("text"_L1, Qt::CaseInsensitive))
            return Storage::Text;
        return declared.endsWith("int"_L1, Qt::CaseInsensitive) ? Storage::Number : Storage::Plain;
    }

    QString read(Storage storage, const QString &expression) const override
    {
        switch (storage) {
        case Storage::Time:
            return u"date_format(%1, '%Y-%m-%d %H:%i:%s.%f')"_s.arg(expression);
        case Storage::Uuid:
            return u"replace(cast(%1 as char), '-', '')"_s.arg(expression);
        case Storage::Json:
            return u"cast(%1 as char)"_s.arg(expression);
        case Storage::Plain:
        case Storage::Number:
        case Storage::Text:
        case Storage::Interval:
            break;
        }
        return expression;
    }

    QString compared(Storage storage, const QString &expression) const override
    {
        switch (storage) {
        case Storage::Text: // the usual collations take é for E
            return u"cast(convert(%1 using utf8mb4) as binary)"_s.arg(expression);
        case Storage::Uuid:
        case Storage::Json:
            return read(storage, expression);
        case Storage::Plain:
        case Storage::Number:
        case Storage::Time:
        case Storage::Interval:
            break;
        }
        return expression;
    }

    // Only case is of no regard, accents are.
    QString likeAnyCase(const QString &expression) const override
    {
        return u"lower(convert(%1 using utf8mb4)) collate utf8mb4_bin like lower(?) escape '\\'"_s.arg(expression);
    }

    QString arrayLength(const QString &expression) const override { return u"json_length(%1)"_s.arg(expression); }

    QStringList settings() const override
    {
        return {u"set session transaction read only"_s, u"set time_zone = '+00:00'"_s,
                u"set sql_mode = 'ANSI_QUOTES,NO_BACKSLASH_ESCAPES'"_s};
    }
};

} // namespace

const Dialect &Dialect::sqlite()
{
    static const Sqlite dialect;
    return dialect;
}

const Dialect &Dialect::postgreSql()
{
    static const PostgreSql dialect;
    return dialect;
}

const Dialect &Dialect::mySql()
{
    static const MySql dialect;
    return dialect;
}

QString Dialect::read(Storage, const QString &expression) const
{
    return expression;
}

QString Dialect::quickTime(const QString &expression) const
{
    return read(Storage::Time, expression);
}

QString Dialect::compared(Storage, const QString &expression) const
{
    return expression;
}

QString Dialect::ordered(Storage storage, const QString &expression, bool descending) const
{
    return compared(storage, expression) + (descending ? " desc"_L1 : ""_L1);
}

} // namespace aviary
