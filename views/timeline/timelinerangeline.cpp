// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinerangeline.h"

#include "views/common/elidedlabel.h"
#include "views/common/linkbutton.h"
#include "views/common/palette.h"
#include "views/timeline/timelinehands.h"
#include "views/timeline/timelinestate.h"
#include "views/timeline/timelinetexts.h"

#include <QAction>
#include <QBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace aviary {

TimelineRangeLine::TimelineRangeLine(TimelineState *state, const TimelineHands *hands, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_text(new ElidedLabel(this))
    , m_close(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 4, 0);
    layout->setSpacing(12);
    layout->addWidget(m_text, 1);
    // A link for each thing that can be done; one that cannot is not there.
    const auto addLink = [&](QAction *action) {
        QString text = action->text();
        auto *link = new LinkButton(text.remove(u'&'), this);
        link->setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the bars
        layout->addWidget(link);
        connect(link, &QAbstractButton::clicked, action, &QAction::trigger);
        const auto follow = [link, action] { link->setVisible(action->isEnabled()); };
        connect(action, &QAction::enabledChanged, link, follow);
        follow();
    };
    addLink(hands->zoomToRange());
    addLink(hands->onlyRange());
    addLink(hands->allTimes());
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setIcon(actionIcon(u"close"_s, palette()));
    m_close->setAccessibleName(tr("Clear the range"));
    m_close->setToolTip(tr("Clear the range (Esc)"));
    layout->addWidget(m_close);
    connect(m_close, &QAbstractButton::clicked, this, [this] { m_state->range()->clear(); });
    connect(state->range(), &TimelineRange::changed, this, &TimelineRangeLine::refresh);
    connect(state->range(), &TimelineRange::totalsChanged, this, &TimelineRangeLine::refresh);
}

QString TimelineRangeLine::text() const
{
    const TimelineRange &range = *m_state->range();
    return describeRange(range.span(), range.totals(), range.knowsWaiting());
}

void TimelineRangeLine::refresh()
{
    if (!m_state->range()->isEmpty())
        m_text->setText(text());
}

void TimelineRangeLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_close->setIcon(actionIcon(u"close"_s, palette()));
}

} // namespace aviary
