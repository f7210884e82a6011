// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recording.h"

#include <array>
#include <span>

// Two runs side by side, as data: plays, tasks and hosts that face each other, and what became of each result. Nothing
// is matched by ids or uuids of a database, which mean nothing outside of it.
namespace aviary {

enum class Side : quint8 { Left, Right };
constexpr std::array Sides{Side::Left, Side::Right};
constexpr Side otherSide(Side side)
{
    return side == Side::Left ? Side::Right : Side::Left;
}

template <class T>
struct Both
{
    T left{}, right{};
    T &operator[](Side side) { return side == Side::Left ? left : right; }
    const T &operator[](Side side) const { return side == Side::Left ? left : right; }
    bool operator==(const Both &) const = default;
};

// What became of a result, from the left to the right.
enum class Change : quint8 {
    Same,
    NewlyFailing, // failed or unreachable, and was neither before, or was not there before
    Fixed,
    StillFailing,
    OutcomeChanged, // in another way than these and the next two
    OkToChanged,
    ChangedToOk,
    OnlyLeft,
    OnlyRight,
    HostGone, // on one side only because the other has no result of that host at all
    Stopped // on one side only because on the other the host, or the whole run, had stopped before
};
inline constexpr int ChangeCount = 11;

// A difference of times that is more than noise by CompareOptions.
enum class Speed : quint8 { Same, Slower, Faster };

struct CompareOptions
{
    // Slower is more than this share longer than on the left and this much longer, faster the other way around. Runs of
    // the same on the same machine differ by a third in tasks of a few seconds.
    double share = 0.2;
    Micros atLeast = 2'000'000;
    bool operator==(const CompareOptions &) const = default;
};

// Entries of the tables of both recordings; NoIndex where a side has none.
struct PlayPair
{
    Both<TableIndex> play{NoIndex, NoIndex}; // the first one where `serial` made several batches
    bool isRenamed = false;
    bool isMoved = false;
    bool operator==(const PlayPair &) const = default;
};

struct HostPair
{
    QString name;
    Both<TableIndex> host{NoIndex, NoIndex}; // with a result on that side
    bool operator==(const HostPair &) const = default;
};

// A task, its hosts' results, and how long it took. Where several rows of a table are one task (each batch or, with the
// strategy free, each group of hosts may have made its own), the first of them stands here.
struct TaskPair
{
    enum class Presence : quint8 {
        Both,
        OnlyLeft,
        OnlyRight,
        Missing // on one side only, as its hosts are not on the other, or it stopped before
    };
    Both<TableIndex> task{NoIndex, NoIndex};
    quint32 play = NoIndex; // in Comparison::plays()
    Presence presence = Presence::Both;
    bool isRenamed = false;
    bool isMoved = false; // to another place of the sequence, another play or another file
    bool hasOtherAction = false;
    bool isHandler = false; // one that was not notified is not gone from the playbook
    Both<Outcome> worst{Outcome::Skipped, Outcome::Skipped}; // of all its results of the side, where it has some
    Both<quint32> results; // how many
    // During which at least one of the hosts worked on it: of results that face each other and did alike, of all
    // results where none do. Unlike the row of the task not stretched by `serial`.
    Both<Micros> time{NoDuration, NoDuration};
    Speed speed = Speed::Same;
    quint32 firstRow = 0, endRow = 0; // in Comparison::rows()
    bool operator==(const TaskPair &) const = default;
};

// A result and the one that faces it: of the same task and host, the n-th with the n-th where there are several.
struct RowPair
{
    Both<RowIndex> row{NoIndex, NoIndex};
    quint32 task = NoIndex; // in Comparison::tasks(); NoIndex for rows whose task is missing in a damaged database
    quint32 host = NoIndex; // in Comparison::hosts(); NoIndex alike
    Change change = Change::Same;
    Speed speed = Speed::Same;
    bool operator==(const RowPair &) const = default;
};

// Immutable, as are the recordings. Any thread.
class Comparison
{
public:
    const RecordingPtr &recording(Side side) const { return m_recordings[side]; }
    const CompareOptions &options() const { return m_options; }

    const std::vector<PlayPair> &plays() const { return m_plays; }
    // In one order that holds both sides' orders as far as they agree; where something moved, the right one's.
    const std::vector<TaskPair> &tasks() const { return m_tasks; }
    const std::vector<HostPair> &hosts() const { return m_hosts; } // those with a result, in natural order
    const QString &hostSuffix() const { return m_hostSuffix; } // which all of them share: ".shop.example"
    const std::vector<RowPair> &rows() const { return m_rows; } // by task, then host
    std::span<const RowPair> rowsOf(const TaskPair &task) const
    {
        return std::span(m_rows).subspan(task.firstRow, task.endRow - task.firstRow);
    }

    qint64 count(Change change) const { return m_counts[static_cast<size_t>(change)]; }
    qint64 slower() const { return m_slower; } // rows
    qint64 faster() const { return m_faster; }
    qint64 matched() const { return m_matched; } // rows with both sides
    // The entry of a task or a host of one side; NoIndex for a host without results.
    quint32 entryOfTask(Side side, TableIndex task) const { return m_entryOfTask[side][task]; }
    quint32 entryOfHost(Side side, TableIndex host) const { return m_entryOfHost[side][host]; }

    // That a run ended before its last task: it was killed, still goes on, or nothing ran after a failure. A host
    // without a result may then not have been asked.
    bool hasStopped(Side side) const { return m_hasStopped[side]; }
    // Has results on this side and none on the other, which went on to its end.
    bool isOnlyOn(Side side, const HostPair &host) const
    {
        return host.host[otherSide(side)] == NoIndex && !m_hasStopped[otherSide(side)];
    }

    // The time of the whole run.
    Speed speed() const { return m_speed; }
    // False for what was killed or still goes on.
    bool hasEnded(Side side) const
    {
        const State state = m_recordings[side]->playbook().state;
        return state == State::Completed || state == State::Failed;
    }
    // Something fails that did not, or the right run has no end as the left one has.
    bool isRegression() const
    {
        return count(Change::NewlyFailing) > 0 || (hasEnded(Side::Left) && !hasEnded(Side::Right));
    }
    // Every result has one that faces it, with the same outcome; times and names of tasks may differ.
    bool hasSameOutcome() const { return m_sameOutcomes == std::ssize(m_rows); }
    // How much of the tasks faces each other, up to 1; of what is not missing, and not by the gathering of facts, which
    // any two playbooks share. A small share means that these are not two runs of the same.
    double likeness() const;

private:
    friend class Comparer;
    Both<RecordingPtr> m_recordings;
    CompareOptions m_options;
    std::vector<PlayPair> m_plays;
    std::vector<TaskPair> m_tasks;
    std::vector<HostPair> m_hosts;
    QString m_hostSuffix;
    std::vector<RowPair> m_rows;
    Both<std::vector<quint32>> m_entryOfTask, m_entryOfHost;
    std::array<qint64, ChangeCount> m_counts{};
    qint64 m_slower = 0, m_faster = 0, m_matched = 0, m_sameOutcomes = 0;
    Both<bool> m_hasStopped{false, false};
    Speed m_speed = Speed::Same;
};
using ComparisonPtr = std::shared_ptr<const Comparison>;

} // namespace aviary
