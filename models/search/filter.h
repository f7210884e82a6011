// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/ids.h"
#include "models/recording/outcome.h"
#include "models/recording/timespan.h"

#include <QString>

namespace aviary {

// What rows to show: one value for every page. Outcomes by bit (1 << Outcome); 0 means all. Text is looked for, any
// case, in host, task, action and path:line; words are separated by blanks and must all occur.
struct Filter
{
    quint32 outcomes = 0;
    QString text;
    // Only results of this entry of the recording's tables; NoIndex: of any.
    TableIndex task = NoIndex;
    TableIndex host = NoIndex;
    // Only results that go on within it (overlap.h); empty: at any time.
    TimeSpan range;

    bool isEmpty() const
    {
        return outcomes == 0 && text.trimmed().isEmpty() && task == NoIndex && host == NoIndex && range.isEmpty();
    }
    bool accepts(Outcome outcome) const { return outcomes == 0 || (outcomes & bit(outcome)); }
    static quint32 bit(Outcome outcome) { return 1U << static_cast<unsigned>(outcome); }
    bool operator==(const Filter &) const = default;
};

} // namespace aviary
