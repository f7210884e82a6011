// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinescrollbar.h"

#include "views/common/palette.h"
#include "views/timeline/timelinestate.h"

#include <QPainter>
#include <QStyleOptionSlider>
#include <QWheelEvent>

namespace aviary {

TimelineScrollBar::TimelineScrollBar(TimelineState *state, QWidget *parent)
    : QScrollBar(Qt::Vertical, parent)
    , m_state(state)
{
    setAccessibleName(tr("Hosts"));
    connect(state, &TimelineState::offsetChanged, this, &TimelineScrollBar::follow);
    connect(state, &TimelineState::pictureChanged, this, &TimelineScrollBar::follow);
    connect(this, &QScrollBar::valueChanged, state, [state](int value) {
        if (value == state->offset())
            return;
        state->touch();
        state->setOffset(value);
    });
    follow();
}

void TimelineScrollBar::follow()
{
    const QSignalBlocker blocker(this); // a range that shrinks moves the value
    setRange(0, m_state->largestOffset());
    setPageStep(std::max(1, m_state->pageHeight()));
    setSingleStep(TimelineLayout::LargestLane);
    setValue(m_state->offset());
    setVisible(maximum() > 0);
    update();
}

void TimelineScrollBar::paintEvent(QPaintEvent *event)
{
    QScrollBar::paintEvent(event);
    if (!m_state->hasPicture() || m_state->picture().layout().height() == 0)
        return;
    QPainter painter(this);
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove, this);
    const TimelineModel &model = *m_state->picture().model;
    const TimelineLayout &layout = m_state->picture().layout();
    for (quint32 lane = 0; lane < layout.laneCount(); ++lane) {
        const Outcome worst = model.lanes()[lane].worst;
        if (!isFailing(worst))
            continue;
        const auto y = static_cast<int>(qint64{layout.top(lane)} * groove.height() / layout.height());
        painter.fillRect(groove.left() + 2, groove.top() + y, 4, 2, colorOf(worst, palette()));
    }
}

void TimelineScrollBar::wheelEvent(QWheelEvent *event)
{
    m_state->wheel(event, 0);
}

} // namespace aviary
