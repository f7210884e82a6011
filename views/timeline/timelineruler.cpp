// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineruler.h"

#include "models/recording/format.h"
#include "models/timeline/clockticks.h"
#include "models/timeline/timelineticks.h"
#include "views/common/palette.h"
#include "views/timeline/crisp.h"
#include "views/timeline/timelinepainter.h"
#include "views/timeline/timelinerangemark.h"
#include "views/timeline/timelinestate.h"

#include <QPainter>
#include <QWheelEvent>

namespace aviary {

namespace {

constexpr int MarkHeight = 4;

} // namespace

TimelineRuler::TimelineRuler(TimelineState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(state, &TimelineState::pictureChanged, this, [this] { update(); });
    connect(state->range(), &TimelineRange::changed, this, [this] { update(); });
}

void TimelineRuler::setClockShown(bool shown)
{
    m_isClockShown = shown;
    updateGeometry();
    update();
}

QSize TimelineRuler::sizeHint() const
{
    return {100, (m_isClockShown ? 2 : 1) * (fontMetrics().height() + MarkHeight)};
}

void TimelineRuler::placeTexts(std::vector<Mark> &marks) const
{
    const QFontMetrics metrics = fontMetrics();
    int free = 0; // from here on there is room
    for (Mark &mark : marks) {
        const int width = metrics.horizontalAdvance(mark.text);
        const int left = std::clamp(mark.x - width / 2, 2, std::max(2, this->width() - width - 2));
        mark.left = left < free ? -1 : left;
        if (mark.left >= 0)
            free = left + width + metrics.averageCharWidth() * 2;
    }
}

std::vector<TimelineRuler::Mark> TimelineRuler::clockMarks() const
{
    std::vector<Mark> marks;
    if (!m_state->hasPicture())
        return marks;
    const TimelineViewport &view = m_state->picture().view();
    const QTimeZone zone = displayZone();
    for (const ClockTick &tick : clockTicks(view.visible, zone, mostTicks(view.width, fontMetrics()),
                                            spansDays(m_state->picture().model->trace(), zone)))
        marks.push_back({static_cast<int>(xOf(tick.time, view.visible, view.width)), 0, tick.label, tick.beginsDay});
    placeTexts(marks);
    return marks;
}

std::vector<TimelineRuler::Mark> TimelineRuler::runMarks() const
{
    std::vector<Mark> marks;
    if (!m_state->hasPicture())
        return marks;
    const TimelineViewport &view = m_state->picture().view();
    for (const TimelineTick &tick :
         timelineTicks(view.visible, m_state->picture().zero, mostTicks(view.width, fontMetrics())))
        marks.push_back({static_cast<int>(xOf(tick.time, view.visible, view.width)), 0, tick.label,
                         !m_isClockShown && tick.time == m_state->picture().zero});
    placeTexts(marks);
    return marks;
}

QStringList TimelineRuler::textsOf(const std::vector<Mark> &marks)
{
    QStringList texts;
    for (const Mark &mark : marks) {
        if (mark.left >= 0)
            texts << mark.text;
    }
    return texts;
}

QStringList TimelineRuler::clockTexts() const
{
    return textsOf(clockMarks());
}

QStringList TimelineRuler::runTexts() const
{
    return textsOf(runMarks());
}

void TimelineRuler::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRangeMark(painter, *m_state, rect(), palette());
    const QColor muted = mutedText(palette());
    const int row = height() / (m_isClockShown ? 2 : 1);
    const auto paintRow = [&](const std::vector<Mark> &marks, int top, const QColor &color) {
        const int baseline = top + (row - MarkHeight + fontMetrics().ascent() - fontMetrics().descent()) / 2 + 1;
        for (const Mark &mark : marks) {
            fillVertical(painter, mark.x, top + row - MarkHeight, MarkHeight, color, mark.strong ? 2 : 1);
            if (mark.left < 0)
                continue;
            QFont font = this->font();
            font.setBold(mark.strong);
            painter.setFont(font);
            painter.setPen(color);
            painter.drawText(mark.left, baseline, mark.text);
        }
    };
    if (m_isClockShown)
        paintRow(clockMarks(), 0, muted);
    paintRow(runMarks(), height() - row, palette().color(QPalette::WindowText));
}

void TimelineRuler::wheelEvent(QWheelEvent *event)
{
    m_state->wheel(event, event->position().x());
}

void TimelineRuler::mousePressEvent(QMouseEvent *event)
{
    if (!m_state->drag()->press(*event, this))
        event->ignore();
}

void TimelineRuler::mouseMoveEvent(QMouseEvent *event)
{
    m_state->drag()->move(*event);
}

void TimelineRuler::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_state->drag()->release(*event) || !(event->modifiers() & Qt::ShiftModifier) || !m_state->hasPicture())
        return;
    const TimelineViewport &view = m_state->picture().view();
    const Micros time = timeAt(event->position().x(), view.visible, view.width);
    m_state->range()->extend({time, time}, m_state->zoom()->selection());
}

} // namespace aviary
