// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/filter.h"
#include "views/common/quickfilterbar.h"

namespace aviary {

class FilterChip;

// What results to show: words, outcomes, and that it is only those of one task or host, or of a range of time.
class FilterBar : public QuickFilterBar
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent);

    // Its outcomes and its text; the task, the host and the range are not the bar's.
    Filter filter() const;
    void setFilter(const Filter &filter) { set(filter.outcomes, filter.text); }
    // By outcome: how many there are at all, and how many the words leave.
    void setOutcomes(const OutcomeCounts &all, const OutcomeCounts &left);
    // That only one task's or host's results are shown; "" when not. Recorded text.
    void setScope(const QString &text);
    // That only what goes on within it is shown; empty when not. Asked for again when times are shown in another zone.
    void setRange(TimeSpan range);

Q_SIGNALS:
    void scopeRemoved();
    void rangeRemoved();

private:
    FilterChip *m_range;
    FilterChip *m_scope;
};

} // namespace aviary
