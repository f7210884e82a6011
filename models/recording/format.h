// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/timespan.h"

#include <QString>
#include <QStringList>
#include <QTimeZone>

// Times, durations, counts and paths as people read them. Everything is plain text in the current locale.
namespace aviary {

// Local time by default, UTC at a switch (rule 8). GUI thread; formats read it when called.
void setDisplayZone(const QTimeZone &zone);
QTimeZone displayZone();
// "UTC", "CET": what stands beside times.
QString displayZoneName(Micros time);

QString formatTime(Micros time);                    // 02:54:25; "" when not known
QString formatDateTime(Micros time);                // 2026-11-21 02:54:25
QString formatDateTimeExact(Micros time);           // 2026-11-21 02:54:25.918354 UTC
QString formatStarted(Micros time, Micros now);     // 02:54 on the day of `now`, else 21 Nov 02:54, else 21 Nov 2024 02:54
QString formatAgo(Micros time, Micros now);         // 3 days ago
// 12 ms · 3.4 s · 49.9 s · 1 min 02 s · 1 h 02 min · 2 d 03 h. "" when not known; negative ones with a minus.
QString formatDuration(Micros duration);
// In whole seconds: of what still goes on.
QString formatGoingOn(Micros duration);
QString formatDurationExact(Micros duration);       // 49.939823 s
QString formatCount(qint64 count);                  // 12,762 in the locale
QString formatBytes(qint64 bytes);                  // 50 MB

// The folder-like tail that all names share, beginning with a dot: ".shop.example"; "" when they share none, when there is
// only one name, or when a name would be left empty. Addresses share none.
QString commonSuffix(const QStringList &hosts);
QString baseName(QStringView path);
// Names in natural order: web2 before web10.
bool naturalLess(const QString &left, const QString &right);

// Recorded text for one line of a list: line breaks as blanks, what cannot be seen as what stands in for it (unseen.h).
QString oneLine(const QString &text);
// site.yml:88; the path alone where there is no line. Put together, not filled in: a path may hold "%2".
QString placeInFile(const QString &path, int line);
// Recorded text as a tool tip. Item views take one that looks like markup for rich text, so this is markup that shows the
// text as it is. What is longer than a screen is cut, and says so.
QString plainToolTip(const QString &text);

} // namespace aviary
