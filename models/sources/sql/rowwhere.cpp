// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/sql/rowwhere.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rows)
};

Error usage(const QString &what)
{
    return {Error::Kind::Usage, what, {}, {}};
}

// As the column has it: a time as Django writes it, so that the order of texts is the order of times.
std::optional<QVariant> storedValue(FieldType type, const QString &text)
{
    const std::optional<RowValue> value = type == FieldType::Count ? std::nullopt : filterValue(type, text);
    if (!value)
        return {};
    if (const auto *words = std::get_if<QString>(&*value))
        return *words;
    const qint64 number = std::get<qint64>(*value);
    if (type == FieldType::Time)
        return timeToText(number);
    return type == FieldType::Bool ? QVariant(number != 0) : QVariant(number);
}

QString escaped(QString text)
{
    static constexpr QLatin1StringView special[] = {"\\"_L1, "%"_L1, "_"_L1};
    for (const QLatin1StringView c : special)
        text.replace(c, "\\"_L1 + c);
    return text;
}

// How a value of that type is stored where no column says it.
Storage usualStorage(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Duration:
    case FieldType::Ids:
    case FieldType::Count:
        return Storage::Number;
    case FieldType::Text:
        return Storage::Text;
    case FieldType::Time:
        return Storage::Time;
    case FieldType::Bool:
    case FieldType::Uuid:
    case FieldType::PackedJson:
    case FieldType::PackedText:
    case FieldType::PlainJson:
        break;
    }
    return Storage::Plain;
}

Result<BoundSql> comparison(const RowCondition &condition, FieldType type, Storage storage, const QString &stored,
                            const Dialect &dialect)
{
    BoundSql sql;
    const QString expression = dialect.compared(storage, stored);
    for (const QString &text : condition.values) {
        const std::optional<QVariant> value = storedValue(type, text);
        if (!value)
            return std::unexpected(usage(Text::tr("%1 is no value for %2.").arg(text, condition.field)));
        sql.values << *value;
    }
    if (sql.values.isEmpty() || (condition.op != RowCondition::Op::In && sql.values.size() != 1))
        return std::unexpected(
            usage(Text::tr("The condition on %1 has the wrong number of values.").arg(condition.field)));
    switch (condition.op) {
    case RowCondition::Op::Equal:
        sql.sql = expression + " = ?"_L1;
        break;
    case RowCondition::Op::In:
        sql.sql = expression + " in (?"_L1 + u", ?"_s.repeated(sql.values.size() - 1) + u')';
        break;
    case RowCondition::Op::EqualAnyCase:
        sql.sql = dialect.likeAnyCase(stored);
        sql.values[0] = escaped(condition.values.first());
        break;
    case RowCondition::Op::Contains:
        sql.sql = dialect.likeAnyCase(stored);
        sql.values[0] = QString(u'%' + escaped(condition.values.first()) + u'%');
        break;
    case RowCondition::Op::Greater:
        sql.sql = expression + " > ?"_L1;
        break;
    case RowCondition::Op::Less:
        sql.sql = expression + " < ?"_L1;
        break;
    case RowCondition::Op::AtLeast:
        sql.sql = expression + " >= ?"_L1;
        break;
    case RowCondition::Op::AtMost:
        sql.sql = expression + " <= ?"_L1;
        break;
    }
    return sql;
}

Result<BoundSql> conditionOf(const RowSpec &spec, const RowCondition &condition, const Schema &schema)
{
    // A filter goes before a field of the same name: ARA's delegated_to is a list of ids, and is filtered by one of
    // them.
    const auto filter = std::ranges::find(spec.filters, condition.field, &RowLookup::name);
    if (filter != spec.filters.end()) {
        const Dialect &dialect = schema.dialect();
        const QString stored = filter->isLengthOf ? dialect.arrayLength(filter->sql) : QString(filter->sql);
        Result<BoundSql> sql = comparison(condition, filter->type, usualStorage(filter->type), stored, dialect);
        const bool isThere
            = schema.has(filter->table) && (filter->column.isEmpty() || schema.has(filter->table, filter->column));
        if (sql)
            sql->sql = isThere ? QString(filter->around).arg(sql->sql) : u"0 = 1"_s;
        if (sql && !isThere)
            sql->values.clear();
        return sql;
    }
    const auto field = std::ranges::find(spec.fields, condition.field, &RowField::name);
    if (field == spec.fields.end() || field->type == FieldType::Ids)
        return std::unexpected(usage(Text::tr("These rows have no field %1.").arg(condition.field)));
    return comparison(condition, field->type, storageOf(*field, schema), expressionOf(*field, schema),
                      schema.dialect());
}

} // namespace

void addCondition(BoundSql &where, const QString &sql, const QVariantList &values)
{
    where.sql += (where.sql.isEmpty() ? " where "_L1 : " and "_L1) + sql;
    where.values += values;
}

Result<BoundSql> whereOf(const RowSpec &spec, const std::vector<RowCondition> &conditions, const Schema &schema)
{
    BoundSql where;
    for (const RowCondition &condition : conditions) {
        const Result<BoundSql> one = conditionOf(spec, condition, schema);
        if (!one)
            return one;
        addCondition(where, one->sql, one->values);
    }
    return where;
}

Result<std::vector<RowOrder>> orderOf(const RowSpec &spec, const QString &order)
{
    const RowField *const key = &*std::ranges::find(spec.fields, spec.key, &RowField::name);
    std::vector<RowOrder> orders;
    const QStringList names = order.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : names) {
        const bool descending = part.startsWith(u'-');
        const QString name = descending ? part.mid(1) : part;
        const auto field = std::ranges::find(spec.fields, name, &RowField::name);
        const bool sortable = field != spec.fields.end() && !field->isContent && field->type != FieldType::PackedJson
            && field->type != FieldType::Ids && field->type != FieldType::Count;
        if (!sortable)
            return std::unexpected(usage(Text::tr("Rows cannot be sorted by %1.").arg(name)));
        orders.push_back({&*field, descending});
        if (&*field == key)
            return orders; // nothing is equal any more
    }
    // At last by the key, so that pages of the same fit each other.
    orders.push_back({key, orders.empty() ? spec.newestFirst : orders.back().descending});
    return orders;
}

} // namespace aviary
