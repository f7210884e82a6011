// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/results/filterbar.h"

#include "models/recording/format.h"
#include "views/common/labels.h"

#include <QEvent>
#include <QToolButton>

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
    , m_scope(new QToolButton(this))
{
    setPlaceholder(tr("Host, task, action, file"),
                   tr("Words that must all occur in host, task, action or file:line (Ctrl+L)"));
    m_scope->setIcon(actionIcon(u"close"_s, palette()));
    m_scope->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_scope->hide();
    connect(m_scope, &QToolButton::clicked, this, &FilterBar::scopeRemoved);
    addFirst(m_scope);
}

Filter FilterBar::filter() const
{
    return {.outcomes = kinds(), .text = text()};
}

void FilterBar::setScope(const QString &text)
{
    m_scope->setVisible(!text.isEmpty());
    // An ampersand in a task's name is no mnemonic.
    m_scope->setText(fontMetrics()
                         .elidedText(oneLine(text), Qt::ElideRight, fontMetrics().averageCharWidth() * 40)
                         .replace(u'&', u"&&"_s));
    setPlainToolTip(m_scope, tr("%1\nShow the results of all again").arg(text));
}

void FilterBar::changeEvent(QEvent *event)
{
    QuickFilterBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_scope->setIcon(actionIcon(u"close"_s, palette()));
}

} // namespace aviary
