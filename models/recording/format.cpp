// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/format.h"

#include "models/recording/unseen.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

QTimeZone &zoneInUse()
{
    static QTimeZone zone{QTimeZone::LocalTime};
    return zone;
}

struct Format
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

// The C locale groups no digits, and is what a program sees in a CI job.
QLocale readableLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale;
}

QDateTime dateTime(Micros time)
{
    if (!isKnown(boundedTime(time)))
        return {};
    // Rounded down also before 1970, so that the second shown has begun.
    const qint64 milliseconds = time >= 0 ? time / 1000 : (time - 999) / 1000;
    return QDateTime::fromMSecsSinceEpoch(milliseconds, zoneInUse());
}

constexpr qint64 rounded(qint64 value, qint64 unit)
{
    return value / unit + (value % unit >= unit - unit / 2 ? 1 : 0);
}

QString twoDigits(qint64 value)
{
    return QString::number(value).rightJustified(2, u'0');
}

// A word without an end would make the tool tip wider than any screen.
QString breakable(const QString &text)
{
    constexpr int longest = 80;
    QString broken;
    broken.reserve(text.size() + text.size() / longest);
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > longest && !c.isLowSurrogate()) {
            broken += QChar(0x200b); // may be broken here, and is not seen
            run = 1;
        }
        broken += c;
    }
    return broken;
}

} // namespace

void setDisplayZone(const QTimeZone &zone)
{
    zoneInUse() = zone;
}

QTimeZone displayZone()
{
    return zoneInUse();
}

QString displayZoneName(Micros time)
{
    return dateTime(isKnown(boundedTime(time)) ? time : 0).timeZoneAbbreviation();
}

QString formatTime(Micros time)
{
    const QDateTime when = dateTime(time);
    return when.isValid() ? when.toString(u"HH:mm:ss") : QString();
}

QString formatDateTime(Micros time)
{
    const QDateTime when = dateTime(time);
    return when.isValid() ? when.toString(u"yyyy-MM-dd HH:mm:ss") : QString();
}

QString formatDateTimeExact(Micros time)
{
    const QDateTime when = dateTime(time);
    if (!when.isValid())
        return {};
    const qint64 fraction = ((time % 1'000'000) + 1'000'000) % 1'000'000;
    return when.toString(u"yyyy-MM-dd HH:mm:ss") + u'.' + QString::number(fraction).rightJustified(6, u'0') + u' '
        + when.timeZoneAbbreviation();
}

QString formatStarted(Micros time, Micros now)
{
    const QDateTime when = dateTime(time);
    if (!when.isValid())
        return {};
    const QDate today = dateTime(now).date();
    if (when.date() == today)
        return when.toString(u"HH:mm");
    const QString format
        = when.date().year() == today.year() ? Format::tr("d MMM HH:mm") : Format::tr("d MMM yyyy HH:mm");
    return readableLocale().toString(when, format);
}

QString formatAgo(Micros time, Micros now)
{
    if (!isKnown(boundedTime(time)) || !isKnown(boundedTime(now)))
        return {};
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 seconds = (now - time) / 1'000'000;
    if (seconds < -minute)
        return Format::tr("in the future");
    if (seconds < minute)
        return Format::tr("just now");
    if (seconds < hour)
        return Format::tr("%n minute(s) ago", nullptr, static_cast<int>(seconds / minute));
    if (seconds < day)
        return Format::tr("%n hour(s) ago", nullptr, static_cast<int>(seconds / hour));
    if (seconds < 60 * day)
        return Format::tr("%n day(s) ago", nullptr, static_cast<int>(seconds / day));
    if (seconds < 730 * day)
        return Format::tr("%n month(s) ago", nullptr, static_cast<int>(seconds / (30 * day)));
    return Format::tr("%n year(s) ago", nullptr, static_cast<int>(seconds / (365 * day)));
}

QString formatDuration(Micros duration)
{
    if (!isKnown(boundedDuration(duration)))
        return {};
    if (duration < 0)
        return u'\u2212' + formatDuration(-duration);
    if (duration == 0)
        return Format::tr("%1 ms").arg(0);
    if (duration < 950)
        return Format::tr("%1 ms").arg(
            readableLocale().toString(qMax(0.1, std::round(static_cast<double>(duration) / 100) / 10), 'f', 1));
    if (const qint64 milliseconds = rounded(duration, 1000); milliseconds < 100)
        return Format::tr("%1 ms").arg(milliseconds);
    if (const qint64 tenths = rounded(duration, 100'000); tenths < 600)
        return Format::tr("%1 s").arg(readableLocale().toString(static_cast<double>(tenths) / 10, 'f', 1));
    if (const qint64 seconds = rounded(duration, 1'000'000); seconds < 3600)
        return Format::tr("%1 min %2 s").arg(QString::number(seconds / 60), twoDigits(seconds % 60));
    if (const qint64 minutes = rounded(duration, 60'000'000); minutes < qint64{24} * 60)
        return Format::tr("%1 h %2 min").arg(QString::number(minutes / 60), twoDigits(minutes % 60));
    const qint64 hours = rounded(duration, 3'600'000'000);
    return Format::tr("%1 d %2 h").arg(QString::number(hours / 24), twoDigits(hours % 24));
}

QString formatGoingOn(Micros duration)
{
    const qint64 seconds = duration / 1'000'000;
    return seconds < 60 ? Format::tr("%1 s").arg(seconds) : formatDuration(seconds * 1'000'000);
}

QString formatDurationExact(Micros duration)
{
    if (!isKnown(boundedDuration(duration)))
        return {};
    if (duration < 0)
        return u'\u2212' + formatDurationExact(-duration);
    const QLocale locale = readableLocale();
    const QString fraction = QString::number(duration % 1'000'000).rightJustified(6, u'0');
    return Format::tr("%1 s").arg(locale.toString(duration / 1'000'000) + locale.decimalPoint() + fraction);
}

QString formatCount(qint64 count)
{
    return readableLocale().toString(count);
}

QString formatBytes(qint64 bytes)
{
    if (bytes > -1000 && bytes < 1000)
        return Format::tr("%n byte(s)", nullptr, static_cast<int>(bytes));
    const char *const units[] = {QT_TRANSLATE_NOOP("Format", "%1 kB"), QT_TRANSLATE_NOOP("Format", "%1 MB"),
                                 QT_TRANSLATE_NOOP("Format", "%1 GB"), QT_TRANSLATE_NOOP("Format", "%1 TB")};
    double value = static_cast<double>(bytes) / 1000;
    size_t unit = 0;
    for (; qAbs(value) >= 999.5 && unit + 1 < std::size(units); ++unit)
        value /= 1000;
    return Format::tr(units[unit]).arg(readableLocale().toString(value, 'f', qAbs(value) < 9.95 ? 1 : 0));
}

QString commonSuffix(const QStringList &hosts)
{
    if (hosts.size() < 2)
        return {};
    const auto isAddress = [](const QString &host) {
        return host.contains(u':')
            || std::ranges::all_of(host, [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
    };
    QStringView suffix = hosts.constFirst();
    for (const QString &host : hosts) {
        if (isAddress(host))
            return {};
        while (!suffix.isEmpty()
               && (!suffix.startsWith(u'.') || suffix.size() == host.size() || !host.endsWith(suffix))) {
            const qsizetype dot = suffix.indexOf(u'.', 1);
            suffix = dot < 0 ? QStringView() : suffix.mid(dot);
        }
    }
    return suffix.size() > 1 ? suffix.toString() : QString();
}

QString baseName(QStringView path)
{
    while (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    const qsizetype slash = path.lastIndexOf(u'/');
    return (path.size() > 1 ? path.mid(slash + 1) : path).toString();
}

bool naturalLess(const QString &left, const QString &right)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    // The end of the digits from `at`, and where they begin to count: 007 is 7.
    const auto number = [&](const QString &text, qsizetype at) {
        qsizetype end = at;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        while (at + 1 < end && text[at] == u'0')
            ++at;
        return std::pair{at, end};
    };
    qsizetype l = 0;
    qsizetype r = 0;
    while (l < left.size() && r < right.size()) {
        if (isDigit(left[l]) && isDigit(right[r])) {
            const auto [leftFrom, leftEnd] = number(left, l);
            const auto [rightFrom, rightEnd] = number(right, r);
            if (leftEnd - leftFrom != rightEnd - rightFrom)
                return leftEnd - leftFrom < rightEnd - rightFrom;
            const int order = QStringView(left)
                                  .sliced(leftFrom, leftEnd - leftFrom)
                                  .compare(QStringView(right).sliced(rightFrom, rightEnd - rightFrom));
            if (order != 0)
                return order < 0;
            l = leftEnd;
            r = rightEnd;
        } else {
            const QChar a = left[l].toCaseFolded();
            const QChar b = right[r].toCaseFolded();
            if (a != b)
                return a < b;
            ++l;
            ++r;
        }
    }
    if (left.size() - l != right.size() - r)
        return left.size() - l < right.size() - r;
    return left < right; // equal but for case or leading zeros: still one order
}

QString oneLine(const QString &text)
{
    const auto isPlain = [](QChar c) { return c >= u' ' && c != QChar(0x7f) && !c.isSurrogate() && !isUnseen(c.unicode()); };
    if (std::ranges::all_of(text, isPlain))
        return text; // nearly always, and asked for by every cell that is painted
    QString line = text;
    for (QChar &c : line) {
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return shownOnOneLine(line);
}

QString placeInFile(const QString &path, int line)
{
    return line > 0 && !path.isEmpty() ? path + u':' + QString::number(line) : path;
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    constexpr qsizetype most = 3000;
    QString shown = breakable(shownInLines(QStringView(text).first(qMin(text.size(), most)))).toHtmlEscaped();
    if (text.size() > most)
        shown += u'\n' + Format::tr("… %1 of %2 characters").arg(formatCount(most), formatCount(text.size()));
    return u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(shown);
}

} // namespace aviary
