// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinedrag.h"

#include "views/timeline/timelinestate.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QStyleHints>
#include <QTimerEvent>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <utility>

namespace aviary {

namespace {

constexpr int ScrollInterval = 30; // ms
constexpr double ScrollShare = 0.25; // of the distance beyond the edge, at each interval

int startDistance()
{
    return QGuiApplication::styleHints()->startDragDistance();
}

} // namespace

TimelineDrag::TimelineDrag(TimelineState *state)
    : m_state(state)
{
}

Micros TimelineDrag::timeUnder(int x) const
{
    // What is seen: the picture may be one step behind what was asked for.
    const bool seen = m_state->hasPicture();
    const TimeSpan visible = seen ? m_state->picture().view().visible : m_state->zoom()->visible();
    const int width = seen ? m_state->picture().view().width : m_state->pageWidth();
    return timeAt(std::clamp(x, 0, width), visible, width);
}

bool TimelineDrag::press(const QMouseEvent &event, QWidget *on)
{
    if (event.button() != Qt::LeftButton && event.button() != Qt::MiddleButton)
        return false;
    if (isActive())
        return true; // the button that was first decides
    m_on = on;
    m_from = m_at = event.position().toPoint();
    m_before = m_state->range()->span();
    m_anchor = timeUnder(m_from.x());
    m_zooms = event.modifiers() & Qt::ControlModifier;
    m_kind = event.button() == Qt::MiddleButton ? Kind::Pan : Kind::Pressed;
    if (m_kind == Kind::Pan)
        on->setCursor(Qt::ClosedHandCursor);
    if (m_kind == Kind::Pressed && !m_zooms && (event.modifiers() & Qt::ShiftModifier)) {
        const TimeSpan base = m_before.isEmpty() ? m_state->zoom()->selection() : m_before;
        if (!base.isEmpty())
            m_anchor = m_anchor - base.begin < base.end - m_anchor ? base.end : base.begin;
    }
    Q_EMIT activeChanged(true);
    return true;
}

void TimelineDrag::move(const QMouseEvent &event)
{
    if (!isActive())
        return;
    // The release went elsewhere, to a menu for instance.
    if (event.buttons() == Qt::NoButton) {
        end();
        return;
    }
    const QPoint at = event.position().toPoint();
    if (m_kind == Kind::Pan)
        m_state->panBy(m_at.x() - at.x());
    m_at = at;
    if (m_kind == Kind::Pressed && std::abs(at.x() - m_from.x()) >= startDistance()) {
        m_state->touch();
        m_kind = m_zooms ? Kind::Zoom : Kind::Range;
    }
    if (m_kind == Kind::Range || m_kind == Kind::Zoom) {
        mark();
        const bool beyond = at.x() < 0 || at.x() > m_state->pageWidth();
        if (!beyond)
            m_scrolling.stop();
        else if (!m_scrolling.isActive())
            m_scrolling.start(ScrollInterval, this);
    }
}

void TimelineDrag::mark()
{
    const TimeSpan span = TimeSpan{m_anchor, timeUnder(m_at.x())}.normalized();
    if (m_kind == Kind::Zoom)
        m_state->range()->setZooming(span);
    else
        m_state->range()->set(span);
}

bool TimelineDrag::release(const QMouseEvent &event)
{
    if (event.button() != (m_kind == Kind::Pan ? Qt::MiddleButton : Qt::LeftButton) || !isActive())
        return false;
    const bool click
        = m_kind == Kind::Pressed && (event.position().toPoint() - m_from).manhattanLength() < startDistance();
    const TimeSpan zooming = m_state->range()->zooming();
    end();
    if (!zooming.isEmpty())
        m_state->zoom()->setVisible(zooming);
    return click;
}

void TimelineDrag::cancel()
{
    if (m_kind == Kind::Range)
        m_state->range()->set(m_before);
    end();
}

void TimelineDrag::end()
{
    if (!isActive())
        return;
    m_scrolling.stop();
    if (std::exchange(m_kind, Kind::None) == Kind::Pan && m_on)
        m_on->unsetCursor();
    m_state->range()->setZooming({});
    Q_EMIT activeChanged(false);
}

void TimelineDrag::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_scrolling.timerId())
        return;
    const int beyond = m_at.x() < 0 ? m_at.x() : m_at.x() - m_state->pageWidth();
    m_state->panBy(std::clamp(beyond * ScrollShare, -1.0 * m_state->pageWidth(), 1.0 * m_state->pageWidth()));
    mark();
}

} // namespace aviary
