// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/rundigest.h"
#include "models/compare/runverdict.h"
#include "models/sources/job.h"

#include <functional>

namespace aviary {

// A task or a host through all runs.
struct HistoryRow
{
    QString name; // as the newest run that has it calls it
    QStringList formerNames; // other ones, newest first
    QString play, action, file; // of tasks
    int line = 0;
    bool isHandler = false;
    std::vector<HistoryCell> cells; // by run
    RunVerdict verdict;
    // Runs in which it failed, by host, the most first; of tasks.
    std::vector<std::pair<QString, int>> failedOn;
};

// Many runs of a playbook beside each other: what became of each task and each host in each run. Immutable; any thread.
class RunHistory
{
public:
    const std::vector<RunDigestPtr> &runs() const { return m_runs; } // by start, the newest last
    const RunDigest &run(size_t index) const { return *m_runs[index]; }
    // Those with a result in at least one run, in the order of the runs.
    const std::vector<HistoryRow> &tasks() const { return m_tasks; }
    const std::vector<HistoryRow> &hosts() const { return m_hosts; } // in natural order
    // The runs themselves, as a row: failed for those that failed or were stopped.
    const HistoryRow &whole() const { return m_whole; }

    // "app1", "app2": where the row of a task failed in that run.
    QStringList failingHosts(const HistoryRow &task, size_t run) const;
    // What all hosts share, to be left out.
    const QString &hostSuffix() const { return m_hostSuffix; }

private:
    friend class HistoryMaker;
    std::vector<RunDigestPtr> m_runs;
    std::vector<HistoryRow> m_tasks, m_hosts;
    HistoryRow m_whole;
    QString m_hostSuffix;
};
using RunHistoryPtr = std::shared_ptr<const RunHistory>;

// Of runs in any order. 300 runs of 500 tasks take some 100 ms: off the GUI thread. Null when cancelled.
RunHistoryPtr historyOf(std::vector<RunDigestPtr> runs, const std::function<bool()> &isCancelled = {});
// The same in the background.
Job<RunHistoryPtr> startHistory(std::vector<RunDigestPtr> runs);

// How far the reading of many runs is.
struct RunsProgress
{
    int runs = 0; // wanted
    int read = 0;
    bool isCancelled = false; // by a person; the rest is not read
    QStringList problems; // a sentence for each run that could not be read
    bool isDone() const { return isCancelled || read + problems.size() >= runs; }
    bool operator==(const RunsProgress &) const = default;
};

// Which of the rows a person looks for.
enum class HistoryKind : quint8 { FailingNow, Flaky, NewlySlow };
inline constexpr int HistoryKindCount = 3;
bool isOf(HistoryKind kind, const RunVerdict &verdict);
qsizetype countOf(HistoryKind kind, const std::vector<HistoryRow> &rows);

} // namespace aviary
