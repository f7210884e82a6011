// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recording.h"
#include "models/search/filter.h"

#include <memory>
#include <vector>

namespace aviary {

// Which rows of a recording a filter lets through, for what keeps all of them in an order of its own.
struct RowMask
{
    std::shared_ptr<const std::vector<bool>> shown; // by row; null: all
    qint64 count = 0; // of those shown
    OutcomeCounts counts; // of the rows that pass whatever their outcome
};

// A million rows take some 20 ms: off the GUI thread where there are many. Any thread.
RowMask rowMask(const Recording &recording, const Filter &filter);

} // namespace aviary
