// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <limits>
#include <optional>

namespace aviary {

// Microseconds since 1970-01-01T00:00:00Z, and microseconds. Missing is not zero: an old ARA did not record it, or a
// run was killed.
using Micros = qint64;
inline constexpr Micros NoTime = std::numeric_limits<qint64>::min();
inline constexpr Micros NoDuration = std::numeric_limits<qint64>::min();

constexpr bool isKnown(Micros value)
{
    return value != NoTime;
}

// What a database may say is any 64-bit number. Within these bounds (the years 0 to 9999, and a span between them) sums
// and differences of a few cannot overflow; what is outside is a lie, and not known.
inline constexpr Micros EarliestTime = -62'167'219'200'000'000; // 0000-01-01T00:00:00Z
inline constexpr Micros LatestTime = 253'402'300'799'999'999; // 9999-12-31T23:59:59.999999Z
constexpr Micros boundedTime(Micros time)
{
    return time >= EarliestTime && time <= LatestTime ? time : NoTime;
}
constexpr Micros boundedDuration(Micros duration)
{
    return duration >= EarliestTime - LatestTime && duration <= LatestTime - EarliestTime ? duration : NoDuration;
}

// Django's text in SQLite: "2026-11-21 02:54:25.918354", UTC, the fraction missing when it is 0. NoTime for other text.
// A fixed-format parser: QDateTime::fromString costs 25 µs each, a minute for a million.
Micros timeFromText(QStringView text);
Micros timeFromUtf8(const char *text, qsizetype size);
// ARA's API: "2026-11-20T21:08:12.855888-05:00", in whatever zone the server has; also with a blank for the T, without
// seconds, and without a zone, which is UTC then. NoTime for other text, a date alone among it.
Micros timeFromApi(QStringView text);
// The same text for a time; "" for NoTime.
QString timeToText(Micros time);

// A stretch of time, begin ≤ end once normalized. Empty when a bound is not known.
struct TimeSpan
{
    Micros begin = NoTime;
    Micros end = NoTime;

    bool isEmpty() const { return !isKnown(begin) || !isKnown(end) || end <= begin; }
    Micros duration() const { return isKnown(begin) && isKnown(end) ? end - begin : NoDuration; }
    bool contains(Micros time) const { return isKnown(begin) && isKnown(end) && time >= begin && time < end; }
    TimeSpan normalized() const { return begin <= end ? *this : TimeSpan{end, begin}; }
    // Grows to hold `time`; a time that is not known changes nothing.
    void include(Micros time);
    bool operator==(const TimeSpan &) const = default;
};

} // namespace aviary
