// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinehoverline.h"

#include "views/timeline/timelinestate.h"
#include "views/timeline/timelinetexts.h"
#include "views/timeline/timelineview.h"

namespace aviary {

TimelineHoverLine::TimelineHoverLine(const TimelineState *state, const TimelineView *view, QWidget *parent)
    : ElidedLabel(parent)
    , m_state(state)
    , m_view(view)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(view, &TimelineView::hoverChanged, this, &TimelineHoverLine::refresh);
    connect(state, &TimelineState::selectionChanged, this, &TimelineHoverLine::refresh);
    refresh();
}

QString TimelineHoverLine::wanted() const
{
    if (m_state->hasPicture() && m_view->hoveredItem() != NoIndex) {
        return tellItem(*m_state->picture().model, m_view->hoveredItem(), m_state->traits().get());
    }
    const TimelineModelPtr &model = m_state->model();
    if (model && m_state->selectedRow() < model->recording()->resultCount())
        return tellResult(*model, m_state->selectedRow(), m_state->traits().get());
    return tr("Drag marks a range, the wheel with Ctrl zooms, a double click zooms to a result.");
}

void TimelineHoverLine::refresh()
{
    setText(wanted());
}

} // namespace aviary
