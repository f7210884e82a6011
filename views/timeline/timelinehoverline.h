// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/elidedlabel.h"

namespace aviary {

class TimelineState;
class TimelineView;

// What the pointer is over, without the delay of a tool tip; else what is selected. One line, as high with as without.
class TimelineHoverLine : public ElidedLabel
{
    Q_OBJECT
public:
    TimelineHoverLine(const TimelineState *state, const TimelineView *view, QWidget *parent);

    void refresh();

private:
    QString wanted() const;

    const TimelineState *m_state;
    const TimelineView *m_view;
};

} // namespace aviary
