// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/timelinepair.h"

#include <QWidget>

class QWheelEvent;

namespace aviary {

// How much longer or shorter each task took, over the time of the lanes: bars above a line for slower tasks, below it
// for faster ones, as high as the largest difference allows. Tasks that only one side has, and those with another
// outcome, are marked on the line. By key and pointer one task is chosen.
class TimelineDeltas : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineDeltas(QWidget *parent);

    // Null for none. What is seen is relative to the moments.
    void setPair(const TimelinePairPtr &pair);
    void setView(const Both<Micros> &moments, TimeSpan visible);
    // In Comparison::tasks(); NoIndex for none.
    void setSelected(quint32 task);
    quint32 selected() const { return m_selected; }

    // At a pixel; NoIndex for none.
    quint32 taskAt(QPoint point) const;
    // Where its bar is, from its line to its tip; empty when it is not in view, or another one stands for it.
    QRect barOf(quint32 task) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(quint32 task);
    // Enter or a double click: the person wants to read it.
    void activated();
    void hovered(quint32 task); // NoIndex for nothing
    // Turned over the strip: what it does is up to the timelines.
    void wheelTurned(QWheelEvent *event);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void place();
    void hover(quint32 task);
    void describe();
    int lineY() const { return height() / 2; }
    QRect barOf(const DeltaMark &mark) const;
    QColor colorOfMark(const TaskDelta &delta) const;
    // The next task with results, in the order of tasks.
    quint32 neighbour(int step) const;

    TimelinePairPtr m_pair;
    Both<Micros> m_moments;
    TimeSpan m_visible;
    std::vector<DeltaMark> m_marks; // those that differ most last
    quint32 m_selected = NoIndex;
    quint32 m_hovered = NoIndex;
};

} // namespace aviary
