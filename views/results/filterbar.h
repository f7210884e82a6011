// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/filter.h"
#include "views/common/quickfilterbar.h"

namespace aviary {

// What results to show: words, outcomes, and that it is only those of one task or host.
class FilterBar : public QuickFilterBar
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent);

    // Its outcomes and its text; the task and the host are not the bar's.
    Filter filter() const;
    void setFilter(const Filter &filter) { set(filter.outcomes, filter.text); }
    // That only one task's or host's results are shown; "" when not. Recorded text.
    void setScope(const QString &text);

Q_SIGNALS:
    void scopeRemoved();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *m_scope;
};

} // namespace aviary
