// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/csvtext.h"

#include "models/araapi/serialize.h"

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

QString seconds(Micros duration)
{
    constexpr int microDigits = 6;
    return QString::number(static_cast<double>(duration) / 1e6, 'f', microDigits);
}

struct Writer
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(bool truth) const { return truth ? u"true"_s : u"false"_s; }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(const QString &text) const { return text; }
    QString operator()(const TimeValue &time) const { return apiTime(time.time); }
    QString operator()(const DurationValue &duration) const { return seconds(duration.duration); }
    QString operator()(const UuidValue &uuid) const { return apiUuid(uuid.hex); }
    QString operator()(const JsonDocument &json) const { return json.root().toCompact(); }
    QString operator()(const std::vector<qint64> &ids) const
    {
        QStringList texts;
        for (const qint64 id : ids)
            texts << QString::number(id);
        return texts.join(u' ');
    }
};

} // namespace

QString csvText(const RowValue &value)
{
    return std::visit(Writer{}, value);
}

} // namespace aviary
