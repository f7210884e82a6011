// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/leftovers.h"

#include "models/compare/tasklikeness.h"

#include <algorithm>
#include <cmath>
#include <ranges>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// Of those near a line the nearest; each name is compared with each.
constexpr std::ptrdiff_t NearTasks = 16;

quint64 joined(int high, int low)
{
    return quint64(quint32(high)) << 32 | quint32(low);
}

} // namespace

Leftovers::Leftovers(const Both<const Recording *> &recordings, const TaskKeys &keys, const Both<RunOutline> &outlines,
                     std::vector<TaskSlot> &taskSlots)
    : m_recordings(recordings)
    , m_keys(keys)
    , m_outlines(outlines)
    , m_slots(taskSlots)
{
    for (quint32 slot = 0; slot < m_slots.size(); ++slot) {
        if (m_slots[slot].task.right == NoIndex)
            m_left.left.push_back(slot);
        else if (m_slots[slot].task.left == NoIndex)
            m_left.right.push_back(slot);
    }
}

bool Leftovers::pairUp(const std::function<bool()> &isCancelled)
{
    pairEqual([this](Side side, quint32 slot) { return Key{keyOf(side, slot).whole, m_slots[slot].play}; });
    pairEqual(
        [this](Side side, quint32 slot) { return isOfAnyPlay(side, slot) ? Key() : Key{keyOf(side, slot).whole, 0}; });
    pairEqual([this](Side side, quint32 slot) {
        return Key{joined(keyOf(side, slot).name, keyOf(side, slot).action), m_slots[slot].play};
    });
    pairEqual([this](Side side, quint32 slot) {
        return Key{joined(keyOf(side, slot).name, keyOf(side, slot).file), m_slots[slot].play};
    });
    return pairRenamed(isCancelled);
}

// What many plays have is not moved from one to another.
bool Leftovers::isOfAnyPlay(Side side, quint32 slot) const
{
    return aviary::isOfAnyPlay(m_recordings[side]->tasks()[rowOf(side, slot)].action);
}

void Leftovers::pair(quint32 left, quint32 right)
{
    const TaskKey leftKey = keyOf(Side::Left, left);
    const TaskKey rightKey = keyOf(Side::Right, right);
    TaskSlot &slot = m_slots[right];
    TaskSlot &from = m_slots[left];
    slot.isRenamed = leftKey.name != rightKey.name;
    slot.hasOtherAction = leftKey.action != rightKey.action;
    slot.isMoved = from.gap != slot.gap || from.play != slot.play || leftKey.file != rightKey.file;
    slot.task.left = std::exchange(from.task.left, NoIndex);
}

// The n-th of a key with the n-th. An empty key has no pair.
template <class KeyOf>
void Leftovers::pairEqual(KeyOf keyOf)
{
    if (m_left.left.empty() || m_left.right.empty())
        return;
    QHash<Key, std::vector<quint32>> waiting; // the first one last
    for (const quint32 slot : m_left.left | std::views::reverse) {
        if (const Key key = keyOf(Side::Left, slot); key != Key())
            waiting[key].push_back(slot);
    }
    for (const quint32 slot : m_left.right) {
        const auto found = waiting.find(keyOf(Side::Right, slot));
        if (found == waiting.end() || found->empty())
            continue;
        pair(found->back(), slot);
        found->pop_back();
    }
    forgetPaired();
}

void Leftovers::forgetPaired()
{
    std::erase_if(m_left.left, [this](quint32 slot) { return m_slots[slot].task.left == NoIndex; });
    std::erase_if(m_left.right, [this](quint32 slot) { return m_slots[slot].task.left != NoIndex; });
}

bool Leftovers::pairRenamed(const std::function<bool()> &isCancelled)
{
    struct Candidate
    {
        quint32 slot = 0;
        int line = 0;
        NameShape shape;
    };
    struct Match
    {
        double likeness = 0;
        quint32 left = 0, right = 0;
    };
    const auto nameOf = [this](Side side, quint32 slot) { return m_recordings[side]->tasks()[rowOf(side, slot)].name; };
    const auto lineOf = [this](Side side, quint32 slot) { return m_recordings[side]->tasks()[rowOf(side, slot)].line; };
    QHash<quint64, std::vector<Candidate>> before; // by action and file
    for (const quint32 slot : m_left.left) {
        const TaskKey &key = keyOf(Side::Left, slot);
        before[joined(key.action, key.file)].push_back(
            {slot, lineOf(Side::Left, slot), NameShape(nameOf(Side::Left, slot))});
    }
    for (std::vector<Candidate> &candidates : before)
        std::ranges::stable_sort(candidates, {}, &Candidate::line);
    std::vector<Match> matches;
    for (const quint32 slot : m_left.right) {
        if (isCancelled && isCancelled())
            return false;
        const TaskKey &key = keyOf(Side::Right, slot);
        const auto found = before.constFind(joined(key.action, key.file));
        if (found == before.cend())
            continue;
        const int line = lineOf(Side::Right, slot);
        const NameShape shape(nameOf(Side::Right, slot));
        const auto middle = std::ranges::lower_bound(*found, line, {}, &Candidate::line);
        const auto begin = middle - std::min(NearTasks / 2, std::distance(found->begin(), middle));
        const auto end = middle + std::min(NearTasks / 2, std::distance(middle, found->end()));
        for (auto candidate = begin; candidate != end; ++candidate) {
            const int distance = std::abs(candidate->line - line);
            const double likeness = shape.likeness(candidate->shape);
            if (distance > NearLines || likeness < LeastLikeness)
                continue;
            // Of equally good names the one of the same play, then the nearest.
            const double bonus = m_slots[candidate->slot].play == m_slots[slot].play ? 0.1 : 0;
            matches.push_back({likeness + bonus - distance * 0.001, candidate->slot, slot});
        }
    }
    std::ranges::stable_sort(matches, std::ranges::greater(), &Match::likeness);
    for (const Match &match : matches) {
        if (m_slots[match.left].task.left != NoIndex && m_slots[match.right].task.left == NoIndex)
            pair(match.left, match.right);
    }
    forgetPaired();
    return true;
}

} // namespace aviary
