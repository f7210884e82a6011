// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/araapi/apirows.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ApiRows)
};

template <class T>
const T *get(const RowValue &value)
{
    return std::get_if<T>(&value);
}

QString notFound(RowKind kind, qint64 id)
{
    switch (kind) {
    case RowKind::Playbooks:
        return Text::tr("This report has no playbook %1.").arg(id);
    case RowKind::Plays:
        return Text::tr("This report has no play %1.").arg(id);
    case RowKind::Tasks:
        return Text::tr("This report has no task %1.").arg(id);
    case RowKind::Hosts:
    case RowKind::LatestHosts:
        return Text::tr("This report has no host %1.").arg(id);
    case RowKind::Results:
        return Text::tr("This report has no result %1.").arg(id);
    case RowKind::Files:
        return Text::tr("This report has no file %1.").arg(id);
    case RowKind::Records:
        return Text::tr("This report has no record %1.").arg(id);
    case RowKind::Labels:
        return Text::tr("This report has no label %1.").arg(id);
    }
    return {};
}

// Where a field of a row points to.
struct Relation
{
    QLatin1StringView field;
    RowKind kind;
};
constexpr Relation Relations[]
    = {{"playbook"_L1, RowKind::Playbooks}, {"play"_L1, RowKind::Plays}, {"task"_L1, RowKind::Tasks},
       {"host"_L1, RowKind::Hosts},         {"file"_L1, RowKind::Files}, {"labels"_L1, RowKind::Labels},
       {"delegated_to"_L1, RowKind::Hosts}};

QList<qint64> idsIn(const Rows &rows, QLatin1StringView field)
{
    QSet<qint64> ids;
    for (size_t i = 0; i < rows.rows.size(); ++i) {
        const RowView row(rows, i);
        if (const auto *id = get<qint64>(row[field]))
            ids << *id;
        for (const qint64 id : row.ids(field))
            ids << id;
    }
    QList<qint64> sorted(ids.begin(), ids.end());
    std::ranges::sort(sorted);
    return sorted;
}

class Gathering
{
public:
    Gathering(ReportSource &source, ApiRows &out)
        : m_source(source)
        , m_out(out)
        , m_related(std::make_shared<RelatedRows>())
    {
        m_out.related = m_related;
        m_out.problems << m_out.rows->problems;
    }

    // What the relations point to; a relation that the rows do not have points nowhere.
    Result<void> gather(const Rows &from, std::span<const Relation> relations, bool withContent = false)
    {
        for (const Relation &relation : relations) {
            QList<qint64> ids = idsIn(from, relation.field);
            ids.removeIf([&](qint64 id) { return !m_related->find(relation.kind, id).isNull(); });
            if (ids.isEmpty())
                continue;
            Result<Rows> rows = readRowsById(m_source, relation.kind, ids, withContent);
            if (!rows)
                return std::unexpected(rows.error());
            m_out.problems << rows->problems;
            // A playbook is shown with its labels, wherever it is shown; a host of the latest ones with its playbook.
            const Result<void> further = relation.kind == RowKind::Playbooks ? gather(*rows, Labels)
                : withContent                                                ? gather(*rows, OfPlaybook)
                                                                             : Result<void>();
            if (!further)
                return further;
            m_related->add(relation.kind, std::move(*rows));
        }
        return {};
    }

    static constexpr Relation Labels[] = {{"labels"_L1, RowKind::Labels}};
    static constexpr Relation OfPlaybook[] = {{"playbook"_L1, RowKind::Playbooks}};
    static constexpr Relation LatestHost[] = {{"host"_L1, RowKind::Hosts}};

private:
    ReportSource &m_source;
    ApiRows &m_out;
    std::shared_ptr<RelatedRows> m_related;
};

} // namespace

const RowValue &RowView::operator[](QLatin1StringView field) const
{
    static const RowValue none;
    const qsizetype column = m_rows ? m_rows->fields.indexOf(field) : -1;
    return column < 0 ? none : values()[static_cast<size_t>(column)];
}

QString RowView::text(QLatin1StringView field) const
{
    const auto *text = get<QString>((*this)[field]);
    return text ? *text : QString();
}

qint64 RowView::integer(QLatin1StringView field) const
{
    const auto *number = get<qint64>((*this)[field]);
    return number ? *number : 0;
}

bool RowView::truth(QLatin1StringView field) const
{
    const auto *truth = get<bool>((*this)[field]);
    return truth && *truth;
}

Micros RowView::time(QLatin1StringView field) const
{
    const auto *value = get<TimeValue>((*this)[field]);
    return value ? value->time : NoTime;
}

Micros RowView::duration(QLatin1StringView field) const
{
    const auto *value = get<DurationValue>((*this)[field]);
    return value ? value->duration : NoDuration;
}

std::vector<qint64> RowView::ids(QLatin1StringView field) const
{
    const auto *ids = get<std::vector<qint64>>((*this)[field]);
    return ids ? *ids : std::vector<qint64>();
}

void RelatedRows::add(RowKind kind, Rows rows)
{
    Kind &entry = m_kinds[kind];
    entry.rows.push_back(std::make_unique<Rows>(std::move(rows)));
    const Rows &kept = *entry.rows.back();
    for (size_t i = 0; i < kept.rows.size(); ++i) {
        const RowView row(kept, i);
        entry.byId.insert(row.integer("id"_L1), row);
    }
}

RowView RelatedRows::find(RowKind kind, qint64 id) const
{
    const auto entry = m_kinds.find(kind);
    return entry == m_kinds.end() ? RowView() : entry->second.byId.value(id);
}

std::vector<RowView> RelatedRows::all(RowKind kind) const
{
    std::vector<RowView> all;
    const auto entry = m_kinds.find(kind);
    if (entry == m_kinds.end())
        return all;
    for (const std::unique_ptr<Rows> &rows : entry->second.rows) {
        for (size_t i = 0; i < rows->rows.size(); ++i)
            all.emplace_back(*rows, i);
    }
    return all;
}

Result<Rows> readRowsById(ReportSource &source, RowKind kind, const QList<qint64> &ids, bool withContent)
{
    constexpr qsizetype atOnce = 900; // what any SQLite takes in one statement
    Rows all;
    for (qsizetype begin = 0; begin < ids.size(); begin += atOnce) {
        QStringList values;
        for (const qint64 id : ids.mid(begin, atOnce))
            values << QString::number(id);
        RowQuery query;
        query.filter.push_back({u"id"_s, RowCondition::Op::In, values});
        query.withContent = withContent;
        Result<Rows> rows = source.rows(kind, query).wait();
        if (!rows)
            return rows;
        all.fields = rows->fields;
        all.total += rows->total;
        all.problems << rows->problems;
        std::ranges::move(rows->rows, std::back_inserter(all.rows));
    }
    return all;
}

Result<ApiRows> readApiList(ReportSource &source, RowKind kind, RowQuery query)
{
    Result<Rows> rows = source.rows(kind, std::move(query)).wait();
    if (!rows)
        return std::unexpected(rows.error());
    ApiRows list{.rows = std::make_shared<const Rows>(std::move(*rows))};
    Gathering gathering(source, list);
    const Result<void> done = kind == RowKind::LatestHosts ? gathering.gather(*list.rows, Gathering::LatestHost, true)
        : kind == RowKind::Playbooks                       ? gathering.gather(*list.rows, Gathering::Labels)
                                                           : Result<void>();
    if (!done)
        return std::unexpected(done.error());
    return list;
}

Result<ApiRows> readApiDetail(ReportSource &source, RowKind kind, qint64 id)
{
    Result<Rows> rows = readRowsById(source, kind, {id}, true);
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->rows.empty())
        return std::unexpected(Error{Error::Kind::NotFound, notFound(kind, id), {}, {}});
    ApiRows detail{.rows = std::make_shared<const Rows>(std::move(*rows))};
    Gathering gathering(source, detail);
    if (const Result<void> done = gathering.gather(*detail.rows, Relations); !done)
        return std::unexpected(done.error());
    return detail;
}

} // namespace aviary
