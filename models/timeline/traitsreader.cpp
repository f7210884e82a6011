// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/traitsreader.h"

#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// Of a loop, of the item that needed most.
int attemptsIn(const JsonValue &result)
{
    qint64 attempts = result["attempts"_L1].toInteger(1);
    constexpr int most = 10'000; // items that are looked at
    int looked = 0;
    for (JsonValue item = result["results"_L1].firstChild(); !item.isNone() && looked < most; item = item.next()) {
        attempts = std::max(attempts, item["attempts"_L1].toInteger(1));
        ++looked;
    }
    return static_cast<int>(std::clamp<qint64>(attempts, 1, std::numeric_limits<int>::max()));
}

} // namespace

void TraitsReader::setRecording(ReportSource *source, const RecordingPtr &recording)
{
    if (source == m_source && recording == m_recording)
        return;
    m_source = source;
    m_recording = recording;
    m_content = {};
    m_scan = {};
    m_growing = std::make_shared<TimelineTraits>();
    m_byPlace.clear();
    m_nextTask = 0;
    m_rows.clear();
    const bool wasKnown = *m_traits != TimelineTraits();
    m_traits = std::make_shared<TimelineTraits>();
    if (wasKnown)
        Q_EMIT changed();
    m_busy = source && recording && recording->isComplete();
    if (!m_busy)
        return;
    const std::vector<Task> &tasks = recording->tasks();
    m_growing->tasks.resize(tasks.size());
    for (TableIndex task = 0; task < tasks.size(); ++task) {
        if (tasks[task].file < recording->files().size() && tasks[task].line > 0)
            m_byPlace.push_back(task);
    }
    std::ranges::sort(m_byPlace, {},
                      [&tasks](TableIndex task) { return std::pair(tasks[task].file, tasks[task].line); });
    readFile();
}

void TraitsReader::readFile()
{
    const std::vector<Task> &tasks = m_recording->tasks();
    if (!m_source)
        return finish();
    if (m_nextTask == m_byPlace.size())
        return findResults();
    const TableIndex file = tasks[m_byPlace[m_nextTask]].file;
    std::vector<TableIndex> here;
    std::vector<int> lines;
    for (; m_nextTask < m_byPlace.size() && tasks[m_byPlace[m_nextTask]].file == file; ++m_nextTask) {
        here.push_back(m_byPlace[m_nextTask]);
        lines.push_back(tasks[here.back()].line);
    }
    m_content = m_source->file(m_recording->files()[file].id);
    m_content.then(this, [this, here = std::move(here), lines = std::move(lines)](const Result<ContentPtr> &content) {
        if (!content)
            return readFile(); // not recorded, or damaged: the page of files says so
        m_scan = Job<std::vector<TaskTraits>>(
            QtConcurrent::run([content = *content, lines]() -> Result<std::vector<TaskTraits>> {
                return traitsIn(content->text, lines);
            }));
        m_scan.then(this, [this, here](const Result<std::vector<TaskTraits>> &found) {
            takeLines(here, *found);
            readFile();
        });
    });
}

void TraitsReader::takeLines(const std::vector<TableIndex> &tasks, const std::vector<TaskTraits> &found)
{
    for (size_t i = 0; i < tasks.size(); ++i)
        m_growing->tasks[tasks[i]] = found[i];
}

void TraitsReader::findResults()
{
    for (TableIndex task = 0; task < m_growing->tasks.size(); ++task) {
        // Only what may be tried again is counted.
        if (!m_growing->tasks[task].retries)
            continue;
        // Of each the newest ones: all of them may be a million.
        const std::span<const RowIndex> rows = m_recording->rowsOfTask(task);
        const std::span<const RowIndex> newest = rows.last(std::min(rows.size(), MostResults));
        m_rows.insert(m_rows.end(), newest.begin(), newest.end());
        m_growing->results += static_cast<qint64>(rows.size());
    }
    if (m_rows.size() > MostResults) {
        std::ranges::nth_element(m_rows, m_rows.end() - MostResults);
        m_rows.erase(m_rows.begin(), m_rows.end() - MostResults);
    }
    std::ranges::sort(m_rows);
    // The tasks are worth showing before the attempts are known.
    m_traits = std::make_shared<TimelineTraits>(*m_growing);
    Q_EMIT changed();
    readResult();
}

void TraitsReader::readResult()
{
    if (m_rows.empty() || !m_source)
        return finish();
    const RowIndex row = m_rows.back();
    m_rows.pop_back();
    m_content = m_source->result(m_recording->resultId(row));
    m_content.then(this, [this, row](const Result<ContentPtr> &content) {
        if (content) {
            ++m_growing->resultsRead;
            if (const int attempts = attemptsIn((*content)->json.root()); attempts > 1)
                m_growing->attempts.insert(row, attempts);
        }
        readResult();
    });
}

void TraitsReader::finish()
{
    m_busy = false;
    if (*m_growing != *m_traits) {
        m_traits = std::make_shared<TimelineTraits>(*m_growing);
        Q_EMIT changed();
    }
    Q_EMIT idle();
}

} // namespace aviary
