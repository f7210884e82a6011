// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/sql/rowlinks.h"

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// Below the number of values that the oldest SQLite in use takes in one statement.
constexpr size_t IdsAtOnce = 900;

struct Links
{
    Rows &rows;
    size_t idColumn = 0;
    QHash<qint64, size_t> rowOf; // by id
};

// Calls add(row's values, query) for what `sql`, with " where x in (…)" in the place of %1, gives for the ids of some
// rows.
template <class Add>
Result<void> forRows(Database &database, Links &links, const RowField &field, const QString &sql, Add add)
{
    std::vector<std::vector<RowValue>> &rows = links.rows.rows;
    for (size_t begin = 0; begin < rows.size(); begin += IdsAtOnce) {
        const size_t end = std::min(begin + IdsAtOnce, rows.size());
        QVariantList ids;
        for (size_t i = begin; i < end; ++i)
            ids << std::get<qint64>(rows[i][links.idColumn]);
        const QString where = " where "_L1 + field.column + " in (?"_L1 + u", ?"_s.repeated(ids.size() - 1) + u')';
        const Result<void> read = database.select(sql.arg(where), ids, [&](const QSqlQuery &query) {
            if (const auto row = links.rowOf.constFind(query.value(0).toLongLong()); row != links.rowOf.cend())
                add(rows[*row], query);
        });
        if (!read)
            return read;
    }
    return {};
}

Result<void> addCounts(Database &database, Links &links, const RowField &field, size_t column)
{
    if (!database.schema().has(field.table, field.column))
        return {};
    for (std::vector<RowValue> &row : links.rows.rows)
        row[column] = qint64{0};
    const QString sql = u"select %2, count(*) from %3%1 group by %2"_s.arg(u"%1"_s, field.column, field.table);
    return forRows(database, links, field, sql, [column](std::vector<RowValue> &row, const QSqlQuery &query) {
        row[column] = query.value(1).toLongLong();
    });
}

Result<void> addIds(Database &database, Links &links, const RowField &field, size_t column)
{
    for (std::vector<RowValue> &row : links.rows.rows)
        row[column] = std::vector<qint64>();
    if (!database.schema().has(field.table, field.column))
        return {};
    const QString sql = u"select %2, %3 from %4%1 order by %2, %3"_s.arg(u"%1"_s, field.column, field.sql, field.table);
    return forRows(database, links, field, sql, [column](std::vector<RowValue> &row, const QSqlQuery &query) {
        std::get<std::vector<qint64>>(row[column]).push_back(query.value(1).toLongLong());
    });
}

} // namespace

Result<void> addLinks(Database &database, const std::vector<const RowField *> &fields, Rows &rows)
{
    Links links{rows};
    for (size_t column = 0; column < fields.size(); ++column) {
        const RowField &field = *fields[column];
        if (field.type != FieldType::Ids && field.type != FieldType::Count)
            continue;
        if (links.rowOf.isEmpty()) {
            links.idColumn = static_cast<size_t>(rows.fields.indexOf("id"_L1));
            for (size_t i = 0; i < rows.rows.size(); ++i)
                links.rowOf.insert(std::get<qint64>(rows.rows[i][links.idColumn]), i);
        }
        const Result<void> added = field.type == FieldType::Ids ? addIds(database, links, field, column)
                                                                : addCounts(database, links, field, column);
        if (!added)
            return added;
    }
    return {};
}

} // namespace aviary
