// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelineticks.h"
#include "models/timeline/timelinezoom.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace aviary;
using namespace Qt::StringLiterals;

namespace {

constexpr Micros Second = 1'000'000;
constexpr TimeSpan Run{1000 * Second, 1050 * Second};

} // namespace

class TestTimelineZoom : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allOfTheRunIsSeenAtFirst();
    void signalsComeOnlyOnChange();
    void zoomingKeepsTheTimeUnderTheCursor_data();
    void zoomingKeepsTheTimeUnderTheCursor();
    void zoomingInAndOutComesBack();
    void nothingBeyondTheRunIsShown();
    void zoomingInStops();
    void panningStopsAtTheEnds();
    void aGrowingRunIsFollowedWhileAllIsSeen();
    void aGrowingRunLeavesWhatIsSeen();
    void theEndOfARunThatGoesOnIsFollowed();
    void revealingMovesOnlyWhenNeeded();
    void revealingALongItemShowsItsBeginning();
    void fittingPutsTheItemInTheMiddle();
    void nothingHappensWithoutARun();
    void stepsAreRound_data();
    void stepsAreRound();
    void ticksSpeakOfTheStart_data();
    void ticksSpeakOfTheStart();
};

void TestTimelineZoom::allOfTheRunIsSeenAtFirst()
{
    TimelineZoom zoom;
    zoom.setTrace(Run);
    QCOMPARE(zoom.visible(), Run);
    QVERIFY(zoom.isWhole());
}

void TestTimelineZoom::signalsComeOnlyOnChange()
{
    TimelineZoom zoom;
    QSignalSpy trace(&zoom, &TimelineZoom::traceChanged);
    QSignalSpy visible(&zoom, &TimelineZoom::visibleChanged);
    QSignalSpy selection(&zoom, &TimelineZoom::selectionChanged);
    zoom.setTrace(Run);
    zoom.setTrace(Run);
    QCOMPARE(trace.size(), 1);
    QCOMPARE(visible.size(), 1);
    zoom.setVisible({1010 * Second, 1020 * Second});
    zoom.setVisible({1010 * Second, 1020 * Second});
    QCOMPARE(visible.size(), 2);
    zoom.setSelection({1011 * Second, 1012 * Second});
    zoom.setSelection({1011 * Second, 1012 * Second});
    QCOMPARE(selection.size(), 1);
    QCOMPARE(visible.size(), 2);
    zoom.showAll();
    zoom.showAll();
    QCOMPARE(visible.size(), 3);
    zoom.pan(-5 * Second); // there is nothing more to the left
    QCOMPARE(visible.size(), 3);
    QCOMPARE(trace.size(), 1);
}

void TestTimelineZoom::zoomingKeepsTheTimeUnderTheCursor_data()
{
    QTest::addColumn<double>("share");
    QTest::newRow("left") << 0.0;
    QTest::newRow("a third") << 1.0 / 3;
    QTest::newRow("middle") << 0.5;
    QTest::newRow("right") << 1.0;
}

void TestTimelineZoom::zoomingKeepsTheTimeUnderTheCursor()
{
    QFETCH(double, share);
    TimelineZoom zoom;
    zoom.setTrace(Run);
    const Micros fixed = Run.begin + static_cast<Micros>(share * static_cast<double>(Run.duration()));
    for (int i = 0; i < 12; ++i) {
        zoom.zoom(0.6, fixed);
        const double place
            = static_cast<double>(fixed - zoom.visible().begin) / static_cast<double>(zoom.visible().duration());
        QVERIFY2(std::abs(place - share) < 0.0005, qPrintable(u"%1 at %2"_s.arg(place).arg(i)));
    }
}

void TestTimelineZoom::zoomingInAndOutComesBack()
{
    TimelineZoom zoom;
    zoom.setTrace(Run);
    const TimeSpan before{1020 * Second, 1030 * Second};
    zoom.setVisible(before);
    zoom.zoom(0.5, 1023 * Second);
    QCOMPARE(zoom.visible().duration(), 5 * Second);
    zoom.zoom(2, 1023 * Second);
    QCOMPARE(zoom.visible(), before);
}

void TestTimelineZoom::nothingBeyondTheRunIsShown()
{
    TimelineZoom zoom;
    zoom.setTrace(Run);
    zoom.setVisible({1040 * Second, 1050 * Second});
    zoom.zoom(3, 1041 * Second);
    QCOMPARE(zoom.visible(), (TimeSpan{1020 * Second, 1050 * Second}));
    zoom.zoom(1000, 1041 * Second);
    QCOMPARE(zoom.visible(), Run);
    zoom.setVisible({0, 10'000 * Second});
    QCOMPARE(zoom.visible(), Run);
}

void TestTimelineZoom::zoomingInStops()
{
    TimelineZoom zoom;
    zoom.setTrace(Run);
    for (int i = 0; i < 100; ++i)
        zoom.zoom(0.5, 1025 * Second);
    QCOMPARE(zoom.visible().duration(), TimelineZoom::Nearest);
    QVERIFY(zoom.visible().contains(1025 * Second));
}

void TestTimelineZoom::panningStopsAtTheEnds()
{
    TimelineZoom zoom;
    zoom.setTrace(Run);
    zoom.setVisible({1010 * Second, 1020 * Second});
    zoom.pan(5 * Second);
    QCOMPARE(zoom.visible(), (TimeSpan{1015 * Second, 1025 * Second}));
    zoom.pan(std::numeric_limits<Micros>::max());
    QCOMPARE(zoom.visible(), (TimeSpan{1040 * Second, 1050 * Second}));
    zoom.pan(std::numeric_limits<Micros>::min());
    QCOMPARE(zoom.visible(), (TimeSpan{1000 * Second, 1010 * Second}));
}

void TestTimelineZoom::aGrowingRunIsFollowedWhileAllIsSeen()
{
    TimelineZoom zoom;
    zoom.setTrace({1000 * Second, 1010 * Second});
    zoom.setTrace(Run);
    QCOMPARE(zoom.visible(), Run);
}

void TestTimelineZoom::aGrowingRunLeavesWhatIsSeen()
{
    TimelineZoom zoom;
    zoom.setTrace({1000 * Second, 1010 * Second});
    zoom.setVisible({1002 * Second, 1004 * Second});
    zoom.setTrace(Run);
    QCOMPARE(zoom.visible(), (TimeSpan{1002 * Second, 1004 * Second}));
}

void TestTimelineZoom::theEndOfARunThatGoesOnIsFollowed()
{
    TimelineZoom zoom;
    zoom.setFollowsEnd(true);
    zoom.setTrace({1000 * Second, 1010 * Second});
    zoom.setVisible({1008 * Second, 1010 * Second});
    zoom.setTrace({1000 * Second, 1015 * Second});
    QCOMPARE(zoom.visible(), (TimeSpan{1013 * Second, 1015 * Second}));
    // Who looks at something else is left alone.
    zoom.setVisible({1008 * Second, 1010 * Second});
    zoom.setTrace(Run);
    QCOMPARE(zoom.visible(), (TimeSpan{1008 * Second, 1010 * Second}));
    // So is who looks at the end of a run that is over.
    zoom.setVisible({1040 * Second, 1050 * Second});
    zoom.setFollowsEnd(false);
    zoom.setTrace({1000 * Second, 1060 * Second});
    QCOMPARE(zoom.visible(), (TimeSpan{1040 * Second, 1050 * Second}));
}

void TestTimelineZoom::revealingMovesOnlyWhenNeeded()
{
    TimelineZoom zoom;
    zoom.setTrace(Run);
    const TimeSpan before{1010 * Second, 1020 * Second};
    zoom.setVisible(before);
    zoom.reveal({1012 * Second, 1013 * Second});
    QCOMPARE(zoom.visible(), before);
    zoom.reveal({1030 * Second, 1031 * Second});
    QCOMPARE(zoom.visible(), (TimeSpan{1022 * Second, 1032 * Second}));
    zoom.reveal({1005 * Second, 1006 * Second});
    QCOMPARE(zoom.visible(), (TimeSpan{1004 * Second, 1014 * Second}));
}

void TestTimelineZoom::revealingALongItemShowsItsBeginning()
{
    TimelineZoom zoom;
    zoom.setTrace(Run);
    zoom.setVisible({1000 * Second, 1010 * Second});
    zoom.reveal({1020 * Second, 1045 * Second});
    QCOMPARE(zoom.visible(), (TimeSpan{1020 * Second, 1030 * Second}));
}

void TestTimelineZoom::fittingPutsTheItemInTheMiddle()
{
    TimelineZoom zoom;
    zoom.setTrace(Run);
    zoom.fit({1020 * Second, 1024 * Second});
    QCOMPARE(zoom.visible(), (TimeSpan{1018 * Second, 1026 * Second}));
    // A moment can be fitted, too.
    zoom.fit({1020 * Second, 1020 * Second});
    QVERIFY(zoom.visible().contains(1020 * Second));
    QVERIFY(zoom.visible().duration() <= 10 * TimelineZoom::Nearest);
}

void TestTimelineZoom::nothingHappensWithoutARun()
{
    TimelineZoom zoom;
    QSignalSpy visible(&zoom, &TimelineZoom::visibleChanged);
    zoom.zoom(0.5, 3);
    zoom.pan(1);
    zoom.reveal({1, 2});
    zoom.fit({1, 2});
    zoom.showAll();
    QVERIFY(visible.isEmpty());
}

void TestTimelineZoom::stepsAreRound_data()
{
    QTest::addColumn<qint64>("span");
    QTest::addColumn<int>("most");
    QTest::addColumn<qint64>("step");
    QTest::newRow("50 s") << 50 * Second << 10 << 5 * Second;
    QTest::newRow("49.9 s") << qint64{49'939'823} << 10 << 5 * Second;
    QTest::newRow("51 s") << 51 * Second << 10 << 10 * Second;
    QTest::newRow("one second") << Second << 10 << Second / 10;
    QTest::newRow("the nearest") << qint64{100} << 10 << qint64{10};
    QTest::newRow("5 min") << 300 * Second << 10 << 30 * Second;
    QTest::newRow("an hour") << 3600 * Second << 6 << 600 * Second;
    QTest::newRow("a day") << 86400 * Second << 10 << 3 * 3600 * Second;
    QTest::newRow("a year") << 365 * 86400 * Second << 10 << 50 * 86400 * Second;
    QTest::newRow("less than a mark") << qint64{1} << 10 << qint64{1};
}

void TestTimelineZoom::stepsAreRound()
{
    QFETCH(qint64, span);
    QFETCH(int, most);
    QFETCH(qint64, step);
    QCOMPARE(tickStep(span, most), step);
}

void TestTimelineZoom::ticksSpeakOfTheStart_data()
{
    QTest::addColumn<qint64>("begin");
    QTest::addColumn<qint64>("end");
    QTest::addColumn<int>("most");
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("seconds") << qint64{0} << 50 * Second << 5
                             << QStringList({u"0 s"_s, u"10 s"_s, u"20 s"_s, u"30 s"_s, u"40 s"_s, u"50 s"_s});
    QTest::newRow("fractions") << Second << Second + 20'000 << 4
                               << QStringList({u"1.000 s"_s, u"1.005 s"_s, u"1.010 s"_s, u"1.015 s"_s, u"1.020 s"_s});
    QTest::newRow("before the start") << -2 * Second << 2 * Second << 4
                                      << QStringList({u"-2 s"_s, u"-1 s"_s, u"0 s"_s, u"1 s"_s, u"2 s"_s});
    QTest::newRow("minutes") << 60 * Second << 120 * Second << 2
                             << QStringList({u"1 min 00 s"_s, u"1 min 30 s"_s, u"2 min 00 s"_s});
    QTest::newRow("hours") << 3600 * Second << 7200 * Second << 2
                           << QStringList({u"1 h 00 min"_s, u"1 h 30 min"_s, u"2 h 00 min"_s});
    QTest::newRow("days") << 86400 * Second << 3 * 86400 * Second << 2 << QStringList({u"1 d"_s, u"2 d"_s, u"3 d"_s});
}

void TestTimelineZoom::ticksSpeakOfTheStart()
{
    QFETCH(qint64, begin);
    QFETCH(qint64, end);
    QFETCH(int, most);
    QFETCH(QStringList, labels);
    const Micros origin = 1'763'693'665 * Second + 123;
    QStringList seen;
    for (const TimelineTick &tick : timelineTicks({origin + begin, origin + end}, origin, most))
        seen << tick.label;
    QCOMPARE(seen, labels);
}

AVIARY_TEST_GUILESS(TestTimelineZoom)
#include "tst_timelinezoom.moc"
