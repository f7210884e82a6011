// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinelabels.h"

#include "models/recording/format.h"
#include "views/common/palette.h"
#include "views/timeline/crisp.h"
#include "views/timeline/timelinestate.h"
#include "views/timeline/timelinetexts.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

namespace aviary {

namespace {

constexpr int Margin = 6;
constexpr int MarkSize = 14;
constexpr int LineWidth = 24; // from a name to its lane, where these are not at the same height

} // namespace

TimelineLabels::TimelineLabels(TimelineState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(state, &TimelineState::modelChanged, this, [this] {
        // The longest is near enough to the widest, and measuring thousands would be felt.
        QString longest;
        if (m_state->model()) {
            for (const TimelineModel::Lane &lane : m_state->model()->lanes()) {
                const QString name = shortNameOfLane(*m_state->model(), lane);
                if (name.size() > longest.size())
                    longest = name;
            }
        }
        m_widest = fontMetrics().horizontalAdvance(longest.left(60));
        updateGeometry();
    });
    connect(state, &TimelineState::pictureChanged, this, [this] { update(); });
    connect(state, &TimelineState::offsetChanged, this, [this] { update(); });
    connect(state, &TimelineState::selectionChanged, this, [this] { update(); });
}

QSize TimelineLabels::sizeHint() const
{
    const int letter = fontMetrics().averageCharWidth();
    // Names may be as long as they like; the bars are what one came for.
    return {std::clamp(m_widest, letter * 8, letter * 28) + 3 * Margin + MarkSize + LineWidth, 100};
}

bool TimelineLabels::areAllNamed() const
{
    return m_state->picture().layout().laneHeight() >= fontMetrics().height() - 2;
}

std::vector<TimelineLabels::Name> TimelineLabels::placeNames() const
{
    std::vector<Name> names;
    if (!m_state->hasPicture())
        return names;
    const TimelinePicture &picture = m_state->picture();
    const TimelineLayout &layout = picture.layout();
    const int offset = m_state->offset();
    const bool all = areAllNamed();
    const int height = fontMetrics().height();
    const quint32 end = std::min(layout.laneAt(offset + this->height()) + 1, layout.laneCount());
    int free = 0;
    for (quint32 lane = layout.laneAt(offset); lane < end; ++lane) {
        const int top = layout.top(lane) - offset;
        if (all) {
            names.push_back({lane, {0, top, width(), std::min(layout.heightOf(lane), layout.laneHeight())}});
            continue;
        }
        if (!isFailing(picture.model->lanes()[lane].worst))
            continue;
        // Names are higher than lanes. What does not fit beside its lane stands below, joined by a line.
        const int wished = top + (layout.heightOf(lane) - height) / 2;
        const int place = std::max(free, wished);
        if (place + height > this->height())
            break;
        names.push_back({lane, {0, place, width() - LineWidth, height}});
        free = place + height;
    }
    return names;
}

QStringList TimelineLabels::namesInView() const
{
    QStringList texts;
    for (const Name &name : placeNames())
        texts << shortNameOfLane(*m_state->picture().model, m_state->picture().model->lanes()[name.lane]);
    return texts;
}

void TimelineLabels::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    if (!m_state->hasPicture())
        return;
    const TimelinePicture &picture = m_state->picture();
    const TimelineLayout &layout = picture.layout();
    const bool all = areAllNamed();
    const ItemIndex selected = picture.model->itemOf(m_state->selectedRow());
    const quint32 selectedLane = selected == NoIndex ? NoIndex : picture.model->laneOf(selected);
    if (selectedLane != NoIndex) {
        QColor mark = palette().color(QPalette::Highlight);
        mark.setAlphaF(0.25F);
        painter.fillRect(0, layout.top(selectedLane) - m_state->offset(), width(), layout.heightOf(selectedLane), mark);
    }
    QColor line = palette().color(QPalette::Text);
    line.setAlphaF(0.1F);
    for (const Name &name : placeNames()) {
        const TimelineModel::Lane &lane = picture.model->lanes()[name.lane];
        QRect room = name.rect.adjusted(Margin, 0, all ? -Margin : -2, 0);
        if (isFailing(lane.worst)) {
            const int size = std::min(MarkSize, room.height());
            iconOf(lane.worst, palette())
                .paint(&painter, room.left(), room.top() + (room.height() - size) / 2, size, size);
        }
        room.setLeft(room.left() + MarkSize + Margin);
        painter.setPen(isFailing(lane.worst) ? colorOf(lane.worst, palette()) : palette().color(QPalette::Text));
        const QString text = oneLine(shortNameOfLane(*picture.model, lane).left(500));
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(text, Qt::ElideMiddle, room.width()));
        const int top = layout.top(name.lane) - m_state->offset();
        const int height = layout.heightOf(name.lane);
        if (all) {
            fillHorizontal(painter, 0, top + height - 1, width(), line);
        } else {
            painter.setPen(QPen(mutedText(palette()), 0.6));
            painter.setRenderHint(QPainter::Antialiasing);
            painter.drawLine(QPointF(width() - LineWidth, name.rect.center().y() + 0.5),
                             QPointF(width() - 1, top + height / 2.0));
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
    }
    fillVertical(painter, width() - 1, 0, height(), line);
}

bool TimelineLabels::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_state->hasPicture())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const TimelinePicture &picture = m_state->picture();
    quint32 lane = picture.layout().laneAt(help->pos().y() + m_state->offset());
    // A name that stands apart from its lane is what is pointed at.
    for (const Name &name : placeNames()) {
        if (!areAllNamed() && name.rect.contains(help->pos()))
            lane = name.lane;
    }
    if (lane < picture.layout().laneCount())
        QToolTip::showText(help->globalPos(), plainToolTip(describeLane(*picture.model, picture.model->lanes()[lane])),
                           this);
    else
        QToolTip::hideText();
    return true;
}

void TimelineLabels::wheelEvent(QWheelEvent *event)
{
    m_state->wheel(event, 0);
}

} // namespace aviary
