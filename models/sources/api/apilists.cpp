// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/api/apilists.h"

#include "models/sources/api/apifilters.h"
#include "models/sources/api/apivalues.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rows)
};

std::optional<ContentKind> contentOf(RowKind kind)
{
    switch (kind) {
    case RowKind::Hosts:
        return ContentKind::Facts;
    case RowKind::Results:
        return ContentKind::Result;
    case RowKind::Files:
        return ContentKind::File;
    case RowKind::Records:
        return ContentKind::Record;
    case RowKind::Playbooks:
    case RowKind::Plays:
    case RowKind::Tasks:
    case RowKind::LatestHosts:
    case RowKind::Labels:
        break;
    }
    return {};
}

class ListReader
{
public:
    ListReader(ApiServer &server, ApiContents &contents, RowKind kind, const RowQuery &query,
               const IsCanceled &isCanceled)
        : m_server(server)
        , m_contents(contents)
        , m_kind(kind)
        , m_spec(rowSpec(kind))
        , m_query(query)
        , m_isCanceled(isCanceled)
    {
        for (const RowField &field : m_spec.fields) {
            if (!field.isContent || query.withContent) {
                m_fields.push_back(&field);
                m_rows.fields << field.name;
            }
        }
    }

    Result<Rows> read()
    {
        Result<void> done = prepare();
        if (done)
            done = m_ids ? readDetails() : readList();
        if (done && m_isToCut)
            done = cut();
        if (done && m_query.withContent)
            done = addContents();
        if (!done)
            return std::unexpected(done.error());
        return std::move(m_rows);
    }

private:
    // Splits the conditions into what the server is asked and what is looked at here. What a row shows is looked at in
    // any case: an older server passes over parameters that it does not know.
    Result<void> prepare()
    {
        for (const RowCondition &condition : m_query.filter) {
            const auto field = std::ranges::find(m_spec.fields, condition.field, &RowField::name);
            const auto lookup = std::ranges::find(m_spec.filters, condition.field, &RowLookup::name);
            if (field == m_spec.fields.end() && lookup == m_spec.filters.end())
                return std::unexpected(
                    Error{Error::Kind::Usage, Text::tr("These rows have no field %1.").arg(condition.field), {}, {}});
            // A condition that makes no sense is said here, not by the server.
            const FieldType type = field != m_spec.fields.end() ? field->type : lookup->type;
            if (const Result<bool> sense = fulfils({}, type, condition); !sense)
                return std::unexpected(sense.error());
            const bool isId = condition.field == "id"_L1 && m_kind != RowKind::LatestHosts;
            if (isId && !m_ids && (condition.op == RowCondition::Op::Equal || condition.op == RowCondition::Op::In)) {
                m_ids.emplace();
                for (const QString &value : condition.values)
                    m_ids->push_back(value.trimmed().toLongLong());
                std::ranges::sort(*m_ids);
                m_ids->erase(std::ranges::unique(*m_ids).begin(), m_ids->end());
                continue;
            }
            const std::optional<ApiCondition> parameters = apiParametersFor(m_kind, condition);
            if (parameters) {
                for (const auto &[name, value] : parameters->query.queryItems(QUrl::FullyEncoded))
                    m_parameters.addQueryItem(name, value);
            }
            if (field != m_spec.fields.end()) {
                m_checks.emplace_back(static_cast<size_t>(m_rows.fields.indexOf(condition.field)), field->type,
                                      condition);
                m_isToCut |= !parameters || !parameters->isExact;
            } else if (!parameters) {
                return std::unexpected(
                    Error{Error::Kind::Unsupported,
                          Text::tr("ARA's server cannot filter by %1 this way.").arg(condition.field),
                          {},
                          {}});
            }
        }
        const std::optional<QString> order = apiOrderFor(m_kind, m_query.order);
        m_isToCut |= !order || m_ids.has_value() || m_kind == RowKind::LatestHosts;
        if (order && m_kind != RowKind::LatestHosts)
            m_parameters.addQueryItem(u"order"_s, QString::fromLatin1(order->toUtf8().toPercentEncoding()));
        return {};
    }

    bool isWanted(const std::vector<RowValue> &row) const
    {
        return std::ranges::all_of(m_checks, [&](const auto &check) {
            const auto &[index, type, condition] = check;
            return fulfils(row[index], type, condition).value_or(false);
        });
    }

    Result<void> readList()
    {
        constexpr qint64 HostRows = 50; // each with its facts
        constexpr qint64 CountedRows = 500; // each with counts of its own
        const qint64 pageRows = m_kind == RowKind::LatestHosts                                     ? HostRows
            : m_kind == RowKind::Playbooks || m_kind == RowKind::Plays || m_kind == RowKind::Tasks ? CountedRows
                                                                                                   : ApiPageRows;
        qint64 offset = m_isToCut ? 0 : std::max<qint64>(m_query.offset, 0);
        qint64 left = m_isToCut ? -1 : m_query.limit;
        do {
            QUrlQuery page = m_parameters;
            const qint64 limit = left < 0 ? pageRows : std::min(left, pageRows);
            page.addQueryItem(u"limit"_s, QString::number(std::max<qint64>(limit, 1)));
            if (offset > 0)
                page.addQueryItem(u"offset"_s, QString::number(offset));
            const Result<ApiList> list = m_server.list(apiListName(m_kind), page, ApiPriority::Bulk, m_isCanceled);
            if (!list)
                return std::unexpected(list.error());
            m_rows.total = list->count;
            for (JsonValue json = list->rows.firstChild(); !json.isNone() && left != 0; json = json.next()) {
                std::vector<RowValue> row = rowOf(json);
                ++offset;
                left -= left > 0;
                if (isWanted(row)) {
                    m_rows.rows.push_back(std::move(row));
                } else if (!m_isToCut) {
                    // It does not know the parameter: what it counts and cuts is something else.
                    m_isToCut = true;
                    m_rows.rows.clear();
                    return readList();
                }
            }
            if (offset < list->count && list->rows.size() == 0 && left != 0)
                m_rows.problems << Text::tr("The server counts %1 rows, but lists %2.")
                                       .arg(QLocale().toString(list->count), QLocale().toString(offset));
            if (offset >= list->count || list->rows.size() == 0)
                break;
        } while (left != 0);
        return {};
    }

    Result<void> readDetails()
    {
        constexpr size_t Ahead = 4;
        std::deque<ApiTicket> asked;
        size_t next = 0;
        const QString list = apiListName(m_kind) + u'/';
        const Error missing{.kind = Error::Kind::NotFound};
        for (size_t i = 0; i < m_ids->size(); ++i) {
            for (; next < m_ids->size() && asked.size() < Ahead; ++next)
                asked.push_back(m_server.askDetail(list + QString::number((*m_ids)[next]), ApiPriority::View));
            const Result<JsonDocument> detail = m_server.waitDetail(asked.front(), missing, m_isCanceled);
            asked.pop_front();
            if (!detail && detail.error().kind != Error::Kind::NotFound)
                return std::unexpected(detail.error());
            if (!detail)
                continue;
            std::vector<RowValue> row = rowOf(detail->root());
            if (isWanted(row))
                m_rows.rows.push_back(std::move(row));
        }
        m_hasContent = true;
        return {};
    }

    Result<void> cut()
    {
        if (const Result<void> sorted = sortRows(m_rows, m_spec, m_query.order); !sorted)
            return sorted;
        m_rows.total = static_cast<qint64>(m_rows.rows.size());
        const auto begin = m_rows.rows.begin();
        m_rows.rows.erase(begin, begin + std::clamp<qint64>(m_query.offset, 0, m_rows.total));
        if (m_query.limit >= 0 && std::cmp_less(m_query.limit, m_rows.rows.size()))
            m_rows.rows.resize(static_cast<size_t>(m_query.limit));
        return {};
    }

    Result<void> addContents()
    {
        const std::optional<ContentKind> content = contentOf(m_kind);
        if (!content || m_hasContent)
            return {};
        const auto id = static_cast<size_t>(m_rows.fields.indexOf("id"_L1));
        const auto isContent = std::ranges::find_if(m_fields, [](const RowField *field) { return field->isContent; });
        const auto column = static_cast<size_t>(isContent - m_fields.begin());
        std::vector<qint64> ids;
        ids.reserve(m_rows.rows.size());
        for (const std::vector<RowValue> &row : m_rows.rows)
            ids.push_back(std::get<qint64>(row[id]));
        size_t at = 0;
        const Result<int> done = m_contents.each(
            *content, ids, ApiPriority::Bulk, m_isCanceled, [&](const Result<ContentPtr> &got) {
                RowValue &to = m_rows.rows[at][column];
                const qint64 of = ids[at++];
                if (!got)
                    m_rows.problems
                        << Text::tr("%1 of %2: %3").arg(m_fields[column]->name, QString::number(of), got.error().what);
                else if (*content == ContentKind::File)
                    to = QString::fromUtf8((*got)->text);
                else
                    to = (*got)->json;
            });
        return done ? Result<void>() : std::unexpected(done.error());
    }

    std::vector<RowValue> rowOf(const JsonValue &json)
    {
        std::vector<RowValue> row;
        row.reserve(m_fields.size());
        for (const RowField *field : m_fields)
            row.push_back(valueOf(*field, json));
        return row;
    }

    RowValue valueOf(const RowField &field, const JsonValue &json)
    {
        constexpr auto Items = "items_"_L1;
        if (field.type == FieldType::Count)
            return number(json["items"_L1][field.name.sliced(Items.size())]);
        JsonValue value = json[field.name];
        if (value.isNone() && m_kind == RowKind::Tasks && field.name == "path"_L1)
            value = json["file"_L1]["path"_L1]; // in a detail
        if (field.type == FieldType::Ids) {
            std::vector<qint64> ids;
            for (JsonValue one = value.firstChild(); !one.isNone(); one = one.next())
                ids.push_back(idOf(one));
            std::ranges::sort(ids);
            return ids;
        }
        if (value.isNone() || value.type() == JsonValue::Type::Null)
            return {};
        switch (field.type) {
        case FieldType::Integer:
            return number(value);
        case FieldType::Bool:
            return value.isTrue();
        case FieldType::Duration: {
            const Micros duration = durationFromApi(value.toString());
            return isKnown(duration) ? RowValue(DurationValue{duration}) : RowValue();
        }
        case FieldType::Time: {
            const QString text = value.toString();
            const Micros time = timeFromApi(text);
            return isKnown(time) ? RowValue(TimeValue{time}) : RowValue(text);
        }
        case FieldType::Uuid:
            return UuidValue{value.toString().remove(u'-')};
        case FieldType::PlainJson:
        case FieldType::PackedJson:
            return JsonDocument::parse(asStored(value.source()));
        case FieldType::PackedText:
        case FieldType::Text:
        case FieldType::Ids:
        case FieldType::Count:
            break;
        }
        // Its server shows what the flags of a result say as a status of their own.
        if (m_kind == RowKind::Results && field.name == "status"_L1)
            return value.toString() == "changed"_L1 ? u"ok"_s
                : value.toString() == "ignored"_L1  ? u"failed"_s
                                                    : value.toString();
        return value.toString();
    }

    static RowValue number(const JsonValue &value)
    {
        if (value.isNone() || value.type() == JsonValue::Type::Null)
            return {};
        return value.isObject() ? idOf(value) : value.toInteger();
    }

    ApiServer &m_server;
    ApiContents &m_contents;
    const RowKind m_kind;
    const RowSpec &m_spec;
    const RowQuery &m_query;
    const IsCanceled &m_isCanceled;
    std::vector<const RowField *> m_fields;
    std::optional<std::vector<qint64>> m_ids; // just these
    QUrlQuery m_parameters;
    std::vector<std::tuple<size_t, FieldType, RowCondition>> m_checks;
    bool m_isToCut = false; // order, offset and limit are done here
    bool m_hasContent = false; // details came with it
    Rows m_rows;
};

} // namespace

Result<Rows> readApiRows(ApiServer &server, ApiContents &contents, RowKind kind, const RowQuery &query,
                         const IsCanceled &isCanceled)
{
    if (const Result<ApiAbout> about = server.about(isCanceled); !about)
        return std::unexpected(about.error());
    return ListReader(server, contents, kind, query, isCanceled).read();
}

} // namespace aviary
