// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/filterbar.h"

#include "models/recording/rangetext.h"
#include "views/common/filterchip.h"

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

std::vector<QuickFilterBar::Kind> outcomeKinds()
{
    std::vector<QuickFilterBar::Kind> kinds;
    for (const Outcome outcome : OutcomesForReading)
        kinds.push_back(filterKind(outcome));
    return kinds;
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QuickFilterBar(outcomeKinds(), parent)
    , m_range(new FilterChip(tr("Show all times again"), this))
    , m_scope(new FilterChip(tr("Show the results of all again"), this))
{
    setPlaceholder(tr("Host, task, action, file"),
                   tr("Words that must all occur in host, task, action or file:line (Ctrl+L)"));
    m_range->setObjectName(u"range"_s);
    m_scope->setObjectName(u"scope"_s);
    connect(m_range, &QToolButton::clicked, this, &FilterBar::rangeRemoved);
    connect(m_scope, &QToolButton::clicked, this, &FilterBar::scopeRemoved);
    addFirst(m_scope);
    addFirst(m_range);
}

Filter FilterBar::filter() const
{
    return {.outcomes = kinds(), .text = text()};
}

void FilterBar::setOutcomes(const OutcomeCounts &all, const OutcomeCounts &left)
{
    setCounts([&all](int outcome) { return all[static_cast<Outcome>(outcome)]; },
              [&left](int outcome) { return left[static_cast<Outcome>(outcome)]; });
}

void FilterBar::setScope(const QString &text)
{
    m_scope->setText(text);
}

void FilterBar::setRange(TimeSpan range)
{
    m_range->setText(formatRange(range));
}

} // namespace aviary
