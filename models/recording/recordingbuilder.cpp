// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/recordingbuilder.h"

#include "models/recording/format.h"
#include "models/recording/ranked.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <span>

namespace aviary {

namespace {

template <class T>
std::shared_ptr<const std::vector<T>> shared(std::vector<T> values)
{
    values.shrink_to_fit();
    return std::make_shared<const std::vector<T>>(std::move(values));
}

template <class T>
QHash<qint64, TableIndex> indexById(const std::vector<T> &table)
{
    QHash<qint64, TableIndex> index;
    index.reserve(static_cast<qsizetype>(table.size()));
    for (TableIndex i = 0; i < table.size(); ++i)
        index.insert(raw(table[i].id), i);
    return index;
}

template <class T>
void boundTimes(T &row)
{
    row.started = boundedTime(row.started);
    row.ended = boundedTime(row.ended);
    row.duration = boundedDuration(row.duration);
}

} // namespace

RecordingBuilder::RecordingBuilder(int schema)
    : m_recording(std::make_shared<Recording>())
{
    m_recording->m_schema = schema;
    setPlaybook({});
    setPlays({});
    setTasks({});
    setHosts({});
    setFiles({});
    setRecords({});
    setReportLinks({});
}

void RecordingBuilder::setPlaybook(Playbook playbook)
{
    boundTimes(playbook);
    m_recording->m_playbook = std::make_shared<const Playbook>(std::move(playbook));
}

void RecordingBuilder::setPlays(std::vector<Play> plays)
{
    std::ranges::for_each(plays, boundTimes<Play>);
    m_playOf = indexById(plays);
    m_recording->m_plays = shared(std::move(plays));
    m_tablesChecked = false;
}

void RecordingBuilder::setTasks(std::vector<Task> tasks)
{
    std::ranges::for_each(tasks, boundTimes<Task>);
    m_taskOf = indexById(tasks);
    m_recording->m_tasks = shared(std::move(tasks));
    m_tablesChecked = false;
}

void RecordingBuilder::setHosts(std::vector<Host> hosts)
{
    QStringList names;
    for (const Host &host : hosts)
        names << host.name;
    m_recording->m_hostSuffix = commonSuffix(names);
    m_hostOf = indexById(hosts);
    m_recording->m_hosts = shared(std::move(hosts));
}

void RecordingBuilder::setFiles(std::vector<File> files)
{
    m_recording->m_files = shared(std::move(files));
    m_tablesChecked = false;
}

void RecordingBuilder::setRecords(std::vector<Record> records)
{
    m_recording->m_records = shared(std::move(records));
}

void RecordingBuilder::setReportLinks(std::vector<Record> links)
{
    m_recording->m_reportLinks = shared(std::move(links));
}

bool RecordingBuilder::continueFrom(const Recording &known)
{
    const auto beginsWith = [](const auto &table, const auto &before) {
        return table.size() >= before.size()
            && std::ranges::equal(std::span(table).first(before.size()), before,
                                  [](const auto &a, const auto &b) { return a.id == b.id; });
    };
    if (m_recording->m_count > 0 || known.playbook().id != m_recording->m_playbook->id
        || !beginsWith(*m_recording->m_plays, known.plays()) || !beginsWith(*m_recording->m_tasks, known.tasks())
        || !beginsWith(*m_recording->m_hosts, known.hosts()))
        return false;
    OutcomeCounts byFlags;
    std::vector<RowIndex> failing;
    for (RowIndex index = 0; index < known.resultCount(); ++index) {
        const ResultRow row = known.row(index);
        // What was missing may be there now.
        if (row.task == NoIndex || row.host == NoIndex || row.play == NoIndex)
            return false;
        const Outcome outcome = outcomeOf(row.status, row.changed, row.ignoreErrors);
        ++byFlags[outcome];
        if (isFailing(outcome))
            failing.push_back(index);
    }
    m_byFlags = byFlags;
    m_failing = std::move(failing);
    m_delegations = *known.m_delegations;
    m_recording->m_chunks = known.m_chunks;
    m_recording->m_count = known.m_count;
    // The one that grows is our own: another builder may go on from the same recording.
    if (const quint32 used = known.m_count % ResultChunk::Size; used > 0) {
        m_chunk = std::make_shared<ResultChunk>(*known.m_chunks.back(), used);
        m_recording->m_chunks.back() = m_chunk;
    }
    return true;
}

void RecordingBuilder::addResult(ResultId id, TaskId task, HostId host, PlayId play, Micros started, Micros duration,
                                 Status status, bool changed, bool ignoreErrors)
{
    const RowIndex index = m_recording->m_count;
    const quint32 at = index % ResultChunk::Size;
    if (at == 0) {
        m_chunk = std::make_shared<ResultChunk>();
        m_recording->m_chunks.push_back(m_chunk);
    }
    ResultChunk &chunk = *m_chunk;
    chunk.id[at] = raw(id);
    chunk.task[at] = m_taskOf.value(raw(task), NoIndex);
    chunk.host[at] = m_hostOf.value(raw(host), NoIndex);
    chunk.play[at] = m_playOf.value(raw(play), NoIndex);
    chunk.started[at] = boundedTime(started);
    chunk.duration[at] = boundedDuration(duration);
    chunk.flags[at] = static_cast<quint8>(static_cast<quint8>(status) | (changed ? ResultChunk::ChangedBit : 0)
                                          | (ignoreErrors ? ResultChunk::IgnoreErrorsBit : 0));
    if (chunk.task[at] == NoIndex || chunk.host[at] == NoIndex || chunk.play[at] == NoIndex)
        ++m_lost;
    const Outcome outcome = outcomeOf(status, changed, ignoreErrors);
    ++m_byFlags[outcome];
    if (isFailing(outcome))
        m_failing.push_back(index);
    ++m_recording->m_count;
}

void RecordingBuilder::addDelegation(ResultId result, HostId host)
{
    const RowIndex row = m_recording->rowOf(result);
    const TableIndex to = m_hostOf.value(raw(host), NoIndex);
    if (row != NoIndex && to != NoIndex)
        m_delegations.push_back({row, to});
}

void RecordingBuilder::addProblem(const QString &sentence)
{
    if (!m_recording->m_problems.contains(sentence))
        m_recording->m_problems << sentence;
}

RecordingPtr RecordingBuilder::snapshot()
{
    return publish();
}

RecordingPtr RecordingBuilder::finish()
{
    if (m_lost > 0) {
        const auto lost = static_cast<int>(m_lost); // lupdate takes no cast in a translate()
        addProblem(QCoreApplication::translate(
            "Recording", "%n result(s) point to a task, host or play that is missing.", nullptr, lost));
    }
    std::shared_ptr<Recording> recording = publish();
    recording->m_indexes = indexesOf(*recording);
    recording->m_ranks = ranksOf(*recording);
    recording->m_complete = true;
    return recording;
}

std::shared_ptr<Recording> RecordingBuilder::publish()
{
    checkTables();
    auto recording = std::make_shared<Recording>(*m_recording);
    recording->m_failing = shared(m_failing);
    std::ranges::stable_sort(m_delegations, {}, &Recording::Delegation::row);
    recording->m_delegations = shared(m_delegations);
    deriveOutcomes(*recording);
    return recording;
}

// A task that points to no play or file is told so by NoIndex, whatever a source put there.
void RecordingBuilder::checkTables()
{
    if (m_tablesChecked)
        return;
    m_tablesChecked = true;
    std::vector<Task> tasks = *m_recording->m_tasks;
    for (Task &task : tasks) {
        if (task.play >= m_recording->m_plays->size())
            task.play = NoIndex;
        if (task.file >= m_recording->m_files->size())
            task.file = NoIndex;
    }
    m_recording->m_tasks = shared(std::move(tasks));
}

// A host's row holds what Ansible counted at the end: of the n failing results of a host the last k by end are counted,
// the earlier ones were rescued, or unreachable and ignored, which leaves no flag.
void RecordingBuilder::deriveOutcomes(Recording &recording) const
{
    std::vector<RowIndex> uncounted;
    std::vector<RowIndex> derived;
    const std::vector<Host> &hosts = *recording.m_hosts;
    const State state = recording.m_playbook->state;
    const bool counted
        = std::ranges::any_of(hosts, [](const Host &host) { return host.failed > 0 || host.unreachable > 0; });
    // Without an end nothing was counted; a failed run that counts no failure on any host contradicts itself.
    if (state == State::Completed || (state == State::Failed && counted)) {
        struct Row
        {
            TableIndex host;
            Status status;
            RowIndex index; // in the order of their ends, as ids are
        };
        std::vector<Row> rows;
        rows.reserve(m_failing.size());
        for (const RowIndex index : m_failing) {
            const ResultRow row = recording.row(index);
            if (row.host != NoIndex)
                rows.push_back({row.host, row.status, index});
        }
        std::ranges::sort(rows, {}, [](const Row &row) { return std::tie(row.host, row.status, row.index); });
        for (auto first = rows.begin(); first != rows.end();) {
            const auto last = std::find_if(first, rows.end(), [&](const Row &row) {
                return row.host != first->host || row.status != first->status;
            });
            const Host &host = hosts[first->host];
            const qint64 n = last - first;
            const qint64 k = std::clamp<qint64>(first->status == Status::Failed ? host.failed : host.unreachable, 0, n);
            for (auto row = first; row != last; ++row) {
                if (row - first < n - k)
                    uncounted.push_back(row->index);
                if (k > 0 && k < n)
                    derived.push_back(row->index);
            }
            first = last;
        }
        std::ranges::sort(uncounted);
        std::ranges::sort(derived);
    }
    recording.m_counts = m_byFlags;
    for (const RowIndex index : uncounted) {
        const bool failed = recording.row(index).status == Status::Failed;
        --recording.m_counts[failed ? Outcome::Failed : Outcome::Unreachable];
        ++recording.m_counts[failed ? Outcome::Rescued : Outcome::Ignored];
    }
    recording.m_uncounted = shared(std::move(uncounted));
    recording.m_derived = shared(std::move(derived));
}

std::shared_ptr<const Recording::Indexes> RecordingBuilder::indexesOf(const Recording &recording)
{
    const auto build
        = [&recording](size_t entries, auto entryOf, std::vector<quint32> &offsets, std::vector<RowIndex> &rows) {
              offsets.assign(entries + 1, 0);
              RowIndex known = 0;
              for (RowIndex index = 0; index < recording.resultCount(); ++index) {
                  if (const TableIndex entry = entryOf(index); entry != NoIndex) {
                      ++offsets[entry + 1];
                      ++known;
                  }
              }
              std::partial_sum(offsets.begin(), offsets.end(), offsets.begin());
              rows.resize(known);
              std::vector<quint32> next(offsets.begin(), offsets.end() - 1);
              for (RowIndex index = 0; index < recording.resultCount(); ++index) {
                  if (const TableIndex entry = entryOf(index); entry != NoIndex)
                      rows[next[entry]++] = index;
              }
          };
    auto indexes = std::make_shared<Recording::Indexes>();
    build(
        recording.tasks().size(), [&](RowIndex i) { return recording.taskOf(i); }, indexes->taskOffsets,
        indexes->taskRows);
    build(
        recording.hosts().size(), [&](RowIndex i) { return recording.hostOf(i); }, indexes->hostOffsets,
        indexes->hostRows);
    return indexes;
}

std::shared_ptr<const Recording::Ranks> RecordingBuilder::ranksOf(const Recording &recording)
{
    const std::vector<Task> &tasks = recording.tasks();
    const std::vector<Host> &hosts = recording.hosts();
    const std::vector<File> &files = recording.files();
    auto ranks = std::make_shared<Recording::Ranks>();
    ranks->task = ranked(tasks.size(), [&](quint32 a, quint32 b) { return naturalLess(tasks[a].name, tasks[b].name); });
    ranks->host = ranked(hosts.size(), [&](quint32 a, quint32 b) { return naturalLess(hosts[a].name, hosts[b].name); });
    ranks->action
        = ranked(tasks.size(), [&](quint32 a, quint32 b) { return naturalLess(tasks[a].action, tasks[b].action); });
    const std::vector<quint32> pathRanks
        = ranked(files.size(), [&](quint32 a, quint32 b) { return naturalLess(files[a].path, files[b].path); });
    ranks->location = ranked(tasks.size(), [&](quint32 a, quint32 b) {
        const auto key = [&](const Task &task) {
            return std::pair(task.file == NoIndex ? 0 : pathRanks[task.file] + 1, task.line);
        };
        return key(tasks[a]) < key(tasks[b]);
    });
    return ranks;
}

} // namespace aviary
