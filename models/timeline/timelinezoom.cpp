// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelinezoom.h"

#include <algorithm>
#include <cmath>

namespace aviary {

TimeSpan TimelineZoom::clamped(TimeSpan span) const
{
    if (m_trace.isEmpty() || span.isEmpty())
        return m_trace;
    const Micros duration = std::clamp(span.duration(), std::min(Nearest, m_trace.duration()), m_trace.duration());
    // Too short a span grows around its middle.
    const Micros wished = span.begin - (duration - span.duration()) / 2;
    const Micros begin = std::clamp(wished, m_trace.begin, m_trace.end - duration);
    return {begin, begin + duration};
}

void TimelineZoom::setTrace(TimeSpan trace)
{
    if (trace == m_trace)
        return;
    const bool whole = isWhole();
    const bool atEnd = m_followsEnd && !m_visible.isEmpty() && m_visible.end == m_trace.end && trace.end > m_trace.end;
    m_trace = trace;
    Q_EMIT traceChanged(m_trace);
    if (whole)
        setVisible(m_trace);
    else if (atEnd)
        setVisible({m_trace.end - m_visible.duration(), m_trace.end});
    else
        setVisible(m_visible);
}

void TimelineZoom::setVisible(TimeSpan visible)
{
    visible = clamped(visible);
    if (visible == m_visible)
        return;
    m_visible = visible;
    Q_EMIT visibleChanged(m_visible);
}

void TimelineZoom::setSelection(TimeSpan selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    Q_EMIT selectionChanged(m_selection);
}

void TimelineZoom::zoom(double factor, Micros fixed)
{
    if (m_visible.isEmpty() || !(factor > 0))
        return;
    const auto length = static_cast<double>(m_visible.duration());
    const double wanted = std::clamp(length * factor, static_cast<double>(std::min(Nearest, m_trace.duration())),
                                     static_cast<double>(m_trace.duration()));
    fixed = std::clamp(fixed, m_visible.begin, m_visible.end);
    const double share = static_cast<double>(fixed - m_visible.begin) / length;
    const Micros begin = fixed - std::llround(share * wanted);
    setVisible({begin, begin + std::llround(wanted)});
}

void TimelineZoom::pan(Micros by)
{
    if (m_visible.isEmpty())
        return;
    // Clamped before it is added: a fling may ask for more than there is.
    by = std::clamp(by, m_trace.begin - m_visible.begin, m_trace.end - m_visible.end);
    setVisible({m_visible.begin + by, m_visible.end + by});
}

void TimelineZoom::reveal(TimeSpan span)
{
    if (!isKnown(span.begin) || m_visible.isEmpty())
        return;
    const Micros last = std::min(isKnown(span.end) ? span.end : span.begin, span.begin + m_visible.duration());
    if (span.begin >= m_visible.begin && last <= m_visible.end)
        return;
    // Not to the very edge, where it could not be seen what comes before and after.
    const Micros room = std::min(m_visible.duration() / 10, (m_visible.duration() - (last - span.begin)) / 2);
    pan(span.begin < m_visible.begin ? span.begin - room - m_visible.begin : last + room - m_visible.end);
}

TimeSpan TimelineZoom::fitted(TimeSpan span) const
{
    if (!isKnown(span.begin) || !isKnown(span.end))
        return m_visible;
    const Micros room = std::max(span.duration() / 2, Nearest);
    return clamped({span.begin - room, span.end + room});
}

void TimelineZoom::fit(TimeSpan span)
{
    setVisible(fitted(span));
}

} // namespace aviary
