// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/sql/tables.h"

#include "models/content/json.h"
#include "models/sources/inflate.h"
#include "models/sources/sql/damage.h"
#include "models/sources/tableindexes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// Blobs of these tables are short; one that is not is no list of tags.
constexpr qint64 SmallBound = qint64{16} * 1024 * 1024;

Micros timeOf(const QVariant &value)
{
    return value.isNull() ? NoTime : timeFromText(value.toString());
}

// ARA 1.3 began to store durations; the ends were there before.
Micros durationOf(const QVariant &value, Micros started, Micros ended)
{
    if (!value.isNull())
        return value.toLongLong();
    return isKnown(started) && isKnown(ended) ? ended - started : NoDuration;
}

} // namespace

// All rows of a query, each made by `make`; what is damaged is left out and kept in mind.
template <class Row, class Make>
Result<std::vector<Row>> TableReader::rowsOf(const QString &table, const QString &sql, const QVariantList &values,
                                             Make make)
{
    std::vector<Row> rows;
    if (!m_database.schema().has(table))
        return rows;
    std::vector<Gap> gaps;
    const Result<void> read
        = selectPastDamage(m_database, sql, values, [&](const QSqlQuery &row) { rows.push_back(make(row)); }, gaps);
    if (!read)
        return std::unexpected(read.error());
    if (const QString sentence = gapSentence(table, gaps); !sentence.isEmpty())
        m_problems << sentence;
    return rows;
}

QString textOf(const QVariant &value)
{
    if (value.isNull())
        return {};
    const QString text = value.toString();
    return text.isNull() ? u""_s : text;
}

QString TableReader::shared(const QVariant &value)
{
    const QString text = textOf(value);
    return text.isEmpty() ? text : *m_strings.insert(text);
}

QByteArray TableReader::shared(const QByteArray &text)
{
    return *m_texts.insert(text);
}

QStringList TableReader::tags(const QByteArray &blob)
{
    if (const auto known = m_tags.constFind(blob); known != m_tags.cend())
        return *known;
    QStringList list;
    const JsonDocument document = JsonDocument::parse(inflate(blob, SmallBound).bytes);
    for (JsonValue tag = document.root().firstChild(); !tag.isNone(); tag = tag.next())
        list << shared(QVariant(tag.isString() ? tag.toString() : tag.toCompact()));
    m_tags.insert(blob, list);
    return list;
}

Result<std::vector<Playbook>> TableReader::playbooks(std::optional<PlaybookId> only)
{
    std::vector<Playbook> playbooks;
    const QString columns = m_database.schema().select(
        u"playbooks"_s,
        {u"id"_s, u"status"_s, u"started"_s, u"ended"_s, u"duration"_s, u"name"_s, u"path"_s, u"ansible_version"_s,
         u"client_version"_s, u"server_version"_s, u"python_version"_s, u"controller"_s, u"user"_s, u"arguments"_s});
    std::vector<Gap> gaps;
    const Result<void> read = selectPastDamage(
        m_database,
        "select "_L1 + columns + " from playbooks%1 where "_L1 + (only ? u"id = %1"_s.arg(raw(*only)) : u"1 = 1"_s), {},
        [&](const QSqlQuery &row) {
            Playbook playbook;
            playbook.id = PlaybookId{row.value(0).toLongLong()};
            playbook.state = stateFromText(row.value(1).toString());
            playbook.started = timeOf(row.value(2));
            playbook.ended = timeOf(row.value(3));
            playbook.duration = durationOf(row.value(4), playbook.started, playbook.ended);
            playbook.name = textOf(row.value(5));
            playbook.path = textOf(row.value(6));
            playbook.ansibleVersion = shared(row.value(7));
            playbook.clientVersion = shared(row.value(8));
            playbook.serverVersion = shared(row.value(9));
            playbook.pythonVersion = shared(row.value(10));
            playbook.controller = shared(row.value(11));
            playbook.user = shared(row.value(12));
            if (const Inflated arguments = inflate(row.value(13).toByteArray(), SmallBound);
                arguments.state == Inflated::State::Whole)
                playbook.arguments = arguments.bytes;
            playbooks.push_back(std::move(playbook));
        },
        gaps);
    if (const QString sentence = gapSentence(u"playbooks"_s, gaps); !sentence.isEmpty())
        m_problems << sentence;
    if (!read)
        return std::unexpected(read.error());
    if (playbooks.empty() && !gaps.empty() && !only) {
        return std::unexpected(Error{
            Error::Kind::Damaged, QCoreApplication::translate("Database", "The database is damaged."),
            QCoreApplication::translate("Database", "Copy or download it again."), gapSentence(u"playbooks"_s, gaps)});
    }
    // Of a database that was cut off, the playbooks that are there open, though the pages that count their rows are
    // gone.
    const auto isFatal = [](const Result<void> &done) { return !done && done.error().kind != Error::Kind::Damaged; };
    std::ranges::sort(playbooks, {}, [](const Playbook &playbook) { return std::pair(playbook.started, playbook.id); });
    if (Result<void> labels = addLabels(playbooks, only); isFatal(labels))
        return std::unexpected(labels.error());
    if (Result<void> counts = addCounts(playbooks, only); isFatal(counts))
        return std::unexpected(counts.error());
    return playbooks;
}

Result<void> TableReader::addLabels(std::vector<Playbook> &playbooks, std::optional<PlaybookId> only)
{
    const Schema &schema = m_database.schema();
    const QHash<qint64, TableIndex> indexes = indexesOf(playbooks);
    Result<void> read;
    if (schema.has(u"playbooks_labels"_s) && schema.has(u"labels"_s, u"name"_s)) {
        const QString where = only ? u" where k.playbook_id = %1"_s.arg(raw(*only)) : QString();
        read = m_database.select(
            "select k.playbook_id, l.id, l.name from playbooks_labels k join labels l on l.id = k.label_id"_L1 + where
                + " order by k.id"_L1,
            {}, [&](const QSqlQuery &row) {
                if (const TableIndex index = indexes.value(row.value(0).toLongLong(), NoIndex); index != NoIndex)
                    playbooks[index].labels.push_back({LabelId{row.value(1).toLongLong()}, shared(row.value(2))});
            });
    }
    for (Playbook &playbook : playbooks) {
        const JsonDocument arguments = JsonDocument::parse(playbook.arguments);
        if (const JsonValue check = arguments.root()["check"_L1]; check.isBool())
            playbook.checkMode = check.isTrue();
        else
            playbook.checkMode = std::ranges::any_of(playbook.labels,
                                                     [](const Label &label) { return label.name == "check:True"_L1; });
    }
    return read;
}

Result<void> TableReader::addCounts(std::vector<Playbook> &playbooks, std::optional<PlaybookId> only)
{
    struct Count
    {
        QLatin1StringView table;
        std::optional<qint64> Playbook::*field;
    };
    const QHash<qint64, TableIndex> indexes = indexesOf(playbooks);
    QList<Count> counts{{"plays"_L1, &Playbook::plays},
                        {"tasks"_L1, &Playbook::tasks},
                        {"hosts"_L1, &Playbook::hosts},
                        {"files"_L1, &Playbook::files},
                        {"records"_L1, &Playbook::records}};
    // Results are counted in their index, 8 bytes each; still too much to wait for when there are very many.
    qint64 newest = 0;
    const bool hasResults = m_database.schema().has(u"results"_s);
    if (hasResults) {
        const Result<void> last = m_database.select(u"select max(id) from results"_s, {},
                                                    [&](const QSqlQuery &row) { newest = row.value(0).toLongLong(); });
        if (!last)
            return last;
    }
    if (constexpr qint64 Quick = 300'000; hasResults && newest <= Quick)
        counts << Count{"results"_L1, &Playbook::results};
    for (const Count &count : counts) {
        if (!m_database.schema().has(count.table, u"playbook_id"_s))
            continue;
        for (Playbook &playbook : playbooks)
            playbook.*count.field = 0;
        const QString where = only ? u" where playbook_id = %1"_s.arg(raw(*only)) : QString();
        const Result<void> read = m_database.select(
            u"select playbook_id, count(*) from %1%2 group by playbook_id"_s.arg(count.table, where), {},
            [&](const QSqlQuery &row) {
                if (const TableIndex index = indexes.value(row.value(0).toLongLong(), NoIndex); index != NoIndex)
                    playbooks[index].*count.field = row.value(1).toLongLong();
            });
        if (!read)
            return read;
    }
    return {};
}

Result<std::vector<Play>> TableReader::plays(PlaybookId playbook)
{
    const QString columns = m_database.schema().select(
        u"plays"_s, {u"id"_s, u"status"_s, u"started"_s, u"ended"_s, u"duration"_s, u"name"_s, u"uuid"_s});
    return rowsOf<Play>(u"plays"_s, "select "_L1 + columns + " from plays%1 where playbook_id = ?"_L1, {raw(playbook)},
                        [&](const QSqlQuery &row) {
                            Play play;
                            play.id = PlayId{row.value(0).toLongLong()};
                            play.state = stateFromText(row.value(1).toString());
                            play.started = timeOf(row.value(2));
                            play.ended = timeOf(row.value(3));
                            play.duration = durationOf(row.value(4), play.started, play.ended);
                            play.name = shared(row.value(5));
                            play.uuid = textOf(row.value(6));
                            return play;
                        });
}

Result<std::vector<Task>> TableReader::tasks(PlaybookId playbook, const std::vector<Play> &plays,
                                             const std::vector<File> &files)
{
    const QHash<qint64, TableIndex> playOf = indexesOf(plays), fileOf = indexesOf(files);
    const QString columns = m_database.schema().select(
        u"tasks"_s,
        {u"id"_s, u"status"_s, u"started"_s, u"ended"_s, u"duration"_s, u"name"_s, u"action"_s, u"lineno"_s,
         u"handler"_s, u"play_id"_s, u"file_id"_s, u"tags"_s, u"warnings"_s, u"deprecations"_s, u"exceptions"_s});
    const auto notes
        = [this](const QVariant &value) { return value.isNull() ? QByteArray() : shared(value.toString().toUtf8()); };
    return rowsOf<Task>(u"tasks"_s, "select "_L1 + columns + " from tasks%1 where playbook_id = ?"_L1, {raw(playbook)},
                        [&](const QSqlQuery &row) {
                            Task task;
                            task.id = TaskId{row.value(0).toLongLong()};
                            task.state = stateFromText(row.value(1).toString());
                            task.started = timeOf(row.value(2));
                            task.ended = timeOf(row.value(3));
                            task.duration = durationOf(row.value(4), task.started, task.ended);
                            task.name = shared(row.value(5));
                            task.action = shared(row.value(6));
                            task.line = row.value(7).toInt();
                            task.handler = row.value(8).toBool();
                            task.play = playOf.value(row.value(9).toLongLong(), NoIndex);
                            task.file = fileOf.value(row.value(10).toLongLong(), NoIndex);
                            task.tags = tags(row.value(11).toByteArray());
                            task.warnings = notes(row.value(12));
                            task.deprecations = notes(row.value(13));
                            task.exceptions = notes(row.value(14));
                            return task;
                        });
}

Result<std::vector<Host>> TableReader::hosts(PlaybookId playbook)
{
    const QString columns = m_database.schema().select(
        u"hosts"_s, {u"id"_s, u"name"_s, u"ok"_s, u"changed"_s, u"failed"_s, u"skipped"_s, u"unreachable"_s});
    return rowsOf<Host>(u"hosts"_s, "select "_L1 + columns + " from hosts%1 where playbook_id = ?"_L1, {raw(playbook)},
                        [&](const QSqlQuery &row) {
                            return Host{HostId{row.value(0).toLongLong()}, textOf(row.value(1)),
                                        row.value(2).toLongLong(),         row.value(3).toLongLong(),
                                        row.value(4).toLongLong(),         row.value(5).toLongLong(),
                                        row.value(6).toLongLong()};
                        });
}

Result<std::vector<File>> TableReader::files(PlaybookId playbook)
{
    // A damaged content takes its checksum with it, not the name of its file.
    QHash<qint64, QString> checksums;
    if (m_database.schema().has(u"file_contents"_s, u"sha1"_s) && m_database.schema().has(u"files"_s)) {
        const Result<void> read = m_database.select(
            u"select id, sha1 from file_contents where id in (select content_id from files where playbook_id = ?)"_s,
            {raw(playbook)},
            [&](const QSqlQuery &row) { checksums.insert(row.value(0).toLongLong(), textOf(row.value(1))); });
        if (!read && read.error().kind != Error::Kind::Damaged)
            return std::unexpected(read.error());
    }
    return rowsOf<File>(u"files"_s, u"select id, path, content_id from files%1 where playbook_id = ?"_s,
                        {raw(playbook)}, [&](const QSqlQuery &row) {
                            return File{FileId{row.value(0).toLongLong()}, textOf(row.value(1)),
                                        checksums.value(row.value(2).toLongLong())};
                        });
}

Result<std::vector<Record>> TableReader::records(PlaybookId playbook)
{
    return recordsWhere(u"playbook_id = ?"_s, {raw(playbook)});
}

Result<std::vector<Record>> TableReader::links()
{
    return recordsWhere(u"type = 'url'"_s, {});
}

Result<std::vector<Record>> TableReader::recordsWhere(const QString &condition, const QVariantList &values)
{
    const QString sql = "select id, \"key\", type from records%1 where "_L1 + condition;
    return rowsOf<Record>(u"records"_s, sql, values, [&](const QSqlQuery &row) {
        return Record{RecordId{row.value(0).toLongLong()}, textOf(row.value(1)), shared(row.value(2))};
    });
}

} // namespace aviary
