// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelinepainter.h"

#include <QWidget>

namespace aviary {

class TimelinePulse;
class TimelineState;

// The bars, and the hands on them. Its keys are the actions of the page.
class TimelineView : public QWidget
{
    Q_OBJECT
public:
    TimelineView(TimelineState *state, QWidget *parent);

    // Where the bar of a result is on the widget, for tool tips and tests; empty when there is no picture of it.
    QRect barOfRow(RowIndex row) const;

    const TimelineState *state() const { return m_state; }
    // In the picture's model; NoIndex for none.
    ItemIndex itemUnder(QPoint point) const;
    QRect barOfItem(ItemIndex item) const;
    // As a click on it does.
    void choose(RowIndex row);
    // What the pointer is over, in the picture's model; NoIndex for nothing.
    ItemIndex hoveredItem() const { return m_hovered; }

    // Frames the bar of a result: what is pointed at on another timeline. NoIndex for none.
    void setMarkedRow(RowIndex row);
    RowIndex markedRow() const { return m_marked; }

    // Says again what is selected: times may read otherwise now.
    void describe();

    QSize sizeHint() const override { return {600, 200}; }
    QSize minimumSizeHint() const override { return {120, 60}; }

Q_SIGNALS:
    // By a click. The row belongs to the newest recording, too.
    void chosen(aviary::RowIndex row);
    // Enter: the person wants to read it.
    void activated();
    void hoverChanged();
    // By the right button, which selects what is under it, or by key.
    void menuWanted(QPoint global);

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
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QString textAt(QPoint point) const;
    void hover(QPoint point);
    void setHovered(ItemIndex item);
    void click(QPoint point, Qt::KeyboardModifiers modifiers);
    void paintSelection(QPainter &painter) const;

    TimelineState *m_state;
    TimelinePainter m_painter;
    TimelinePulse *m_pulse = nullptr; // while frames are logged
    ItemIndex m_hovered = NoIndex;
    RowIndex m_marked = NoIndex;
    std::optional<QPoint> m_pointer; // while it is over the bars
};

} // namespace aviary
