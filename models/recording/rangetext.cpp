// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/rangetext.h"

#include "models/recording/format.h"

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr Micros Second = 1'000'000;

// Digits after the second.
int digitsFor(Micros duration)
{
    if (duration >= 600 * Second)
        return 0;
    if (duration >= 10 * Second)
        return 1;
    if (duration >= Second)
        return 2;
    return duration >= Second / 100 ? 3 : 6;
}

QString fraction(Micros time, int digits)
{
    if (digits == 0)
        return {};
    const Micros micros = ((time % Second) + Second) % Second;
    return u'.' + QString::number(micros).rightJustified(6, u'0').first(digits);
}

} // namespace

QString formatTimeWithin(Micros time, Micros duration)
{
    const QString text = formatTime(time);
    return text.isEmpty() ? text : text + fraction(time, digitsFor(duration));
}

QString formatRange(TimeSpan range)
{
    if (range.isEmpty())
        return {};
    const QString begin = formatDateTime(range.begin);
    const QString end = formatDateTime(range.end);
    constexpr qsizetype day = 10;
    if (begin.first(day) == end.first(day))
        return formatTimeWithin(range.begin, range.duration()) + u'–' + formatTimeWithin(range.end, range.duration());
    const int digits = digitsFor(range.duration());
    return begin + fraction(range.begin, digits) + u" – "_s + end + fraction(range.end, digits);
}

} // namespace aviary
