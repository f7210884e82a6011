// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/runhistory.h"

#include "models/compare/mergedruns.h"
#include "models/recording/format.h"

#include <QHash>
#include <QtConcurrent>

#include <algorithm>
#include <limits>

namespace aviary {

class HistoryMaker
{
public:
    explicit HistoryMaker(std::vector<RunDigestPtr> runs)
    {
        std::ranges::stable_sort(runs, [](const RunDigestPtr &left, const RunDigestPtr &right) {
            if (left->started != right->started)
                return left->started < right->started;
            if (left->report != right->report)
                return naturalLess(left->report, right->report);
            return left->place.playbook < right->place.playbook;
        });
        m_out->m_runs = std::move(runs);
    }

    RunHistoryPtr make(const std::function<bool()> &isCancelled)
    {
        const std::optional<MergedRuns> merged = mergeRuns(m_out->m_runs, isCancelled);
        if (!merged)
            return {};
        // A run in check mode does less.
        for (const RunDigestPtr &run : m_out->m_runs)
            m_isComparable.push_back(run->checkMode == m_out->m_runs.back()->checkMode);
        addWhole();
        addTasks(*merged);
        addHosts();
        return m_out;
    }

private:
    size_t runCount() const { return m_out->m_runs.size(); }
    const RunDigest &run(size_t index) const { return m_out->run(index); }
    void addWhole()
    {
        HistoryRow &row = m_out->m_whole;
        row.cells.resize(runCount());
        for (size_t at = 0; at < runCount(); ++at) {
            HistoryCell &cell = row.cells[at];
            const State state = run(at).state;
            cell.presence = state == State::Running || state == State::Unknown ? HistoryCell::Presence::NotReached
                                                                               : HistoryCell::Presence::There;
            cell.worst = state == State::Completed ? Outcome::Ok : Outcome::Failed;
            cell.time = run(at).duration;
        }
        row.verdict = verdictOf(row.cells, m_isComparable);
    }

    void addTasks(const MergedRuns &merged)
    {
        // Behind these a run may not have come to what it has no result of: hosts had failed, or it had ended.
        constexpr size_t never = std::numeric_limits<size_t>::max();
        std::vector<size_t> stop(runCount(), never);
        for (size_t at = 0; at < runCount(); ++at) {
            if (run(at).hasCompleted())
                continue;
            size_t last = 0;
            for (size_t row = 0; row < merged.rows.size(); ++row) {
                const quint32 entry = merged.rows[row].taskOfRun[at];
                if (entry == NoIndex || run(at).tasks[entry].results == 0)
                    continue;
                last = row;
                if (isFailing(run(at).tasks[entry].worst))
                    break;
            }
            stop[at] = last;
        }
        for (size_t index = 0; index < merged.rows.size(); ++index) {
            const MergedRuns::Row &from = merged.rows[index];
            const RunDigest::Task &newest = run(from.run).tasks[from.taskOfRun[from.run]];
            HistoryRow row{.name = newest.name,
                           .play = merged.plays[from.play],
                           .action = newest.action,
                           .file = newest.file,
                           .line = newest.line,
                           .isHandler = newest.isHandler};
            row.cells.resize(runCount());
            for (size_t at = runCount(); at-- > 0;) {
                HistoryCell &cell = row.cells[at];
                cell.entry = from.taskOfRun[at];
                const RunDigest::Task *task = cell.entry == NoIndex ? nullptr : &run(at).tasks[cell.entry];
                if (task && task->name != row.name && !row.formerNames.contains(task->name))
                    row.formerNames << task->name;
                if (!task || task->results == 0) {
                    cell.presence
                        = index > stop[at] ? HistoryCell::Presence::NotReached : HistoryCell::Presence::Absent;
                    continue;
                }
                cell.presence = HistoryCell::Presence::There;
                cell.worst = task->worst;
                cell.failing = static_cast<quint32>(task->failing.size());
                cell.time = task->time;
            }
            if (std::ranges::none_of(row.cells, &HistoryCell::isThere))
                continue; // tasks of Ansible itself
            row.verdict = verdictOf(row.cells, m_isComparable);
            row.failedOn = failedOn(row);
            m_out->m_tasks.push_back(std::move(row));
        }
    }

    std::vector<std::pair<QString, int>> failedOn(const HistoryRow &row) const
    {
        QHash<QString, int> times;
        for (size_t at = 0; at < runCount(); ++at) {
            for (const QString &host : m_out->failingHosts(row, at))
                ++times[host];
        }
        std::vector<std::pair<QString, int>> hosts;
        for (auto host = times.cbegin(); host != times.cend(); ++host)
            hosts.emplace_back(host.key(), host.value());
        std::ranges::sort(hosts, [](const auto &left, const auto &right) {
            return left.second != right.second ? left.second > right.second : naturalLess(left.first, right.first);
        });
        return hosts;
    }

    void addHosts()
    {
        QHash<QString, size_t> rows;
        std::vector<HistoryRow> &hosts = m_out->m_hosts;
        for (size_t at = 0; at < runCount(); ++at) {
            for (quint32 entry = 0; entry < run(at).hosts.size(); ++entry) {
                const RunDigest::Host &host = run(at).hosts[entry];
                const auto known = rows.constFind(host.name);
                const size_t row = known == rows.cend() ? hosts.size() : *known;
                if (row == hosts.size()) {
                    rows.insert(host.name, row);
                    hosts.push_back({.name = host.name});
                    hosts.back().cells.resize(runCount());
                }
                hosts[row].cells[at] = {.presence = HistoryCell::Presence::There,
                                        .worst = host.worst,
                                        .entry = entry,
                                        .failing = host.failed,
                                        .time = host.time};
            }
        }
        QStringList names;
        for (HistoryRow &row : hosts) {
            for (size_t at = 0; at < runCount(); ++at) {
                if (!row.cells[at].isThere() && !run(at).hasReachedEnd)
                    row.cells[at].presence = HistoryCell::Presence::NotReached;
            }
            row.verdict = verdictOf(row.cells, m_isComparable);
            names << row.name;
        }
        std::ranges::sort(hosts, naturalLess, &HistoryRow::name);
        m_out->m_hostSuffix = commonSuffix(names);
    }

    const std::shared_ptr<RunHistory> m_out = std::make_shared<RunHistory>();
    std::vector<bool> m_isComparable;
};

QStringList RunHistory::failingHosts(const HistoryRow &task, size_t run) const
{
    QStringList names;
    if (const HistoryCell &cell = task.cells[run]; cell.failing > 0) {
        for (const quint32 host : m_runs[run]->tasks[cell.entry].failing)
            names << m_runs[run]->hosts[host].name;
    }
    return names;
}

RunHistoryPtr historyOf(std::vector<RunDigestPtr> runs, const std::function<bool()> &isCancelled)
{
    return HistoryMaker(std::move(runs)).make(isCancelled);
}

Job<RunHistoryPtr> startHistory(std::vector<RunDigestPtr> runs)
{
    return Job<RunHistoryPtr>(
        QtConcurrent::run([runs = std::move(runs)](QPromise<Result<RunHistoryPtr>> &promise) mutable {
            if (RunHistoryPtr history = historyOf(std::move(runs), [&promise] { return promise.isCanceled(); }))
                promise.addResult(std::move(history));
        }));
}

bool isOf(HistoryKind kind, const RunVerdict &verdict)
{
    switch (kind) {
    case HistoryKind::FailingNow:
        return verdict.isFailing();
    case HistoryKind::Flaky:
        return verdict.isFlaky;
    case HistoryKind::NewlySlow:
        break;
    }
    return verdict.isNewlySlow;
}

qsizetype countOf(HistoryKind kind, const std::vector<HistoryRow> &rows)
{
    return std::ranges::count_if(rows, [kind](const HistoryRow &row) { return isOf(kind, row.verdict); });
}

} // namespace aviary
