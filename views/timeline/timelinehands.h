// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timelinemodel.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace aviary {

class TimelineState;

// What keys do on the timeline, as actions, so that menus name them. They act where the bars have the focus: letters
// and arrows mean something else in a filter line or a table beside them.
class TimelineHands : public QObject
{
    Q_OBJECT
public:
    // `bars` is where keys act; it owns the actions.
    TimelineHands(TimelineState *state, QWidget *bars);

    // From now on keys act on this one: of several whose bars have these actions, that with the focus.
    void setState(TimelineState *state);
    const TimelineState *state() const { return m_state; }

    const QList<QAction *> &zooming() const { return m_zooming; }
    const QList<QAction *> &moving() const { return m_moving; }
    const QList<QAction *> &measuring() const { return m_measuring; }

    QAction *zoomToRange() const { return m_zoomToRange; }
    QAction *onlyRange() const { return m_onlyRange; }
    QAction *allTimes() const { return m_allTimes; }

    // To what can be done now.
    void update();

Q_SIGNALS:
    void itemWanted(aviary::ItemIndex item);
    // Empty: all times again.
    void filterWanted(aviary::TimeSpan range);

private:
    QAction *add(QList<QAction *> &list, const QString &text, const QList<QKeySequence> &keys);
    void makeZooming();
    void makeMoving();
    void makeMeasuring();

    TimelineState *m_state = nullptr;
    QWidget *m_bars;
    QList<QAction *> m_zooming, m_moving, m_measuring;
    QAction *m_measure, *m_zoomToRange, *m_onlyRange, *m_allTimes, *m_close;
};

} // namespace aviary
