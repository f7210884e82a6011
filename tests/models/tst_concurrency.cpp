// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/concurrency.h"

#include "tests/support/everyrun.h"
#include "tests/support/maderecording.h"
#include "tests/support/testmain.h"

using namespace aviary;
using namespace Qt::StringLiterals;

// How many hosts were busy at a time.
class TestConcurrency : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hostsCountWhileTheyAreBusy();
    void aHostWithSeveralResultsAtOnceCountsOnce();
    void resultsOneAfterTheOtherAreOneStep();
    void aResultOfNoTimeIsNoStep();
    void nothingIsBusyInARunWithoutResults();
    void aRangeHoldsTheBusyTimeWithinIt_data();
    void aRangeHoldsTheBusyTimeWithinIt();
    void samplesAreMeansOfTheirParts_data();
    void samplesAreMeansOfTheirParts();
    void samplesKeepTheAreaOfEveryRun_data() { test::addEveryRun(); }
    void samplesKeepTheAreaOfEveryRun();
    void liesAboutTimeDoNotOverflow();
};

namespace {

constexpr Micros Second = MadeRecording::Second;

Concurrency concurrencyOf(const RecordingPtr &recording)
{
    return Concurrency::of(*recording, Schedule::of(*recording));
}

QStringList told(const RecordingPtr &recording)
{
    const Concurrency concurrency = concurrencyOf(recording);
    QStringList steps;
    for (size_t i = 0; i < concurrency.times.size(); ++i)
        steps << u"%1: %2"_s.arg(static_cast<double>(concurrency.times[i] - MadeRecording::Start) / Second)
                     .arg(concurrency.busy[i]);
    return steps;
}

// 1 busy from 0 to 2, 2 to 3, 1 to 5, none to 8, 3 to 9.
RecordingPtr steps()
{
    MadeRecording made({u"a"_s, u"b"_s, u"c"_s}, 2);
    made.add(0, 0, 3, Status::Ok, 0);
    made.add(1, 2, 3, Status::Ok, 0);
    for (const int host : {0, 1, 2})
        made.add(host, 8, 1, Status::Ok, 1);
    return made.finish();
}

} // namespace

void TestConcurrency::hostsCountWhileTheyAreBusy()
{
    QCOMPARE(told(steps()), (QStringList{u"0: 1"_s, u"2: 2"_s, u"3: 1"_s, u"5: 0"_s, u"8: 3"_s, u"9: 0"_s}));
    QCOMPARE(concurrencyOf(steps()).most, 3U);
}

void TestConcurrency::aHostWithSeveralResultsAtOnceCountsOnce()
{
    MadeRecording made({u"a"_s}, 3);
    made.add(0, 0, 5, Status::Ok, 0);
    made.add(0, 1, 1, Status::Ok, 1);
    made.add(0, 4, 3, Status::Ok, 2);
    QCOMPARE(told(made.finish()), (QStringList{u"0: 1"_s, u"7: 0"_s}));
}

void TestConcurrency::resultsOneAfterTheOtherAreOneStep()
{
    MadeRecording made({u"a"_s, u"b"_s}, 2);
    made.add(0, 0, 2, Status::Ok, 0);
    made.add(0, 2, 1, Status::Ok, 1); // the same host goes on
    made.add(1, 3, 1, Status::Ok, 1); // another one takes over
    QCOMPARE(told(made.finish()), (QStringList{u"0: 1"_s, u"4: 0"_s}));
}

void TestConcurrency::aResultOfNoTimeIsNoStep()
{
    MadeRecording made({u"a"_s, u"b"_s}, 1);
    made.add(0, 0, 4);
    made.add(1, 1, 0);
    made.add(1, 2, -3);
    QCOMPARE(told(made.finish()), (QStringList{u"0: 1"_s, u"4: 0"_s}));
}

void TestConcurrency::nothingIsBusyInARunWithoutResults()
{
    MadeRecording made({u"a"_s}, 1);
    made.addRaw(0, MadeRecording::at(0), NoDuration);
    const Concurrency concurrency = concurrencyOf(made.finish());
    QVERIFY(concurrency.times.empty());
    const TimeSpan range{MadeRecording::at(0), MadeRecording::at(3)};
    QCOMPARE(concurrency.busyWithin(range), 0);
    QCOMPARE(concurrency.sampled(range, 2), (std::vector<float>{0, 0}));
}

void TestConcurrency::aRangeHoldsTheBusyTimeWithinIt_data()
{
    QTest::addColumn<double>("begin");
    QTest::addColumn<double>("end");
    QTest::addColumn<double>("busy");
    QTest::newRow("all") << -5. << 20. << 9.;
    QTest::newRow("before") << -5. << 0. << 0.;
    QTest::newRow("after") << 9. << 20. << 0.;
    QTest::newRow("within a step") << 2.25 << 2.75 << 1.;
    QTest::newRow("over steps") << 1.5 << 4. << 3.5;
    QTest::newRow("over the gap") << 4. << 8.5 << 2.5;
    QTest::newRow("empty") << 2. << 2. << 0.;
}

void TestConcurrency::aRangeHoldsTheBusyTimeWithinIt()
{
    QFETCH(double, begin);
    QFETCH(double, end);
    QFETCH(double, busy);
    const TimeSpan range{MadeRecording::at(begin), MadeRecording::at(end)};
    QCOMPARE(concurrencyOf(steps()).busyWithin(range), std::llround(busy * Second));
}

void TestConcurrency::samplesAreMeansOfTheirParts_data()
{
    using Samples = std::vector<float>;
    QTest::addColumn<double>("begin");
    QTest::addColumn<double>("end");
    QTest::addColumn<Samples>("samples");
    QTest::newRow("a part each second") << 0. << 9. << Samples{1, 1, 2, 1, 1, 0, 0, 0, 3};
    QTest::newRow("three parts") << 0. << 9. << Samples{4 / 3.F, 2 / 3.F, 1};
    QTest::newRow("beyond the run") << 7. << 11. << Samples{0, 3, 0, 0};
    QTest::newRow("none") << 0. << 9. << Samples{};
    QTest::newRow("a microsecond, four times") << 8.5 << 8.500001 << Samples{3, 3, 3, 3};
}

void TestConcurrency::samplesAreMeansOfTheirParts()
{
    QFETCH(double, begin);
    QFETCH(double, end);
    QFETCH(std::vector<float>, samples);
    const TimeSpan range{MadeRecording::at(begin), MadeRecording::at(end)};
    QCOMPARE(concurrencyOf(steps()).sampled(range, static_cast<int>(samples.size())), samples);
}

void TestConcurrency::samplesKeepTheAreaOfEveryRun()
{
    QFETCH(QString, database);
    QFETCH(int, playbook);
    const test::Report report(database, playbook);
    const Schedule schedule = Schedule::of(*report.recording);
    const Concurrency concurrency = Concurrency::of(*report.recording, schedule);
    QVERIFY(concurrency.most <= report.recording->hosts().size());
    QCOMPARE(concurrency.busy.back(), 0U);
    double mean = 0;
    for (const float sample : concurrency.sampled(schedule.run, 1000))
        mean += static_cast<double>(sample) / 1000;
    const auto area = static_cast<double>(concurrency.busyWithin(schedule.run));
    const double expected = area / static_cast<double>(schedule.run.duration());
    QVERIFY(std::abs(mean - expected) < expected * 1e-4);
}

void TestConcurrency::liesAboutTimeDoNotOverflow()
{
    QStringList hosts;
    for (int i = 0; i < 200; ++i)
        hosts << QString::number(i);
    MadeRecording made(hosts, 1);
    for (int host = 0; host < 200; ++host)
        made.addRaw(host, EarliestTime, LatestTime - EarliestTime);
    const Concurrency concurrency = concurrencyOf(made.finish());
    QCOMPARE(concurrency.busyWithin({EarliestTime, LatestTime}), std::numeric_limits<Micros>::max());
    QCOMPARE(concurrency.busyWithin({EarliestTime, 0}), std::numeric_limits<Micros>::max());
}

AVIARY_TEST_GUILESS(TestConcurrency)
#include "tst_concurrency.moc"
