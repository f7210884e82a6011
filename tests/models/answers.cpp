// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include <QTest>

#include <algorithm>

using namespace aviary;
using namespace Qt::StringLiterals;

namespace {

QString text(const QString &value)
{
    return value.isNull() ? u"null"_s : u'"' + value + u'"';
}

QString text(const QByteArray &value)
{
    return value.isNull() ? u"null"_s : u'"' + QString::fromLatin1(value) + u'"';
}

QString text(const QStringList &value)
{
    return value.isEmpty() ? u"none"_s : text(value.join(u"\" \""_s));
}

template <class T>
    requires std::is_arithmetic_v<T>
QString text(T value)
{
    return QString::number(value);
}

template <class T>
    requires std::is_enum_v<T>
QString text(T value)
{
    return QString::number(static_cast<qint64>(value));
}

QString text(std::optional<qint64> value)
{
    return value ? text(*value) : u"unknown"_s;
}

QString text(const std::vector<qint64> &values)
{
    QStringList texts;
    for (const qint64 value : values)
        texts << text(value);
    return texts.join(u' ');
}

QString text(const RowValue &value)
{
    struct
    {
        QString operator()(std::monostate) { return u"null"_s; }
        QString operator()(bool is) { return is ? u"true"_s : u"false"_s; }
        QString operator()(qint64 number) { return text(number); }
        QString operator()(const QString &string) { return text(string); }
        QString operator()(const TimeValue &time) { return u"time "_s + text(time.time); }
        QString operator()(const DurationValue &duration) { return u"duration "_s + text(duration.duration); }
        QString operator()(const UuidValue &uuid) { return u"uuid "_s + uuid.hex; }
        QString operator()(const JsonDocument &json) { return u"json "_s + QString::fromLatin1(json.text()); }
        QString operator()(const std::vector<qint64> &ids) { return u"ids "_s + text(ids); }
    } textOf;
    return std::visit(textOf, value);
}

class Asking
{
public:
    explicit Asking(ReportSource &source)
        : m_source(source)
    {
    }
    Answers all();

private:
    template <class T>
    void put(const QString &name, const T &value)
    {
        m_answers.insert_or_assign(name, text(value));
    }
    template <class T>
    T valueOf(const QString &name, Result<T> result)
    {
        if (result)
            return std::move(*result);
        put(name + u"/error"_s, result.error().what + u' ' + result.error().detail);
        return {};
    }
    void putPlaybook(const QString &at, const Playbook &playbook);
    void putRecording(PlaybookId id);
    void putTables(const QString &at, const Recording &recording);
    void putResults(const QString &at, const Recording &recording);
    void putContent(const QString &at, const Result<ContentPtr> &content);
    void putContents(const Recording &recording);
    void putMessages(const QString &at, const Recording &recording);
    void putRows(const QString &name, RowKind kind, const RowQuery &query);

    ReportSource &m_source;
    Answers m_answers;
};

void Asking::putPlaybook(const QString &at, const Playbook &playbook)
{
    put(at + u"state"_s, playbook.state);
    put(at + u"started"_s, playbook.started);
    put(at + u"ended"_s, playbook.ended);
    put(at + u"duration"_s, playbook.duration);
    put(at + u"name"_s, playbook.name);
    put(at + u"path"_s, playbook.path);
    put(at + u"ansibleVersion"_s, playbook.ansibleVersion);
    put(at + u"clientVersion"_s, playbook.clientVersion);
    put(at + u"serverVersion"_s, playbook.serverVersion);
    put(at + u"pythonVersion"_s, playbook.pythonVersion);
    put(at + u"controller"_s, playbook.controller);
    put(at + u"user"_s, playbook.user);
    put(at + u"arguments"_s, playbook.arguments);
    QStringList labels;
    for (const Label &label : playbook.labels)
        labels << u"%1 %2"_s.arg(raw(label.id)).arg(label.name);
    put(at + u"labels"_s, labels);
    put(at + u"checkMode"_s, playbook.checkMode);
    put(at + u"plays"_s, playbook.plays);
    put(at + u"tasks"_s, playbook.tasks);
    put(at + u"results"_s, playbook.results);
    put(at + u"hosts"_s, playbook.hosts);
    put(at + u"files"_s, playbook.files);
    put(at + u"records"_s, playbook.records);
}

void Asking::putTables(const QString &at, const Recording &recording)
{
    for (const Play &play : recording.plays()) {
        const QString of = at + u"plays/%1/"_s.arg(raw(play.id));
        put(of + u"state"_s, play.state);
        put(of + u"times"_s, std::vector<qint64>{play.started, play.ended, play.duration});
        put(of + u"name"_s, play.name);
        put(of + u"uuid"_s, play.uuid);
    }
    for (const Task &task : recording.tasks()) {
        const QString of = at + u"tasks/%1/"_s.arg(raw(task.id));
        put(of + u"state"_s, task.state);
        put(of + u"handler"_s, task.handler);
        put(of + u"line"_s, task.line);
        put(of + u"play"_s, task.play == NoIndex ? 0 : raw(recording.plays()[task.play].id));
        put(of + u"file"_s, task.file == NoIndex ? 0 : raw(recording.files()[task.file].id));
        put(of + u"times"_s, std::vector<qint64>{task.started, task.ended, task.duration});
        put(of + u"name"_s, task.name);
        put(of + u"action"_s, task.action);
        put(of + u"tags"_s, task.tags);
        put(of + u"warnings"_s, task.warnings);
        put(of + u"deprecations"_s, task.deprecations);
        put(of + u"exceptions"_s, task.exceptions);
    }
    for (const Host &host : recording.hosts()) {
        const QString of = at + u"hosts/%1/"_s.arg(raw(host.id));
        put(of + u"name"_s, host.name);
        put(of + u"counts"_s, std::vector<qint64>{host.ok, host.changed, host.failed, host.skipped, host.unreachable});
    }
    for (const File &file : recording.files()) {
        const QString of = at + u"files/%1/"_s.arg(raw(file.id));
        put(of + u"path"_s, file.path);
        put(of + u"sha1"_s, file.sha1);
    }
    const auto putRecords = [this](const QString &of, const std::vector<Record> &records) {
        for (const Record &record : records)
            put(of + QString::number(raw(record.id)), u"%1 %2"_s.arg(record.type, record.key));
    };
    putRecords(at + u"records/"_s, recording.records());
    putRecords(at + u"reportLinks/"_s, recording.reportLinks());
}

void Asking::putResults(const QString &at, const Recording &recording)
{
    for (RowIndex index = 0; index < recording.resultCount(); ++index) {
        const ResultRow row = recording.row(index);
        const QString of = at + u"results/%1/"_s.arg(raw(row.id));
        put(of + u"index"_s, index);
        put(of + u"status"_s, row.status);
        put(of + u"changed"_s, row.changed);
        put(of + u"ignoreErrors"_s, row.ignoreErrors);
        put(of + u"outcome"_s, recording.outcome(index));
        put(of + u"times"_s, std::vector<qint64>{row.started, row.duration});
        put(of + u"belongs"_s,
            std::vector<qint64>{raw(recording.plays()[row.play].id), raw(recording.tasks()[row.task].id),
                                raw(recording.hosts()[row.host].id)});
        std::vector<qint64> delegated;
        for (const TableIndex host : recording.delegatedTo(index))
            delegated.push_back(raw(recording.hosts()[host].id));
        put(of + u"delegationOrder"_s, delegated);
        std::ranges::sort(delegated);
        put(of + u"delegatedTo"_s, delegated);
    }
}

void Asking::putContent(const QString &at, const Result<ContentPtr> &answer)
{
    const ContentPtr content = valueOf(at, answer);
    if (!content)
        return;
    put(at + u"state"_s, content->state);
    put(at + u"text"_s, content->text);
    put(at + u"json"_s, content->json.root().toCompact());
    put(at + u"problem"_s, content->problem);
    put(at + u"storedBytes"_s, content->storedBytes);
}

void Asking::putContents(const Recording &recording)
{
    // All are asked for before one is awaited: a server works on several at a time.
    std::vector<std::pair<QString, Job<ContentPtr>>> jobs;
    for (RowIndex index = 0; index < recording.resultCount(); ++index) {
        const ResultId id = recording.resultId(index);
        jobs.emplace_back(u"content/result/%1/"_s.arg(raw(id)), m_source.result(id));
    }
    for (const Host &host : recording.hosts())
        jobs.emplace_back(u"content/facts/%1/"_s.arg(raw(host.id)), m_source.facts(host.id));
    for (const File &file : recording.files())
        jobs.emplace_back(u"content/file/%1/"_s.arg(raw(file.id)), m_source.file(file.id));
    for (const Record &record : recording.records())
        jobs.emplace_back(u"content/record/%1/"_s.arg(raw(record.id)), m_source.record(record.id));
    for (auto &[name, job] : jobs)
        putContent(name, job.wait());
}

void Asking::putMessages(const QString &at, const Recording &recording)
{
    std::vector<MessageQuery> queries;
    for (RowIndex index = 0; index < recording.resultCount(); ++index)
        queries.push_back({recording.resultId(index), recording.outcome(index)});
    const QStringList messages = valueOf(at + u"messages"_s, m_source.messages(queries).wait());
    for (qsizetype i = 0; i < messages.size(); ++i)
        put(at + u"results/%1/message"_s.arg(raw(queries[static_cast<size_t>(i)].id)), messages[i]);
}

void Asking::putRecording(PlaybookId id)
{
    const QString at = u"recording %1/"_s.arg(raw(id));
    const RecordingPtr recording = valueOf(at, m_source.recording(id).wait());
    if (!recording)
        return;
    put(at + u"schema"_s, recording->schema());
    put(at + u"complete"_s, recording->isComplete());
    put(at + u"problems"_s, recording->problems());
    putPlaybook(at + u"playbook/"_s, recording->playbook());
    putTables(at, *recording);
    putResults(at, *recording);
    putContents(*recording);
    putMessages(at, *recording);
}

void Asking::putRows(const QString &name, RowKind kind, const RowQuery &query)
{
    const QString at = u"rows %1/"_s.arg(name);
    const Rows rows = valueOf(at, m_source.rows(kind, query).wait());
    put(at + u"total"_s, rows.total);
    put(at + u"problems"_s, rows.problems);
    put(at + u"fields"_s, rows.fields);
    const qsizetype key
        = std::max<qsizetype>(0, rows.fields.indexOf(kind == RowKind::LatestHosts ? "name"_L1 : "id"_L1));
    QStringList order;
    for (const std::vector<RowValue> &row : rows.rows) {
        const QString id = text(row[static_cast<size_t>(key)]);
        order << id;
        for (size_t field = 0; field < row.size(); ++field)
            put(at + id + u'/' + rows.fields[static_cast<qsizetype>(field)], row[field]);
    }
    put(at + u"order"_s, order);
}

Answers Asking::all()
{
    const ReportInfo info = valueOf(u"info"_s, m_source.open().wait());
    put(u"info/generation"_s, info.generation);
    put(u"info/schema"_s, info.schema);
    put(u"info/araVersion"_s, info.araVersion);
    put(u"info/isWhole"_s, info.isWhole);
    put(u"info/notes"_s, info.notes);
    const std::vector<Playbook> playbooks = valueOf(u"playbooks"_s, m_source.playbooks().wait());
    std::vector<qint64> order;
    for (const Playbook &playbook : playbooks) {
        order.push_back(raw(playbook.id));
        putPlaybook(u"playbooks/%1/"_s.arg(raw(playbook.id)), playbook);
        putRecording(playbook.id);
    }
    put(u"playbooks/order"_s, order);
    for (const auto &[id, counts] : valueOf(u"outcomes"_s, m_source.outcomeCounts().wait())) {
        std::vector<qint64> numbers;
        for (const Outcome outcome : OutcomesForReading)
            numbers.push_back(counts[outcome]);
        put(u"outcomes/%1"_s.arg(raw(id)), numbers);
    }

    const std::pair<QString, RowKind> kinds[]
        = {{u"playbooks"_s, RowKind::Playbooks}, {u"plays"_s, RowKind::Plays},
           {u"tasks"_s, RowKind::Tasks},         {u"hosts"_s, RowKind::Hosts},
           {u"results"_s, RowKind::Results},     {u"latesthosts"_s, RowKind::LatestHosts},
           {u"files"_s, RowKind::Files},         {u"records"_s, RowKind::Records},
           {u"labels"_s, RowKind::Labels}};
    for (const auto &[name, kind] : kinds)
        putRows(name, kind, {.withContent = true});
    using Op = RowCondition::Op;
    putRows(u"results in the middle"_s, RowKind::Results, {.order = u"id"_s, .offset = 3, .limit = 5});
    putRows(u"results of the slowest first"_s, RowKind::Results, {.order = u"-duration"_s, .limit = 5});
    putRows(u"failed results"_s, RowKind::Results,
            {.filter = {{u"status"_s, Op::In, {u"failed"_s, u"unreachable"_s}}}});
    putRows(u"tasks by name"_s, RowKind::Tasks, {.order = u"name,id"_s, .limit = 20});
    putRows(u"tasks of an action"_s, RowKind::Tasks, {.filter = {{u"action"_s, Op::Equal, {u"debug"_s}}}});
    putRows(u"hosts with a name"_s, RowKind::Hosts, {.filter = {{u"name"_s, Op::Contains, {u"1"_s}}}});
    putRows(u"playbooks that end late"_s, RowKind::Playbooks, {.order = u"-ended"_s});
    return std::move(m_answers);
}

} // namespace

Answers answersOf(ReportSource &source)
{
    return Asking(source).all();
}
