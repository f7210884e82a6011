// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/sql/recordingload.h"

#include "models/sources/sql/tables.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr qint64 FirstRows = 1000;
constexpr qint64 ChunkRows = 10'000;
constexpr qint64 SnapshotInterval = 250; // ms

// 0 or 1, also for what is missing or no number.
QString flag(const Schema &schema, const QString &column)
{
    return u"(ifnull(%1, 0) <> 0)"_s.arg(schema.select(u"results"_s, {column}));
}

} // namespace

bool RecordingLoad::step(Database &database)
{
    if (!m_builder) {
        if (const Result<void> read = readTables(database); !read) {
            m_builder.reset();
            if (mayTryAgain(read.error()))
                return false;
            fail(read.error());
            return true;
        }
        m_sinceSnapshot.start();
    }
    if (const Result<void> read = readChunk(database); !read) {
        if (mayTryAgain(read.error()))
            return false;
        return giveUp(read.error());
    }
    if (!m_more) {
        complete();
        return true;
    }
    if (m_rows <= FirstRows || m_sinceSnapshot.elapsed() >= SnapshotInterval) {
        answer(m_builder->snapshot());
        m_sinceSnapshot.restart();
    }
    return false;
}

Result<void> RecordingLoad::readTables(Database &database)
{
    m_builder.emplace(database.schema().number());
    // Before the tables: a running playbook goes on, and its tasks are written before their results.
    Result<void> newest = database.select(u"select max(id) from results where playbook_id = ?"_s, {raw(m_playbook)},
                                          [this](const QSqlQuery &row) { m_newest = row.value(0).toLongLong(); });
    if (!newest)
        return newest;
    TableReader reader(database);
    auto playbooks = reader.playbooks(m_playbook);
    if (!playbooks)
        return std::unexpected(playbooks.error());
    if (playbooks->empty()) {
        return std::unexpected(
            Error{Error::Kind::NotFound,
                  QCoreApplication::translate("RecordingLoad", "There is no playbook %1 in this report.")
                      .arg(raw(m_playbook)),
                  QCoreApplication::translate("RecordingLoad", "Choose one of the list."),
                  {}});
    }
    auto files = reader.files(m_playbook);
    auto plays = reader.plays(m_playbook);
    auto hosts = reader.hosts(m_playbook);
    auto records = reader.records(m_playbook);
    auto links = reader.links();
    // Missing parts are said; what can be read is shown.
    const auto rowsOf = [this](auto &rows, const QString &problem) -> decltype(auto) {
        if (!rows) {
            m_builder->addProblem(problem + u' ' + rows.error().what);
            rows.emplace();
        }
        return std::move(*rows);
    };
    for (const Error *error :
         {files ? nullptr : &files.error(), plays ? nullptr : &plays.error(), hosts ? nullptr : &hosts.error()}) {
        if (error && error->kind == Error::Kind::Busy)
            return std::unexpected(*error);
    }
    auto playRows = rowsOf(plays, QCoreApplication::translate("RecordingLoad", "The plays could not be read."));
    auto fileRows = rowsOf(files, QCoreApplication::translate("RecordingLoad", "The files could not be read."));
    auto tasks = reader.tasks(m_playbook, playRows, fileRows);
    if (!tasks && tasks.error().kind == Error::Kind::Busy)
        return std::unexpected(tasks.error());
    m_builder->setPlaybook(std::move(playbooks->front()));
    m_builder->setPlays(std::move(playRows));
    m_builder->setTasks(rowsOf(tasks, QCoreApplication::translate("RecordingLoad", "The tasks could not be read.")));
    m_builder->setHosts(rowsOf(hosts, QCoreApplication::translate("RecordingLoad", "The hosts could not be read.")));
    m_builder->setFiles(std::move(fileRows));
    m_builder->setRecords(
        rowsOf(records, QCoreApplication::translate("RecordingLoad", "The records could not be read.")));
    m_builder->setReportLinks(
        rowsOf(links, QCoreApplication::translate("RecordingLoad", "The links of the report could not be read.")));
    return {};
}

Result<void> RecordingLoad::readChunk(Database &database)
{
    const Schema &schema = database.schema();
    const qint64 limit = m_rows == 0 ? FirstRows : ChunkRows;
    const bool hasDuration = schema.has(u"results"_s, u"duration"_s);
    // What the driver makes of a value costs more than reading it: so numbers, few of them, and the time as bytes.
    const QString flags
        = u"(case status when 'ok' then 0 when 'failed' then 1 when 'skipped' then 2 when 'unreachable' then 3 "
          "else 4 end) | (%1 << 3) | (%2 << 4)"_s.arg(flag(schema, u"changed"_s), flag(schema, u"ignore_errors"_s));
    const QString sql = u"select id, task_id, host_id, (%1 << 5) | %2, cast(started as blob), %3 from results "
                        "where playbook_id = ? and id > ? and id <= ? order by id limit %4"_s.arg(
                            schema.select(u"results"_s, {u"play_id"_s}), flags,
                            hasDuration ? u"duration"_s : u"cast(ended as blob)"_s, QString::number(limit));
    qint64 rows = 0;
    const Result<void> read = database.select(sql, {raw(m_playbook), m_last, m_newest}, [&](const QSqlQuery &row) {
        const QByteArray startedText = row.value(4).toByteArray();
        const Micros started = timeFromUtf8(startedText.constData(), startedText.size());
        Micros duration = NoDuration;
        if (const QVariant value = row.value(5); !value.isNull()) {
            if (hasDuration) {
                duration = value.toLongLong();
            } else {
                const QByteArray endedText = value.toByteArray();
                const Micros ended = timeFromUtf8(endedText.constData(), endedText.size());
                duration = isKnown(started) && isKnown(ended) ? ended - started : NoDuration;
            }
        }
        m_last = row.value(0).toLongLong();
        const qint64 playAndFlags = row.value(3).toLongLong();
        m_builder->addResult(ResultId{m_last}, TaskId{row.value(1).toLongLong()}, HostId{row.value(2).toLongLong()},
                             PlayId{playAndFlags >> 5}, started, duration, static_cast<Status>(playAndFlags & 7),
                             playAndFlags & 8, playAndFlags & 16);
        ++rows;
    });
    m_rows += rows;
    m_more = rows == limit;
    return read ? readDelegations(database) : read;
}

Result<void> RecordingLoad::readDelegations(Database &database)
{
    if (!database.schema().has(u"results_delegated_to"_s))
        return {};
    // Ids of one playbook may lie between those of another that ran at the same time.
    std::vector<std::pair<ResultId, HostId>> delegations;
    const Result<void> read = database.select(
        u"select d.result_id, d.host_id from results_delegated_to d join results r on r.id = d.result_id "
        "where d.result_id > ? and d.result_id <= ? and r.playbook_id = ? order by d.result_id, d.id"_s,
        {m_delegationsUpTo, m_last, raw(m_playbook)}, [&](const QSqlQuery &row) {
            delegations.emplace_back(ResultId{row.value(0).toLongLong()}, HostId{row.value(1).toLongLong()});
        });
    if (!read)
        return read;
    for (const auto &[result, host] : delegations)
        m_builder->addDelegation(result, host);
    m_delegationsUpTo = m_last;
    return {};
}

bool RecordingLoad::giveUp(const Error &error)
{
    if (m_rows == 0 && error.kind != Error::Kind::Damaged) {
        fail(error);
        return true;
    }
    const auto read = static_cast<int>(m_rows); // lupdate takes no cast in a translate()
    m_builder->addProblem(
        QCoreApplication::translate("RecordingLoad", "Only the first %n result(s) could be read.", nullptr, read) + u' '
        + error.what);
    complete();
    return true;
}

void RecordingLoad::complete()
{
    RecordingPtr recording = m_builder->finish();
    m_builder.reset();
    finish(std::move(recording));
}

} // namespace aviary
