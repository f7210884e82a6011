// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/araapi/serialize.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// How ARA shows a row: in its list, whole, or as a part of another one.
enum class Form { List, Detail, Simple };

bool isShown(RowKind kind, QLatin1StringView field, Form form)
{
    if (form != Form::Simple)
        return true;
    static constexpr QLatin1StringView hidden[]
        = {"created"_L1, "updated"_L1, "playbook"_L1, "play"_L1, "facts"_L1, "content"_L1};
    return std::ranges::find(hidden, field) == std::ranges::end(hidden)
        && (kind != RowKind::Plays || field != "uuid"_L1);
}

std::optional<RowKind> targetOf(RowKind kind, QLatin1StringView field, Form form)
{
    if (field == "labels"_L1)
        return RowKind::Labels;
    if (kind == RowKind::LatestHosts && field == "host"_L1)
        return RowKind::Hosts;
    if (form != Form::Detail)
        return {};
    if (field == "playbook"_L1)
        return RowKind::Playbooks;
    if (field == "play"_L1)
        return RowKind::Plays;
    if (field == "task"_L1)
        return RowKind::Tasks;
    if (field == "file"_L1)
        return RowKind::Files;
    if (field == "host"_L1 || field == "delegated_to"_L1)
        return RowKind::Hosts;
    return {};
}

class Serializer
{
public:
    Serializer(JsonText &out, const RelatedRows &related)
        : m_out(out)
        , m_related(related)
    {
    }

    void fields(RowKind kind, const RowView &row, Form form)
    {
        static constexpr auto items = "items_"_L1;
        bool inItems = false;
        for (qsizetype i = 0; i < row.fields().size(); ++i) {
            const QByteArray latin = row.fields()[i].toLatin1();
            const QLatin1StringView name(latin);
            const bool isItem = name.startsWith(items);
            if (isItem && !inItems) {
                m_out.key("items"_L1);
                m_out.beginObject();
            } else if (!isItem && inItems) {
                m_out.endObject();
            }
            inItems = isItem;
            if (!isShown(kind, name, form))
                continue;
            m_out.key(isItem ? name.sliced(items.size()) : name);
            field(kind, name, row, row.values()[static_cast<size_t>(i)], form);
        }
        if (inItems)
            m_out.endObject();
    }

private:
    void field(RowKind kind, QLatin1StringView name, const RowView &row, const RowValue &value, Form form)
    {
        if (kind == RowKind::Results && name == "status"_L1) {
            m_out.string(apiStatus(row));
            return;
        }
        const std::optional<RowKind> target = targetOf(kind, name, form);
        if (!target) {
            plain(value);
        } else if (const auto *ids = std::get_if<std::vector<qint64>>(&value)) {
            m_out.beginArray();
            for (const qint64 id : *ids)
                object(*target, id, Form::Simple);
            m_out.endArray();
        } else if (const auto *id = std::get_if<qint64>(&value)) {
            object(*target, *id, kind == RowKind::LatestHosts ? Form::Detail : Form::Simple);
        } else {
            m_out.null();
        }
    }

    // A row that is not there (a database that was cut) leaves its id.
    void object(RowKind kind, qint64 id, Form form)
    {
        const RowView row = m_related.find(kind, id);
        if (row.isNull()) {
            m_out.number(id);
            return;
        }
        m_out.beginObject();
        fields(kind, row, form);
        m_out.endObject();
    }

    void plain(const RowValue &value)
    {
        struct Writer
        {
            JsonText &out;
            void operator()(std::monostate) const { out.null(); }
            void operator()(bool truth) const { out.boolean(truth); }
            void operator()(qint64 number) const { out.number(number); }
            void operator()(const QString &text) const { out.string(text); }
            void operator()(const TimeValue &time) const { out.string(apiTime(time.time)); }
            void operator()(const DurationValue &duration) const { out.string(apiDuration(duration.duration)); }
            void operator()(const UuidValue &uuid) const { out.string(apiUuid(uuid.hex)); }
            void operator()(const JsonDocument &json) const { out.value(json.root()); }
            void operator()(const std::vector<qint64> &ids) const
            {
                out.beginArray();
                for (const qint64 id : ids)
                    out.number(id);
                out.endArray();
            }
        };
        std::visit(Writer{m_out}, value);
    }

    JsonText &m_out;
    const RelatedRows &m_related;
};

} // namespace

QString apiTime(Micros time)
{
    return timeToText(time).replace(u' ', u'T') + u'Z';
}

// As Django REST framework writes Python's timedelta: days are counted down to below, so that the rest is never
// negative.
QString apiDuration(Micros duration)
{
    constexpr Micros second = 1'000'000;
    constexpr Micros day = 86'400 * second;
    const Micros days = duration / day - (duration % day < 0 ? 1 : 0);
    const Micros rest = duration - days * day;
    const auto padded = [](Micros number, int width) { return QString::number(number).rightJustified(width, u'0'); };
    QString text = days != 0 ? QString::number(days) + u' ' : QString();
    text += padded(rest / second / 3600, 2) + u':' + padded(rest / second / 60 % 60, 2) + u':'
        + padded(rest / second % 60, 2);
    if (const Micros fraction = rest % second; fraction != 0)
        text += u'.' + padded(fraction, 6);
    return text;
}

QString apiUuid(const QString &hex)
{
    if (hex.size() != 32)
        return hex;
    return hex.first(8) + u'-' + hex.sliced(8, 4) + u'-' + hex.sliced(12, 4) + u'-' + hex.sliced(16, 4) + u'-'
        + hex.sliced(20);
}

QString apiStatus(const RowView &result)
{
    QString status = result.text("status"_L1);
    if (status == "ok"_L1 && result.truth("changed"_L1))
        return u"changed"_s;
    if (status == "failed"_L1 && result.truth("ignore_errors"_L1))
        return u"ignored"_s;
    return status;
}

void writeListFields(JsonText &out, RowKind kind, const RowView &row, const RelatedRows &related)
{
    Serializer(out, related).fields(kind, row, Form::List);
}

void writeDetailFields(JsonText &out, RowKind kind, const RowView &row, const RelatedRows &related)
{
    Serializer(out, related).fields(kind, row, Form::Detail);
}

} // namespace aviary
