// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/sql/rowfields.h"

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

using enum FieldType;

constexpr RowField PlaybookFields[] = {
    {"id"_L1, Integer, "playbooks"_L1, "id"_L1},
    {"items_plays"_L1, Count, "plays"_L1, "playbook_id"_L1},
    {"items_tasks"_L1, Count, "tasks"_L1, "playbook_id"_L1},
    {"items_results"_L1, Count, "results"_L1, "playbook_id"_L1},
    {"items_hosts"_L1, Count, "hosts"_L1, "playbook_id"_L1},
    {"items_files"_L1, Count, "files"_L1, "playbook_id"_L1},
    {"items_records"_L1, Count, "records"_L1, "playbook_id"_L1},
    {"arguments"_L1, PackedJson, "playbooks"_L1, "arguments"_L1},
    {"labels"_L1, Ids, "playbooks_labels"_L1, "playbook_id"_L1, "label_id"_L1},
    {"created"_L1, Time, "playbooks"_L1, "created"_L1},
    {"updated"_L1, Time, "playbooks"_L1, "updated"_L1},
    {"started"_L1, Time, "playbooks"_L1, "started"_L1},
    {"ended"_L1, Time, "playbooks"_L1, "ended"_L1},
    {"duration"_L1, Duration, "playbooks"_L1, "duration"_L1},
    {"name"_L1, Text, "playbooks"_L1, "name"_L1},
    {"ansible_version"_L1, Text, "playbooks"_L1, "ansible_version"_L1},
    {"client_version"_L1, Text, "playbooks"_L1, "client_version"_L1},
    {"python_version"_L1, Text, "playbooks"_L1, "python_version"_L1},
    {"server_version"_L1, Text, "playbooks"_L1, "server_version"_L1},
    {"status"_L1, Text, "playbooks"_L1, "status"_L1},
    {"path"_L1, Text, "playbooks"_L1, "path"_L1},
    {"controller"_L1, Text, "playbooks"_L1, "controller"_L1},
    {"user"_L1, Text, "playbooks"_L1, "user"_L1},
};
constexpr RowLookup PlaybookFilters[] = {
    {"label"_L1, Text, "playbooks_labels"_L1, "l.name"_L1,
     "exists (select 1 from playbooks_labels k join labels l on l.id = k.label_id where k.playbook_id = t.id and %1)"_L1},
};

constexpr RowField PlayFields[] = {
    {"id"_L1, Integer, "plays"_L1, "id"_L1},
    {"items_tasks"_L1, Count, "tasks"_L1, "play_id"_L1},
    {"items_results"_L1, Count, "results"_L1, "play_id"_L1},
    {"created"_L1, Time, "plays"_L1, "created"_L1},
    {"updated"_L1, Time, "plays"_L1, "updated"_L1},
    {"started"_L1, Time, "plays"_L1, "started"_L1},
    {"ended"_L1, Time, "plays"_L1, "ended"_L1},
    {"duration"_L1, Duration, "plays"_L1, "duration"_L1},
    {"name"_L1, Text, "plays"_L1, "name"_L1},
    {"uuid"_L1, Uuid, "plays"_L1, "uuid"_L1},
    {"status"_L1, Text, "plays"_L1, "status"_L1},
    {"playbook"_L1, Integer, "plays"_L1, "playbook_id"_L1},
};

// Of the playbook that a row belongs to.
constexpr RowLookup PlaybookName
    = {"playbook_name"_L1, Text, "playbooks"_L1, "(select p.name from playbooks p where p.id = t.playbook_id)"_L1};
constexpr RowLookup PlaybookPath
    = {"playbook_path"_L1, Text, "playbooks"_L1, "(select p.path from playbooks p where p.id = t.playbook_id)"_L1};
constexpr RowLookup OfPlaybook[] = {PlaybookName, PlaybookPath};

constexpr RowLookup TaskLookups[] = {
    PlaybookName,
    PlaybookPath,
    {"exceptions_count"_L1, Integer, "tasks"_L1, "t.exceptions"_L1, "%1"_L1, "exceptions"_L1, true},
    {"deprecations_count"_L1, Integer, "tasks"_L1, "t.deprecations"_L1, "%1"_L1, "deprecations"_L1, true},
    {"warnings_count"_L1, Integer, "tasks"_L1, "t.warnings"_L1, "%1"_L1, "warnings"_L1, true},
};

// What is asked of a latest host is asked of the host that it is.
constexpr QLatin1StringView AtHost = "exists (select 1 from hosts h where h.id = t.host_id and %1)"_L1;
constexpr RowLookup LatestHostLookups[] = {
    {"playbook"_L1, Integer, "hosts"_L1, "h.playbook_id"_L1, AtHost},
    {"playbook_name"_L1, Text, "hosts"_L1, "(select p.name from playbooks p where p.id = h.playbook_id)"_L1, AtHost},
    {"playbook_path"_L1, Text, "hosts"_L1, "(select p.path from playbooks p where p.id = h.playbook_id)"_L1, AtHost},
    {"changed"_L1, Integer, "hosts"_L1, "h.changed"_L1, AtHost},
    {"failed"_L1, Integer, "hosts"_L1, "h.failed"_L1, AtHost},
    {"ok"_L1, Integer, "hosts"_L1, "h.ok"_L1, AtHost},
    {"skipped"_L1, Integer, "hosts"_L1, "h.skipped"_L1, AtHost},
    {"unreachable"_L1, Integer, "hosts"_L1, "h.unreachable"_L1, AtHost},
    {"host__created"_L1, Time, "hosts"_L1, "h.created"_L1, AtHost},
    {"host__updated"_L1, Time, "hosts"_L1, "h.updated"_L1, AtHost},
};

constexpr RowField TaskFields[] = {
    {"id"_L1, Integer, "tasks"_L1, "id"_L1},
    {"items_results"_L1, Count, "results"_L1, "task_id"_L1},
    {"path"_L1, Text, "files"_L1, "path"_L1, "(select f.path from files f where f.id = t.file_id)"_L1},
    {"tags"_L1, PackedJson, "tasks"_L1, "tags"_L1},
    {"created"_L1, Time, "tasks"_L1, "created"_L1},
    {"updated"_L1, Time, "tasks"_L1, "updated"_L1},
    {"started"_L1, Time, "tasks"_L1, "started"_L1},
    {"ended"_L1, Time, "tasks"_L1, "ended"_L1},
    {"duration"_L1, Duration, "tasks"_L1, "duration"_L1},
    {"name"_L1, Text, "tasks"_L1, "name"_L1},
    {"uuid"_L1, Uuid, "tasks"_L1, "uuid"_L1},
    {"action"_L1, Text, "tasks"_L1, "action"_L1},
    {"lineno"_L1, Integer, "tasks"_L1, "lineno"_L1},
    {"handler"_L1, Bool, "tasks"_L1, "handler"_L1},
    {"status"_L1, Text, "tasks"_L1, "status"_L1},
    {"deprecations"_L1, PlainJson, "tasks"_L1, "deprecations"_L1},
    {"exceptions"_L1, PlainJson, "tasks"_L1, "exceptions"_L1},
    {"warnings"_L1, PlainJson, "tasks"_L1, "warnings"_L1},
    {"play"_L1, Integer, "tasks"_L1, "play_id"_L1},
    {"file"_L1, Integer, "tasks"_L1, "file_id"_L1},
    {"playbook"_L1, Integer, "tasks"_L1, "playbook_id"_L1},
};

constexpr RowField HostFields[] = {
    {"id"_L1, Integer, "hosts"_L1, "id"_L1},
    {"created"_L1, Time, "hosts"_L1, "created"_L1},
    {"updated"_L1, Time, "hosts"_L1, "updated"_L1},
    {"name"_L1, Text, "hosts"_L1, "name"_L1},
    {"changed"_L1, Integer, "hosts"_L1, "changed"_L1},
    {"failed"_L1, Integer, "hosts"_L1, "failed"_L1},
    {"ok"_L1, Integer, "hosts"_L1, "ok"_L1},
    {"skipped"_L1, Integer, "hosts"_L1, "skipped"_L1},
    {"unreachable"_L1, Integer, "hosts"_L1, "unreachable"_L1},
    {"facts"_L1, PackedJson, "hosts"_L1, "facts"_L1, {}, true},
    {"playbook"_L1, Integer, "hosts"_L1, "playbook_id"_L1},
};

constexpr RowField LatestHostFields[] = {
    {"name"_L1, Text, "latest_hosts"_L1, "name"_L1},
    {"created"_L1, Time, "latest_hosts"_L1, "created"_L1},
    {"updated"_L1, Time, "latest_hosts"_L1, "updated"_L1},
    {"host"_L1, Integer, "latest_hosts"_L1, "host_id"_L1},
};

constexpr RowField ResultFields[] = {
    {"id"_L1, Integer, "results"_L1, "id"_L1},
    {"status"_L1, Text, "results"_L1, "status"_L1},
    {"changed"_L1, Bool, "results"_L1, "changed"_L1},
    {"ignore_errors"_L1, Bool, "results"_L1, "ignore_errors"_L1},
    {"created"_L1, Time, "results"_L1, "created"_L1},
    {"updated"_L1, Time, "results"_L1, "updated"_L1},
    {"started"_L1, Time, "results"_L1, "started"_L1},
    {"ended"_L1, Time, "results"_L1, "ended"_L1},
    {"duration"_L1, Duration, "results"_L1, "duration"_L1},
    {"content"_L1, PackedJson, "results"_L1, "content"_L1, {}, true},
    {"playbook"_L1, Integer, "results"_L1, "playbook_id"_L1},
    {"play"_L1, Integer, "results"_L1, "play_id"_L1},
    {"task"_L1, Integer, "results"_L1, "task_id"_L1},
    {"host"_L1, Integer, "results"_L1, "host_id"_L1},
    {"delegated_to"_L1, Ids, "results_delegated_to"_L1, "result_id"_L1, "host_id"_L1},
};
constexpr RowLookup ResultFilters[] = {
    PlaybookName,
    PlaybookPath,
    {"task_name"_L1, Text, "tasks"_L1, "(select o.name from tasks o where o.id = t.task_id)"_L1},
    {"host_name"_L1, Text, "hosts"_L1, "(select o.name from hosts o where o.id = t.host_id)"_L1},
    {"delegated_to"_L1, Integer, "results_delegated_to"_L1, "d.host_id"_L1,
     "exists (select 1 from results_delegated_to d where d.result_id = t.id and %1)"_L1},
};

constexpr RowField FileFields[] = {
    {"id"_L1, Integer, "files"_L1, "id"_L1},
    {"created"_L1, Time, "files"_L1, "created"_L1},
    {"updated"_L1, Time, "files"_L1, "updated"_L1},
    {"path"_L1, Text, "files"_L1, "path"_L1},
    {"sha1"_L1, Text, "file_contents"_L1, "sha1"_L1,
     "(select c.sha1 from file_contents c where c.id = t.content_id)"_L1},
    {"content"_L1, PackedText, "file_contents"_L1, "contents"_L1,
     "(select c.contents from file_contents c where c.id = t.content_id)"_L1, true},
    {"playbook"_L1, Integer, "files"_L1, "playbook_id"_L1},
};

constexpr RowField RecordFields[] = {
    {"id"_L1, Integer, "records"_L1, "id"_L1},
    {"created"_L1, Time, "records"_L1, "created"_L1},
    {"updated"_L1, Time, "records"_L1, "updated"_L1},
    {"key"_L1, Text, "records"_L1, "key"_L1},
    {"type"_L1, Text, "records"_L1, "type"_L1},
    {"value"_L1, PackedJson, "records"_L1, "value"_L1, {}, true},
    {"playbook"_L1, Integer, "records"_L1, "playbook_id"_L1},
};

constexpr RowField LabelFields[] = {
    {"id"_L1, Integer, "labels"_L1, "id"_L1},
    {"created"_L1, Time, "labels"_L1, "created"_L1},
    {"updated"_L1, Time, "labels"_L1, "updated"_L1},
    {"name"_L1, Text, "labels"_L1, "name"_L1},
};

// "Newest first" is the order of ARA's API; the other kinds come as their table has them. Latest hosts have no order
// there.
constexpr RowSpec Playbooks = {"playbooks"_L1, PlaybookFields, PlaybookFilters, "id"_L1, true};
constexpr RowSpec Plays = {"plays"_L1, PlayFields, OfPlaybook, "id"_L1, true};
constexpr RowSpec Tasks = {"tasks"_L1, TaskFields, TaskLookups, "id"_L1, true};
constexpr RowSpec Hosts = {"hosts"_L1, HostFields, OfPlaybook};
constexpr RowSpec LatestHosts = {"latest_hosts"_L1, LatestHostFields, LatestHostLookups, "name"_L1};
constexpr RowSpec Results = {"results"_L1, ResultFields, ResultFilters, "id"_L1, true};
constexpr RowSpec Files = {"files"_L1, FileFields, OfPlaybook};
constexpr RowSpec Records = {"records"_L1, RecordFields, OfPlaybook};
constexpr RowSpec Labels = {"labels"_L1, LabelFields, {}};

} // namespace

const RowSpec &rowSpec(RowKind kind)
{
    switch (kind) {
    case RowKind::Playbooks:
        return Playbooks;
    case RowKind::Plays:
        return Plays;
    case RowKind::Tasks:
        return Tasks;
    case RowKind::Hosts:
        return Hosts;
    case RowKind::LatestHosts:
        return LatestHosts;
    case RowKind::Results:
        return Results;
    case RowKind::Files:
        return Files;
    case RowKind::Records:
        return Records;
    case RowKind::Labels:
        return Labels;
    }
    Q_UNREACHABLE_RETURN(Playbooks);
}

std::optional<RowValue> filterValue(FieldType type, const QString &text)
{
    switch (type) {
    case Integer:
    case Duration:
    case Count:
    case Ids: {
        bool fine = false;
        const qint64 number = text.trimmed().toLongLong(&fine);
        return fine ? std::optional<RowValue>(number) : std::nullopt;
    }
    case Bool: {
        const QString word = text.trimmed().toLower();
        if (word == "true"_L1 || word == "1"_L1)
            return qint64{1};
        return word == "false"_L1 || word == "0"_L1 ? std::optional<RowValue>(qint64{0}) : std::nullopt;
    }
    case Time: {
        const Micros time = timeFromApi(text);
        return isKnown(time) ? std::optional<RowValue>(time) : std::nullopt;
    }
    case Uuid:
        return QString(text).remove(u'-').toLower();
    case Text:
    case PlainJson:
        return text;
    case PackedJson:
    case PackedText:
        break;
    }
    return {};
}

Storage storageOf(const RowField &field, const Schema &schema)
{
    return schema.storage(field.table, field.column);
}

QString expressionOf(const RowField &field, const Schema &schema)
{
    // What is looked up elsewhere needs the column that points there as well; no generation lacks one of those alone.
    if (field.type == FieldType::Ids || field.type == FieldType::Count || !schema.has(field.table, field.column))
        return QStringLiteral("NULL");
    if (!field.sql.isEmpty())
        return field.sql;
    return QStringLiteral("t.\"%1\"").arg(field.column);
}

} // namespace aviary
