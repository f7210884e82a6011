// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/sql/rows.h"

#include "models/sources/inflate.h"
#include "models/sources/sql/rowlinks.h"
#include "models/sources/sql/rowwhere.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rows)
};

constexpr qint64 ChunkSize = 10000;

class RowReader
{
public:
    RowReader(Database &database, const RowSpec &spec, const RowQuery &query)
        : m_database(database)
        , m_spec(spec)
        , m_query(query)
    {
        for (const RowField &field : spec.fields) {
            if (!field.isContent || query.withContent)
                m_fields.push_back(&field);
        }
    }

    Result<Rows> read(const std::function<bool()> &isCanceled)
    {
        for (const RowField *field : m_fields)
            m_rows.fields << field->name;
        if (!m_database.schema().has(m_spec.table))
            return m_rows; // not recorded by that generation
        Result<void> done = prepare();
        while (done && m_left != 0) {
            if (isCanceled())
                return std::unexpected(Error{Error::Kind::Cancelled, {}, {}, {}});
            done = readChunk();
        }
        if (isWorthKeeping(done))
            done = addLinks(m_database, m_fields, m_rows);
        if (isWorthKeeping(done))
            done = count();
        if (!isWorthKeeping(done))
            return std::unexpected(done.error());
        return std::move(m_rows);
    }

private:
    // Of a database that is damaged or was cut off, the rows before the fault are answered, and the fault with them.
    bool isWorthKeeping(Result<void> &done)
    {
        if (!done && done.error().kind == Error::Kind::Damaged && !m_rows.rows.empty()) {
            m_rows.problems
                << (m_lastKey.isNull()
                        ? done.error().what
                        : Text::tr("%1 Rows after %2 may be missing.").arg(done.error().what, m_lastKey.toString()));
            done = {};
        }
        return done.has_value();
    }

    Result<void> prepare()
    {
        Result<BoundSql> where = whereOf(m_spec, m_query.filter, m_database.schema());
        if (!where)
            return std::unexpected(where.error());
        m_where = *where;
        Result<std::vector<RowOrder>> order = orderOf(m_spec, m_query.order);
        if (!order)
            return std::unexpected(order.error());
        m_order = std::move(*order);
        m_left = m_query.limit;
        QStringList columns;
        for (const RowField *field : m_fields)
            columns << dialect().read(storageOf(*field, m_database.schema()),
                                      expressionOf(*field, m_database.schema()));
        m_select = "select "_L1 + columns.join(", "_L1) + " from "_L1 + m_spec.table + " t"_L1;
        return {};
    }

    const Dialect &dialect() const { return m_database.schema().dialect(); }
    bool isByKey() const { return m_order.size() == 1; }

    QString key() const
    {
        const RowField &field = *m_order.back().field;
        return dialect().compared(storageOf(field, m_database.schema()), expressionOf(field, m_database.schema()));
    }

    // After the first chunk a chunk begins behind the last row of the one before: an OFFSET would count all rows again.
    // Rows in another order come in one piece: each chunk would sort the whole table anew.
    Result<void> readChunk()
    {
        BoundSql where = m_where;
        const bool first = m_rows.rows.empty();
        if (!first)
            addCondition(where, key() + (m_order.back().descending ? " < ?"_L1 : " > ?"_L1), {m_lastKey});
        QStringList orders;
        for (const RowOrder &order : m_order) {
            if (!m_database.schema().has(order.field->table, order.field->column))
                continue; // all the same, and null is nothing to sort by
            // The key is never null, and its index is of use only when nothing is said of that.
            orders << (order.field->name == m_spec.key
                           ? key() + (order.descending ? " desc"_L1 : ""_L1)
                           : dialect().ordered(storageOf(*order.field, m_database.schema()),
                                               expressionOf(*order.field, m_database.schema()), order.descending));
        }
        const QString sql = m_select + where.sql + " order by "_L1 + orders.join(", "_L1) + " limit ? offset ?"_L1;
        const qint64 chunk = isByKey() ? ChunkSize : std::numeric_limits<qint64>::max();
        const qint64 wanted = m_left < 0 ? chunk : std::min(chunk, m_left);
        where.values << wanted << (first ? std::max<qint64>(m_query.offset, 0) : 0);
        qint64 got = 0;
        const Result<void> read = m_database.select(sql, where.values, [&](const QSqlQuery &row) {
            ++got;
            addRow(row);
        });
        if (m_left > 0)
            m_left -= got;
        if (got < wanted)
            m_left = 0;
        return read;
    }

    void addRow(const QSqlQuery &row)
    {
        std::vector<RowValue> values;
        values.reserve(m_fields.size());
        for (size_t i = 0; i < m_fields.size(); ++i) {
            const QVariant value = row.value(static_cast<int>(i));
            if (m_fields[i]->name == m_spec.key)
                m_lastKey = value;
            values.push_back(valueOf(*m_fields[i], value));
        }
        m_rows.rows.push_back(std::move(values));
    }

    RowValue valueOf(const RowField &field, const QVariant &value)
    {
        if (value.isNull())
            return {};
        switch (field.type) {
        case FieldType::Integer:
            return value.toLongLong();
        case FieldType::Bool:
            return value.toLongLong() != 0;
        case FieldType::Duration:
            return DurationValue{value.toLongLong()};
        case FieldType::Time: {
            const QString text = value.toString();
            const Micros time = timeFromText(text);
            return isKnown(time) ? RowValue(TimeValue{time}) : RowValue(text);
        }
        case FieldType::Uuid:
            return UuidValue{value.toString()};
        case FieldType::PlainJson:
            return json(field, value.toString().toUtf8());
        case FieldType::PackedJson:
            return json(field, unpack(field, value.toByteArray()));
        case FieldType::PackedText:
            return QString::fromUtf8(unpack(field, value.toByteArray()));
        case FieldType::Text:
        case FieldType::Ids:
        case FieldType::Count:
            break;
        }
        return value.toString();
    }

    QByteArray unpack(const RowField &field, const QByteArray &blob)
    {
        Inflated inflated = inflate(blob);
        m_faulty = inflated.state != Inflated::State::Whole;
        if (m_faulty)
            report(field, inflated.problem);
        return std::move(inflated.bytes);
    }

    JsonDocument json(const RowField &field, const QByteArray &text)
    {
        // Tags and arguments are the same for many rows.
        if (const auto known = m_documents.constFind(text); known != m_documents.cend())
            return *known;
        JsonDocument document = JsonDocument::parse(text);
        if (!document.problem().isEmpty() && !m_faulty)
            report(field, document.problem());
        else if (!field.isContent)
            m_documents.insert(text, document);
        m_faulty = false;
        return document;
    }

    void report(const RowField &field, const QString &problem)
    {
        m_rows.problems << Text::tr("%1 of %2: %3").arg(field.name, m_lastKey.toString(), problem);
    }

    Result<void> count()
    {
        m_rows.total = static_cast<qint64>(m_rows.rows.size());
        if (m_query.limit < 0 && m_query.offset <= 0)
            return {};
        // Rows behind an id are one portion of many: counting the rest for each would read it again and again.
        const auto isBehind = [this](const RowCondition &condition) {
            return condition.field == m_spec.key && condition.op == RowCondition::Op::Greater;
        };
        if (std::ranges::any_of(m_query.filter, isBehind))
            return {};
        return m_database.select("select count(*) from "_L1 + m_spec.table + " t"_L1 + m_where.sql, m_where.values,
                                 [this](const QSqlQuery &row) { m_rows.total = row.value(0).toLongLong(); });
    }

    Database &m_database;
    const RowSpec &m_spec;
    const RowQuery &m_query;
    std::vector<const RowField *> m_fields;
    BoundSql m_where;
    std::vector<RowOrder> m_order;
    QString m_select;
    QHash<QByteArray, JsonDocument> m_documents;
    QVariant m_lastKey;
    qint64 m_left = -1; // rows still wanted; -1: all
    bool m_faulty = false; // the blob is damaged, which explains a JSON that ends too early
    Rows m_rows;
};

} // namespace

Result<Rows> readRows(Database &database, RowKind kind, const RowQuery &query, const std::function<bool()> &isCanceled)
{
    return RowReader(database, rowSpec(kind), query).read(isCanceled);
}

} // namespace aviary
