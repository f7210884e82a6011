// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/overlap.h"
#include "models/recording/recording.h"
#include "models/search/filter.h"

namespace aviary {

// A Filter made ready for one recording: its words are looked for once in each host, task, action and path, so that a
// row costs a few table look-ups. Any thread.
class RowFilter
{
public:
    RowFilter(const Recording &recording, const Filter &filter);

    // By text and place, whatever the outcome.
    bool acceptsText(TableIndex task, TableIndex host) const;
    bool acceptsTime(Micros started, Micros duration) const
    {
        return m_filter.range.isEmpty() || goesOnIn(m_filter.range, started, duration);
    }
    bool accepts(Outcome outcome) const { return m_filter.accepts(outcome); }

    // Calls `take` with each row of the recording that is accepted, ascending. Counts all that text, place and time
    // accept, whatever the outcome: so many there would be of each.
    template <class Take>
    OutcomeCounts each(const Recording &recording, Take take) const
    {
        OutcomeCounts counts;
        for (RowIndex row = 0; row < recording.resultCount(); ++row) {
            if (!acceptsText(recording.taskOf(row), recording.hostOf(row))
                || !acceptsTime(recording.startedOf(row), recording.durationOf(row)))
                continue;
            const Outcome outcome = recording.outcome(row);
            ++counts[outcome];
            if (accepts(outcome))
                take(row);
        }
        return counts;
    }

private:
    // Up to 64 words: the bits of those that occur in an entry.
    struct Words
    {
        std::vector<quint64> inTask, inHost;
        quint64 all = 0;
    };
    Filter m_filter;
    std::vector<Words> m_words;
};

} // namespace aviary
