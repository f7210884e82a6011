// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinepulse.h"

#include <QTimerEvent>

#include <algorithm>
#include <ctime>
#include <utility>

namespace aviary {

Q_LOGGING_CATEGORY(timelineLog, "aviary.timeline", QtWarningMsg)

namespace {

constexpr int Beat = 5; // ms
constexpr qint64 Noticed = 50; // ms: DESIGN's budget for a stall
constexpr qint64 SumInterval = 60'000; // ms

double milliseconds(qint64 nanoseconds)
{
    return static_cast<double>(nanoseconds) / 1e6;
}

// Of this thread: what it worked itself, whatever else ran on the machine. Nanoseconds; 0 where nobody counts it.
qint64 workOfThread()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0)
        return time.tv_sec * qint64{1'000'000'000} + time.tv_nsec;
#endif
    return 0;
}

} // namespace

TimelinePulse::TimelinePulse(QObject *parent)
    : QObject(parent)
{
    m_timer.start(Beat, Qt::PreciseTimer, this);
    m_sinceBeat.start();
    m_sinceSum.start();
    m_work = workOfThread();
}

TimelinePulse::~TimelinePulse()
{
    sumUp();
}

void TimelinePulse::painted(qint64 nanoseconds)
{
    ++m_frames;
    m_paintTime += nanoseconds;
    m_longestPaint = std::max(m_longestPaint, nanoseconds);
    qCDebug(timelineLog, "frame %lld: bars painted in %.2f ms", m_frames, milliseconds(nanoseconds));
}

void TimelinePulse::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return;
    const qint64 stall = m_sinceBeat.restart();
    const qint64 work = workOfThread();
    const double worked = milliseconds(work - std::exchange(m_work, work));
    m_longestStall = std::max(m_longestStall, stall);
    m_longestWork = std::max(m_longestWork, worked);
    if (stall > Noticed) {
        ++m_stalls;
        qCDebug(timelineLog, "the GUI thread stood still for %lld ms, %.1f of them at work", stall, worked);
    }
    if (m_sinceSum.elapsed() < SumInterval)
        return;
    m_sinceSum.restart();
    sumUp();
}

void TimelinePulse::sumUp() const
{
    qCDebug(timelineLog,
            "%lld frames, painting took %.2f ms on average and %.2f ms at most; longest beat %lld ms, most work in one "
            "%.1f ms, %lld beats above %lld ms",
            m_frames, m_frames > 0 ? milliseconds(m_paintTime) / static_cast<double>(m_frames) : 0.0,
            milliseconds(m_longestPaint), m_longestStall, m_longestWork, m_stalls, Noticed);
}

} // namespace aviary
