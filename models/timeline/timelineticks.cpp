// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelineticks.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace aviary {

namespace {

constexpr Micros Second = 1'000'000;
constexpr Micros Minute = 60 * Second;
constexpr Micros Hour = 60 * Minute;
constexpr Micros Day = 24 * Hour;

struct TickText
{
    Q_DECLARE_TR_FUNCTIONS(aviary::TimelineTicks)
};

QString labelOf(Micros offset, Micros step)
{
    const QLocale locale;
    const Micros size = offset < 0 ? -offset : offset;
    const QString minus = offset < 0 ? locale.negativeSign() : QString();
    const auto number = [&](Micros value) { return locale.toString(value); };
    if (size >= Day && step >= Hour)
        return minus
            + (step % Day == 0
                   ? TickText::tr("%1 d").arg(number(size / Day))
                   : TickText::tr("%1 d %2 h").arg(number(size / Day)).arg(size % Day / Hour, 2, 10, QLatin1Char('0')));
    if (size >= Hour && step >= Minute)
        return minus
            + (step % Hour == 0 ? TickText::tr("%1 h").arg(number(size / Hour))
                                : TickText::tr("%1 h %2 min")
                                      .arg(number(size / Hour))
                                      .arg(size % Hour / Minute, 2, 10, QLatin1Char('0')));
    int digits = 0;
    for (Micros unit = Second; step < unit && digits < 6; unit /= 10)
        ++digits;
    if (size < Minute)
        return minus + TickText::tr("%1 s").arg(locale.toString(static_cast<double>(size) / Second, 'f', digits));
    if (step % Minute == 0)
        return minus + TickText::tr("%1 min").arg(number(size / Minute));
    QString seconds = locale.toString(static_cast<double>(size % Minute) / Second, 'f', digits);
    if (size % Minute < 10 * Second)
        seconds.prepend(locale.zeroDigit());
    return minus + TickText::tr("%1 min %2 s").arg(number(size / Minute), seconds);
}

} // namespace

Micros tickStep(Micros span, int most)
{
    const Micros least = std::max<Micros>(1, span / std::max(most, 1) + (span % std::max(most, 1) != 0 ? 1 : 0));
    for (Micros unit = 1; unit <= Second * 10; unit *= 10) {
        for (const int times : {1, 2, 5}) {
            if (unit * times >= least && unit * times <= 30 * Second)
                return unit * times;
        }
    }
    for (const Micros step :
         std::to_array<Micros>({30 * Second, Minute, 2 * Minute, 5 * Minute, 10 * Minute, 15 * Minute, 30 * Minute,
                                Hour, 2 * Hour, 3 * Hour, 6 * Hour, 12 * Hour})) {
        if (step >= least)
            return step;
    }
    Micros days = Day;
    while (true) {
        for (const int times : {1, 2, 5}) {
            if (days * times >= least)
                return days * times;
        }
        days *= 10;
    }
}

std::vector<TimelineTick> timelineTicks(TimeSpan visible, Micros origin, int most)
{
    std::vector<TimelineTick> ticks;
    if (visible.isEmpty() || !isKnown(origin) || most <= 0)
        return ticks;
    const Micros step = tickStep(visible.duration(), most);
    const Micros offset = visible.begin - origin;
    // Rounded up, also below zero.
    Micros first = offset / step * step;
    if (first < offset)
        first += step;
    for (Micros at = first; at <= visible.end - origin; at += step)
        ticks.push_back({origin + at, labelOf(at, step)});
    return ticks;
}

} // namespace aviary
