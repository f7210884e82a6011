// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineruler.h"

#include "models/timeline/timelineticks.h"
#include "views/common/palette.h"
#include "views/timeline/timelinepainter.h"
#include "views/timeline/timelinestate.h"

#include <QPainter>
#include <QWheelEvent>

namespace aviary {

TimelineRuler::TimelineRuler(TimelineState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(state, &TimelineState::pictureChanged, this, [this] { update(); });
}

QSize TimelineRuler::sizeHint() const
{
    return {100, fontMetrics().height() + 8};
}

void TimelineRuler::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_state->hasPicture())
        return;
    const TimelineViewport &view = m_state->picture().view();
    const QColor muted = mutedText(palette());
    const int baseline = (height() + fontMetrics().ascent() - fontMetrics().descent()) / 2;
    int free = 0; // from here on there is room
    for (const TimelineTick &tick :
         timelineTicks(view.visible, m_state->picture().model->origin(), mostTicks(view.width, fontMetrics()))) {
        const int x = static_cast<int>(xOf(tick.time, view.visible, view.width));
        painter.fillRect(x, height() - 5, 1, 5, muted);
        const int width = fontMetrics().horizontalAdvance(tick.label);
        const int left = std::clamp(x - width / 2, 2, std::max(2, view.width - width - 2));
        if (left < free)
            continue;
        painter.setPen(muted);
        painter.drawText(left, baseline - 2, tick.label);
        free = left + width + fontMetrics().averageCharWidth() * 2;
    }
}

void TimelineRuler::wheelEvent(QWheelEvent *event)
{
    m_state->wheel(event, event->position().x());
}

} // namespace aviary
