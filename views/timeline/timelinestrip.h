// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/figures.h"

#include <QWidget>

namespace aviary {

class TimelineState;

// How many hosts were busy, over the time of the lanes.
class TimelineStrip : public QWidget
{
    Q_OBJECT
public:
    TimelineStrip(TimelineState *state, QWidget *parent);

    QSize sizeHint() const override;
    // What the strip shows at x, as the tool tip says it; "" where nothing is known.
    QString textAt(int x) const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void sample();

    TimelineState *m_state;
    // What is painted, and of what it was taken.
    std::vector<float> m_busy; // by pixel
    TimelineFiguresPtr m_figures;
    TimeSpan m_visible;
};

} // namespace aviary
