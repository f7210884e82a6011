// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/api/apifilters.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rows)
};

using Op = RowCondition::Op;

Error usage(const QString &what)
{
    return {Error::Kind::Usage, what, {}, {}};
}

bool isAmong(QStringView field, std::initializer_list<QLatin1StringView> names)
{
    return std::ranges::any_of(names, [&](QLatin1StringView name) { return field == name; });
}

bool hasRunDates(RowKind kind)
{
    return kind == RowKind::Playbooks || kind == RowKind::Plays || kind == RowKind::Tasks || kind == RowKind::Results;
}

bool isHostKind(RowKind kind)
{
    return kind == RowKind::Hosts || kind == RowKind::LatestHosts;
}

bool isDate(RowKind kind, QStringView field)
{
    return isAmong(field, {"created"_L1, "updated"_L1})
        || (hasRunDates(kind) && isAmong(field, {"started"_L1, "ended"_L1}))
        || (kind == RowKind::LatestHosts && isAmong(field, {"host__created"_L1, "host__updated"_L1}));
}

// Parts of a text that a list can be asked for; others ask with "is".
bool isPartOfText(RowKind kind, QStringView field)
{
    switch (kind) {
    case RowKind::Playbooks:
        return isAmong(field,
                       {"ansible_version"_L1, "client_version"_L1, "server_version"_L1, "python_version"_L1, "user"_L1,
                        "controller"_L1, "name"_L1, "path"_L1});
    case RowKind::Plays:
        return field == "name"_L1;
    case RowKind::Tasks:
        return isAmong(field, {"name"_L1, "path"_L1, "playbook_name"_L1, "playbook_path"_L1});
    case RowKind::Hosts:
    case RowKind::LatestHosts:
        return isAmong(field, {"name"_L1, "playbook_name"_L1, "playbook_path"_L1});
    case RowKind::Results:
        return field == "task_name"_L1;
    case RowKind::Files:
        return field == "path"_L1;
    case RowKind::Records:
    case RowKind::Labels:
        break;
    }
    return false;
}

bool isEqual(RowKind kind, QStringView field)
{
    if (field == "playbook"_L1)
        return kind != RowKind::Playbooks && kind != RowKind::Labels;
    switch (kind) {
    case RowKind::Plays:
        return field == "uuid"_L1;
    case RowKind::Tasks:
        return isAmong(field, {"play"_L1, "uuid"_L1, "lineno"_L1, "handler"_L1});
    case RowKind::Results:
        return isAmong(field, {"task"_L1, "play"_L1, "host"_L1, "delegated_to"_L1, "changed"_L1, "ignore_errors"_L1});
    case RowKind::Records:
        return field == "key"_L1;
    case RowKind::Playbooks:
    case RowKind::Hosts:
    case RowKind::LatestHosts:
    case RowKind::Files:
    case RowKind::Labels:
        break;
    }
    return false;
}

bool isEqualAnyCase(RowKind kind, QStringView field)
{
    return (kind == RowKind::Playbooks && field == "label"_L1) || (kind == RowKind::Tasks && field == "action"_L1)
        || (kind == RowKind::Results && field == "host_name"_L1);
}

RowValue plain(const RowValue &value)
{
    struct Plain
    {
        RowValue operator()(bool truth) const { return qint64{truth}; }
        RowValue operator()(const TimeValue &time) const { return time.time; }
        RowValue operator()(const DurationValue &duration) const { return duration.duration; }
        RowValue operator()(const UuidValue &uuid) const { return uuid.hex; }
        RowValue operator()(const JsonDocument &json) const { return QString::fromUtf8(json.text()); }
        RowValue operator()(std::monostate) const { return {}; }
        RowValue operator()(qint64 number) const { return number; }
        RowValue operator()(const QString &text) const { return text; }
        RowValue operator()(const std::vector<qint64> &ids) const { return ids; }
    };
    return std::visit(Plain{}, value);
}

// Null before numbers before texts, as a database sorts.
std::strong_ordering compared(const RowValue &left, const RowValue &right)
{
    if (const auto *a = std::get_if<qint64>(&left), *b = std::get_if<qint64>(&right); a && b)
        return *a <=> *b;
    if (const auto *a = std::get_if<QString>(&left), *b = std::get_if<QString>(&right); a && b)
        return a->compare(*b) <=> 0;
    return left.index() <=> right.index();
}

} // namespace

QString apiListName(RowKind kind)
{
    static constexpr std::array Names{"playbooks"_L1, "plays"_L1, "tasks"_L1,   "hosts"_L1, "latesthosts"_L1,
                                      "results"_L1,   "files"_L1, "records"_L1, "labels"_L1};
    return Names[static_cast<size_t>(kind)];
}

std::optional<ApiCondition> apiParametersFor(RowKind kind, const RowCondition &condition)
{
    const QString &field = condition.field;
    if (condition.values.isEmpty())
        return {};
    const auto parameters = [](const QString &name, const QStringList &values, bool isExact = true) {
        ApiCondition made{.query = {}, .isExact = isExact};
        for (const QString &value : values)
            made.query.addQueryItem(name, QString::fromLatin1(value.toUtf8().toPercentEncoding()));
        return std::optional(made);
    };
    const QStringList first{condition.values.front()};
    const bool isOne = condition.op == Op::Equal || (condition.op == Op::In && condition.values.size() == 1);
    switch (condition.op) {
    case Op::AtLeast:
    case Op::AtMost:
        if (isDate(kind, field))
            return parameters(field + (condition.op == Op::AtLeast ? "_after"_L1 : "_before"_L1), first);
        return {};
    case Op::Greater:
    case Op::Less:
        if (isDate(kind, field))
            return parameters(field + (condition.op == Op::Greater ? "_after"_L1 : "_before"_L1), first, false);
        if ((isHostKind(kind) && isAmong(field, {"changed"_L1, "failed"_L1, "ok"_L1, "skipped"_L1, "unreachable"_L1}))
            || (kind == RowKind::Tasks
                && isAmong(field, {"exceptions_count"_L1, "deprecations_count"_L1, "warnings_count"_L1})))
            return parameters(field + (condition.op == Op::Greater ? "__gt"_L1 : "__lt"_L1), first);
        return {};
    case Op::Contains:
        return isPartOfText(kind, field) ? parameters(field, first) : std::nullopt;
    case Op::Equal:
    case Op::In:
    case Op::EqualAnyCase:
        break;
    }
    if (field == "status"_L1 && hasRunDates(kind) && condition.op != Op::EqualAnyCase)
        return parameters(field, condition.values);
    if (isOne && isEqual(kind, field))
        return parameters(field, first);
    if (isEqualAnyCase(kind, field) && (isOne || condition.op == Op::EqualAnyCase))
        return parameters(field, first, condition.op == Op::EqualAnyCase);
    if (isPartOfText(kind, field) && !first.front().isEmpty() && (isOne || condition.op == Op::EqualAnyCase))
        return parameters(field, first, false);
    return {};
}

std::optional<QString> apiOrderFor(RowKind kind, const QString &order)
{
    QStringList fields = order.split(u',', Qt::SkipEmptyParts);
    const RowSpec &spec = rowSpec(kind);
    const bool descending = fields.isEmpty() ? spec.newestFirst : fields.back().startsWith(u'-');
    bool hasKey = false;
    for (const QString &field : fields) {
        const QString name = field.startsWith(u'-') ? field.sliced(1) : field;
        const bool isSorted = isAmong(name, {"id"_L1, "created"_L1, "updated"_L1})
            || (hasRunDates(kind) && isAmong(name, {"started"_L1, "ended"_L1, "duration"_L1}))
            || (isHostKind(kind)
                && isAmong(name, {"name"_L1, "changed"_L1, "failed"_L1, "ok"_L1, "skipped"_L1, "unreachable"_L1}))
            || (kind == RowKind::Files && name == "path"_L1) || (kind == RowKind::Records && name == "key"_L1);
        if (!isSorted)
            return {};
        hasKey |= name == spec.key;
    }
    if (!hasKey)
        fields << (descending ? u"-"_s : QString()) + spec.key;
    return fields.join(u',');
}

Result<bool> fulfils(const RowValue &value, FieldType type, const RowCondition &condition)
{
    if (condition.values.isEmpty() || (condition.op != Op::In && condition.values.size() != 1))
        return std::unexpected(
            usage(Text::tr("The condition on %1 has the wrong number of values.").arg(condition.field)));
    std::vector<RowValue> wanted;
    for (const QString &text : condition.values) {
        std::optional<RowValue> one = filterValue(type, text);
        if (!one)
            return std::unexpected(usage(Text::tr("%1 is no value for %2.").arg(text, condition.field)));
        wanted.push_back(std::move(*one));
    }
    if (const auto *ids = std::get_if<std::vector<qint64>>(&value)) {
        return std::ranges::any_of(
            wanted, [&](const RowValue &one) { return std::ranges::contains(*ids, std::get<qint64>(one)); });
    }
    const RowValue own = plain(value);
    if (std::holds_alternative<std::monostate>(own))
        return false;
    const auto *text = std::get_if<QString>(&own);
    const auto *wantedText = std::get_if<QString>(&wanted.front());
    switch (condition.op) {
    case Op::Equal:
    case Op::In:
        return std::ranges::any_of(wanted, [&](const RowValue &one) { return compared(own, one) == 0; });
    case Op::EqualAnyCase:
        return text && wantedText ? text->compare(*wantedText, Qt::CaseInsensitive) == 0
                                  : compared(own, wanted.front()) == 0;
    case Op::Contains:
        return text && wantedText && text->contains(*wantedText, Qt::CaseInsensitive);
    case Op::Greater:
        return compared(own, wanted.front()) > 0;
    case Op::Less:
        return compared(own, wanted.front()) < 0;
    case Op::AtLeast:
        return compared(own, wanted.front()) >= 0;
    case Op::AtMost:
        return compared(own, wanted.front()) <= 0;
    }
    Q_UNREACHABLE_RETURN(false);
}

Result<void> sortRows(Rows &rows, const RowSpec &spec, const QString &fields)
{
    struct Column
    {
        size_t index;
        bool descending;
    };
    std::vector<Column> columns;
    bool hasKey = false;
    const QStringList names = fields.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : names) {
        const bool descending = part.startsWith(u'-');
        const QString name = descending ? part.sliced(1) : part;
        const qsizetype index = rows.fields.indexOf(name);
        const auto field = std::ranges::find(spec.fields, name, &RowField::name);
        if (index < 0 || field == spec.fields.end() || field->isContent || field->type == FieldType::PackedJson
            || field->type == FieldType::Ids || field->type == FieldType::Count)
            return std::unexpected(usage(Text::tr("Rows cannot be sorted by %1.").arg(name)));
        columns.push_back({static_cast<size_t>(index), descending});
        hasKey |= name == spec.key;
    }
    if (!hasKey) {
        const bool descending = columns.empty() ? spec.newestFirst : columns.back().descending;
        columns.push_back({static_cast<size_t>(rows.fields.indexOf(spec.key)), descending});
    }
    std::ranges::stable_sort(rows.rows, [&](const auto &a, const auto &b) {
        for (const Column &column : columns) {
            const auto way = compared(plain(a[column.index]), plain(b[column.index]));
            if (way != 0)
                return column.descending ? way > 0 : way < 0;
        }
        return false;
    });
    return {};
}

} // namespace aviary
