// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/api/apivalues.h"

#include "models/sources/api/apiserver.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

QString textOf(const JsonValue &value)
{
    if (!value.isString())
        return {};
    const QString text = value.toString();
    return text.isNull() ? u""_s : text;
}

Micros timeOf(const JsonValue &value)
{
    return value.isString() ? timeFromApi(value.toString()) : NoTime;
}

// ARA 1.3 began to store durations; the ends were there before.
Micros durationOf(const JsonValue &row, Micros started)
{
    if (const JsonValue value = row["duration"_L1]; value.isString())
        return durationFromApi(value.toString());
    const Micros ended = timeOf(row["ended"_L1]);
    return isKnown(started) && isKnown(ended) ? ended - started : NoDuration;
}

template <class Row>
void takeRun(Row &to, const JsonValue &row)
{
    to.state = stateFromText(row["status"_L1].toString());
    to.started = timeOf(row["started"_L1]);
    to.ended = timeOf(row["ended"_L1]);
    to.duration = durationOf(row, to.started);
}

std::optional<qint64> countOf(const JsonValue &items, QLatin1StringView name)
{
    const JsonValue count = items[name];
    return count.isNumber() ? std::optional(count.toInteger()) : std::nullopt;
}

QByteArray recordedJson(const JsonValue &value)
{
    return value.isNone() || value.type() == JsonValue::Type::Null ? QByteArray() : asStored(value.source());
}

} // namespace

qint64 idOf(const JsonValue &value)
{
    return value.isObject() ? value["id"_L1].toInteger() : value.toInteger();
}

QString apiSince(const QString &newest)
{
    constexpr Micros Overlap = 10'000'000;
    const Micros time = timeFromApi(newest);
    return isKnown(time) ? timeToText(time - Overlap).replace(u' ', u'T') + u'Z' : newest;
}

Micros durationFromApi(QStringView text)
{
    constexpr Micros Second = 1'000'000;
    const qsizetype blank = text.indexOf(u' ');
    bool fine = true;
    const qint64 days = blank < 0 ? 0 : text.first(blank).toLongLong(&fine);
    const QStringView clock = text.sliced(blank + 1);
    const QList<QStringView> parts = clock.split(u':');
    if (!fine || parts.size() != 3 || qAbs(days) > 4'000'000)
        return NoDuration;
    const qsizetype point = parts[2].indexOf(u'.');
    QString fraction = point < 0
        ? QString()
        : parts[2].sliced(point + 1).first(std::min<qsizetype>(6, parts[2].size() - point - 1)).toString();
    fraction = fraction.leftJustified(6, u'0');
    const QStringView seconds = point < 0 ? parts[2] : parts[2].first(point);
    Micros sum = 0;
    for (const auto &[part, unit] : {std::pair(parts[0], 3600 * Second), std::pair(parts[1], 60 * Second),
                                     std::pair(seconds, Second), std::pair(QStringView(fraction), Micros{1})}) {
        const uint number = part.toUInt(&fine);
        if (!fine || number > 10'000'000)
            return NoDuration;
        sum += number * unit;
    }
    return days * 86'400 * Second + sum;
}

QString ApiValues::shared(const JsonValue &value)
{
    const QString text = textOf(value);
    return text.isEmpty() ? text : *m_strings.insert(text);
}

QByteArray ApiValues::notes(const JsonValue &value)
{
    return *m_texts.insert(recordedJson(value));
}

Playbook ApiValues::playbook(const JsonValue &row)
{
    Playbook playbook;
    playbook.id = PlaybookId{row["id"_L1].toInteger()};
    takeRun(playbook, row);
    playbook.name = textOf(row["name"_L1]);
    playbook.path = textOf(row["path"_L1]);
    playbook.ansibleVersion = shared(row["ansible_version"_L1]);
    playbook.clientVersion = shared(row["client_version"_L1]);
    playbook.serverVersion = shared(row["server_version"_L1]);
    playbook.pythonVersion = shared(row["python_version"_L1]);
    playbook.controller = shared(row["controller"_L1]);
    playbook.user = shared(row["user"_L1]);
    const JsonValue arguments = row["arguments"_L1];
    playbook.arguments = recordedJson(arguments);
    const JsonValue labels = row["labels"_L1];
    for (JsonValue label = labels.firstChild(); !label.isNone(); label = label.next())
        playbook.labels.push_back({LabelId{idOf(label)}, shared(label["name"_L1])});
    if (const JsonValue check = arguments["check"_L1]; check.isBool())
        playbook.checkMode = check.isTrue();
    else
        playbook.checkMode
            = std::ranges::any_of(playbook.labels, [](const Label &label) { return label.name == "check:True"_L1; });
    const JsonValue items = row["items"_L1];
    playbook.plays = countOf(items, "plays"_L1);
    playbook.tasks = countOf(items, "tasks"_L1);
    playbook.results = countOf(items, "results"_L1);
    playbook.hosts = countOf(items, "hosts"_L1);
    playbook.files = countOf(items, "files"_L1);
    playbook.records = countOf(items, "records"_L1);
    return playbook;
}

Play ApiValues::play(const JsonValue &row)
{
    Play play;
    play.id = PlayId{row["id"_L1].toInteger()};
    takeRun(play, row);
    play.name = shared(row["name"_L1]);
    play.uuid = textOf(row["uuid"_L1]);
    if (play.uuid.size() == 36)
        play.uuid.remove(u'-');
    return play;
}

Task ApiValues::task(const JsonValue &row, const QHash<qint64, TableIndex> &plays,
                     const QHash<qint64, TableIndex> &files)
{
    Task task;
    task.id = TaskId{row["id"_L1].toInteger()};
    takeRun(task, row);
    task.name = shared(row["name"_L1]);
    task.action = shared(row["action"_L1]);
    task.line = static_cast<int>(row["lineno"_L1].toInteger());
    task.handler = row["handler"_L1].isTrue();
    task.play = plays.value(idOf(row["play"_L1]), NoIndex);
    task.file = files.value(idOf(row["file"_L1]), NoIndex);
    const JsonValue tags = row["tags"_L1];
    for (JsonValue tag = tags.firstChild(); !tag.isNone(); tag = tag.next())
        task.tags << (tag.isString() ? shared(tag) : tag.toCompact());
    task.warnings = notes(row["warnings"_L1]);
    task.deprecations = notes(row["deprecations"_L1]);
    task.exceptions = notes(row["exceptions"_L1]);
    return task;
}

Host ApiValues::host(const JsonValue &row)
{
    const auto count = [&row](QLatin1StringView name) { return row[name].toInteger(); };
    return {HostId{count("id"_L1)}, textOf(row["name"_L1]), count("ok"_L1),         count("changed"_L1),
            count("failed"_L1),     count("skipped"_L1),    count("unreachable"_L1)};
}

File ApiValues::file(const JsonValue &row)
{
    return {FileId{row["id"_L1].toInteger()}, textOf(row["path"_L1]), textOf(row["sha1"_L1])};
}

Record ApiValues::record(const JsonValue &row)
{
    return {RecordId{row["id"_L1].toInteger()}, textOf(row["key"_L1]), shared(row["type"_L1])};
}

ApiResult ApiValues::result(const JsonValue &row)
{
    ApiResult result;
    // One walk over the members: a look-up of each would be ten.
    Micros ended = NoTime;
    QString status;
    for (JsonValue value = row.firstChild(); !value.isNone(); value = value.next()) {
        const QString key = value.key();
        if (key == "id"_L1)
            result.id = ResultId{value.toInteger()};
        else if (key == "status"_L1)
            status = value.toString();
        else if (key == "play"_L1)
            result.play = PlayId{idOf(value)};
        else if (key == "task"_L1)
            result.task = TaskId{idOf(value)};
        else if (key == "host"_L1)
            result.host = HostId{idOf(value)};
        else if (key == "started"_L1)
            result.started = timeOf(value);
        else if (key == "ended"_L1)
            ended = timeOf(value);
        else if (key == "duration"_L1)
            result.duration = value.isString() ? durationFromApi(value.toString()) : NoDuration;
        else if (key == "changed"_L1)
            result.changed = value.isTrue();
        else if (key == "ignore_errors"_L1)
            result.ignoreErrors = value.isTrue();
        else if (key == "delegated_to"_L1) {
            for (JsonValue host = value.firstChild(); !host.isNone(); host = host.next())
                result.delegatedTo.push_back(HostId{idOf(host)});
        }
    }
    if (!isKnown(result.duration) && isKnown(result.started) && isKnown(ended))
        result.duration = ended - result.started;
    // What ARA's server makes of the flags.
    if (status == "changed"_L1) {
        result.status = Status::Ok;
        result.changed = true;
    } else if (status == "ignored"_L1) {
        result.status = Status::Failed;
        result.ignoreErrors = true;
    } else {
        result.status = statusFromText(status);
    }
    return result;
}

} // namespace aviary
