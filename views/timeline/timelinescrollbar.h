// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollBar>

namespace aviary {

class TimelineState;

// Scrolls lanes, and shows where the failing ones are.
class TimelineScrollBar : public QScrollBar
{
    Q_OBJECT
public:
    TimelineScrollBar(TimelineState *state, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void follow();

    TimelineState *m_state;
};

} // namespace aviary
