// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/comparerecordings.h"

#include "models/compare/taskalignment.h"
#include "models/recording/format.h"
#include "models/recording/overlap.h"

#include <QHash>
#include <QtConcurrent>

#include <algorithm>

namespace aviary {

namespace {

// A row with what it is found by: its task and host among the pairs.
struct PlacedRow
{
    quint64 place = 0;
    RowIndex row = NoIndex;
    auto operator<=>(const PlacedRow &) const = default;
};

// Where a host ended on one side before the run's last task.
struct HostStop
{
    RowIndex last = NoIndex; // its last row; NoIndex: it did not stop
    RowIndex facing = NoIndex; // of the other side
    quint32 task = NoIndex;
};

bool doAlike(Outcome left, Outcome right)
{
    const auto ran = [](Outcome outcome) { return outcome == Outcome::Changed ? Outcome::Ok : outcome; };
    return ran(left) == ran(right) && !isFailing(left);
}

bool isComparable(const Comparison &comparison, const RowPair &row)
{
    return row.row.left != NoIndex && row.row.right != NoIndex
        && doAlike(comparison.recording(Side::Left)->outcome(row.row.left),
                   comparison.recording(Side::Right)->outcome(row.row.right));
}

Change changeOf(Outcome left, Outcome right)
{
    if (isFailing(left) || isFailing(right))
        return !isFailing(left) ? Change::NewlyFailing : !isFailing(right) ? Change::Fixed : Change::StillFailing;
    if (left == right)
        return Change::Same;
    if (left == Outcome::Ok && right == Outcome::Changed)
        return Change::OkToChanged;
    return left == Outcome::Changed && right == Outcome::Ok ? Change::ChangedToOk : Change::OutcomeChanged;
}

} // namespace

Speed speedOf(Micros left, Micros right, const CompareOptions &options)
{
    if (!isKnown(boundedDuration(left)) || !isKnown(boundedDuration(right)))
        return Speed::Same;
    const Micros more = std::abs(right - left);
    if (more < options.atLeast || more == 0
        || static_cast<double>(more) <= options.share * static_cast<double>(std::min(left, right)))
        return Speed::Same;
    return right > left ? Speed::Slower : Speed::Faster;
}

Both<Micros> durationsOf(const Comparison &comparison, const RowPair &row)
{
    Both<Micros> durations{NoDuration, NoDuration};
    for (const Side side : Sides) {
        if (row.row[side] != NoIndex)
            durations[side] = comparison.recording(side)->durationOf(row.row[side]);
    }
    return durations;
}

Speed speedOf(const Comparison &comparison, const RowPair &row, const CompareOptions &options)
{
    if (options == comparison.options() || !isComparable(comparison, row))
        return row.speed;
    const Both<Micros> durations = durationsOf(comparison, row);
    return speedOf(durations.left, durations.right, options);
}

Speed speedOf(const Comparison &comparison, const TaskPair &task, const CompareOptions &options)
{
    const auto isOne = [&](const RowPair &row) { return isComparable(comparison, row); };
    if (options == comparison.options() || !std::ranges::any_of(comparison.rowsOf(task), isOne))
        return task.speed;
    return speedOf(task.time.left, task.time.right, options);
}

class Comparer
{
    static Speed speedOfRuns(const Comparison &comparison, const CompareOptions &options)
    {
        return speedOf(comparison.recording(Side::Left)->playbook().duration,
                       comparison.recording(Side::Right)->playbook().duration, options);
    }

public:
    Comparer(const RecordingPtr &left, const RecordingPtr &right, const CompareOptions &options,
             const std::function<bool()> &isCancelled)
        : m_isCancelled(isCancelled)
        , m_out(std::make_shared<Comparison>())
    {
        m_out->m_recordings = {left, right};
        m_out->m_options = options;
    }

    ComparisonPtr run()
    {
        std::optional<TaskAlignment> alignment
            = alignTasks(recording(Side::Left), recording(Side::Right), m_isCancelled);
        if (!alignment || isCancelled())
            return {};
        m_out->m_plays = std::move(alignment->plays);
        m_out->m_tasks = std::move(alignment->tasks);
        m_out->m_entryOfTask = std::move(alignment->entryOfTask);
        pairHosts();
        pairRows();
        if (isCancelled())
            return {};
        findStops();
        for (RowPair &row : m_out->m_rows)
            judge(row);
        if (isCancelled())
            return {};
        for (TaskPair &task : m_out->m_tasks)
            judge(task);
        judgeTasksWithoutRows();
        m_out->m_speed = speedOfRuns(*m_out, m_out->m_options);
        return std::move(m_out);
    }

    static ComparisonPtr judgedBy(const Comparison &comparison, const CompareOptions &options)
    {
        auto out = std::make_shared<Comparison>(comparison);
        for (TaskPair &task : out->m_tasks)
            task.speed = speedOf(comparison, task, options);
        out->m_slower = out->m_faster = 0;
        for (RowPair &row : out->m_rows) {
            row.speed = speedOf(comparison, row, options);
            out->m_slower += row.speed == Speed::Slower ? 1 : 0;
            out->m_faster += row.speed == Speed::Faster ? 1 : 0;
        }
        out->m_speed = speedOfRuns(comparison, options);
        out->m_options = options;
        return out;
    }

private:
    const Recording &recording(Side side) const { return *m_out->m_recordings[side]; }
    bool isCancelled() const { return m_isCancelled && m_isCancelled(); }

    void pairHosts()
    {
        QHash<QString, size_t> entries;
        std::vector<HostPair> hosts;
        for (const Side side : Sides) {
            for (TableIndex host = 0; host < recording(side).hosts().size(); ++host) {
                if (recording(side).rowsOfHost(host).empty())
                    continue;
                const QString &name = recording(side).hosts()[host].name;
                const auto known = entries.constFind(name);
                const size_t entry = known != entries.cend() ? *known : hosts.size();
                if (entry == hosts.size()) {
                    entries.insert(name, entry);
                    hosts.push_back({.name = name});
                }
                hosts[entry].host[side] = host;
            }
        }
        std::ranges::sort(hosts, naturalLess, &HostPair::name);
        for (const Side side : Sides) {
            std::vector<quint32> &entryOf = m_out->m_entryOfHost[side];
            entryOf.assign(recording(side).hosts().size(), NoIndex);
            for (quint32 entry = 0; entry < hosts.size(); ++entry) {
                if (hosts[entry].host[side] != NoIndex)
                    entryOf[hosts[entry].host[side]] = entry;
            }
        }
        m_out->m_hosts = std::move(hosts);
        QStringList names;
        for (const HostPair &host : m_out->m_hosts)
            names << host.name;
        m_out->m_hostSuffix = commonSuffix(names);
    }

    std::vector<PlacedRow> placed(Side side) const
    {
        const Recording &from = recording(side);
        std::vector<PlacedRow> rows;
        rows.reserve(from.resultCount());
        for (RowIndex row = 0; row < from.resultCount(); ++row) {
            const TableIndex task = from.taskOf(row);
            const TableIndex host = from.hostOf(row);
            const quint32 taskEntry = task == NoIndex ? NoIndex : m_out->m_entryOfTask[side][task];
            const quint32 hostEntry = host == NoIndex ? NoIndex : m_out->m_entryOfHost[side][host];
            rows.push_back({quint64(taskEntry) << 32 | hostEntry, row});
        }
        std::ranges::sort(rows);
        return rows;
    }

    void pairRows()
    {
        const std::vector<PlacedRow> left = placed(Side::Left);
        const std::vector<PlacedRow> right = placed(Side::Right);
        std::vector<RowPair> &pairs = m_out->m_rows;
        pairs.reserve(std::max(left.size(), right.size()));
        for (auto l = left.begin(), r = right.begin(); l != left.end() || r != right.end();) {
            const bool takesLeft = l != left.end() && (r == right.end() || l->place <= r->place);
            const bool takesRight = r != right.end() && (l == left.end() || r->place <= l->place);
            const quint64 place = takesLeft ? l->place : r->place;
            RowPair pair{.task = static_cast<quint32>(place >> 32), .host = static_cast<quint32>(place)};
            if (takesLeft)
                pair.row.left = (l++)->row;
            if (takesRight)
                pair.row.right = (r++)->row;
            pairs.push_back(pair);
        }
        quint32 at = 0;
        for (quint32 task = 0; task < m_out->m_tasks.size(); ++task) {
            m_out->m_tasks[task].firstRow = at;
            while (at < pairs.size() && pairs[at].task == task)
                ++at;
            m_out->m_tasks[task].endRow = at;
        }
    }

    void findStops()
    {
        for (const Side side : Sides) {
            m_stops[side].assign(m_out->m_hosts.size(), {});
            const Recording &from = recording(side);
            bool haveAllStopped = !m_out->m_hosts.empty();
            for (size_t entry = 0; entry < m_out->m_hosts.size(); ++entry) {
                const TableIndex host = m_out->m_hosts[entry].host[side];
                if (host == NoIndex)
                    continue;
                const RowIndex last = from.rowsOfHost(host).back();
                if (isFailing(from.outcome(last)))
                    m_stops[side][entry].last = last;
                else
                    haveAllStopped = false;
            }
            m_out->m_hasStopped[side] = !m_out->hasEnded(side)
                || (from.playbook().state == State::Failed && (haveAllStopped || endedAtFailure(from)));
            for (quint32 task = 0; task < m_out->m_tasks.size(); ++task) {
                if (m_out->m_tasks[task].task[side] != NoIndex)
                    m_lastTask[side] = task;
            }
            if (!m_out->m_hasStopped[side])
                continue;
            for (size_t entry = 0; entry < m_out->m_hosts.size(); ++entry) {
                if (const TableIndex host = m_out->m_hosts[entry].host[side]; host != NoIndex)
                    m_stops[side][entry].last = from.rowsOfHost(host).back();
            }
        }
        for (const RowPair &row : m_out->m_rows) {
            for (const Side side : Sides) {
                if (row.host == NoIndex || row.row[side] == NoIndex || m_stops[side][row.host].last != row.row[side])
                    continue;
                m_stops[side][row.host].facing = row.row[otherSide(side)];
                m_stops[side][row.host].task = row.task;
            }
        }
    }

    // The task of the last result failed somewhere: nothing ran after it, neither where it failed nor elsewhere.
    static bool endedAtFailure(const Recording &of)
    {
        if (of.resultCount() == 0)
            return false;
        const TableIndex task = of.taskOf(of.resultCount() - 1);
        return task != NoIndex
            && std::ranges::any_of(of.rowsOfTask(task), [&](RowIndex row) { return isFailing(of.outcome(row)); });
    }

    // Whether a side does not have this row of the other because it had stopped before.
    bool hadStopped(Side side, const RowPair &pair) const
    {
        const HostStop &stop = m_stops[side][pair.host];
        if (stop.last == NoIndex)
            return m_out->m_hasStopped[side];
        if (stop.facing != NoIndex)
            return pair.row[otherSide(side)] > stop.facing;
        return stop.task == NoIndex || pair.task > stop.task;
    }

    void judge(RowPair &pair)
    {
        const auto [left, right] = pair.row;
        if (left != NoIndex && right != NoIndex) {
            ++m_out->m_matched;
            const Outcome before = recording(Side::Left).outcome(left);
            const Outcome after = recording(Side::Right).outcome(right);
            pair.change = changeOf(before, after);
            m_out->m_sameOutcomes += before == after ? 1 : 0;
            if (doAlike(before, after))
                pair.speed = speedOf(recording(Side::Left).durationOf(left), recording(Side::Right).durationOf(right),
                                     m_out->m_options);
            m_out->m_slower += pair.speed == Speed::Slower ? 1 : 0;
            m_out->m_faster += pair.speed == Speed::Faster ? 1 : 0;
        } else {
            const Side missingOn = left == NoIndex ? Side::Left : Side::Right;
            const Change alone = left == NoIndex ? Change::OnlyRight : Change::OnlyLeft;
            if (left == NoIndex && isFailing(recording(Side::Right).outcome(right)))
                pair.change = Change::NewlyFailing;
            else if (pair.host == NoIndex || pair.task == NoIndex)
                pair.change = alone;
            else if (hadStopped(missingOn, pair))
                pair.change = Change::Stopped;
            else
                pair.change = m_out->m_hosts[pair.host].host[missingOn] == NoIndex ? Change::HostGone : alone;
        }
        ++m_out->m_counts[static_cast<size_t>(pair.change)];
    }

    void judge(TaskPair &task)
    {
        const std::span<const RowPair> rows = m_out->rowsOf(task);
        bool isMissing = task.presence != TaskPair::Presence::Both && !rows.empty();
        bool isComparable = false;
        for (const RowPair &row : rows) {
            isMissing &= row.change == Change::HostGone || row.change == Change::Stopped;
            isComparable |= aviary::isComparable(*m_out, row);
            for (const Side side : Sides) {
                if (row.row[side] == NoIndex)
                    continue;
                ++task.results[side];
                task.worst[side] = std::max(task.worst[side], recording(side).outcome(row.row[side]));
            }
        }
        if (isMissing)
            task.presence = TaskPair::Presence::Missing;
        for (const Side side : Sides)
            task.time[side] = timeOf(side, rows, isComparable);
        if (isComparable)
            task.speed = speedOf(task.time.left, task.time.right, m_out->m_options);
    }

    Micros timeOf(Side side, std::span<const RowPair> rows, bool onlyComparable)
    {
        m_spans.clear();
        for (const RowPair &row : rows) {
            if (row.row[side] == NoIndex || (onlyComparable && !aviary::isComparable(*m_out, row)))
                continue;
            const ResultRow result = recording(side).row(row.row[side]);
            if (isKnown(result.ended()))
                m_spans.push_back({result.started, result.ended()});
        }
        return m_spans.empty() ? NoDuration : covered(m_spans);
    }

    // Tasks of Ansible itself have no results: they are missing with the others of their play, or behind the end of a
    // run.
    void judgeTasksWithoutRows()
    {
        std::vector<bool> isMissing(m_out->m_plays.size(), false);
        std::vector<bool> isThere(m_out->m_plays.size(), false);
        for (const TaskPair &task : m_out->m_tasks) {
            if (task.firstRow != task.endRow || task.presence == TaskPair::Presence::Both)
                (task.presence == TaskPair::Presence::Missing ? isMissing : isThere)[task.play] = true;
        }
        for (quint32 entry = 0; entry < m_out->m_tasks.size(); ++entry) {
            TaskPair &task = m_out->m_tasks[entry];
            if (task.firstRow != task.endRow || task.presence == TaskPair::Presence::Both)
                continue;
            const Side missingOn = task.presence == TaskPair::Presence::OnlyLeft ? Side::Right : Side::Left;
            const bool isBehindEnd
                = m_out->m_hasStopped[missingOn] && (m_lastTask[missingOn] == NoIndex || entry > m_lastTask[missingOn]);
            if (isBehindEnd || (isMissing[task.play] && !isThere[task.play]))
                task.presence = TaskPair::Presence::Missing;
        }
    }

    const std::function<bool()> &m_isCancelled;
    std::shared_ptr<Comparison> m_out;
    Both<std::vector<HostStop>> m_stops; // of each host
    Both<quint32> m_lastTask{NoIndex, NoIndex};
    std::vector<TimeSpan> m_spans;
};

ComparisonPtr compareRecordings(const RecordingPtr &left, const RecordingPtr &right, const CompareOptions &options,
                                const std::function<bool()> &isCancelled)
{
    return Comparer(left, right, options, isCancelled).run();
}

ComparisonPtr judgedBy(const Comparison &comparison, const CompareOptions &options)
{
    return Comparer::judgedBy(comparison, options);
}

Job<ComparisonPtr> startComparison(const RecordingPtr &left, const RecordingPtr &right, const CompareOptions &options)
{
    return Job<ComparisonPtr>(QtConcurrent::run([left, right, options](QPromise<Result<ComparisonPtr>> &promise) {
        if (ComparisonPtr comparison
            = compareRecordings(left, right, options, [&promise] { return promise.isCanceled(); }))
            promise.addResult(std::move(comparison));
    }));
}

} // namespace aviary
