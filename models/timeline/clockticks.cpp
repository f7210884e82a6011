// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/clockticks.h"

#include "models/timeline/timelineticks.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace aviary {

namespace {

constexpr Micros Second = 1'000'000;
constexpr Micros Minute = 60 * Second;
constexpr Micros Day = 24 * 60 * Minute;

struct ClockText
{
    Q_DECLARE_TR_FUNCTIONS(aviary::ClockTicks)
};

Micros offsetAt(Micros time, const QTimeZone &zone)
{
    return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(time / 1000, QTimeZone::UTC)) * Second;
}

// Of the local time of day; `local` counts as if the zone were UTC.
QString timeLabel(Micros local, Micros step)
{
    const Micros ofDay = ((local % Day) + Day) % Day;
    const auto two = [](Micros number) { return QString::number(number).rightJustified(2, QLatin1Char('0')); };
    QString label = two(ofDay / (60 * Minute)) + QLatin1Char(':') + two(ofDay / Minute % 60);
    if (step % Minute == 0)
        return label;
    label += QLatin1Char(':') + two(ofDay / Second % 60);
    int digits = 0;
    for (Micros unit = Second; step % unit != 0; unit /= 10)
        ++digits;
    if (digits > 0)
        label += QLocale().decimalPoint()
            + QString::number(ofDay % Second).rightJustified(6, QLatin1Char('0')).left(digits);
    return label;
}

QString dayLabel(Micros local)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(local / 1000, QTimeZone::UTC).date();
    return QLocale().toString(date, ClockText::tr("d MMM"));
}

} // namespace

std::vector<ClockTick> clockTicks(TimeSpan visible, const QTimeZone &zone, int most, bool tellDay)
{
    std::vector<ClockTick> ticks;
    if (visible.isEmpty() || most <= 0 || !zone.isValid())
        return ticks;
    const Micros step = tickStep(visible.duration(), most);
    Micros offset = offsetAt(visible.begin, zone);
    Micros local = (visible.begin + offset) / step * step;
    // One step early: the clock may be set back on the way.
    for (local -= step;; local += step) {
        offset = offsetAt(local - offset, zone);
        const Micros time = local - offset;
        if (time > visible.end)
            break;
        if (time < visible.begin || (!ticks.empty() && time <= ticks.back().time))
            continue;
        const bool beginsDay = local % Day == 0;
        QString label = beginsDay ? dayLabel(local) : timeLabel(local, step);
        if (tellDay && ticks.empty() && !beginsDay)
            label = ClockText::tr("%1 %2", "day, time").arg(dayLabel(local), label);
        ticks.push_back({time, label, beginsDay});
    }
    return ticks;
}

bool spansDays(TimeSpan span, const QTimeZone &zone)
{
    if (span.isEmpty() || !zone.isValid())
        return false;
    const auto day = [&zone](Micros time) { return QDateTime::fromMSecsSinceEpoch(time / 1000, zone).date(); };
    return day(span.begin) != day(span.end);
}

} // namespace aviary
