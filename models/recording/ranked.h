// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <numeric>
#include <vector>

namespace aviary {

// Position of each of `count` entries in the order of less(i, j); equal ones share it. Sorting a million rows by such
// numbers takes as long as sorting the names of a few thousand entries.
template <class Less>
std::vector<quint32> ranked(size_t count, Less less)
{
    std::vector<quint32> order(count);
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, less);
    std::vector<quint32> ranks(count);
    quint32 rank = 0;
    for (size_t i = 0; i < count; ++i) {
        if (i > 0 && less(order[i - 1], order[i]))
            ++rank;
        ranks[order[i]] = rank;
    }
    return ranks;
}

} // namespace aviary
