// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/ids.h"
#include "models/recording/outcome.h"
#include "models/recording/timespan.h"

#include <span>
#include <vector>

namespace aviary {

// A result's place in a TimelineModel. Unlike its row it says nothing outside of the model that gave it.
using ItemIndex = quint32;

// Finds the worst of neighbouring items, of several the longest, of several the first, without looking at all of them:
// a pixel may stand for thousands. A third of a byte an item. The columns are the caller's, always the same ones.
class WorstIndex
{
public:
    WorstIndex() = default;
    WorstIndex(std::span<const Outcome> outcomes, std::span<const Micros> begins, std::span<const Micros> ends);

    // Of the items [first, end); NoIndex for none.
    ItemIndex best(std::span<const Outcome> outcomes, std::span<const Micros> begins, std::span<const Micros> ends,
                   ItemIndex first, ItemIndex end) const;

    qint64 memory() const;

private:
    static constexpr ItemIndex Fan = 16;
    // The best of each 16 items, of each 16 of these, and so on.
    std::vector<std::vector<ItemIndex>> m_levels;
};

} // namespace aviary
