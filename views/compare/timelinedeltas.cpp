// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/timelinedeltas.h"

#include "models/compare/timelinepairtexts.h"
#include "models/recording/format.h"
#include "views/common/palette.h"
#include "views/timeline/crisp.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr int Margin = 2;
constexpr int LeastTold = 5; // pixels: of a difference that is told, however small beside the largest
constexpr int MarkRoom = 12; // between two glyphs

} // namespace

TimelineDeltas::TimelineDeltas(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setMinimumHeight(sizeHint().height());
    setMaximumHeight(3 * sizeHint().height());
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Difference of each task"));
    describe();
}

QSize TimelineDeltas::sizeHint() const
{
    return {100, 3 * fontMetrics().height() + 6};
}

void TimelineDeltas::setPair(const TimelinePairPtr &pair)
{
    m_pair = pair;
    m_hovered = NoIndex;
    if (!pair || m_selected >= pair->deltas().size())
        m_selected = NoIndex;
    place();
    describe();
}

void TimelineDeltas::setView(const Both<Micros> &moments, TimeSpan visible)
{
    if (moments == m_moments && visible == m_visible)
        return;
    m_moments = moments;
    m_visible = visible;
    place();
}

void TimelineDeltas::setSelected(quint32 task)
{
    if (task == m_selected)
        return;
    m_selected = task;
    describe();
    place();
}

void TimelineDeltas::describe()
{
    const bool isThere = m_pair && m_selected < m_pair->deltas().size();
    setAccessibleDescription(isThere ? tellDelta(*m_pair, m_selected) : tr("No task is selected."));
}

void TimelineDeltas::place()
{
    m_marks = m_pair ? deltaMarks(*m_pair, m_moments, m_visible, width(), m_selected) : std::vector<DeltaMark>();
    update();
}

QRect TimelineDeltas::barOf(const DeltaMark &mark) const
{
    const TaskDelta &delta = m_pair->deltas()[mark.task];
    const int room = lineY() - Margin;
    const QRect line(mark.left, lineY() - 1, mark.right - mark.left, 3);
    if (!isKnown(delta.delta) || delta.delta == 0)
        return line;
    const double share
        = std::abs(static_cast<double>(delta.delta)) / static_cast<double>(std::max<Micros>(m_pair->scale(), 1));
    const bool isTold = delta.kind == TaskDelta::Kind::Slower || delta.kind == TaskDelta::Kind::Faster;
    const int high = std::max(isTold ? LeastTold : 1, static_cast<int>(std::lround(share * room)));
    return delta.delta > 0 ? QRect(mark.left, lineY() - high, line.width(), high)
                           : QRect(mark.left, lineY() + 1, line.width(), high);
}

QRect TimelineDeltas::barOf(quint32 task) const
{
    const auto mark = std::ranges::find(m_marks, task, &DeltaMark::task);
    return mark == m_marks.end() ? QRect() : barOf(*mark);
}

quint32 TimelineDeltas::taskAt(QPoint point) const
{
    for (auto mark = m_marks.rbegin(); mark != m_marks.rend(); ++mark) {
        if (point.x() >= mark->left && point.x() < mark->right)
            return mark->task;
    }
    return NoIndex;
}

QColor TimelineDeltas::colorOfMark(const TaskDelta &delta) const
{
    if (delta.failsNewly)
        return colorOf(Outcome::Failed, palette());
    switch (delta.kind) {
    case TaskDelta::Kind::Slower:
        return colorOf(Outcome::Changed, palette());
    case TaskDelta::Kind::Faster:
        return colorOf(Outcome::Ok, palette());
    case TaskDelta::Kind::Similar:
    case TaskDelta::Kind::OnlyLeft:
    case TaskDelta::Kind::OnlyRight:
    case TaskDelta::Kind::Missing:
        break;
    }
    return mutedText(palette());
}

void TimelineDeltas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    QColor line = palette().color(QPalette::Text);
    line.setAlphaF(0.35F);
    fillHorizontal(painter, 0, lineY(), width(), line);
    if (m_pair) {
        for (const DeltaMark &mark : m_marks) {
            const TaskDelta &delta = m_pair->deltas()[mark.task];
            QColor color = colorOfMark(delta);
            const QRect bar = barOf(mark);
            if (delta.kind == TaskDelta::Kind::Similar || delta.kind == TaskDelta::Kind::Missing)
                color.setAlphaF(0.45F);
            painter.fillRect(bar, color);
        }
        // What differs most has its glyph first, where there is room for few.
        std::vector<bool> taken(static_cast<size_t>(std::max(1, width() / MarkRoom + 1)));
        for (auto mark = m_marks.rbegin(); mark != m_marks.rend(); ++mark) {
            const TaskDelta &delta = m_pair->deltas()[mark->task];
            QString glyphs;
            if (const QChar glyph = glyphOf(delta.kind); !glyph.isNull())
                glyphs += glyph;
            if (delta.failsNewly)
                glyphs += glyphOf(Outcome::Failed);
            else if (delta.hasOtherOutcome)
                glyphs += OutcomeMark;
            if (glyphs.isEmpty())
                continue;
            const int wide = fontMetrics().horizontalAdvance(glyphs);
            const int middle = std::clamp((std::max(0, mark->left) + std::min(width(), mark->right)) / 2, wide / 2,
                                          std::max(wide / 2, width() - wide / 2));
            const auto first = static_cast<size_t>(std::max(0, middle - wide / 2) / MarkRoom);
            const auto last = std::min(taken.size() - 1, static_cast<size_t>((middle + wide / 2) / MarkRoom));
            if (std::any_of(taken.begin() + static_cast<qsizetype>(first),
                            taken.begin() + static_cast<qsizetype>(last) + 1, [](bool is) { return is; }))
                continue;
            std::fill(taken.begin() + static_cast<qsizetype>(first), taken.begin() + static_cast<qsizetype>(last) + 1,
                      true);
            // Across the line from the bar: there is always room.
            const bool isBelow = isKnown(delta.delta) && delta.delta >= 0;
            const QRect room(middle - wide / 2 - 1, isBelow ? lineY() + 2 : 0, wide + 2, lineY() - 2);
            painter.setPen(colorOfMark(delta));
            painter.drawText(room, Qt::AlignHCenter | (isBelow ? Qt::AlignTop : Qt::AlignBottom), glyphs);
        }
        if (m_hovered != NoIndex && m_hovered != m_selected) {
            if (const QRect bar = barOf(m_hovered); !bar.isEmpty())
                fillFrame(painter, bar.adjusted(-1, -1, 1, 1), 1, palette().color(QPalette::Text));
        }
        if (const QRect bar = barOf(m_selected); !bar.isEmpty())
            fillFrame(painter, QRect(bar.left() - 3, 0, bar.width() + 6, height()), 2, palette().color(QPalette::Text));
    }
    if (hasFocus())
        fillFrame(painter, rect(), 1, palette().color(QPalette::Highlight));
}

void TimelineDeltas::resizeEvent(QResizeEvent *)
{
    place();
}

void TimelineDeltas::wheelEvent(QWheelEvent *event)
{
    Q_EMIT wheelTurned(event);
}

void TimelineDeltas::mousePressEvent(QMouseEvent *event)
{
    const quint32 task = event->button() == Qt::LeftButton ? taskAt(event->position().toPoint()) : NoIndex;
    if (task != NoIndex)
        Q_EMIT chosen(task);
}

void TimelineDeltas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && taskAt(event->position().toPoint()) != NoIndex)
        Q_EMIT activated();
}

void TimelineDeltas::hover(quint32 task)
{
    if (task == m_hovered)
        return;
    m_hovered = task;
    update();
    Q_EMIT hovered(task);
}

void TimelineDeltas::mouseMoveEvent(QMouseEvent *event)
{
    hover(taskAt(event->position().toPoint()));
}

void TimelineDeltas::leaveEvent(QEvent *)
{
    hover(NoIndex);
}

quint32 TimelineDeltas::neighbour(int step) const
{
    const auto count = static_cast<qint64>(m_pair ? m_pair->deltas().size() : 0);
    qint64 at = m_selected == NoIndex ? (step > 0 ? -1 : count) : static_cast<qint64>(m_selected);
    for (at += step; at >= 0 && at < count; at += step) {
        if (m_pair->rowOf(static_cast<quint32>(at)) != NoIndex)
            return static_cast<quint32>(at);
    }
    return NoIndex;
}

void TimelineDeltas::keyPressEvent(QKeyEvent *event)
{
    quint32 task = NoIndex;
    switch (event->key()) {
    case Qt::Key_Left:
        task = neighbour(-1);
        break;
    case Qt::Key_Right:
        task = neighbour(1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selected != NoIndex)
            Q_EMIT activated();
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (task != NoIndex)
        Q_EMIT chosen(task);
}

void TimelineDeltas::focusInEvent(QFocusEvent *)
{
    update();
}

void TimelineDeltas::focusOutEvent(QFocusEvent *)
{
    update();
}

bool TimelineDeltas::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const quint32 task = taskAt(help->pos());
    if (task == NoIndex)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(describeDelta(*m_pair, task).join(u'\n')), this,
                           barOf(task).adjusted(-2, -2, 2, 2) | QRect(help->pos(), QSize(1, 1)));
    return true;
}

} // namespace aviary
