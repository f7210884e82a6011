// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineview.h"

#include "models/recording/format.h"
#include "models/recording/unseen.h"
#include "views/timeline/crisp.h"
#include "views/timeline/timelineaccess.h"
#include "views/timeline/timelinepulse.h"
#include "views/timeline/timelinerangemark.h"
#include "views/timeline/timelinestate.h"
#include "views/timeline/timelinetexts.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QToolTip>

namespace aviary {

TimelineView::TimelineView(TimelineState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
{
    TimelineAccess::install(); // before anything is told of this one
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Timeline"));
    if (timelineLog().isDebugEnabled())
        m_pulse = new TimelinePulse(this);
    state->setFont(font());
    connect(state, &TimelineState::pictureChanged, this, [this] {
        // Under the pointer is another item now, or the same one by another index.
        m_hovered = m_pointer ? itemUnder(*m_pointer) : NoIndex;
        update();
        Q_EMIT hoverChanged();
    });
    connect(state->range(), &TimelineRange::changed, this, [this] { update(); });
    connect(state, &TimelineState::offsetChanged, this, [this] { update(); });
    connect(state, &TimelineState::selectionChanged, this, &TimelineView::describe);
}

void TimelineView::describe()
{
    const RowIndex row = m_state->selectedRow();
    // Model and selection change apart from each other.
    const bool known = m_state->model() && row < m_state->model()->recording()->resultCount();
    setAccessibleDescription(known ? shownInLines(describeResult(*m_state->model(), row, m_state->traits().get()))
                                   : tr("No result is selected."));
    TimelineAccess::announce(this);
    update();
}

void TimelineView::setMarkedRow(RowIndex row)
{
    if (row == m_marked)
        return;
    m_marked = row;
    update();
}

void TimelineView::choose(RowIndex row)
{
    m_state->touch();
    Q_EMIT chosen(row);
}

QRect TimelineView::barOfRow(RowIndex row) const
{
    if (!m_state->hasPicture())
        return {};
    return barOfItem(m_state->picture().model->itemOf(row));
}

QRect TimelineView::barOfItem(ItemIndex item) const
{
    if (!m_state->hasPicture() || item == NoIndex)
        return {};
    const TimelinePicture &picture = m_state->picture();
    QRect bar = barOf(*picture.model, picture.view(), item);
    bar.moveTop(m_state->fromLanes(bar.top()));
    return bar;
}

ItemIndex TimelineView::itemUnder(QPoint point) const
{
    if (!m_state->hasPicture())
        return NoIndex;
    const TimelinePicture &picture = m_state->picture();
    return itemAt(*picture.model, picture.view(), {point.x(), m_state->toLanes(point.y())});
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QElapsedTimer time;
    time.start();
    QPainter painter(this);
    m_painter.paint(painter, m_state->picture(), rect(), m_state->offset(), palette());
    paintRangeMark(painter, *m_state, rect(), palette());
    if (m_hovered != NoIndex && m_state->picture().model->row(m_hovered) != m_state->selectedRow())
        fillFrame(painter, barOfItem(m_hovered).adjusted(-1, -1, 1, 1), 1, palette().color(QPalette::Text));
    const QRect marked = m_marked == m_state->selectedRow() ? QRect() : barOfRow(m_marked);
    if (!marked.isEmpty())
        fillFrame(painter, marked.adjusted(-2, -2, 2, 2), 2, palette().color(QPalette::Highlight));
    paintSelection(painter);
    if (hasFocus())
        fillFrame(painter, rect(), 1, palette().color(QPalette::Highlight));
    if (m_pulse)
        m_pulse->painted(time.nsecsElapsed());
}

void TimelineView::paintSelection(QPainter &painter) const
{
    QRect bar = barOfRow(m_state->selectedRow());
    if (bar.isEmpty())
        return;
    // Wide enough to be found, however short the result was.
    const int missing = 5 - bar.width();
    if (missing > 0)
        bar.adjust(-missing / 2, 0, missing - missing / 2, 0);
    // Of a lane at the edge no side of the frame may be out of sight.
    if (bar.bottom() >= 0 && bar.top() < height())
        bar = bar.intersected(rect().adjusted(-20, 4, 20, -4));
    fillFrame(painter, bar.adjusted(-4, -4, 4, 4), 1, palette().color(QPalette::Base));
    fillFrame(painter, bar.adjusted(-3, -3, 3, 3), 2, palette().color(QPalette::Text));
    fillFrame(painter, bar.adjusted(-1, -1, 1, 1), 1, palette().color(QPalette::Base));
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    m_state->setSize(size());
}

void TimelineView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_state->setFont(font());
    QWidget::changeEvent(event);
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    m_state->wheel(event, event->position().x());
    hover(event->position().toPoint());
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (!m_state->drag()->press(*event, this))
        event->ignore();
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    m_state->drag()->move(*event);
    if (m_state->drag()->isActive())
        setHovered(NoIndex);
    else
        hover(event->position().toPoint());
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_state->drag()->release(*event))
        click(event->position().toPoint(), event->modifiers());
    hover(event->position().toPoint());
}

void TimelineView::click(QPoint point, Qt::KeyboardModifiers modifiers)
{
    if (!m_state->hasPicture())
        return;
    const ItemIndex item = itemUnder(point);
    if (modifiers & Qt::ShiftModifier) {
        const TimelineViewport &view = m_state->picture().view();
        const Micros time = timeAt(point.x(), view.visible, view.width);
        const TimeSpan to = item == NoIndex ? TimeSpan{time, time} : m_state->picture().model->span(item);
        m_state->touch();
        m_state->range()->extend(to, m_state->zoom()->selection());
    } else if (item != NoIndex) {
        choose(m_state->picture().model->row(item));
    }
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        mousePressEvent(event);
        return;
    }
    const ItemIndex item = itemUnder(event->position().toPoint());
    if (item == NoIndex)
        return;
    const TimelineModelPtr model = m_state->picture().model; // what follows a choice may be another picture
    choose(model->row(item));
    m_state->zoom()->fit(model->span(item));
}

void TimelineView::hover(QPoint point)
{
    m_pointer = rect().contains(point) ? std::optional(point) : std::nullopt;
    setHovered(m_pointer ? itemUnder(point) : NoIndex);
}

void TimelineView::setHovered(ItemIndex item)
{
    if (item == m_hovered)
        return;
    m_hovered = item;
    update();
    Q_EMIT hoverChanged();
}

void TimelineView::leaveEvent(QEvent *)
{
    m_pointer.reset();
    setHovered(NoIndex);
}

void TimelineView::hideEvent(QHideEvent *event)
{
    m_state->drag()->cancel();
    QWidget::hideEvent(event);
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_state->drag()->isActive())
        return;
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Mouse) {
        if (const ItemIndex item = itemUnder(event->pos()); item != NoIndex)
            choose(m_state->picture().model->row(item));
    } else if (const QRect bar = barOfRow(m_state->selectedRow()) & rect(); !bar.isEmpty()) {
        at = mapToGlobal(bar.bottomLeft());
    }
    Q_EMIT menuWanted(at);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_state->selectedRow() != NoIndex)
        Q_EMIT activated();
    else
        QWidget::keyPressEvent(event);
}

// Bars first: hollow ones lie beneath them.
QString TimelineView::textAt(QPoint point) const
{
    if (!m_state->hasPicture())
        return {};
    const TimelinePicture &picture = m_state->picture();
    if (const ItemIndex item = itemUnder(point); item != NoIndex)
        return describeItem(*picture.model, item, m_state->traits().get());
    const Wait *wait = picture.waitAt({point.x(), m_state->toLanes(point.y())});
    return wait ? describeWait(*picture.model->recording(), *wait) : QString();
}

bool TimelineView::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = m_state->drag()->isActive() ? QString() : textAt(help->pos());
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(
                help->globalPos(), plainToolTip(text), this,
                (barOfItem(itemUnder(help->pos())) | QRect(help->pos(), QSize(1, 1))).adjusted(-2, -2, 2, 2));
        return true;
    }
    case QEvent::NativeGesture: {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture)
            break;
        m_state->zoomAround(1 / (1 + std::clamp(gesture->value(), -0.5, 1.0)), gesture->position().x());
        return true;
    }
    case QEvent::FocusIn:
        TimelineAccess::announce(this);
        update();
        break;
    case QEvent::FocusOut:
        update();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

} // namespace aviary
