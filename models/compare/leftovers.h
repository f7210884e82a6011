// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/runoutline.h"

#include <functional>

namespace aviary {

// A place in the sequence of both sides' tasks.
struct TaskSlot
{
    Both<quint32> task{NoIndex, NoIndex}; // in the outlines
    quint32 play = NoIndex; // among the pairs of plays
    quint32 gap = 0; // how many pairs of plays or tasks stand before it
    bool isRenamed = false, isMoved = false, hasOtherAction = false;
};

// Finds what of the tasks that face none was moved, renamed or got another action, and puts the left one to the right
// one's place; an emptied place stays without either.
class Leftovers
{
public:
    Leftovers(const Both<const Recording *> &recordings, const TaskKeys &keys, const Both<RunOutline> &outlines,
              std::vector<TaskSlot> &taskSlots);
    // False when cancelled.
    bool pairUp(const std::function<bool()> &isCancelled);

private:
    using Key = std::pair<quint64, quint64>;
    TableIndex rowOf(Side side, quint32 slot) const { return m_outlines[side].tasks[m_slots[slot].task[side]]; }
    const TaskKey &keyOf(Side side, quint32 slot) const { return m_keys.of(side, rowOf(side, slot)); }
    bool isOfAnyPlay(Side side, quint32 slot) const;
    void pair(quint32 left, quint32 right);
    template <class KeyOf>
    void pairEqual(KeyOf keyOf);
    bool pairRenamed(const std::function<bool()> &isCancelled);
    void forgetPaired();

    const Both<const Recording *> &m_recordings;
    const TaskKeys &m_keys;
    const Both<RunOutline> &m_outlines;
    std::vector<TaskSlot> &m_slots;
    Both<std::vector<quint32>> m_left; // slots that have this side only
};

} // namespace aviary
