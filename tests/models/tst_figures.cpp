// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/figures.h"

#include "tests/support/everyrun.h"
#include "tests/support/maderecording.h"
#include "tests/support/testmain.h"

using namespace aviary;
using namespace Qt::StringLiterals;

// All figures of a run together, and those of a range of its time.
class TestFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRunThatLoadsHasNone();
    void allFiguresAreOfTheSameRun();
    void aRangeHoldsWhatGoesOnInIt_data();
    void aRangeHoldsWhatGoesOnInIt();
    void withoutFiguresNothingIsSaidOfWaiting();
    void theWholeRunHoldsAllResults_data() { test::addEveryRun(); }
    void theWholeRunHoldsAllResults();
    void nothingOverflowsInARunOfLies();
    void hostsTimesTasksAreBounded();
};

namespace {

constexpr Micros Second = MadeRecording::Second;

RecordingPtr run()
{
    MadeRecording made({u"a"_s, u"b"_s}, 2);
    made.add(0, 0, 2, Status::Ok, 0);
    made.add(1, 0, 6, Status::Failed, 0, true);
    made.add(0, 6, 0, Status::Skipped, 1);
    made.add(1, 6, 3, Status::Ok, 1);
    made.setEnd(10);
    return made.finish();
}

} // namespace

void TestFigures::aRunThatLoadsHasNone()
{
    QVERIFY(!TimelineFigures::of(nullptr));
    QVERIFY(!TimelineFigures::of(MadeRecording({u"a"_s}).finish(false)));
    QVERIFY(TimelineFigures::of(MadeRecording({u"a"_s}).finish()));
}

void TestFigures::allFiguresAreOfTheSameRun()
{
    const RecordingPtr recording = run();
    const auto figures = TimelineFigures::of(recording);
    QCOMPARE(figures->recording, recording);
    QCOMPARE(figures->schedule.sections.size(), 2U);
    QCOMPARE(figures->waits.total, 4 * Second);
    QCOMPARE(figures->longestWaiting, std::optional(Waiting{1, 4 * Second, {0}}));
    QCOMPARE(figures->path.duration, 10 * Second);
    QCOMPARE(figures->concurrency.most, 2U);
    QCOMPARE(figures->gains.front(), (Gain{GroupKind::Host, 1, 7 * Second, 0}));
    QCOMPARE(figures->timingsOf(GroupKind::Task).size(), 2U);
    QCOMPARE(figures->timingsOf(GroupKind::Host).front().group, 1U);
    QVERIFY(!figures->caveats.any());
}

void TestFigures::aRangeHoldsWhatGoesOnInIt_data()
{
    QTest::addColumn<double>("begin");
    QTest::addColumn<double>("end");
    QTest::addColumn<QString>("totals"); // results, ok, ignored, skipped; busy, waited
    QTest::newRow("all") << 0. << 10. << u"4: 2 1 1; 11 4"_s;
    QTest::newRow("what begins and ends outside") << 3. << 4. << u"1: 0 1 0; 1 1"_s;
    QTest::newRow("an end is not in the range that begins with it") << 2. << 3. << u"1: 0 1 0; 1 1"_s;
    QTest::newRow("a begin is not in the range that ends with it") << 5. << 6. << u"1: 0 1 0; 1 1"_s;
    QTest::newRow("what took no time is in the range that begins with it") << 6. << 7. << u"2: 1 0 1; 1 0"_s;
    QTest::newRow("what took no time is over") << 6.5 << 7. << u"1: 1 0 0; 0.5 0"_s;
    QTest::newRow("after all") << 9. << 10. << u"0: 0 0 0; 0 0"_s;
    QTest::newRow("empty") << 3. << 3. << u"0: 0 0 0; 0 0"_s;
}

void TestFigures::aRangeHoldsWhatGoesOnInIt()
{
    QFETCH(double, begin);
    QFETCH(double, end);
    QFETCH(QString, totals);
    const auto figures = TimelineFigures::of(run());
    const RangeTotals found
        = totalsOf(*figures->recording, figures.get(), {MadeRecording::at(begin), MadeRecording::at(end)});
    const auto seconds = [](Micros duration) { return static_cast<double>(duration) / Second; };
    QCOMPARE(u"%1: %2 %3 %4; %5 %6"_s.arg(found.results)
                 .arg(found.counts[Outcome::Ok])
                 .arg(found.counts[Outcome::Ignored])
                 .arg(found.counts[Outcome::Skipped])
                 .arg(seconds(found.busy))
                 .arg(seconds(found.waited)),
             totals);
    QCOMPARE(found.counts.total(), found.results);
}

void TestFigures::withoutFiguresNothingIsSaidOfWaiting()
{
    const RecordingPtr recording = run();
    const auto figures = TimelineFigures::of(recording);
    const TimeSpan range{MadeRecording::at(1), MadeRecording::at(7)};
    RangeTotals expected = totalsOf(*recording, figures.get(), range);
    QCOMPARE(expected.waited, 4 * Second);
    expected.waited = 0;
    QCOMPARE(totalsOf(*recording, nullptr, range), expected);
}

void TestFigures::theWholeRunHoldsAllResults()
{
    QFETCH(QString, database);
    QFETCH(int, playbook);
    const test::Report report(database, playbook);
    const auto figures = TimelineFigures::of(report.recording);
    const RangeTotals totals = totalsOf(*report.recording, figures.get(), figures->schedule.run);
    QCOMPARE(totals.results, report.recording->resultCount());
    QCOMPARE(totals.counts, report.recording->counts());
    QCOMPARE(totals.waited, figures->waits.total);
    Micros busy = 0;
    for (const Timing &timing : figures->timingsOf(GroupKind::Host))
        busy += timing.wall;
    QCOMPARE(totals.busy, busy);
}

void TestFigures::nothingOverflowsInARunOfLies()
{
    QStringList hosts;
    for (int i = 0; i < 60; ++i)
        hosts << QString::number(i);
    MadeRecording made(hosts, 3);
    for (int host = 0; host < 60; ++host) {
        made.addRaw(host, EarliestTime, LatestTime - EarliestTime - host, Status::Ok, 0);
        made.addRaw(host, LatestTime, 0, Status::Ok, 1);
        made.addRaw(host, 0, EarliestTime, Status::Ok, 2);
    }
    const auto figures = TimelineFigures::of(made.finish());
    QCOMPARE(figures->path.duration, LatestTime - EarliestTime);
    QCOMPARE(figures->timingsOf(GroupKind::Task).front().total, std::numeric_limits<Micros>::max());
    QCOMPARE(totalsOf(*figures->recording, figures.get(), figures->schedule.run).busy,
             std::numeric_limits<Micros>::max());
}

void TestFigures::hostsTimesTasksAreBounded()
{
    // 11,000 hosts that would each wait through 11,000 tasks of one host.
    constexpr int Count = 11'000;
    QStringList hosts;
    for (int i = 0; i < Count; ++i)
        hosts << QString::number(i);
    MadeRecording made(hosts, Count + 2);
    const auto all = [&](int task, double start) {
        for (int host = 0; host < Count; ++host)
            made.add(host, start, 1, Status::Ok, task);
    };
    all(Count, 0);
    for (int task = 0; task < Count; ++task)
        made.add(0, task + 1, 1, Status::Ok, task);
    all(Count + 1, Count + 1);
    const auto figures = TimelineFigures::of(made.finish());
    QVERIFY(figures->waits.areTooMany);
    QVERIFY(figures->waits.waits.empty());
    QVERIFY(figures->waits.of(5).empty());
    QVERIFY(!figures->longestWaiting);
    QVERIFY(figures->caveats.tooManyWaits);
    QCOMPARE(figures->path.duration, (Count + 2) * Second);
}

AVIARY_TEST_GUILESS(TestFigures)
#include "tst_figures.moc"
