// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/timespan.h"

#include <QObject>

namespace aviary {

// What part of a run is seen. `trace` is the whole run, `visible` what is on the screen, always within the trace;
// `selection` the time of what is selected, empty for nothing. Signals come only when a value changes.
class TimelineZoom : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Nearer than this is no use: it is the precision that ARA records with, some pixels wide.
    static constexpr Micros Nearest = 100;

    TimeSpan trace() const { return m_trace; }
    TimeSpan visible() const { return m_visible; }
    TimeSpan selection() const { return m_selection; }
    bool isWhole() const { return m_visible == m_trace; }

    // A trace that grows is followed while all of it is seen; else what is seen stays, but for the end of a run that
    // goes on.
    void setTrace(TimeSpan trace);
    // The run goes on: while its end is seen, the view moves along with it.
    void setFollowsEnd(bool follows) { m_followsEnd = follows; }
    void setVisible(TimeSpan visible);
    void setSelection(TimeSpan selection);

    void showAll() { setVisible(m_trace); }
    // Makes the time seen `factor` times as long; `fixed` keeps its place on the screen.
    void zoom(double factor, Micros fixed);
    void pan(Micros by);
    // The smallest pan that brings the span (or its beginning, when it is longer) into sight.
    void reveal(TimeSpan span);
    // The span in the middle, over a good part of the width.
    void fit(TimeSpan span);
    // What fit() would show.
    TimeSpan fitted(TimeSpan span) const;

Q_SIGNALS:
    void traceChanged(aviary::TimeSpan trace);
    void visibleChanged(aviary::TimeSpan visible);
    void selectionChanged(aviary::TimeSpan selection);

private:
    TimeSpan clamped(TimeSpan span) const;

    TimeSpan m_trace, m_visible, m_selection;
    bool m_followsEnd = false;
};

} // namespace aviary
