// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/sql/recordingload.h"

#include "models/sources/sql/tables.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RecordingLoad)
};

constexpr qint64 FirstRows = 1000;
constexpr qint64 ChunkRows = 10'000;
constexpr qint64 SnapshotInterval = 250; // ms

// 0 or 1, also for what is missing or no number.
QString flag(const Schema &schema, const QString &column)
{
    return u"(case when %1 then 1 else 0 end)"_s.arg(schema.select(u"results"_s, {column}));
}

QString timeOf(const Schema &schema, const QString &table, const QString &column)
{
    if (!schema.has(table, column))
        return u"NULL"_s;
    return schema.dialect().quickTime(u"\"%1\""_s.arg(column));
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
        if (read.error().kind == Error::Kind::Damaged && passDamage(database))
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
    if (database.schema().has(u"results"_s)) {
        Result<void> newest = database.select(u"select max(id) from results where playbook_id = ?"_s, {raw(m_playbook)},
                                              [this](const QSqlQuery &row) { m_newest = row.value(0).toLongLong(); });
        if (!newest && newest.error().kind != Error::Kind::Damaged)
            return newest;
        if (!newest)
            m_newest = std::numeric_limits<qint64>::max();
    }
    if (m_known) {
        const Result<bool> there = isStillThere(database, *m_known);
        if (!there)
            return std::unexpected(there.error());
        if (!*there)
            m_known.reset();
    }
    TableReader reader(database);
    auto playbooks = reader.playbooks(m_playbook);
    if (!playbooks)
        return std::unexpected(playbooks.error());
    if (playbooks->empty()) {
        return std::unexpected(Error{Error::Kind::NotFound,
                                     Text::tr("There is no playbook %1 in this report.").arg(raw(m_playbook)),
                                     Text::tr("Choose one of the list."),
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
    auto playRows = rowsOf(plays, Text::tr("The plays could not be read."));
    auto fileRows = rowsOf(files, Text::tr("The files could not be read."));
    auto tasks = reader.tasks(m_playbook, playRows, fileRows);
    if (!tasks && tasks.error().kind == Error::Kind::Busy)
        return std::unexpected(tasks.error());
    m_builder->setPlaybook(std::move(playbooks->front()));
    m_builder->setPlays(std::move(playRows));
    m_builder->setTasks(rowsOf(tasks, Text::tr("The tasks could not be read.")));
    m_builder->setHosts(rowsOf(hosts, Text::tr("The hosts could not be read.")));
    m_builder->setFiles(std::move(fileRows));
    m_builder->setRecords(rowsOf(records, Text::tr("The records could not be read.")));
    m_builder->setReportLinks(rowsOf(links, Text::tr("The links of the report could not be read.")));
    for (const QString &problem : reader.problems())
        m_builder->addProblem(problem);
    if (m_known && m_builder->continueFrom(*m_known)) {
        m_rows = m_known->resultCount();
        m_last = m_rows > 0 ? raw(m_known->resultId(m_known->resultCount() - 1)) : 0;
        m_delegationsUpTo = m_last;
    }
    m_known.reset();
    return {};
}

// Results are only ever added, in id order; but a run may be pruned, and its ids given to another.
Result<bool> RecordingLoad::isStillThere(Database &database, const Recording &known)
{
    if (!known.isComplete() || !known.problems().isEmpty() || known.playbook().id != m_playbook
        || known.schema() != database.schema().number())
        return false;
    const RowIndex count = known.resultCount();
    const qint64 last = count > 0 ? raw(known.resultId(count - 1)) : 0;
    qint64 there = 0;
    Micros started = NoTime;
    Result<void> read
        = database.select(u"select count(*) from results where playbook_id = ? and id <= ?"_s, {raw(m_playbook), last},
                          [&](const QSqlQuery &row) { there = row.value(0).toLongLong(); });
    if (read) {
        read = database.select("select "_L1 + timeOf(database.schema(), u"playbooks"_s, u"started"_s)
                                   + " from playbooks where id = ?"_L1,
                               {raw(m_playbook)}, [&](const QSqlQuery &row) {
                                   const QByteArray text = row.value(0).toByteArray();
                                   started = boundedTime(timeFromUtf8(text.constData(), text.size()));
                               });
    }
    if (!read)
        return std::unexpected(read.error());
    return there == count && started == known.playbook().started;
}

QString RecordingLoad::resultsQuery(const Schema &schema) const
{
    const bool hasDuration = schema.has(u"results"_s, u"duration"_s);
    // What the driver makes of a value costs more than reading it: so numbers, few of them, and the time as bytes.
    const QString flags
        = u"(case status when 'ok' then 0 when 'failed' then 1 when 'skipped' then 2 when 'unreachable' then 3 "
          "else 4 end) | (%1 << 3) | (%2 << 4)"_s.arg(flag(schema, u"changed"_s), flag(schema, u"ignore_errors"_s));
    return u"select id, task_id, host_id, (%1 << 5) | %2, %3, %4 from results%5 "
           "where playbook_id = %6 and id > ? and id <= %7 order by id limit "_s.arg(
               schema.select(u"results"_s, {u"play_id"_s}), flags, timeOf(schema, u"results"_s, u"started"_s),
               hasDuration ? schema.select(u"results"_s, {u"duration"_s}) : timeOf(schema, u"results"_s, u"ended"_s),
               m_indexed ? QString() : u" not indexed"_s, QString::number(raw(m_playbook)), QString::number(m_newest));
}

Result<void> RecordingLoad::readChunk(Database &database)
{
    const Schema &schema = database.schema();
    if (!schema.has(u"results"_s)) {
        m_more = false;
        return {};
    }
    const qint64 limit = m_rows == 0 ? FirstRows : ChunkRows;
    const bool hasDuration = schema.has(u"results"_s, u"duration"_s);
    qint64 rows = 0;
    const Result<void> read
        = database.select(resultsQuery(schema) + QString::number(limit), {m_last}, [&](const QSqlQuery &row) {
              ++rows;
              // Only a damaged table gives them out of order.
              if (row.value(0).toLongLong() > m_last)
                  addResult(row, hasDuration);
          });
    m_more = rows == limit;
    return read ? readDelegations(database) : read;
}

void RecordingLoad::addResult(const QSqlQuery &row, bool hasDuration)
{
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
    ++m_rows;
}

// What is behind a damaged page is read as well. False when there is nothing more to try.
bool RecordingLoad::passDamage(Database &database)
{
    constexpr size_t MostGaps = 1000;
    if (std::exchange(m_indexed, false))
        return true;
    const qint64 next = readableAfter(database, resultsQuery(database.schema()) + u'1', m_last);
    m_gaps.push_back({m_last, next});
    m_last = next - 1;
    return next != Gap::End && m_gaps.size() < MostGaps;
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
    if (!read && read.error().kind != Error::Kind::Damaged)
        return read;
    if (!read) {
        m_builder->addProblem(Text::tr("Not all delegations could be read.") + u' ' + read.error().what);
    }
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
    if (m_gaps.empty()) {
        m_builder->addProblem(Text::tr("Only the first %n result(s) could be read.", nullptr, static_cast<int>(m_rows))
                              + u' ' + error.what);
    }
    complete();
    return true;
}

void RecordingLoad::complete()
{
    if (const QString sentence = gapSentence(u"results"_s, m_gaps); !sentence.isEmpty())
        m_builder->addProblem(sentence);
    RecordingPtr recording = m_builder->finish();
    m_builder.reset();
    finish(std::move(recording));
}

} // namespace aviary
