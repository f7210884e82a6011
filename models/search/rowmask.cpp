// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/rowmask.h"

#include "models/search/rowfilter.h"

namespace aviary {

RowMask rowMask(const Recording &recording, const Filter &filter)
{
    const RowIndex count = recording.resultCount();
    if (filter.isEmpty())
        return {{}, count, recording.counts()};
    RowMask mask;
    std::vector<bool> shown(count);
    mask.counts = RowFilter(recording, filter).each(recording, [&](RowIndex row) {
        shown[row] = true;
        ++mask.count;
    });
    mask.shown = std::make_shared<const std::vector<bool>>(std::move(shown));
    return mask;
}

} // namespace aviary
