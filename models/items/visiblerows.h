// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/resultcells.h"
#include "models/search/filter.h"

#include <functional>
#include <optional>

namespace aviary {

// How rows are sorted; without a column in row order, the order of their ends.
struct RowOrder
{
    std::optional<ResultColumn> column;
    Qt::SortOrder direction = Qt::AscendingOrder;
    bool operator==(const RowOrder &) const = default;
};

using Rows32 = std::vector<RowIndex>;

// The rows of a recording that a table shows, worked out off the GUI thread.
struct VisibleRows
{
    std::shared_ptr<const Rows32> rows; // in the order shown
    std::shared_ptr<const Rows32> positions; // of every row of the recording: where it is shown, NoIndex when it is not
    OutcomeCounts counts; // of the rows that the filter lets through whatever their outcome
    // What was shown before, with the rows that are new at its end; null when some of it is not shown any more.
    std::shared_ptr<const Rows32> grown;
};

// `before` is what is shown now, or null. A million rows take about 50 ms; nothing when `cancelled` says so in between.
std::optional<VisibleRows> visibleRows(const Recording &recording, const Filter &filter, const RowOrder &order,
                                       const std::shared_ptr<const Rows32> &before,
                                       const std::function<bool()> &cancelled);

} // namespace aviary
