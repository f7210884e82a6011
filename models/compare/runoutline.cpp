// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/runoutline.h"

#include <algorithm>

namespace aviary {

namespace {

// With the strategy linear the next task begins when all hosts are done with the one before.
bool doTasksOverlap(const Recording &recording, const std::vector<TableIndex> &tasks)
{
    Micros lastEnd = NoTime; // which is before all times
    for (const TableIndex task : tasks) {
        Micros end = lastEnd;
        for (const RowIndex row : recording.rowsOfTask(task)) {
            const ResultRow result = recording.row(row);
            if (isKnown(result.started) && result.started < lastEnd)
                return true;
            end = std::max(end, result.ended());
        }
        lastEnd = end;
    }
    return false;
}

class Outliner
{
public:
    Outliner(const Recording &recording, const TaskKeys &keys, Side side)
        : m_recording(recording)
        , m_keys(keys)
        , m_side(side)
    {
    }

    RunOutline run()
    {
        findPlays();
        m_outline.entryOfTask.assign(m_recording.tasks().size(), NoIndex);
        for (size_t play = 0; play < m_outline.plays.size(); ++play) {
            const std::vector<TableIndex> &rows = m_rows[play];
            const bool isOneBatch = m_batches[play] == 1;
            const bool isUnordered = isOneBatch && doTasksOverlap(m_recording, rows);
            m_outline.plays[play].isUnordered = isUnordered;
            if (isOneBatch && !isUnordered)
                addTasks(m_outline.plays[play], rows);
            else
                addMerged(m_outline.plays[play], rows);
        }
        return std::move(m_outline);
    }

private:
    void findPlays()
    {
        QHash<QString, size_t> playOf; // by uuid
        std::vector<size_t> entryOfPlay;
        for (TableIndex row = 0; row < m_recording.plays().size(); ++row) {
            const QString &uuid = m_recording.plays()[row].uuid;
            const auto known = uuid.isEmpty() ? playOf.cend() : playOf.constFind(uuid);
            if (known != playOf.cend()) {
                entryOfPlay.push_back(*known);
                ++m_batches[*known];
                continue;
            }
            playOf.insert(uuid, m_outline.plays.size());
            entryOfPlay.push_back(addPlay(row, m_keys.ofPlay(m_side, row)));
        }
        size_t without = m_outline.plays.size();
        for (TableIndex task = 0; task < m_recording.tasks().size(); ++task) {
            const TableIndex play = m_recording.tasks()[task].play;
            if (play == NoIndex && without == m_outline.plays.size())
                without = addPlay(NoIndex, 0);
            m_rows[play == NoIndex ? without : entryOfPlay[play]].push_back(task);
        }
    }

    size_t addPlay(TableIndex first, int name)
    {
        m_outline.plays.push_back({.first = first, .name = name, .isUnordered = false, .tasks = {}});
        m_rows.emplace_back();
        m_batches.push_back(1);
        return m_outline.plays.size() - 1;
    }

    quint32 addTask(RunOutline::Play &play, TableIndex row)
    {
        const auto entry = static_cast<quint32>(m_outline.tasks.size());
        m_outline.tasks.push_back(row);
        play.tasks.push_back(entry);
        return entry;
    }

    void addTasks(RunOutline::Play &play, const std::vector<TableIndex> &rows)
    {
        for (const TableIndex row : rows)
            m_outline.entryOfTask[row] = addTask(play, row);
    }

    // The n-th time that a host does the same is the n-th task of its kind, whatever row it stands in.
    void addMerged(RunOutline::Play &play, const std::vector<TableIndex> &rows)
    {
        QHash<quint64, std::vector<quint32>> entries; // by key and line
        QHash<std::pair<quint64, TableIndex>, size_t> done; // of a host
        for (const TableIndex row : rows) {
            const auto line = static_cast<quint32>(m_recording.tasks()[row].line);
            const quint64 key = quint64(quint32(m_keys.of(m_side, row).whole)) << 32 | line;
            size_t nth = 0;
            for (const RowIndex result : m_recording.rowsOfTask(row))
                nth = std::max(nth, done.value({key, m_recording.hostOf(result)}));
            for (const RowIndex result : m_recording.rowsOfTask(row))
                done.insert({key, m_recording.hostOf(result)}, nth + 1);
            std::vector<quint32> &same = entries[key];
            if (nth >= same.size())
                same.push_back(addTask(play, row));
            m_outline.entryOfTask[row] = same[std::min(nth, same.size() - 1)];
        }
    }

    const Recording &m_recording;
    const TaskKeys &m_keys;
    const Side m_side;
    RunOutline m_outline;
    std::vector<std::vector<TableIndex>> m_rows; // tasks of each play
    std::vector<int> m_batches;
};

} // namespace

RunOutline outlineOf(const Recording &recording, const TaskKeys &keys, Side side)
{
    return Outliner(recording, keys, side).run();
}

} // namespace aviary
