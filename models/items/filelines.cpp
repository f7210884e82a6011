// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filelines.h"

#include "models/recording/format.h"

#include <QPromise>
#include <QtConcurrent/QtConcurrentRun>

#include <map>

using namespace Qt::StringLiterals;

namespace aviary {

std::vector<LineTasks> tasksOfFile(const Recording &recording, TableIndex file)
{
    std::map<int, LineTasks> lines;
    const std::vector<Task> &tasks = recording.tasks();
    for (TableIndex task = 0; task < tasks.size(); ++task) {
        if (tasks[task].file != file || tasks[task].line <= 0)
            continue;
        LineTasks &at = lines[tasks[task].line];
        at.line = tasks[task].line;
        at.tasks.push_back(task);
        const OutcomeCounts counts = recording.countsOfTask(task);
        for (const Outcome outcome : OutcomesForReading) {
            at.counts[outcome] += counts[outcome];
            if (counts[outcome] > 0)
                at.worst = std::max(at.worst.value_or(outcome), outcome);
        }
    }
    std::vector<LineTasks> all;
    all.reserve(lines.size());
    for (auto &[line, at] : lines)
        all.push_back(std::move(at));
    return all;
}

Job<std::vector<LineTasks>> startTasksOfFile(RecordingPtr recording, TableIndex file)
{
    return Job<std::vector<LineTasks>>(
        QtConcurrent::run([recording = std::move(recording), file](QPromise<Result<std::vector<LineTasks>>> &promise) {
            promise.addResult(tasksOfFile(*recording, file));
        }));
}

QString countsInWords(const OutcomeCounts &counts)
{
    QStringList parts;
    for (const Outcome outcome : OutcomesForReading) {
        if (counts[outcome] > 0)
            parts << u"%1 %2"_s.arg(formatCount(counts[outcome]), nameOf(outcome));
    }
    return parts.join(u", "_s);
}

} // namespace aviary
