// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinestate.h"

#include <QWheelEvent>

#include <algorithm>
#include <cmath>

// What hands do to a TimelineState.
namespace aviary {

namespace {

constexpr double NotchUnits = 120; // of a wheel with notches
constexpr double ZoomPerNotch = 0.8;
constexpr double PanPerNotch = 0.1; // of the width
constexpr int LanesPerNotch = 3;

} // namespace

void TimelineState::wheel(QWheelEvent *event, double x)
{
    event->accept();
    touch();
    const QPoint angle = event->angleDelta();
    const Qt::KeyboardModifiers modifiers = event->modifiers();
    // Some systems turn the wheel sideways themselves while Shift is held.
    const int sideways = angle.x() != 0 ? angle.x() : angle.y();
    if (modifiers & Qt::ControlModifier) {
        zoomAround(std::pow(ZoomPerNotch, angle.y() / NotchUnits), x);
    } else if ((modifiers & Qt::ShiftModifier) || std::abs(angle.x()) > std::abs(angle.y())) {
        const int pixels = event->pixelDelta().x();
        panBy(pixels != 0 ? -pixels : -sideways / NotchUnits * PanPerNotch * m_size.width());
    } else {
        const int pixels = event->pixelDelta().y();
        m_wheelRest += pixels != 0
            ? -pixels
            : -angle.y() / NotchUnits * LanesPerNotch * static_cast<double>(m_layout.laneHeight());
        const double whole = std::trunc(m_wheelRest);
        m_wheelRest -= whole;
        scrollBy(whole);
    }
}

void TimelineState::zoomAround(double factor, double x)
{
    touch();
    if (!m_zoom.visible().isEmpty())
        m_zoom.zoom(factor, timeAt(x, m_zoom.visible(), m_size.width()));
}

void TimelineState::zoomByWheel(int angle, Micros fixed)
{
    touch();
    m_zoom.zoom(std::pow(ZoomPerNotch, angle / NotchUnits), fixed);
}

void TimelineState::zoomAroundSelection(double factor)
{
    const TimeSpan visible = m_zoom.visible();
    if (visible.isEmpty())
        return;
    touch();
    const TimeSpan selected = m_zoom.selection();
    Micros fixed = visible.begin + visible.duration() / 2;
    if (isKnown(selected.begin) && selected.end >= visible.begin && selected.begin <= visible.end) {
        const Micros from = std::max(selected.begin, visible.begin);
        fixed = from + (std::min(selected.end, visible.end) - from) / 2;
    }
    m_zoom.zoom(factor, fixed);
}

void TimelineState::panBy(double pixels)
{
    touch();
    const TimeSpan visible = m_zoom.visible();
    if (!visible.isEmpty())
        m_zoom.pan(std::llround(pixels * static_cast<double>(visible.duration()) / std::max(1, m_size.width())));
}

void TimelineState::fit()
{
    touch();
    const ItemIndex item = selectedItem();
    const TimeSpan span = item == NoIndex || !m_fitted.isEmpty() ? m_fitted : m_model->span(item);
    if (!isKnown(span.begin) || m_zoom.visible() == m_zoom.fitted(span))
        m_zoom.showAll();
    else
        m_zoom.fit(span);
}

void TimelineState::measure()
{
    if (!m_model || m_selected >= m_model->recording()->resultCount())
        return;
    touch();
    const Recording &recording = *m_model->recording();
    const Micros begin = recording.startedOf(m_selected);
    if (!isKnown(begin))
        return;
    // The shortest that can be marked is what ARA records with.
    const TimeSpan own{begin, begin + std::max<Micros>(recording.durationOf(m_selected), 1)};
    const TableIndex task = recording.taskOf(m_selected);
    const TimeSpan ofTask = task < recording.tasks().size() ? recording.spanOfTask(task) : TimeSpan();
    m_range.set(m_range.span() == own && !ofTask.isEmpty() ? ofTask : own);
}

void TimelineState::closeInnermost()
{
    if (m_drag.isActive())
        m_drag.cancel();
    else
        m_range.clear();
}

ItemIndex TimelineState::beside(int step) const
{
    const ItemIndex item = selectedItem();
    return item == NoIndex ? endOfLane(false) : m_model->neighbour(item, step);
}

ItemIndex TimelineState::above(int step)
{
    const ItemIndex item = selectedItem();
    if (item == NoIndex)
        return endOfLane(false);
    if (!isKnown(m_column))
        m_column = m_model->begin(item) + (m_model->end(item) - m_model->begin(item)) / 2;
    const auto lanes = static_cast<qint64>(m_model->lanes().size());
    for (qint64 lane = m_model->laneOf(item) + step; lane >= 0 && lane < lanes; lane += step) {
        const ItemIndex next = m_model->nearest(static_cast<quint32>(lane), m_column);
        if (next != NoIndex) {
            m_columnOf = m_model->row(next);
            return next;
        }
    }
    return NoIndex;
}

ItemIndex TimelineState::endOfLane(bool last) const
{
    if (!m_model || m_model->itemCount() == 0)
        return NoIndex;
    const ItemIndex item = selectedItem();
    if (item == NoIndex) {
        // The first lane in view that holds something.
        for (quint32 lane = topLane(); lane < m_model->lanes().size(); ++lane) {
            const ItemIndex found = last ? m_model->lastOf(lane) : m_model->firstOf(lane);
            if (found != NoIndex)
                return found;
        }
        return NoIndex;
    }
    const quint32 lane = m_model->laneOf(item);
    return last ? m_model->lastOf(lane) : m_model->firstOf(lane);
}

} // namespace aviary
