// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/job.h"
#include "models/timeline/figures.h"

#include <QObject>

#include <optional>

namespace aviary {

// A stretch of the run that a person marks to see what it holds. It is counted off the GUI thread; while it is dragged
// wider the newest one waits, and what was counted last is kept until there is more. GUI thread.
class TimelineRange : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Of another playbook nothing is marked.
    void setRecording(const RecordingPtr &recording, bool samePlaybook);
    // Null until they are known: nothing is said of waiting then.
    void setFigures(const TimelineFiguresPtr &figures);

    TimeSpan span() const { return m_span; } // empty: none
    bool isEmpty() const { return m_span.isEmpty(); }
    void set(TimeSpan span);
    void clear() { set({}); }
    // Grows to hold the span; one within it moves the edge that is nearer. `first` is what grows where there is none.
    void extend(TimeSpan to, TimeSpan first);

    // What all pages show alone; empty: all times.
    TimeSpan filtered() const { return m_filtered; }
    void setFiltered(TimeSpan span) { setSpan(m_filtered, span); }

    // What is dragged with the wish to zoom to it; empty while nothing is.
    TimeSpan zooming() const { return m_zooming; }
    void setZooming(TimeSpan span) { setSpan(m_zooming, span); }

    // Of the span, or for a moment of the one before it. Nothing where none was counted yet.
    const std::optional<RangeTotals> &totals() const { return m_totals; }
    bool knowsWaiting() const { return m_figures != nullptr; }
    bool isSettled() const { return !m_counting; }

Q_SIGNALS:
    void changed(); // any of the spans
    void totalsChanged();

private:
    void setSpan(TimeSpan &member, TimeSpan span);
    void count();

    RecordingPtr m_recording;
    TimelineFiguresPtr m_figures;
    TimeSpan m_span, m_filtered, m_zooming;
    std::optional<RangeTotals> m_totals;
    Job<RangeTotals> m_job;
    bool m_counting = false;
    bool m_again = false; // something changed while it was counted
};

} // namespace aviary
