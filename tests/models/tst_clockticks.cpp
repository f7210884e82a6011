// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/clockticks.h"
#include "tests/support/testmain.h"

#include <QDateTime>

using namespace aviary;
using namespace Qt::StringLiterals;

namespace {

constexpr Micros Second = 1'000'000;
constexpr Micros Hour = 3600 * Second;

Micros utc(const QString &text)
{
    return QDateTime::fromString(text + u'Z', Qt::ISODateWithMs).toMSecsSinceEpoch() * 1000;
}

QStringList labels(const std::vector<ClockTick> &ticks)
{
    QStringList texts;
    for (const ClockTick &tick : ticks)
        texts << tick.label;
    return texts;
}

} // namespace

class TestClockTicks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksAreRoundTimesOfTheDay_data();
    void marksAreRoundTimesOfTheDay();
    void aDayThatBeginsIsNamed();
    void theFirstMarkTellsTheDayWhereAsked();
    void marksAreRoundInTheirZone();
    void aClockThatChangesKeepsItsOrder_data();
    void aClockThatChangesKeepsItsOrder();
    void nothingOfNothing();
};

void TestClockTicks::marksAreRoundTimesOfTheDay_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<qint64>("duration");
    QTest::addColumn<int>("most");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("seconds") << u"2025-11-21T02:54:25.918"_s << 49 * Second << 5
                             << QStringList{u"02:54:30"_s, u"02:54:40"_s, u"02:54:50"_s, u"02:55:00"_s, u"02:55:10"_s};
    QTest::newRow("on a mark") << u"2025-11-21T02:54:00"_s << 120 * Second << 2
                               << QStringList{u"02:54"_s, u"02:55"_s, u"02:56"_s};
    QTest::newRow("tenths") << u"2025-11-21T02:54:25.95"_s << Second / 2 << 5
                            << QStringList{u"02:54:26.0"_s, u"02:54:26.1"_s, u"02:54:26.2"_s, u"02:54:26.3"_s,
                                           u"02:54:26.4"_s};
    QTest::newRow("hours") << u"2025-11-21T02:54:25"_s << 5 * Hour << 3 << QStringList{u"04:00"_s, u"06:00"_s};
    QTest::newRow("before 1970") << u"1969-12-31T23:59:55"_s << 4 * Second << 2
                                 << QStringList{u"23:59:56"_s, u"23:59:58"_s};
}

void TestClockTicks::marksAreRoundTimesOfTheDay()
{
    QFETCH(QString, from);
    QFETCH(qint64, duration);
    QFETCH(int, most);
    QFETCH(QStringList, expected);
    const Micros begin = utc(from);
    QCOMPARE(labels(clockTicks({begin, begin + duration}, QTimeZone::UTC, most, false)), expected);
}

void TestClockTicks::aDayThatBeginsIsNamed()
{
    const Micros begin = utc(u"2025-11-21T22:30:00"_s);
    const auto ticks = clockTicks({begin, begin + 3 * Hour}, QTimeZone::UTC, 3, false);
    QCOMPARE(labels(ticks), (QStringList{u"23:00"_s, u"22 Nov"_s, u"01:00"_s}));
    QVERIFY(ticks[1].beginsDay);
    QCOMPARE(ticks[1].time, utc(u"2025-11-22T00:00:00"_s));
    QVERIFY(spansDays({begin, begin + 3 * Hour}, QTimeZone::UTC));
    QVERIFY(!spansDays({begin, begin + Hour}, QTimeZone::UTC));
}

void TestClockTicks::theFirstMarkTellsTheDayWhereAsked()
{
    const Micros begin = utc(u"2025-11-22T02:30:00"_s);
    QCOMPARE(labels(clockTicks({begin, begin + 3 * Hour}, QTimeZone::UTC, 3, true)),
             (QStringList{u"22 Nov 03:00"_s, u"04:00"_s, u"05:00"_s}));
}

void TestClockTicks::marksAreRoundInTheirZone()
{
    const QTimeZone kathmandu(QByteArrayLiteral("Asia/Kathmandu")); // 5:45 ahead
    if (!kathmandu.isValid())
        QSKIP("no zones are installed");
    const Micros begin = utc(u"2025-11-21T00:00:00"_s);
    const auto ticks = clockTicks({begin, begin + 2 * Hour}, kathmandu, 2, false);
    QCOMPARE(labels(ticks), (QStringList{u"06:00"_s, u"07:00"_s}));
    QCOMPARE(ticks.front().time, begin + Hour / 4);
}

void TestClockTicks::aClockThatChangesKeepsItsOrder_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QStringList>("expected");
    // 02:00 summer time becomes 03:00, and in autumn 03:00 becomes 02:00 again.
    QTest::newRow("forward") << u"2025-03-29T23:30:00"_s
                             << QStringList{u"01:00"_s, u"03:00"_s, u"04:00"_s, u"05:00"_s, u"06:00"_s};
    QTest::newRow("back") << u"2025-10-25T22:30:00"_s << QStringList{u"01:00"_s, u"02:00"_s, u"03:00"_s, u"04:00"_s};
}

void TestClockTicks::aClockThatChangesKeepsItsOrder()
{
    QFETCH(QString, from);
    QFETCH(QStringList, expected);
    const QTimeZone berlin(QByteArrayLiteral("Europe/Berlin"));
    if (!berlin.isValid())
        QSKIP("no zones are installed");
    const Micros begin = utc(from);
    const auto ticks = clockTicks({begin, begin + 5 * Hour}, berlin, 5, false);
    for (size_t i = 0; i < ticks.size(); ++i) {
        QVERIFY(i == 0 || ticks[i].time > ticks[i - 1].time);
        const QString shown
            = QDateTime::fromMSecsSinceEpoch(ticks[i].time / 1000, berlin).toString(u"HH:mm"_s);
        QVERIFY2(ticks[i].beginsDay || ticks[i].label == shown, qPrintable(ticks[i].label + u" is "_s + shown));
    }
    QStringList texts = labels(ticks);
    texts.removeIf([](const QString &text) { return !text.contains(u':'); });
    QCOMPARE(texts, expected);
}

void TestClockTicks::nothingOfNothing()
{
    QVERIFY(clockTicks({}, QTimeZone::UTC, 5, false).empty());
    QVERIFY(clockTicks({0, Second}, QTimeZone::UTC, 0, true).empty());
    QVERIFY(!spansDays({}, QTimeZone::UTC));
}

AVIARY_TEST_GUILESS(TestClockTicks)
#include "tst_clockticks.moc"
