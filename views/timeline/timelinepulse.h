// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QObject>

namespace aviary {

// "aviary.timeline": how long frames take. Off unless it is asked for: QT_LOGGING_RULES="aviary.timeline.debug=true".
Q_DECLARE_LOGGING_CATEGORY(timelineLog)

// Beats in the GUI thread and logs where it stood still for longer than a person notices; each minute, and at the end,
// the longest of all stalls and frames. Made only while somebody reads the log.
class TimelinePulse : public QObject
{
    Q_OBJECT
public:
    explicit TimelinePulse(QObject *parent);
    ~TimelinePulse() override;

    void painted(qint64 nanoseconds);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void sumUp() const;

    QBasicTimer m_timer;
    QElapsedTimer m_sinceBeat, m_sinceSum;
    qint64 m_frames = 0;
    qint64 m_paintTime = 0; // of all frames, nanoseconds
    qint64 m_longestPaint = 0; // nanoseconds
    qint64 m_stalls = 0;
    qint64 m_longestStall = 0; // milliseconds
    double m_longestWork = 0; // of the thread between two beats, milliseconds
    qint64 m_work = 0; // of the thread until the last beat, nanoseconds
};

} // namespace aviary
