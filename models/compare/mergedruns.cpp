// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/mergedruns.h"

#include "models/compare/sequence.h"
#include "models/compare/taskkeys.h"
#include "models/compare/tasklikeness.h"

#include <QHash>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

using Task = RunDigest::Task;
using Play = RunDigest::Play;

// More names than these are not compared each with each: so much is not renamed between two runs.
constexpr size_t MostCompared = 250'000;

class Merger
{
public:
    explicit Merger(const std::vector<RunDigestPtr> &runs)
        : m_runs(runs)
    {
    }

    std::optional<MergedRuns> merge(const std::function<bool()> &isCancelled)
    {
        for (quint32 run = static_cast<quint32>(m_runs.size()); run-- > 0;) {
            if (isCancelled && isCancelled())
                return {};
            add(run);
        }
        MergedRuns out;
        for (const quint32 play : m_order) {
            for (const quint32 row : m_plays[play].rows) {
                MergedRuns::Row &merged = m_rows[row].merged;
                merged.play = static_cast<quint32>(out.plays.size());
                out.rows.push_back(std::move(merged));
            }
            out.plays << m_plays[play].name;
        }
        return out;
    }

private:
    struct Row
    {
        MergedRuns::Row merged;
        quint32 play = 0; // in m_plays
        // Its form in the oldest run so far, which the next older one is most like.
        const Task *form = nullptr;
        int key = 0;
    };
    struct MergedPlay
    {
        QString name;
        int key = 0; // in the oldest run so far
        bool isUnordered = false;
        std::vector<quint32> rows;
    };
    struct Leftover
    {
        quint32 task, play; // the play in m_plays
    };

    int numberOf(const QString &text)
    {
        int &number = m_numbers[text];
        if (number == 0)
            number = static_cast<int>(m_numbers.size());
        return number;
    }
    int keyOf(const Task &task) { return numberOf(task.name + QChar(0) + task.action + QChar(0) + task.file); }
    bool isFree(quint32 row) const { return m_rows[row].merged.taskOfRun[m_run] == NoIndex; }

    void add(quint32 run)
    {
        m_run = run;
        m_digest = m_runs[run].get();
        m_keys.clear();
        for (const Task &task : m_digest->tasks)
            m_keys.push_back(keyOf(task));
        m_rowOfTask.assign(m_digest->tasks.size(), NoIndex);
        alignPlays();
        for (size_t play = 0; play < m_digest->plays.size(); ++play)
            alignTasks(m_digest->plays[play], m_plays[m_playOf[play]]);
        std::vector<Leftover> left = leftovers();
        if (!left.empty()) {
            pairMoved(left, true);
            pairMoved(left, false);
            pairRenamed(left);
        }
        for (size_t play = 0; play < m_digest->plays.size(); ++play)
            insertRest(m_digest->plays[play], m_playOf[play]);
        for (quint32 task = 0; task < m_rowOfTask.size(); ++task) {
            m_rows[m_rowOfTask[task]].form = &m_digest->tasks[task];
            m_rows[m_rowOfTask[task]].key = m_keys[task];
        }
    }

    void alignPlays()
    {
        const std::vector<Play> &plays = m_digest->plays;
        std::vector<int> mine, theirs;
        for (const quint32 play : m_order)
            mine.push_back(m_plays[play].key);
        for (const Play &play : plays)
            theirs.push_back(numberOf(play.name));
        m_playOf.assign(plays.size(), NoIndex);
        std::vector<quint32> freePlays;
        for (const SequencePair &pair : alignSequences(mine, theirs)) {
            if (pair.isPair())
                m_playOf[static_cast<size_t>(pair.at.right)] = m_order[static_cast<size_t>(pair.at.left)];
            else if (pair.at.left >= 0)
                freePlays.push_back(m_order[static_cast<size_t>(pair.at.left)]);
        }
        // Moved, then renamed: at least half of it is the same.
        for (const bool byName : {true, false}) {
            for (size_t play = 0; play < plays.size(); ++play) {
                if (m_playOf[play] != NoIndex)
                    continue;
                const auto found = std::ranges::find_if(freePlays, [&](quint32 other) {
                    return byName ? m_plays[other].key == theirs[play] : isAlike(plays[play], m_plays[other]);
                });
                if (found == freePlays.end())
                    continue;
                m_playOf[play] = *found;
                freePlays.erase(found);
            }
        }
        placePlays(theirs);
    }

    bool isAlike(const Play &play, const MergedPlay &merged) const
    {
        std::vector<int> mine, theirs, shared;
        for (const quint32 row : merged.rows)
            mine.push_back(m_rows[row].key);
        theirs.assign(m_keys.begin() + play.firstTask, m_keys.begin() + play.endTask);
        std::ranges::sort(mine);
        std::ranges::sort(theirs);
        std::ranges::set_intersection(mine, theirs, std::back_inserter(shared));
        return !shared.empty() && shared.size() * 4 > mine.size() + theirs.size();
    }

    // What is new stands behind the play that came before it in its run.
    void placePlays(const std::vector<int> &keys)
    {
        auto after = m_order.begin();
        for (size_t play = 0; play < m_playOf.size(); ++play) {
            quint32 &merged = m_playOf[play];
            if (merged == NoIndex) {
                merged = static_cast<quint32>(m_plays.size());
                m_plays.push_back({.name = m_digest->plays[play].name, .key = 0, .isUnordered = false, .rows = {}});
                after = m_order.insert(after, merged) + 1;
            } else {
                after = std::ranges::find(m_order, merged) + 1;
            }
            m_plays[merged].key = keys[play];
            m_plays[merged].isUnordered |= m_digest->plays[play].isUnordered;
        }
    }

    void pair(quint32 row, quint32 task)
    {
        m_rows[row].merged.taskOfRun[m_run] = task;
        m_rowOfTask[task] = row;
    }

    void alignTasks(const Play &play, const MergedPlay &merged)
    {
        std::vector<int> mine;
        for (const quint32 row : merged.rows)
            mine.push_back(m_rows[row].key);
        const std::vector<int> theirs(m_keys.begin() + play.firstTask, m_keys.begin() + play.endTask);
        if (merged.isUnordered)
            return pairByCount(play, merged, mine, theirs);
        for (const SequencePair &at : alignSequences(std::move(mine), theirs)) {
            if (at.isPair())
                pair(merged.rows[static_cast<size_t>(at.at.left)], play.firstTask + static_cast<quint32>(at.at.right));
        }
    }

    // The n-th of a kind with the n-th: with the strategy free the order of different ones is chance.
    void pairByCount(const Play &play, const MergedPlay &merged, const std::vector<int> &mine,
                     const std::vector<int> &theirs)
    {
        QHash<int, std::vector<quint32>> waiting; // the first one last
        for (size_t at = mine.size(); at-- > 0;)
            waiting[mine[at]].push_back(merged.rows[at]);
        for (size_t at = 0; at < theirs.size(); ++at) {
            const auto found = waiting.find(theirs[at]);
            if (found == waiting.end() || found->empty())
                continue;
            pair(found->back(), play.firstTask + static_cast<quint32>(at));
            found->pop_back();
        }
    }

    std::vector<Leftover> leftovers() const
    {
        std::vector<Leftover> left;
        for (size_t play = 0; play < m_digest->plays.size(); ++play) {
            for (quint32 task = m_digest->plays[play].firstTask; task < m_digest->plays[play].endTask; ++task) {
                if (m_rowOfTask[task] == NoIndex)
                    left.push_back({task, m_playOf[play]});
            }
        }
        return left;
    }

    void pairMoved(std::vector<Leftover> &left, bool inPlay)
    {
        const auto key = [inPlay](int whole, quint32 play) { return std::pair(whole, inPlay ? play : NoIndex); };
        QHash<std::pair<int, quint32>, std::vector<quint32>> waiting; // the first one last
        for (quint32 row = static_cast<quint32>(m_rows.size()); row-- > 0;) {
            if (isFree(row) && (inPlay || !isOfAnyPlay(m_rows[row].form->action)))
                waiting[key(m_rows[row].key, m_rows[row].play)].push_back(row);
        }
        std::erase_if(left, [&](const Leftover &one) {
            const auto found = waiting.find(key(m_keys[one.task], one.play));
            if (found == waiting.end() || found->empty())
                return false;
            pair(found->back(), one.task);
            found->pop_back();
            return true;
        });
    }

    void pairRenamed(const std::vector<Leftover> &left)
    {
        std::vector<quint32> rows;
        for (quint32 row = 0; row < m_rows.size(); ++row) {
            if (isFree(row))
                rows.push_back(row);
        }
        if (rows.size() * left.size() > MostCompared)
            return;
        struct Match
        {
            double likeness;
            quint32 row, task;
        };
        std::vector<Match> matches;
        std::vector<NameShape> shapes;
        for (const quint32 row : rows)
            shapes.emplace_back(m_rows[row].form->name);
        for (const Leftover &one : left) {
            const Task &task = m_digest->tasks[one.task];
            const NameShape shape(task.name);
            for (size_t at = 0; at < rows.size(); ++at) {
                const Row &row = m_rows[rows[at]];
                const bool sameAction = row.form->action == task.action;
                const bool sameFile = row.form->file == task.file;
                const int distance = std::abs(row.form->line - task.line);
                if (row.play == one.play && row.form->name == task.name && (sameAction || sameFile))
                    matches.push_back({2.0, rows[at], one.task});
                else if (!sameAction || !sameFile || distance > NearLines)
                    continue;
                else if (const double likeness = shape.likeness(shapes[at]); likeness >= LeastLikeness)
                    matches.push_back(
                        {likeness + (row.play == one.play ? 0.1 : 0) - distance * 0.001, rows[at], one.task});
            }
        }
        std::ranges::stable_sort(matches, std::ranges::greater(), &Match::likeness);
        for (const Match &match : matches) {
            if (isFree(match.row) && m_rowOfTask[match.task] == NoIndex)
                pair(match.row, match.task);
        }
    }

    // Before what comes next in the run, so that a newer run that ended early keeps its tasks at the front.
    void insertRest(const Play &play, quint32 into)
    {
        QHash<quint32, std::vector<quint32>> before; // new rows by the one they stand before, the first one last
        quint32 next = NoIndex; // NoIndex: the end
        for (quint32 task = play.endTask; task-- > play.firstTask;) {
            if (const quint32 row = m_rowOfTask[task]; row != NoIndex) {
                if (m_rows[row].play == into)
                    next = row;
                continue;
            }
            const auto row = static_cast<quint32>(m_rows.size());
            MergedRuns::Row merged{.run = m_run, .taskOfRun = std::vector<quint32>(m_runs.size(), NoIndex)};
            m_rows.push_back({.merged = std::move(merged), .play = into});
            pair(row, task);
            before[next].push_back(row);
        }
        if (before.isEmpty())
            return;
        std::vector<quint32> rows;
        const auto append = [&](quint32 anchor) {
            const std::vector<quint32> there = before.value(anchor);
            std::ranges::copy(there | std::views::reverse, std::back_inserter(rows));
        };
        for (const quint32 row : m_plays[into].rows) {
            append(row);
            rows.push_back(row);
        }
        append(NoIndex);
        m_plays[into].rows = std::move(rows);
    }

    const std::vector<RunDigestPtr> &m_runs;
    QHash<QString, int> m_numbers;
    std::vector<Row> m_rows;
    std::vector<MergedPlay> m_plays;
    std::vector<quint32> m_order; // of m_plays
    // Of the run that is being added:
    quint32 m_run = 0;
    const RunDigest *m_digest = nullptr;
    std::vector<int> m_keys;
    std::vector<quint32> m_rowOfTask;
    std::vector<quint32> m_playOf; // in m_plays
};

} // namespace

std::optional<MergedRuns> mergeRuns(const std::vector<RunDigestPtr> &runs, const std::function<bool()> &isCancelled)
{
    return Merger(runs).merge(isCancelled);
}

} // namespace aviary
