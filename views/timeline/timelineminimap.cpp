// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineminimap.h"

#include "models/recording/format.h"
#include "views/common/labels.h"
#include "views/common/palette.h"
#include "views/timeline/crisp.h"
#include "views/timeline/timelinestate.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <QtConcurrentRun>

#include <array>
#include <cmath>

namespace aviary {

namespace {

constexpr int Height = 46;
constexpr int Reach = 4; // pixels: so near to an edge it is what one means
constexpr int LeastFrame = 6; // so narrow a frame can still be seen and held

QImage imageOf(const Minimap &map, const QPalette &palette)
{
    QImage image(map.width(), map.rows(), QImage::Format_RGB32);
    const QRgb base = palette.color(QPalette::Base).rgb();
    std::array<QRgb, OutcomeCount> colors{};
    for (int outcome = 0; outcome < OutcomeCount; ++outcome)
        colors[static_cast<size_t>(outcome)] = colorOf(static_cast<Outcome>(outcome), palette).rgb();
    for (int row = 0; row < map.rows(); ++row) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(row));
        for (int x = 0; x < map.width(); ++x) {
            const std::optional<Outcome> outcome = map.at(x, row);
            line[x] = outcome ? colors[static_cast<size_t>(*outcome)] : base;
        }
    }
    return image;
}

} // namespace

TimelineMinimap::TimelineMinimap(TimelineState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    setAccessibleName(tr("The whole run"));
    setPlainToolTip(this, tr("The whole run. Drag the frame to move in it, its edges to zoom; click to go there."));
    setVisible(false);
    connect(state, &TimelineState::modelChanged, this, &TimelineMinimap::follow);
    connect(state, &TimelineState::offsetChanged, this, &TimelineMinimap::follow);
    connect(state, &TimelineState::pictureChanged, this, &TimelineMinimap::follow);
    connect(state->zoom(), &TimelineZoom::visibleChanged, this, &TimelineMinimap::follow);
}

QSize TimelineMinimap::sizeHint() const
{
    return {100, Height};
}

void TimelineMinimap::follow()
{
    // It does not go from under a hand that has just dragged its frame over all of the run.
    const bool isNeeded = m_state->model() && m_state->model()->itemCount() > 0
        && (!m_state->zoom()->isWhole() || m_state->largestOffset() > 0 || m_grip != Grip::None);
    if (isNeeded == isHidden()) {
        setVisible(isNeeded);
        Q_EMIT shownChanged(isNeeded);
    }
    if (!isNeeded)
        return;
    const TimeSpan visible = m_state->zoom()->visible();
    setAccessibleDescription(tr("%1 of %2 are seen").arg(formatDuration(visible.duration()),
                                                         formatDuration(m_state->zoom()->trace().duration())));
    request();
    update();
}

void TimelineMinimap::request()
{
    if (!isVisible() || m_busy || !m_state->model() || width() <= 0)
        return;
    if (m_wantedModel == m_state->model() && m_wantedLayout == m_state->layout() && m_wantedSize == size())
        return;
    m_wantedModel = m_state->model();
    m_wantedLayout = m_state->layout();
    m_wantedSize = size();
    m_busy = true;
    m_job = Job<MapPtr>(QtConcurrent::run(
        [model = m_wantedModel, layout = m_wantedLayout, size = m_wantedSize]() -> Result<MapPtr> {
            return std::make_shared<const Minimap>(*model, layout, size.width(), size.height());
        }));
    m_job.then(this, [this](const Result<MapPtr> &map) {
        m_busy = false;
        m_map = *map;
        m_image = {};
        update();
        request(); // something else may be wanted by now
        if (!m_busy)
            Q_EMIT settled();
    });
}

QRect TimelineMinimap::frame() const
{
    if (!m_map || m_map->isEmpty())
        return {};
    const TimeSpan visible = m_state->zoom()->visible();
    int left = static_cast<int>(std::floor(m_map->xOf(visible.begin)));
    int right = static_cast<int>(std::ceil(m_map->xOf(visible.end)));
    if (right - left < LeastFrame) {
        left = std::clamp(left - (LeastFrame - (right - left)) / 2, 0, std::max(0, width() - LeastFrame));
        right = left + LeastFrame;
    }
    // Pinned lanes are always seen; the frame is about the others.
    const int fixed = m_state->layout().fixedHeight();
    const int top = m_state->offset() == 0 ? 0
                                           : static_cast<int>(std::floor(m_map->rowOf(fixed + m_state->offset())));
    const int bottom
        = static_cast<int>(std::ceil(m_map->rowOf(m_state->offset() + std::max(fixed, m_state->pageHeight()))));
    return {left, top, right - left, std::clamp(bottom, top + 3, std::max(top + 3, m_map->rows())) - top};
}

void TimelineMinimap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    const QColor text = palette().color(QPalette::Text);
    QColor line = text;
    line.setAlphaF(0.15F);
    fillHorizontal(painter, 0, 0, width(), line);
    if (!m_map || m_map->isEmpty())
        return;
    if (m_image.isNull())
        m_image = imageOf(*m_map, palette());
    painter.drawImage(0, 0, m_image);
    // What is not seen stands back.
    QColor veil = palette().color(QPalette::Window);
    veil.setAlphaF(0.55F);
    const QRect seen = frame();
    painter.fillRect(0, 0, seen.left(), height(), veil);
    painter.fillRect(seen.right() + 1, 0, width() - seen.right() - 1, height(), veil);
    painter.fillRect(seen.left(), 0, seen.width(), seen.top(), veil);
    painter.fillRect(seen.left(), seen.bottom() + 1, seen.width(), height() - seen.bottom() - 1, veil);
    fillFrame(painter, seen, 1, text);
    if (seen.width() > 4 * Reach) {
        fillVertical(painter, seen.left(), seen.top(), seen.height(), text, 2);
        fillVertical(painter, seen.right() - 1, seen.top(), seen.height(), text, 2);
    }
}

void TimelineMinimap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_image = {};
    QWidget::changeEvent(event);
}

void TimelineMinimap::resizeEvent(QResizeEvent *)
{
    request();
}

void TimelineMinimap::showEvent(QShowEvent *)
{
    request();
}

// A hand that held it then holds nothing: of its release nothing is heard.
void TimelineMinimap::hideEvent(QHideEvent *)
{
    m_grip = Grip::None;
    unsetCursor();
}

TimelineMinimap::Grip TimelineMinimap::gripAt(QPoint point) const
{
    const QRect seen = frame();
    if (seen.isEmpty() || point.y() < seen.top() - Reach || point.y() > seen.bottom() + Reach)
        return Grip::None;
    // A frame that is hardly wider than its edges is moved rather.
    const int reach = std::min(Reach, seen.width() / 4);
    if (std::abs(point.x() - seen.left()) <= reach)
        return Grip::Left;
    if (std::abs(point.x() - seen.right()) <= reach)
        return Grip::Right;
    return seen.contains(point) ? Grip::Frame : Grip::None;
}

void TimelineMinimap::showGrip(Grip grip)
{
    switch (grip) {
    case Grip::None:
        unsetCursor();
        break;
    case Grip::Frame:
        setCursor(m_grip == Grip::Frame ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
        break;
    case Grip::Left:
    case Grip::Right:
        setCursor(Qt::SizeHorCursor);
        break;
    }
}

void TimelineMinimap::centerOn(QPointF middle)
{
    const TimeSpan visible = m_state->zoom()->visible();
    const Micros begin = m_map->timeAt(middle.x()) - visible.duration() / 2;
    m_state->zoom()->setVisible({begin, begin + visible.duration()});
    const int fixed = m_state->layout().fixedHeight();
    m_state->setOffset(m_map->yOf(middle.y()) - fixed - (m_state->pageHeight() - fixed) / 2);
}

void TimelineMinimap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_map || m_map->isEmpty()) {
        event->ignore();
        return;
    }
    m_state->touch();
    const QPointF at = event->position();
    m_grip = gripAt(at.toPoint());
    if (m_grip == Grip::None) {
        centerOn(at);
        m_grip = Grip::Frame;
    }
    const QRectF seen = frame();
    m_gripOffset = m_grip == Grip::Left ? QPointF(at.x() - seen.left(), 0)
        : m_grip == Grip::Right         ? QPointF(at.x() - seen.right(), 0)
                                        : at - seen.center();
    showGrip(m_grip);
}

void TimelineMinimap::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position() - m_gripOffset;
    const TimeSpan visible = m_state->zoom()->visible();
    switch (m_grip) {
    case Grip::None:
        showGrip(gripAt(event->position().toPoint()));
        break;
    case Grip::Frame:
        centerOn(at);
        break;
    case Grip::Left:
        m_state->zoom()->setVisible({std::min(m_map->timeAt(at.x()), visible.end - TimelineZoom::Nearest), visible.end});
        break;
    case Grip::Right:
        m_state->zoom()->setVisible(
            {visible.begin, std::max(m_map->timeAt(at.x()), visible.begin + TimelineZoom::Nearest)});
        break;
    }
}

void TimelineMinimap::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_grip = Grip::None;
    showGrip(gripAt(event->position().toPoint()));
    follow();
}

void TimelineMinimap::wheelEvent(QWheelEvent *event)
{
    event->accept();
    if (m_map && !m_map->isEmpty() && event->angleDelta().y() != 0)
        m_state->zoomByWheel(event->angleDelta().y(), m_map->timeAt(event->position().x()));
}

} // namespace aviary
