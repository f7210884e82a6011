// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/araapi/apiparameters.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>
#include <optional>
#include <span>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

enum class Type { Text, Number, Time, Truth, Uuid, Status };

// ara/api/filters.py: what a list can be filtered by.
struct Parameter
{
    QLatin1StringView name;
    Type type = Type::Text;
    RowCondition::Op op = RowCondition::Op::Equal;
    QLatin1StringView field = {}; // where it is not the name
};

using enum Type;
using enum RowCondition::Op;

constexpr Parameter Dates[] = {
    {"created_before"_L1, Time, AtMost, "created"_L1},
    {"created_after"_L1, Time, AtLeast, "created"_L1},
    {"updated_before"_L1, Time, AtMost, "updated"_L1},
    {"updated_after"_L1, Time, AtLeast, "updated"_L1},
};
constexpr Parameter RunDates[] = {
    {"started_before"_L1, Time, AtMost, "started"_L1},
    {"started_after"_L1, Time, AtLeast, "started"_L1},
    {"ended_before"_L1, Time, AtMost, "ended"_L1},
    {"ended_after"_L1, Time, AtLeast, "ended"_L1},
};
constexpr Parameter Counts[] = {
    {"changed__gt"_L1, Number, Greater, "changed"_L1},         {"changed__lt"_L1, Number, Less, "changed"_L1},
    {"failed__gt"_L1, Number, Greater, "failed"_L1},           {"failed__lt"_L1, Number, Less, "failed"_L1},
    {"ok__gt"_L1, Number, Greater, "ok"_L1},                   {"ok__lt"_L1, Number, Less, "ok"_L1},
    {"skipped__gt"_L1, Number, Greater, "skipped"_L1},         {"skipped__lt"_L1, Number, Less, "skipped"_L1},
    {"unreachable__gt"_L1, Number, Greater, "unreachable"_L1}, {"unreachable__lt"_L1, Number, Less, "unreachable"_L1},
};
constexpr Parameter Playbook = {"playbook"_L1, Number};
constexpr Parameter PlaybookName = {"playbook_name"_L1, Text, Contains};
constexpr Parameter PlaybookPath = {"playbook_path"_L1, Text, Contains};

constexpr Parameter OfPlaybooks[] = {
    {"ansible_version"_L1, Text, Contains},
    {"client_version"_L1, Text, Contains},
    {"server_version"_L1, Text, Contains},
    {"python_version"_L1, Text, Contains},
    {"user"_L1, Text, Contains},
    {"controller"_L1, Text, Contains},
    {"name"_L1, Text, Contains},
    {"path"_L1, Text, Contains},
    {"status"_L1, Status, In},
    {"label"_L1, Text, EqualAnyCase},
};
constexpr Parameter OfPlays[] = {
    Playbook,
    {"uuid"_L1, Uuid},
    {"status"_L1, Status, In},
    {"name"_L1, Text, Contains},
};
constexpr Parameter OfTasks[] = {
    Playbook,
    PlaybookName,
    PlaybookPath,
    {"play"_L1, Number},
    {"status"_L1, Status, In},
    {"name"_L1, Text, Contains},
    {"uuid"_L1, Uuid},
    {"action"_L1, Text, EqualAnyCase},
    {"path"_L1, Text, Contains},
    {"lineno"_L1, Number},
    {"handler"_L1, Truth},
    {"exceptions_count__gt"_L1, Number, Greater, "exceptions_count"_L1},
    {"exceptions_count__lt"_L1, Number, Less, "exceptions_count"_L1},
    {"deprecations_count__gt"_L1, Number, Greater, "deprecations_count"_L1},
    {"deprecations_count__lt"_L1, Number, Less, "deprecations_count"_L1},
    {"warnings_count__gt"_L1, Number, Greater, "warnings_count"_L1},
    {"warnings_count__lt"_L1, Number, Less, "warnings_count"_L1},
};
constexpr Parameter OfHosts[] = {Playbook, PlaybookName, PlaybookPath, {"name"_L1, Text, Contains}};
constexpr Parameter OfLatestHosts[] = {
    {"host__created_before"_L1, Time, AtMost, "host__created"_L1},
    {"host__created_after"_L1, Time, AtLeast, "host__created"_L1},
    {"host__updated_before"_L1, Time, AtMost, "host__updated"_L1},
    {"host__updated_after"_L1, Time, AtLeast, "host__updated"_L1},
};
constexpr Parameter OfResults[] = {
    Playbook,
    {"task"_L1, Number},
    {"task_name"_L1, Text, Contains},
    {"play"_L1, Number},
    {"host"_L1, Number},
    {"host_name"_L1, Text, EqualAnyCase},
    {"delegated_to"_L1, Number},
    {"changed"_L1, Truth},
    {"status"_L1, Status, In},
    {"ignore_errors"_L1, Truth},
};
constexpr Parameter OfFiles[] = {Playbook, {"path"_L1, Text, Contains}};
constexpr Parameter OfRecords[] = {Playbook, {"key"_L1, Text}};

constexpr QLatin1StringView RunOrders[]
    = {"id"_L1, "created"_L1, "updated"_L1, "started"_L1, "ended"_L1, "duration"_L1};
constexpr QLatin1StringView HostOrders[] = {"id"_L1,     "created"_L1, "updated"_L1, "name"_L1,       "changed"_L1,
                                            "failed"_L1, "ok"_L1,      "skipped"_L1, "unreachable"_L1};
constexpr QLatin1StringView FileOrders[] = {"id"_L1, "created"_L1, "updated"_L1, "path"_L1};
constexpr QLatin1StringView RecordOrders[] = {"id"_L1, "created"_L1, "updated"_L1, "key"_L1};
constexpr QLatin1StringView LabelOrders[] = {"id"_L1, "created"_L1, "updated"_L1};

constexpr QLatin1StringView RunStatus[]
    = {"unknown"_L1, "expired"_L1, "running"_L1, "completed"_L1, "failed"_L1};
constexpr QLatin1StringView PlayStatus[] = {"unknown"_L1, "expired"_L1, "running"_L1, "completed"_L1};
constexpr QLatin1StringView ResultStatus[]
    = {"ok"_L1, "failed"_L1, "skipped"_L1, "unreachable"_L1, "unknown"_L1};

struct Spec
{
    std::array<std::span<const Parameter>, 3> parameters;
    std::span<const QLatin1StringView> orders;
    std::span<const QLatin1StringView> status = {};
};

Spec specOf(RowKind kind)
{
    switch (kind) {
    case RowKind::Playbooks:
        return {{Dates, RunDates, OfPlaybooks}, RunOrders, RunStatus};
    case RowKind::Plays:
        return {{Dates, RunDates, OfPlays}, RunOrders, PlayStatus};
    case RowKind::Tasks:
        return {{Dates, RunDates, OfTasks}, RunOrders, RunStatus};
    case RowKind::Hosts:
        return {{Dates, OfHosts, Counts}, HostOrders};
    case RowKind::LatestHosts:
        return {{OfLatestHosts, OfHosts, Counts}, HostOrders};
    case RowKind::Results:
        return {{Dates, RunDates, OfResults}, RunOrders, ResultStatus};
    case RowKind::Files:
        return {{Dates, OfFiles}, FileOrders};
    case RowKind::Records:
        return {{Dates, OfRecords}, RecordOrders};
    case RowKind::Labels:
        return {{Dates}, LabelOrders};
    }
    Q_UNREACHABLE_RETURN({});
}

QString noChoice(const QString &value)
{
    return u"Select a valid choice. %1 is not one of the available choices."_s.arg(value);
}

// What a condition compares with; an error in `what`; neither where the server does not filter.
struct Value
{
    std::optional<QString> stored;
    QString what;
};

Value numberOf(const QString &text)
{
    // A Decimal, of which the server's column takes the whole part.
    static const QRegularExpression decimal(u"^[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)$"_s);
    if (!decimal.match(text).hasMatch())
        return {{}, u"Enter a number."_s};
    return {QString::number(static_cast<qint64>(std::clamp(text.toDouble(), -9e18, 9e18))), {}};
}

Value timeOf(const QString &text)
{
    // Django's parse_datetime(): a time of day is needed, seconds are not; a "T" or a blank between them.
    static const QRegularExpression form(
        u"^\\d{4}-\\d{1,2}-\\d{1,2}[T ]\\d{1,2}:\\d{1,2}(:\\d{1,2}([.,]\\d{1,6}\\d*)?)?\\s*(Z|[+-]\\d{2}(:?\\d{2})?)?$"_s);
    if (!form.match(text).hasMatch() || !isKnown(timeFromApi(text)))
        return {{}, u"Enter a valid date/time."_s};
    return {text, {}};
}

Value uuidOf(const QString &text)
{
    QString hex = text;
    hex.remove(u'-').remove(u'{').remove(u'}');
    static const QRegularExpression form(u"^[0-9a-fA-F]{32}$"_s);
    return form.match(hex).hasMatch() ? Value{hex.toLower(), {}} : Value{{}, u"Enter a valid UUID."_s};
}

// A choice of three in the server's form, where what is none of the two is neither.
Value truthOf(const QString &text)
{
    if (text == "True"_L1 || text == "true"_L1 || text == "2"_L1)
        return {u"true"_s, {}};
    if (text == "False"_L1 || text == "false"_L1 || text == "3"_L1)
        return {u"false"_s, {}};
    return {};
}

Value valueOf(Type type, const QString &text)
{
    switch (type) {
    case Number:
        return numberOf(text);
    case Time:
        return timeOf(text);
    case Uuid:
        return uuidOf(text);
    case Truth:
        return truthOf(text);
    case Text:
    case Status:
        break;
    }
    return {text, {}};
}

class Reader
{
public:
    Reader(RowKind kind, const QUrlQuery &query)
        : m_spec(specOf(kind))
        , m_query(query)
    {
    }

    ApiParameters read()
    {
        for (const std::span<const Parameter> group : m_spec.parameters) {
            for (const Parameter &parameter : group)
                parameter.type == Status ? readStatus(parameter) : readOne(parameter);
        }
        readOrder();
        m_out.query.limit = positive(u"limit"_s).value_or(ApiParameters::DefaultLimit);
        m_out.query.offset = positive(u"offset"_s).value_or(0);
        return std::move(m_out);
    }

private:
    // The last one counts where a parameter stands several times.
    QString last(const QString &name) const
    {
        const QStringList values = m_query.allQueryItemValues(name, QUrl::FullyDecoded);
        return values.isEmpty() ? QString() : values.last().trimmed();
    }

    std::optional<qint64> positive(const QString &name) const
    {
        bool isNumber = false;
        const qint64 number = last(name).toLongLong(&isNumber);
        return isNumber && number > 0 ? std::optional(number) : std::nullopt;
    }

    void fail(QLatin1StringView name, const QString &what) { m_out.errors.emplace_back(name, what); }

    void add(const Parameter &parameter, const QStringList &values)
    {
        m_out.query.filter.push_back(
            {parameter.field.isEmpty() ? parameter.name : parameter.field, parameter.op, values});
    }

    void readOne(const Parameter &parameter)
    {
        const QString text = last(parameter.name);
        if (text.isEmpty())
            return;
        const Value value = valueOf(parameter.type, text);
        if (!value.what.isEmpty())
            fail(parameter.name, value.what);
        else if (value.stored)
            add(parameter, {*value.stored});
    }

    void readStatus(const Parameter &parameter)
    {
        const QStringList values = m_query.allQueryItemValues(parameter.name, QUrl::FullyDecoded);
        for (const QString &value : values) {
            if (!std::ranges::contains(m_spec.status, value))
                return fail(parameter.name, noChoice(value));
        }
        if (!values.isEmpty())
            add(parameter, values);
    }

    void readOrder()
    {
        const QString order = last(u"order"_s);
        const QStringList fields = order.split(u',', Qt::SkipEmptyParts);
        for (const QString &field : fields) {
            const QString name = field.startsWith(u'-') ? field.mid(1) : field;
            if (!std::ranges::contains(m_spec.orders, name))
                return fail("order"_L1, noChoice(field));
        }
        m_out.query.order = order;
    }

    const Spec m_spec;
    const QUrlQuery &m_query;
    ApiParameters m_out;
};

} // namespace

ApiParameters readApiParameters(RowKind kind, const QUrlQuery &query)
{
    return Reader(kind, query).read();
}

QUrlQuery apiQuery(const QByteArray &query)
{
    return QUrlQuery(QString::fromUtf8(QByteArray(query).replace('+', "%20")));
}

} // namespace aviary
