// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/worstindex.h"

#include <algorithm>

namespace aviary {

namespace {

struct Columns
{
    std::span<const Outcome> outcomes;
    std::span<const Micros> begins, ends;

    // `best` stands before `other`, or is none.
    ItemIndex worse(ItemIndex best, ItemIndex other) const
    {
        if (best == NoIndex)
            return other;
        if (outcomes[best] != outcomes[other])
            return outcomes[best] > outcomes[other] ? best : other;
        return ends[other] - begins[other] > ends[best] - begins[best] ? other : best;
    }
};

} // namespace

WorstIndex::WorstIndex(std::span<const Outcome> outcomes, std::span<const Micros> begins, std::span<const Micros> ends)
{
    const Columns columns{outcomes, begins, ends};
    auto count = static_cast<ItemIndex>(outcomes.size());
    const std::vector<ItemIndex> *below = nullptr;
    while (count > Fan) {
        std::vector<ItemIndex> level((count + Fan - 1) / Fan, NoIndex);
        for (ItemIndex i = 0; i < count; ++i)
            level[i / Fan] = columns.worse(level[i / Fan], below ? (*below)[i] : i);
        count = static_cast<ItemIndex>(level.size());
        m_levels.push_back(std::move(level));
        below = &m_levels.back();
    }
}

ItemIndex WorstIndex::best(std::span<const Outcome> outcomes, std::span<const Micros> begins,
                           std::span<const Micros> ends, ItemIndex first, ItemIndex end) const
{
    const Columns columns{outcomes, begins, ends};
    // From the left over larger and larger blocks, from the right likewise; the two meet. Those from the right are kept
    // apart, so that of equal ones the first wins.
    ItemIndex left = NoIndex;
    ItemIndex right = NoIndex;
    for (size_t level = 0; first < end; ++level) {
        const auto at = [&](ItemIndex i) { return level == 0 ? i : m_levels[level - 1][i]; };
        if (level == m_levels.size() || end - first <= Fan) {
            for (; first < end; ++first)
                left = columns.worse(left, at(first));
            break;
        }
        for (; first % Fan != 0 && first < end; ++first)
            left = columns.worse(left, at(first));
        for (; end % Fan != 0 && first < end; --end) {
            const ItemIndex item = at(end - 1);
            right = right == NoIndex ? item : columns.worse(item, right);
        }
        first /= Fan;
        end /= Fan;
    }
    if (right == NoIndex)
        return left;
    return columns.worse(left, right);
}

qint64 WorstIndex::memory() const
{
    size_t entries = 0;
    for (const std::vector<ItemIndex> &level : m_levels)
        entries += level.capacity();
    return static_cast<qint64>(entries * sizeof(ItemIndex));
}

} // namespace aviary
