// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/timespan.h"

#include <QBasicTimer>
#include <QObject>
#include <QPoint>
#include <QPointer>

class QMouseEvent;
class QWidget;

namespace aviary {

class TimelineState;

// What a held mouse button does, on the bars and on the ruler alike: the left one marks a range, with Shift it moves an
// edge of the one there is, with Ctrl it marks what is then zoomed to; the middle one pans. x is that of the bars.
class TimelineDrag : public QObject
{
    Q_OBJECT
public:
    explicit TimelineDrag(TimelineState *state);

    // Something is held, though it may not have moved yet.
    bool isActive() const { return m_kind != Kind::None; }
    // False for a button that is not of interest here.
    bool press(const QMouseEvent &event, QWidget *on);
    void move(const QMouseEvent &event);
    // True for a click of the left button: nothing was dragged.
    bool release(const QMouseEvent &event);
    // As if it had not begun; a pan stays where it is.
    void cancel();

Q_SIGNALS:
    void activeChanged(bool active);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    enum class Kind { None, Pressed, Range, Zoom, Pan };

    void mark();
    void end();
    Micros timeUnder(int x) const;

    TimelineState *m_state;
    QPointer<QWidget> m_on;
    Kind m_kind = Kind::None;
    bool m_zooms = false; // Ctrl was held
    QPoint m_from, m_at; // where it was pressed, and where it is
    Micros m_anchor = NoTime;
    TimeSpan m_before; // the range, to go back to
    QBasicTimer m_scrolling; // while the pointer is beyond an edge
};

} // namespace aviary
