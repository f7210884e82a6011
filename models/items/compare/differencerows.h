// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparedpair.h"
#include "models/items/compare/differencekinds.h"

#include <functional>
#include <memory>

namespace aviary {

// How the table is sorted. Tasks, and the results of each.
struct DifferenceOrder
{
    enum class By : quint8 { Run, LeftDuration, RightDuration, Delta };
    By by = By::Run; // in the order in which the tasks ran
    Qt::SortOrder direction = Qt::AscendingOrder;
    bool operator==(const DifferenceOrder &) const = default;
};

// A task that is shown, with those of its results that are.
struct DifferenceEntry
{
    quint32 task = NoIndex; // in Comparison::tasks(); NoIndex: results whose task is missing in a damaged database
    std::vector<quint32> rows; // in Comparison::rows()
    bool operator==(const DifferenceEntry &) const = default;
};

// What the table of differences shows of a pair, worked out off the GUI thread.
struct DifferenceRows
{
    std::vector<DifferenceEntry> entries; // in the order shown
    // Of all tasks (and one more, for results without one) and rows of the comparison, shown or not; a task's are
    // its own and those of its results.
    std::vector<DifferenceKinds> taskKinds, rowKinds;
    DifferenceCounts counts;
};
using DifferenceRowsPtr = std::shared_ptr<const DifferenceRows>;

// Null when `isCancelled` says so in between. Any thread.
DifferenceRowsPtr differenceRows(const ComparedPair &pair, const DifferenceFilter &filter, const DifferenceOrder &order,
                                 const std::function<bool()> &isCancelled = {});

} // namespace aviary
