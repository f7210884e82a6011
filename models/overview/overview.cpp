// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/overview.h"

#include "models/content/rebuiltcommand.h"
#include "models/recording/format.h"

#include <algorithm>
#include <ranges>

namespace aviary {

namespace {

class Survey
{
public:
    explicit Survey(const RecordingPtr &recording)
        : m_recording(*recording)
        , m_spans(recording->tasks().size())
        , m_results(recording->tasks().size())
        , m_counts(recording->hosts().size())
        , m_lastRow(recording->hosts().size(), NoIndex)
        , m_rows(recording->tasks().size())
    {
        m_overview.recording = recording;
        m_overview.adHoc = isAdHoc(recording->playbook());
    }

    Overview run()
    {
        countRows();
        m_overview.causes = entries(Kind::Failing);
        m_overview.rescued = entries(Kind::Rescued);
        m_overview.ignored = entries(Kind::Ignored);
        m_overview.unreachableIgnored = entries(Kind::UnreachableIgnored);
        m_overview.changed = entries(Kind::Changed);
        findStopped();
        findUnfinished();
        listHosts();
        findSlowest();
        return std::move(m_overview);
    }

private:
    enum Kind { Failing, Rescued, Ignored, UnreachableIgnored, Changed, KindCount };

    std::optional<Kind> kindOf(RowIndex index, Outcome outcome) const
    {
        switch (outcome) {
        case Outcome::Failed:
        case Outcome::Unreachable:
            return Failing;
        case Outcome::Rescued:
            return Rescued;
        case Outcome::Ignored:
            return m_recording.row(index).status == Status::Unreachable ? UnreachableIgnored : Ignored;
        case Outcome::Changed:
            return Changed;
        case Outcome::Ok:
        case Outcome::Skipped:
        case Outcome::Unknown:
            break;
        }
        return {};
    }

    void countRows()
    {
        for (RowIndex index = 0; index < m_recording.resultCount(); ++index) {
            const ResultRow row = m_recording.row(index);
            const Outcome outcome = m_recording.outcome(index);
            const Micros end = row.ended();
            ++m_overview.counts[outcome];
            if (isKnown(end) && (!isKnown(m_overview.lastEnd) || end > m_overview.lastEnd))
                m_overview.lastEnd = end;
            if (row.host != NoIndex) {
                ++m_counts[row.host][outcome];
                RowIndex &last = m_lastRow[row.host];
                if (last == NoIndex || end >= m_recording.row(last).ended())
                    last = index;
            }
            if (const std::optional<Kind> kind = kindOf(index, outcome))
                m_kinds[*kind].push_back(index);
            if (row.task == NoIndex)
                continue;
            m_spans[row.task].include(row.started);
            m_spans[row.task].include(end);
            ++m_results[row.task];
            if (!m_recording.isComplete())
                m_rows[row.task].push_back(index);
        }
    }

    // Growing snapshots have no index of their own yet.
    std::span<const RowIndex> rowsOf(TableIndex task) const
    {
        if (task == NoIndex)
            return {};
        return m_recording.isComplete() ? m_recording.rowsOfTask(task) : std::span<const RowIndex>(m_rows[task]);
    }

    // Old recordings may have two results of one host for a task: hosts are counted once.
    std::vector<TableIndex> hostsOf(std::span<const RowIndex> rows) const
    {
        std::vector<TableIndex> hosts;
        for (const RowIndex row : rows) {
            if (const TableIndex host = m_recording.hostOf(row); host != NoIndex)
                hosts.push_back(host);
        }
        std::ranges::sort(hosts);
        const auto twice = std::ranges::unique(hosts);
        hosts.erase(twice.begin(), twice.end());
        return hosts;
    }

    void sortByName(std::vector<TableIndex> &hosts) const
    {
        if (const std::span<const quint32> ranks = m_recording.hostRanks(); !ranks.empty())
            std::ranges::sort(hosts, {}, [&](TableIndex host) { return ranks[host]; });
        else
            std::ranges::sort(hosts, naturalLess, [&](TableIndex host) { return m_recording.hosts()[host].name; });
    }

    std::vector<TaskEntry> entries(Kind kind) const
    {
        std::vector<TaskEntry> entries;
        QHash<TableIndex, size_t> entryOf;
        for (const RowIndex row : m_kinds[kind]) {
            const TableIndex task = m_recording.taskOf(row);
            const auto found = entryOf.constFind(task);
            const size_t at = found == entryOf.cend() ? entries.size() : *found;
            if (found == entryOf.cend()) {
                entryOf.insert(task, at);
                entries.emplace_back().task = task;
            }
            entries[at].rows.push_back(row);
        }
        for (TaskEntry &entry : entries)
            complete(entry);
        std::ranges::stable_sort(entries, {}, &TaskEntry::firstEnd);
        return entries;
    }

    void complete(TaskEntry &entry) const
    {
        Micros lastEnd = NoTime;
        for (const RowIndex index : entry.rows) {
            const Micros end = m_recording.row(index).ended();
            entry.outcome
                = std::max(index == entry.rows.front() ? Outcome::Skipped : entry.outcome, m_recording.outcome(index));
            if (isKnown(end) && (!isKnown(entry.firstEnd) || end < entry.firstEnd))
                entry.firstEnd = end;
            lastEnd = std::max(lastEnd, end);
        }
        entry.nothingAfter = m_recording.isComplete() && isKnown(lastEnd) && lastEnd == m_overview.lastEnd;
        entry.hosts = hostsOf(entry.rows);
        sortByName(entry.hosts);
        entry.hostsAsked = entry.task == NoIndex ? std::ssize(entry.hosts) : std::ssize(hostsOf(rowsOf(entry.task)));
    }

    void findStopped()
    {
        m_overview.failedHosts = hostsOf(m_kinds[Failing]);
        sortByName(m_overview.failedHosts);
        std::ranges::copy_if(m_overview.failedHosts, std::back_inserter(m_overview.stoppedHosts),
                             [&](TableIndex host) { return isFailing(m_recording.outcome(m_lastRow[host])); });
    }

    void findUnfinished()
    {
        const State state = m_recording.playbook().state;
        if ((state != State::Running && state != State::Expired) || !m_recording.isComplete())
            return;
        for (TableIndex task = 0; task < m_recording.tasks().size(); ++task) {
            if (isKnown(m_recording.tasks()[task].ended))
                continue;
            const std::vector<TableIndex> answered = hostsOf(rowsOf(task));
            UnfinishedTask unfinished{.task = task, .answered = std::ssize(answered), .missing = {}};
            for (TableIndex host = 0; host < m_recording.hosts().size(); ++host) {
                if (!std::ranges::binary_search(answered, host))
                    unfinished.missing.push_back(host);
            }
            sortByName(unfinished.missing);
            m_overview.unfinished.push_back(std::move(unfinished));
        }
    }

    void listHosts()
    {
        std::vector<TableIndex> hosts;
        for (TableIndex host = 0; host < m_counts.size(); ++host) {
            if (m_counts[host].total() > 0)
                hosts.push_back(host);
        }
        sortByName(hosts);
        std::ranges::stable_partition(hosts, [&](TableIndex host) { return m_counts[host].failing() > 0; });
        for (const TableIndex host : hosts)
            m_overview.hosts.push_back({host, m_counts[host]});
    }

    void findSlowest()
    {
        std::vector<SlowTask> &slowest = m_overview.slowest;
        for (TableIndex task = 0; task < m_spans.size(); ++task) {
            if (!m_spans[task].isEmpty())
                slowest.push_back({task, m_spans[task], m_results[task]});
        }
        const auto longer = [](const SlowTask &left, const SlowTask &right) {
            return std::pair(-left.span.duration(), left.task) < std::pair(-right.span.duration(), right.task);
        };
        const size_t shown = std::min(Overview::SlowestShown, slowest.size());
        std::ranges::partial_sort(slowest, slowest.begin() + static_cast<qsizetype>(shown), longer);
        slowest.resize(shown);
    }

    const Recording &m_recording;
    Overview m_overview;
    std::array<std::vector<RowIndex>, KindCount> m_kinds;
    std::vector<TimeSpan> m_spans; // by task
    std::vector<qint64> m_results; // by task
    std::vector<OutcomeCounts> m_counts; // by host
    std::vector<RowIndex> m_lastRow; // by host
    std::vector<std::vector<RowIndex>> m_rows; // by task, in incomplete recordings only
};

} // namespace

std::span<const HostEntry> Overview::hostsToShow() const
{
    if (hosts.size() <= ShownHosts)
        return hosts;
    const auto without = std::ranges::find_if(hosts, [](const HostEntry &host) { return host.counts.failing() == 0; });
    return std::span(hosts).first(static_cast<size_t>(without - hosts.begin()));
}

Overview overviewOf(const RecordingPtr &recording)
{
    return Survey(recording).run();
}

std::vector<RowIndex> answersOf(const Overview &overview)
{
    const Recording &recording = *overview.recording;
    std::vector<RowIndex> rows;
    for (RowIndex row = 0; row < recording.resultCount(); ++row) {
        if (recording.hostOf(row) != NoIndex && !isFailing(recording.outcome(row)))
            rows.push_back(row);
    }
    std::ranges::stable_sort(rows, naturalLess,
                             [&](RowIndex row) { return recording.shortHost(recording.hostOf(row)); });
    return rows;
}

} // namespace aviary
