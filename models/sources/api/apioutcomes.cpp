// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/api/apioutcomes.h"

#include "models/sources/hostfailures.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// How many rows a server lists in the time that two counts take it.
constexpr qint64 RowsForCounts = 60;

class OutcomeReader
{
public:
    OutcomeReader(ApiServer &server, const IsCanceled &isCanceled)
        : m_server(server)
        , m_isCanceled(isCanceled)
    {
    }

    Result<PlaybookOutcomes> read(std::vector<Playbook> playbooks)
    {
        std::ranges::sort(playbooks, {}, &Playbook::id);
        const qint64 results
            = std::accumulate(playbooks.begin(), playbooks.end(), qint64{0},
                              [](qint64 sum, const Playbook &playbook) { return sum + playbook.results.value_or(0); });
        const bool byRows = results <= std::max(ApiPageRows, RowsForCounts * static_cast<qint64>(playbooks.size()));
        Result<void> done = byRows ? readRows({{u"order"_s, u"id"_s}}) : readCounts(playbooks);
        if (done)
            done = settle(playbooks);
        if (!done)
            return std::unexpected(done.error());
        PlaybookOutcomes outcomes;
        for (const Playbook &playbook : playbooks)
            outcomes.emplace_back(playbook.id, m_counts[raw(playbook.id)]);
        return outcomes;
    }

private:
    Result<void> readRows(std::initializer_list<std::pair<QString, QString>> query)
    {
        return m_server.eachRow(
            u"results"_s, apiQueryOf(query), ApiPriority::Background, m_isCanceled, [this](const JsonValue &row) {
                const ApiResult result = ApiValues::result(row);
                const Outcome outcome = outcomeOf(result.status, result.changed, result.ignoreErrors);
                const qint64 playbook = idOf(row["playbook"_L1]);
                ++m_counts[playbook][outcome];
                HostFailures &failures = m_failures[{playbook, raw(result.host)}];
                failures.failed += outcome == Outcome::Failed;
                failures.unreachable += outcome == Outcome::Unreachable;
            });
    }

    Result<void> readCounts(const std::vector<Playbook> &playbooks)
    {
        Result<void> done = readRows({{u"order"_s, u"id"_s}, {u"status"_s, u"failed"_s}});
        if (done)
            done = readRows({{u"order"_s, u"id"_s}, {u"status"_s, u"unreachable"_s}});
        if (done)
            done = readRows({{u"order"_s, u"id"_s}, {u"status"_s, u"unknown"_s}});
        for (const Playbook &playbook : playbooks) {
            if (!done)
                return done;
            if (playbook.results.value_or(0) == 0)
                continue;
            OutcomeCounts &counts = m_counts[raw(playbook.id)];
            const auto playbookIs = std::pair(u"playbook"_s, QString::number(raw(playbook.id)));
            const std::pair one(u"limit"_s, u"1"_s);
            ApiPending skipped = m_server.ask(u"results"_s, apiQueryOf({playbookIs, {u"status"_s, u"skipped"_s}, one}),
                                              ApiPriority::Background);
            ApiPending changed = m_server.ask(
                u"results"_s, apiQueryOf({playbookIs, {u"status"_s, u"ok"_s}, {u"changed"_s, u"true"_s}, one}),
                ApiPriority::Background);
            for (const auto &[pending, outcome] :
                 {std::pair(&skipped, Outcome::Skipped), std::pair(&changed, Outcome::Changed)}) {
                const Result<ApiList> list = m_server.wait(*pending, m_isCanceled);
                if (!list)
                    return std::unexpected(list.error());
                counts[outcome] = list->count;
            }
            qint64 others = 0;
            for (const Outcome outcome : OutcomesForReading)
                others += outcome == Outcome::Ok ? 0 : counts[outcome];
            // Of a playbook that runs more may be there than when it was listed.
            counts[Outcome::Ok] = std::max<qint64>(0, *playbook.results - others);
        }
        return done;
    }

    Result<void> settle(const std::vector<Playbook> &playbooks)
    {
        std::map<qint64, State> states;
        for (const Playbook &playbook : playbooks)
            states[raw(playbook.id)] = playbook.state;
        std::map<std::pair<qint64, qint64>, HostFailures> counted;
        std::map<qint64, bool> counts;
        const auto take = [&](const JsonValue &row) {
            const qint64 playbook = idOf(row["playbook"_L1]);
            const Host host = ApiValues::host(row);
            counted[{playbook, raw(host.id)}] = {host.failed, host.unreachable};
            counts[playbook] |= host.failed > 0 || host.unreachable > 0;
        };
        for (const QString &field : {u"failed__gt"_s, u"unreachable__gt"_s}) {
            const Result<void> read = m_server.eachRow(u"hosts"_s, apiQueryOf({{field, u"0"_s}, {u"order"_s, u"id"_s}}),
                                                       ApiPriority::Background, m_isCanceled, take);
            if (!read)
                return read;
        }
        for (const auto &[key, failures] : m_failures) {
            const State state = states[key.first];
            const bool isCounted = state == State::Completed || (state == State::Failed && counts[key.first]);
            if (isCounted)
                settleFailures(m_counts[key.first], failures, counted[key]);
        }
        return {};
    }

    ApiServer &m_server;
    const IsCanceled &m_isCanceled;
    std::map<qint64, OutcomeCounts> m_counts; // by playbook
    std::map<std::pair<qint64, qint64>, HostFailures> m_failures; // by playbook and host
};

} // namespace

Result<PlaybookOutcomes> readOutcomes(ApiServer &server, std::vector<Playbook> playbooks, const IsCanceled &isCanceled)
{
    return OutcomeReader(server, isCanceled).read(std::move(playbooks));
}

} // namespace aviary
