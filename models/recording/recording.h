// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/values.h"

#include <memory>
#include <span>
#include <vector>

namespace aviary {

// One row of results, put together from the columns; cheap to copy.
struct ResultRow
{
    ResultId id {};
    TableIndex task = NoIndex;
    TableIndex host = NoIndex;
    TableIndex play = NoIndex;
    Micros started = NoTime;
    Micros duration = NoDuration; // microseconds
    Status status = Status::Unknown;
    bool changed = false;
    bool ignoreErrors = false;
    Micros ended() const { return isKnown(started) && isKnown(duration) ? started + duration : NoTime; }
    bool operator==(const ResultRow &) const = default;
};

// Columns of 65,536 results. Written by one builder thread below its published count only once; read by anyone below the
// count of their snapshot. So snapshots share chunks, and growing copies nothing.
struct ResultChunk
{
    static constexpr quint32 Size = 65536;
    ResultChunk();
    // A copy of the first `used` rows, with room for the rest.
    ResultChunk(const ResultChunk &other, quint32 used);
    std::unique_ptr<qint64[]> id;
    std::unique_ptr<Micros[]> started, duration;
    std::unique_ptr<TableIndex[]> task, host, play;
    static constexpr quint8 StatusBits = 7;
    static constexpr quint8 ChangedBit = 8;
    static constexpr quint8 IgnoreErrorsBit = 16;
    std::unique_ptr<quint8[]> flags; // Status in the low 3 bits, and the two others
};

// A playbook in memory: its small tables and the skeleton of every result. Immutable; made by RecordingBuilder. While it
// loads, growing snapshots follow each other: a row keeps its index, tables only grow. Any thread.
class Recording
{
public:
    const Playbook &playbook() const { return *m_playbook; }
    const std::vector<Play> &plays() const { return *m_plays; }
    const std::vector<Task> &tasks() const { return *m_tasks; }
    const std::vector<Host> &hosts() const { return *m_hosts; }
    const std::vector<File> &files() const { return *m_files; }
    const std::vector<Record> &records() const { return *m_records; }
    // Url records of the whole report: (key, id); their values are content.
    const std::vector<Record> &reportLinks() const { return *m_reportLinks; }

    RowIndex resultCount() const { return m_count; }
    // False while more rows may come. Indexes and ranks exist only in a complete recording, and outcomes that need
    // the hosts' counts are final only then.
    bool isComplete() const { return m_complete; }
    // Sentences for what could not be read ("12 results point to a task that is missing"). Empty when whole.
    const QStringList &problems() const { return m_problems; }
    // The newest api migration, as 17; what it did not record yet is said by the views ("Not recorded before ARA 1.6").
    int schema() const { return m_schema; }

    ResultRow row(RowIndex index) const;
    ResultId resultId(RowIndex index) const { return ResultId {chunk(index).id[index % ResultChunk::Size]}; }
    TableIndex taskOf(RowIndex index) const { return chunk(index).task[index % ResultChunk::Size]; }
    TableIndex hostOf(RowIndex index) const { return chunk(index).host[index % ResultChunk::Size]; }
    TableIndex playOf(RowIndex index) const { return chunk(index).play[index % ResultChunk::Size]; }
    Micros startedOf(RowIndex index) const { return chunk(index).started[index % ResultChunk::Size]; }
    Micros durationOf(RowIndex index) const { return chunk(index).duration[index % ResultChunk::Size]; }
    // By flags and, for failing rows, by the host's counts (UX.md 2). Constant time.
    Outcome outcome(RowIndex index) const;
    // True where the outcome was worked out from the host's counts and might be another row's: k of n, 0 < k < n.
    bool isOutcomeDerived(RowIndex index) const;
    // Rows whose flags are failed or unreachable without ignore_errors: few, in row order.
    std::span<const RowIndex> failingRows() const { return *m_failing; }
    // Rows of the task that did not succeed and of the host; ascending. Complete recordings only (empty before).
    std::span<const RowIndex> rowsOfTask(TableIndex task) const;
    std::span<const RowIndex> rowsOfHost(TableIndex host) const;
    // Hosts that did the work for this row, as Ansible's delegate_to.
    std::vector<TableIndex> delegatedTo(RowIndex index) const;
    bool hasDelegations() const { return !m_delegations->empty(); }

    // Row of an id, NoIndex when there is none. Logarithmic: rows are in id order.
    RowIndex rowOf(ResultId id) const;
    TableIndex taskIndex(TaskId id) const;
    TableIndex hostIndex(HostId id) const;
    TableIndex playIndex(PlayId id) const;
    TableIndex fileIndex(FileId id) const;

    const QString &pathOf(TableIndex task) const; // of the task's file; "" when unknown
    OutcomeCounts counts() const;                 // over all rows
    OutcomeCounts countsOfHost(TableIndex host) const;
    OutcomeCounts countsOfTask(TableIndex task) const;
    // From the first start to the last end of the task's results; the task's own row is not trusted (serial).
    TimeSpan spanOfTask(TableIndex task) const;
    // Position in the sorted order of names, natural order, for sorting a million rows by integers. Complete only.
    std::span<const quint32> taskRanks() const { return m_ranks ? std::span<const quint32>(m_ranks->task) : std::span<const quint32>(); }
    std::span<const quint32> hostRanks() const { return m_ranks ? std::span<const quint32>(m_ranks->host) : std::span<const quint32>(); }
    std::span<const quint32> actionRanks() const { return m_ranks ? std::span<const quint32>(m_ranks->action) : std::span<const quint32>(); }
    std::span<const quint32> locationRanks() const { return m_ranks ? std::span<const quint32>(m_ranks->location) : std::span<const quint32>(); }
    // The shared tail of the host names, to be left out in lists; see commonSuffix().
    const QString &hostSuffix() const { return m_hostSuffix; }
    QString shortHost(TableIndex host) const;

    // Bytes of the columns and indexes, divided by the rows, for the benchmark.
    qint64 memory() const;

private:
    friend class RecordingBuilder;
    struct Delegation
    {
        RowIndex row;
        TableIndex host;
    };
    struct Indexes // compressed sparse rows: rows of entry i are rows[offsets[i] … offsets[i + 1])
    {
        std::vector<quint32> taskOffsets, hostOffsets;
        std::vector<RowIndex> taskRows, hostRows;
    };
    struct Ranks
    {
        std::vector<quint32> task, host, action, location;
    };
    const ResultChunk &chunk(RowIndex index) const { return *m_chunks[index / ResultChunk::Size]; }

    std::shared_ptr<const Playbook> m_playbook;
    std::shared_ptr<const std::vector<Play>> m_plays;
    std::shared_ptr<const std::vector<Task>> m_tasks;
    std::shared_ptr<const std::vector<Host>> m_hosts;
    std::shared_ptr<const std::vector<File>> m_files;
    std::shared_ptr<const std::vector<Record>> m_records, m_reportLinks;
    std::vector<std::shared_ptr<const ResultChunk>> m_chunks;
    std::shared_ptr<const std::vector<RowIndex>> m_failing;
    // Failing rows that the host's counts leave out: ignored (unreachable) or rescued (failed); and the derived ones.
    std::shared_ptr<const std::vector<RowIndex>> m_uncounted, m_derived;
    std::shared_ptr<const std::vector<Delegation>> m_delegations;
    std::shared_ptr<const Indexes> m_indexes;
    std::shared_ptr<const Ranks> m_ranks;
    OutcomeCounts m_counts;
    QString m_hostSuffix;
    QStringList m_problems;
    RowIndex m_count = 0;
    int m_schema = 0;
    bool m_complete = false;
};

using RecordingPtr = std::shared_ptr<const Recording>;

} // namespace aviary
