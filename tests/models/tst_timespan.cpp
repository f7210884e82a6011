// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/timespan.h"

#include <QDateTime>
#include <QTest>

using namespace aviary;
using namespace Qt::StringLiterals;

class TestTimeSpan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textBecomesMicroseconds_data();
    void textBecomesMicroseconds();
    void everyDayAgreesWithQt();
    void otherTextIsNotKnown_data();
    void otherTextIsNotKnown();
    void aSpanGrowsByWhatIsKnown();
    void aSpanHoldsItsBeginAndNotItsEnd();
    void lyingNumbersAreNotKnown();
};

void TestTimeSpan::textBecomesMicroseconds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("time");
    QTest::newRow("epoch") << u"1970-01-01 00:00:00"_s << qint64{0};
    QTest::newRow("before it") << u"1969-12-31 23:59:59.999999"_s << qint64{-1};
    QTest::newRow("recorded") << u"2026-11-21 02:54:25.918354"_s << qint64{1'795'229'665'918'354};
    QTest::newRow("no fraction") << u"2026-11-21 02:54:25"_s << qint64{1'795'229'665'000'000};
    QTest::newRow("short fraction") << u"2026-11-21 02:54:25.5"_s << qint64{1'795'229'665'500'000};
    QTest::newRow("leap day") << u"2024-02-29 12:00:00"_s << qint64{1'709'208'000'000'000};
    QTest::newRow("earliest") << u"0000-01-01 00:00:00"_s << EarliestTime;
    QTest::newRow("latest") << u"9999-12-31 23:59:59.999999"_s << LatestTime;
}

void TestTimeSpan::textBecomesMicroseconds()
{
    QFETCH(QString, text);
    QFETCH(qint64, time);
    const QByteArray utf8 = text.toUtf8();
    QCOMPARE(timeFromText(text), time);
    QCOMPARE(timeFromUtf8(utf8.constData(), utf8.size()), time);
}

void TestTimeSpan::everyDayAgreesWithQt()
{
    for (QDate day(1899, 12, 1); day < QDate(2101, 2, 1); day = day.addDays(1)) {
        const QString text = day.toString(u"yyyy-MM-dd") + " 01:02:03"_L1;
        QCOMPARE(timeFromText(text), QDateTime(day, QTime(1, 2, 3), QTimeZone::UTC).toMSecsSinceEpoch() * 1000);
    }
}

void TestTimeSpan::otherTextIsNotKnown_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "2026-11-21",
                             "2026-11-21 02:54",
                             "2026-11-21T02:54:25",
                             "2026-11-21 02:54:25.",
                             "2026-11-21 02:54:25.1234567",
                             "2026-11-21 02:54:25,5",
                             "2026-11-21 02:54:25.12x",
                             "2026-13-01 00:00:00",
                             "2026-00-01 00:00:00",
                             "2026-02-29 00:00:00",
                             "1900-02-29 00:00:00",
                             "2026-04-31 00:00:00",
                             "2026-11-00 00:00:00",
                             "2026-11-21 24:00:00",
                             "2026-11-21 02:60:00",
                             "2026-11-21 02:54:60",
                             "-026-11-21 02:54:25",
                             "2026-11-21 -2:54:25",
                             "yesterday, at noon   ",
                             "2026-11-21 02:54:25Z"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("digits of another script") << u"٢٠٢٦-11-21 02:54:25"_s;
}

void TestTimeSpan::otherTextIsNotKnown()
{
    QFETCH(QString, text);
    const QByteArray utf8 = text.toUtf8();
    QCOMPARE(timeFromText(text), NoTime);
    QCOMPARE(timeFromUtf8(utf8.constData(), utf8.size()), NoTime);
}

void TestTimeSpan::aSpanGrowsByWhatIsKnown()
{
    TimeSpan span;
    QVERIFY(span.isEmpty());
    QCOMPARE(span.duration(), NoDuration);
    span.include(NoTime);
    QVERIFY(span.isEmpty());
    span.include(20);
    QVERIFY(span.isEmpty());
    QCOMPARE(span.duration(), 0);
    span.include(-5);
    span.include(7);
    span.include(NoTime);
    QCOMPARE(span, (TimeSpan{-5, 20}));
    QCOMPARE(span.duration(), 25);
}

void TestTimeSpan::aSpanHoldsItsBeginAndNotItsEnd()
{
    const TimeSpan span = TimeSpan{20, 10}.normalized();
    QVERIFY(span.contains(10));
    QVERIFY(span.contains(19));
    QVERIFY(!span.contains(20));
    QVERIFY(!span.contains(NoTime));
}

void TestTimeSpan::lyingNumbersAreNotKnown()
{
    constexpr qint64 huge = std::numeric_limits<qint64>::max();
    QCOMPARE(boundedTime(huge), NoTime);
    QCOMPARE(boundedTime(-huge), NoTime);
    QCOMPARE(boundedTime(NoTime), NoTime);
    QCOMPARE(boundedTime(LatestTime), LatestTime);
    QCOMPARE(boundedDuration(huge), NoDuration);
    QCOMPARE(boundedDuration(-huge), NoDuration);
    QCOMPARE(boundedDuration(-1), -1);
}

QTEST_GUILESS_MAIN(TestTimeSpan)
#include "tst_timespan.moc"
