// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/taskalignment.h"

#include "models/compare/leftovers.h"
#include "models/compare/runoutline.h"
#include "models/compare/sequence.h"

#include <algorithm>

namespace aviary {

namespace {

using Play = RunOutline::Play;

class Aligner
{
public:
    Aligner(const Recording &left, const Recording &right, const std::function<bool()> &isCancelled)
        : m_recordings{&left, &right}
        , m_keys(left, right)
        , m_outlines{outlineOf(left, m_keys, Side::Left), outlineOf(right, m_keys, Side::Right)}
        , m_isCancelled(isCancelled)
    {
    }

    std::optional<TaskAlignment> run()
    {
        alignPlays();
        for (quint32 play = 0; play < m_plays.size(); ++play) {
            if (m_isCancelled && m_isCancelled())
                return {};
            alignTasksOf(play);
        }
        if (!Leftovers(m_recordings, m_keys, m_outlines, m_slots).pairUp(m_isCancelled))
            return {};
        for (quint32 play = 0; play < m_plays.size(); ++play)
            orderByTime(play);
        return finish();
    }

private:
    struct PlaySlot
    {
        Both<int> at{-1, -1}; // in the outlines
        bool isRenamed = false, isMoved = false;
        size_t begin = 0, end = 0; // its tasks in m_slots
    };

    const Play *playOf(const PlaySlot &slot, Side side) const
    {
        return slot.at[side] < 0 ? nullptr : &m_outlines[side].plays[static_cast<size_t>(slot.at[side])];
    }

    void alignPlays()
    {
        Both<std::vector<int>> names;
        for (const Side side : Sides)
            std::ranges::transform(m_outlines[side].plays, std::back_inserter(names[side]), &Play::name);
        for (const SequencePair &pair : alignSequences(names.left, names.right))
            m_plays.push_back({.at = pair.at});
        pairPlays([this](const PlaySlot &left, const PlaySlot &right) {
            return playOf(left, Side::Left)->name == playOf(right, Side::Right)->name ? 1.0 : 0.0;
        });
        pairPlays([this](const PlaySlot &left, const PlaySlot &right) {
            return sharedTasks(*playOf(left, Side::Left), *playOf(right, Side::Right));
        });
        std::erase_if(m_plays, [](const PlaySlot &slot) { return slot.at.left < 0 && slot.at.right < 0; });
    }

    // Of plays that are left over each right one gets the left one that it is most alike, if at least half of it is.
    template <class Likeness>
    void pairPlays(Likeness likeness)
    {
        // More would not be the same playbook any more, and each is compared with each.
        constexpr size_t most = 300;
        std::vector<size_t> left, right;
        for (size_t i = 0; i < m_plays.size(); ++i) {
            if (m_plays[i].at.right < 0)
                left.push_back(i);
            else if (m_plays[i].at.left < 0)
                right.push_back(i);
        }
        if (left.size() > most || right.size() > most)
            return;
        for (const size_t r : right) {
            double best = 0.5;
            size_t found = m_plays.size();
            for (const size_t l : left) {
                const double alike = m_plays[l].at.left < 0 ? 0 : likeness(m_plays[l], m_plays[r]);
                if (alike > best) {
                    best = alike;
                    found = l;
                }
            }
            if (found == m_plays.size())
                continue;
            PlaySlot &slot = m_plays[r];
            slot.at.left = std::exchange(m_plays[found].at.left, -1);
            slot.isRenamed = playOf(slot, Side::Left)->name != playOf(slot, Side::Right)->name;
            const auto [from, to] = std::minmax(found, r);
            slot.isMoved = std::ranges::any_of(
                m_plays.begin() + static_cast<qptrdiff>(from), m_plays.begin() + static_cast<qptrdiff>(to),
                [&](const PlaySlot &other) { return &other != &slot && other.at.left >= 0 && other.at.right >= 0; });
        }
    }

    // The share of the tasks of both, by what they are.
    double sharedTasks(const Play &left, const Play &right) const
    {
        const auto kinds = [this](const Play &play, Side side) {
            std::vector<int> out;
            out.reserve(play.tasks.size());
            for (const quint32 task : play.tasks)
                out.push_back(m_keys.of(side, m_outlines[side].tasks[task]).whole);
            std::ranges::sort(out);
            return out;
        };
        const std::vector<int> mine = kinds(left, Side::Left);
        const std::vector<int> theirs = kinds(right, Side::Right);
        std::vector<int> shared;
        std::ranges::set_intersection(mine, theirs, std::back_inserter(shared));
        return mine.empty() && theirs.empty()
            ? 0
            : 2.0 * static_cast<double>(shared.size()) / static_cast<double>(mine.size() + theirs.size());
    }

    void alignTasksOf(quint32 index)
    {
        PlaySlot &play = m_plays[index];
        play.begin = m_slots.size();
        const Both<const Play *> plays{playOf(play, Side::Left), playOf(play, Side::Right)};
        Both<std::vector<quint32>> tasks;
        for (const Side side : Sides) {
            if (plays[side])
                tasks[side] = plays[side]->tasks;
        }
        if (isUnordered(play)) {
            for (const Side side : Sides)
                std::ranges::sort(tasks[side], {}, [&](quint32 task) { return placeInFile(side, task); });
        }
        Both<std::vector<int>> kinds;
        for (const Side side : Sides) {
            for (const quint32 task : tasks[side])
                kinds[side].push_back(m_keys.of(side, m_outlines[side].tasks[task]).whole);
        }
        if (plays.left && plays.right)
            ++m_gap;
        for (const SequencePair &pair : alignSequences(std::move(kinds.left), std::move(kinds.right))) {
            if (pair.isPair())
                ++m_gap;
            TaskSlot slot{.play = index, .gap = m_gap};
            for (const Side side : Sides) {
                if (pair.at[side] >= 0)
                    slot.task[side] = tasks[side][static_cast<size_t>(pair.at[side])];
            }
            m_slots.push_back(slot);
        }
        play.end = m_slots.size();
    }

    bool isUnordered(const PlaySlot &slot) const
    {
        const Play *left = playOf(slot, Side::Left);
        const Play *right = playOf(slot, Side::Right);
        return (left && left->isUnordered) || (right && right->isUnordered);
    }

    std::tuple<int, int, int, quint32> placeInFile(Side side, quint32 task) const
    {
        const TableIndex row = m_outlines[side].tasks[task];
        const TaskKey &key = m_keys.of(side, row);
        return {key.file, m_recordings[side]->tasks()[row].line, key.name, task};
    }

    // Where files gave the order for finding pairs, the list goes by time again: the right side's, with what is only
    // left behind what came before it there.
    void orderByTime(quint32 index)
    {
        const PlaySlot &play = m_plays[index];
        if (!isUnordered(play))
            return;
        const std::span<TaskSlot> slots = std::span(m_slots).subspan(play.begin, play.end - play.begin);
        std::ranges::stable_sort(slots, {}, [](const TaskSlot &slot) { return slot.task.left; });
        qint64 before = -1;
        std::vector<std::pair<std::pair<qint64, qint64>, TaskSlot>> ordered;
        for (const TaskSlot &slot : slots) {
            if (slot.task.right != NoIndex)
                before = slot.task.left == NoIndex ? before : qint64(slot.task.right);
            const bool isOnlyLeft = slot.task.right == NoIndex;
            ordered.push_back({isOnlyLeft ? std::pair{before, qint64(slot.task.left)}
                                          : std::pair{qint64(slot.task.right), qint64(-1)},
                               slot});
        }
        std::ranges::stable_sort(ordered, {}, [](const auto &entry) { return entry.first; });
        std::ranges::transform(ordered, slots.begin(), [](const auto &entry) { return entry.second; });
    }

    TaskAlignment finish() const
    {
        TaskAlignment alignment;
        for (const PlaySlot &slot : m_plays) {
            PlayPair pair{.isRenamed = slot.isRenamed, .isMoved = slot.isMoved};
            for (const Side side : Sides)
                pair.play[side] = slot.at[side] < 0 ? NoIndex : playOf(slot, side)->first;
            alignment.plays.push_back(pair);
        }
        Both<std::vector<quint32>> entryOf; // of each task of the outlines
        for (const Side side : Sides)
            entryOf[side].assign(m_outlines[side].tasks.size(), NoIndex);
        for (const TaskSlot &slot : m_slots) {
            if (slot.task.left == NoIndex && slot.task.right == NoIndex)
                continue; // was paired elsewhere
            TaskPair pair{.play = slot.play,
                          .isRenamed = slot.isRenamed,
                          .isMoved = slot.isMoved,
                          .hasOtherAction = slot.hasOtherAction};
            for (const Side side : Sides) {
                if (slot.task[side] == NoIndex)
                    continue;
                pair.task[side] = m_outlines[side].tasks[slot.task[side]];
                pair.isHandler |= m_recordings[side]->tasks()[pair.task[side]].handler;
                entryOf[side][slot.task[side]] = static_cast<quint32>(alignment.tasks.size());
            }
            if (pair.task.left == NoIndex)
                pair.presence = TaskPair::Presence::OnlyRight;
            else if (pair.task.right == NoIndex)
                pair.presence = TaskPair::Presence::OnlyLeft;
            alignment.tasks.push_back(pair);
        }
        for (const Side side : Sides) {
            for (const quint32 task : m_outlines[side].entryOfTask)
                alignment.entryOfTask[side].push_back(entryOf[side][task]);
        }
        return alignment;
    }

    const Both<const Recording *> m_recordings;
    const TaskKeys m_keys;
    const Both<RunOutline> m_outlines;
    const std::function<bool()> &m_isCancelled;
    std::vector<PlaySlot> m_plays;
    std::vector<TaskSlot> m_slots;
    quint32 m_gap = 0;
};

} // namespace

std::optional<TaskAlignment> alignTasks(const Recording &left, const Recording &right,
                                        const std::function<bool()> &isCancelled)
{
    return Aligner(left, right, isCancelled).run();
}

} // namespace aviary
