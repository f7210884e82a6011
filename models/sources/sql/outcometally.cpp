// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/sql/outcometally.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr qint64 ChunkRows = 20'000;

} // namespace

bool OutcomeTally::step(Database &database)
{
    bool more = false;
    const Result<void> read = readChunk(database, more);
    if (read && more)
        return false;
    Result<PlaybookOutcomes> outcomes = read ? settle(database) : std::unexpected(read.error());
    if (!outcomes && mayTryAgain(outcomes.error()))
        return false;
    finish(std::move(outcomes));
    return true;
}

Result<void> OutcomeTally::readChunk(Database &database, bool &more)
{
    if (!database.schema().has(u"results"_s))
        return {};
    const QString columns = database.schema().select(
        u"results"_s, {u"playbook_id"_s, u"host_id"_s, u"status"_s, u"changed"_s, u"ignore_errors"_s});
    qint64 rows = 0, last = m_last;
    std::vector<std::tuple<qint64, qint64, Outcome, qint64>> groups; // taken over only when the whole chunk was read
    const QString sql = u"with chunk(id, playbook, host, status, changed, ignored) as "
                        "(select id, %1 from results where id > ? order by id limit %2) "
                        "select max(id), count(*), playbook, host, status, changed, ignored from chunk "
                        "group by playbook, host, status, changed, ignored"_s.arg(columns)
                            .arg(ChunkRows);
    const Result<void> read = database.select(sql, {m_last}, [&](const QSqlQuery &row) {
        last = std::max(last, row.value(0).toLongLong());
        const qint64 count = row.value(1).toLongLong();
        rows += count;
        const Outcome outcome
            = outcomeOf(statusFromText(row.value(4).toString()), row.value(5).toBool(), row.value(6).toBool());
        groups.emplace_back(row.value(2).toLongLong(), row.value(3).toLongLong(), outcome, count);
    });
    if (!read)
        return read;
    for (const auto &[playbook, host, outcome, count] : groups) {
        m_counts[playbook][outcome] += count;
        if (outcome == Outcome::Failed)
            m_failures[{playbook, host}].failed += count;
        else if (outcome == Outcome::Unreachable)
            m_failures[{playbook, host}].unreachable += count;
    }
    m_last = last;
    more = rows == ChunkRows;
    return {};
}

Result<PlaybookOutcomes> OutcomeTally::settle(Database &database)
{
    std::map<qint64, OutcomeCounts> counts = m_counts;
    std::map<qint64, bool> finished;
    const Result<void> playbooks
        = database.select(u"select id, status from playbooks"_s, {}, [&](const QSqlQuery &row) {
              const State state = stateFromText(row.value(1).toString());
              finished[row.value(0).toLongLong()] = state == State::Completed || state == State::Failed;
          });
    if (!playbooks)
        return std::unexpected(playbooks.error());
    const Result<void> hosts = !database.schema().has(u"hosts"_s)
        ? Result<void>()
        : database.select(u"select playbook_id, id, failed, unreachable from hosts"_s, {}, [&](const QSqlQuery &row) {
              const qint64 playbook = row.value(0).toLongLong();
              const auto failures = m_failures.find({playbook, row.value(1).toLongLong()});
              if (failures == m_failures.end() || !finished[playbook])
                  return;
              settleFailures(counts[playbook], failures->second, {row.value(2).toLongLong(), row.value(3).toLongLong()});
          });
    if (!hosts)
        return std::unexpected(hosts.error());
    PlaybookOutcomes outcomes;
    for (const auto &[playbook, isFinished] : finished)
        outcomes.emplace_back(PlaybookId{playbook}, counts[playbook]);
    return outcomes;
}

} // namespace aviary
