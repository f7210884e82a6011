// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelinepainter.h"

#include <QWidget>

namespace aviary {

class TimelineState;

// The bars, and the hands on them. Its keys are the actions of the page.
class TimelineView : public QWidget
{
    Q_OBJECT
public:
    TimelineView(TimelineState *state, QWidget *parent);

    // Where the bar of a result is on the widget, for tool tips and tests; empty when there is no picture of it.
    QRect barOfRow(RowIndex row) const;

    // Says again what is selected: times may read otherwise now.
    void describe();

    QSize sizeHint() const override { return {600, 200}; }
    QSize minimumSizeHint() const override { return {120, 60}; }

Q_SIGNALS:
    // By a click. The row belongs to the newest recording, too.
    void chosen(aviary::RowIndex row);
    // Enter: the person wants to read it.
    void activated();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    RowIndex rowAt(QPoint point) const;
    void hover(QPoint point);
    void paintSelection(QPainter &painter) const;

    TimelineState *m_state;
    TimelinePainter m_painter;
    RowIndex m_hovered = NoIndex;
    bool m_panning = false;
    double m_panFrom = 0;
};

} // namespace aviary
