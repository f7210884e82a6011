// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinerange.h"

#include <QtConcurrentRun>

#include <utility>

namespace aviary {

namespace {

// Up to here they are counted sooner than a thread would have begun.
constexpr RowIndex FewRows = 5000;

} // namespace

void TimelineRange::setRecording(const RecordingPtr &recording, bool samePlaybook)
{
    m_recording = recording;
    m_figures.reset();
    if (samePlaybook && recording) {
        count();
    } else {
        m_job = {};
        m_counting = false;
        setZooming({});
        clear();
    }
}

void TimelineRange::setFigures(const TimelineFiguresPtr &figures)
{
    if (figures == m_figures)
        return;
    m_figures = figures;
    count();
}

void TimelineRange::set(TimeSpan span)
{
    if (span.isEmpty())
        span = {};
    if (span == m_span)
        return;
    m_span = span;
    if (m_span.isEmpty())
        m_totals.reset();
    count();
    Q_EMIT changed();
}

void TimelineRange::extend(TimeSpan to, TimeSpan first)
{
    TimeSpan grown = m_span.isEmpty() ? first : m_span;
    if (grown.contains(to.begin) && grown.contains(to.end)) {
        if (to.begin - grown.begin < grown.end - to.end)
            grown.begin = to.begin;
        else
            grown.end = to.end;
    } else {
        grown.include(to.begin);
        grown.include(to.end);
    }
    set(grown);
}

void TimelineRange::setSpan(TimeSpan &member, TimeSpan span)
{
    if (span.isEmpty())
        span = {};
    if (span == member)
        return;
    member = span;
    Q_EMIT changed();
}

void TimelineRange::count()
{
    if (m_span.isEmpty() || !m_recording)
        return;
    if (m_recording->resultCount() <= FewRows) {
        m_totals = totalsOf(*m_recording, m_figures.get(), m_span);
        Q_EMIT totalsChanged();
        return;
    }
    m_again = m_counting;
    if (m_counting)
        return;
    m_counting = true;
    m_job = Job<RangeTotals>(
        QtConcurrent::run([recording = m_recording, figures = m_figures, span = m_span]() -> Result<RangeTotals> {
            return totalsOf(*recording, figures.get(), span);
        }));
    m_job.then(this, [this](const Result<RangeTotals> &totals) {
        m_counting = false;
        if (!m_span.isEmpty())
            m_totals = *totals;
        if (std::exchange(m_again, false))
            count();
        Q_EMIT totalsChanged();
    });
}

} // namespace aviary
