// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/timespan.h"

#include <algorithm>
#include <chrono>

namespace aviary {

namespace {

// Reads exactly `count` digits; -1 when one is none.
template <class Char>
int digits(const Char *text, int count)
{
    int value = 0;
    for (int i = 0; i < count; ++i) {
        const uint digit = static_cast<uint>(text[i]) - '0';
        if (digit > 9)
            return -1;
        value = value * 10 + static_cast<int>(digit);
    }
    return value;
}

// Days since 1970-01-01 of the proleptic Gregorian calendar; years begin in March so that the leap day is the last.
constexpr qint64 daysFromCivil(int year, int month, int day)
{
    const qint64 y = month <= 2 ? year - 1 : year;
    const qint64 era = (y >= 0 ? y : y - 399) / 400;
    const qint64 yearOfEra = y - era * 400;
    const qint64 dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
}
static_assert(daysFromCivil(1970, 1, 1) == 0 && daysFromCivil(2000, 3, 1) == 11017
              && daysFromCivil(1969, 12, 31) == -1);

constexpr bool isDate(int year, int month, int day)
{
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 0 || month < 1 || month > 12 || day < 1)
        return false;
    const bool leap = month == 2 && ((year % 4 == 0 && year % 100 != 0) || year % 400 == 0);
    return day <= days[month - 1] + (leap ? 1 : 0);
}

template <class Char>
Micros parse(const Char *text, qsizetype size)
{
    constexpr qsizetype withoutFraction = 19;
    if (size < withoutFraction || text[4] != '-' || text[7] != '-' || text[10] != ' ' || text[13] != ':'
        || text[16] != ':')
        return NoTime;
    const int year = digits(text, 4);
    const int month = digits(text + 5, 2);
    const int day = digits(text + 8, 2);
    const int hour = digits(text + 11, 2);
    const int minute = digits(text + 14, 2);
    const int second = digits(text + 17, 2);
    if (!isDate(year, month, day) || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)
        return NoTime;
    int fraction = 0;
    if (size > withoutFraction) {
        const int count = static_cast<int>(qMin<qsizetype>(size - withoutFraction - 1, 7));
        if (text[withoutFraction] != '.' || count < 1 || count > 6)
            return NoTime;
        fraction = digits(text + withoutFraction + 1, count);
        if (fraction < 0)
            return NoTime;
        for (int i = count; i < 6; ++i)
            fraction *= 10;
    }
    const qint64 seconds = daysFromCivil(year, month, day) * 86400 + hour * qint64{3600} + minute * qint64{60} + second;
    return seconds * 1'000'000 + fraction;
}

} // namespace

Micros timeFromText(QStringView text)
{
    return parse(text.utf16(), text.size());
}

Micros timeFromUtf8(const char *text, qsizetype size)
{
    return parse(text, size);
}

Micros timeFromApi(QStringView text)
{
    text = text.trimmed();
    constexpr qsizetype dateAndHour = 13; // a "-" before this is none of a zone
    Micros offset = 0;
    if (text.endsWith(u'Z')) {
        text.chop(1);
    } else if (const qsizetype sign = std::max(text.lastIndexOf(u'+'), text.lastIndexOf(u'-')); sign > dateAndHour) {
        QString zone = text.sliced(sign + 1).toString().remove(u':');
        if (zone.size() == 2)
            zone += QLatin1StringView("00");
        const int hours = zone.size() == 4 ? digits(zone.utf16(), 2) : -1;
        const int minutes = zone.size() == 4 ? digits(zone.utf16() + 2, 2) : -1;
        if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
            return NoTime;
        offset = (hours * qint64{60} + minutes) * 60'000'000;
        if (text[sign] == u'-')
            offset = -offset;
        text.truncate(sign);
    }
    QString plain = text.trimmed().toString();
    if (plain.size() > 10 && plain[10] == u'T')
        plain[10] = u' ';
    constexpr qsizetype withoutSeconds = 16;
    if (plain.size() == withoutSeconds)
        plain += QLatin1StringView(":00");
    const Micros time = timeFromText(plain);
    return isKnown(time) ? boundedTime(time - offset) : NoTime;
}

QString timeToText(Micros time)
{
    if (!isKnown(time))
        return {};
    const std::chrono::sys_time<std::chrono::microseconds> point{std::chrono::microseconds(time)};
    const auto day = std::chrono::floor<std::chrono::days>(point);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(point - day);
    const auto padded = [](qint64 number, int width) { return QString::number(number).rightJustified(width, u'0'); };
    QString text = padded(static_cast<int>(date.year()), 4) + u'-' + padded(static_cast<unsigned>(date.month()), 2)
        + u'-' + padded(static_cast<unsigned>(date.day()), 2) + u' ' + padded(clock.hours().count(), 2) + u':'
        + padded(clock.minutes().count(), 2) + u':' + padded(clock.seconds().count(), 2);
    if (const qint64 fraction = clock.subseconds().count(); fraction != 0)
        text += u'.' + padded(fraction, 6);
    return text;
}

void TimeSpan::include(Micros time)
{
    if (!isKnown(time))
        return;
    if (!isKnown(begin) || time < begin)
        begin = time;
    if (!isKnown(end) || time > end)
        end = time;
}

} // namespace aviary
