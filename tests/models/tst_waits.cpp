// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/waits.h"

#include "tests/support/everyrun.h"
#include "tests/support/maderecording.h"
#include "tests/support/testmain.h"

using namespace aviary;
using namespace Qt::StringLiterals;

// Who stood still, for how long and for whom.
class TestWaits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hostsThatAreDoneWaitForTheSlowest();
    void aHostWithoutAResultWaitsThroughTheTask();
    void aHostWaitsThroughAFirstTaskThatOnlyOneRuns();
    void whoFailedAndIsOutDoesNotWait();
    void whoCouldNotBeReachedDoesNotWait();
    void whoIsNotOfTheBatchDoesNotWait();
    void whoIsNotOfThePlayDoesNotWait();
    void noHostWaitsAfterItsLastResult();
    void tasksInARowAreOneWaitWithoutTheirGaps();
    void whereHostsTookTurnsTheLongestIsWaitedFor();
    void aHostWithTwoResultsOfATaskWaitsAfterTheLater();
    void nothingIsSaidOfAPlayInWhichTasksOverlap();
    void nothingIsSaidOfAPlayInWhichATimeIsMissing();
    void theDelegatingHostIsTheSlowOne();
    void aRangeHoldsThePartsOfWaitsWithinIt_data();
    void aRangeHoldsThePartsOfWaitsWithinIt();
    void sumsOfHostsAndTasksAgreeInEveryRun_data() { test::addEveryRun(); }
    void sumsOfHostsAndTasksAgreeInEveryRun();
    void realRunsSayWhoWaitedForWhom();
    void forksThatHeldHostsUpAreCounted();
    void pinnedHostsWaitedForAForkOnce();
    void hostsOfAThrottledTaskDidNotWaitForForks();
    void forksThatWereEnoughAreNotTold();
    void theArgumentsTellHowManyForksWereAskedFor_data();
    void theArgumentsTellHowManyForksWereAskedFor();
};

namespace {

constexpr Micros Second = MadeRecording::Second;

QString seconds(Micros duration)
{
    return QString::number(static_cast<double>(duration) / Second);
}

QString nameOf(const Recording &recording, TableIndex host)
{
    return recording.hosts()[host].name;
}

Waits waitsOf(const RecordingPtr &recording)
{
    return Waits::of(*recording, Schedule::of(*recording));
}

// "a 3-8: 5 for b1": from when to when, how long, for whose result of which task.
QStringList told(const RecordingPtr &recording)
{
    QStringList waits;
    for (const Wait &wait : waitsOf(recording).waits)
        waits << u"%1 %2-%3: %4 for %5%6"_s.arg(
            nameOf(*recording, wait.host), seconds(wait.span.begin - MadeRecording::Start),
            seconds(wait.span.end - MadeRecording::Start), seconds(wait.waited),
            nameOf(*recording, recording->hostOf(wait.slow)), QString::number(recording->taskOf(wait.slow) + 1));
    return waits;
}

MadeRecording made(int tasks, int hosts = 3)
{
    return MadeRecording(QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}.first(hosts), tasks);
}

// All hosts, a second each.
void addAll(MadeRecording &recording, int task, double start, int hosts = 3)
{
    for (int host = 0; host < hosts; ++host)
        recording.add(host, start, 1, Status::Ok, task);
}

} // namespace

void TestWaits::hostsThatAreDoneWaitForTheSlowest()
{
    MadeRecording run = made(2);
    run.add(0, 0, 6, Status::Ok, 0);
    run.add(1, 0, 1, Status::Ok, 0);
    run.add(2, 0.5, 5, Status::Ok, 0);
    addAll(run, 1, 7);
    const RecordingPtr recording = run.finish();
    QCOMPARE(told(recording), (QStringList{u"b 1-6: 5 for a1"_s, u"c 5.5-6: 0.5 for a1"_s}));
    const Waits waits = waitsOf(recording);
    QCOMPARE(waits.total, 5'500'000);
    QCOMPARE(waits.hosts, (std::vector<Waits::OfHost>{{1, 0, 5 * Second, 1}, {2, 0, Second / 2, 1}}));
    QCOMPARE(waits.tasks, (std::vector<Waits::OfTask>{{0, 0, 5'500'000, 2}}));
    QCOMPARE(waits.of(0).size(), 0U);
    QCOMPARE(waits.of(1).size(), 1U);
    QCOMPARE(waits.of(2).front().span, (TimeSpan{MadeRecording::at(5.5), MadeRecording::at(6)}));
}

void TestWaits::aHostWithoutAResultWaitsThroughTheTask()
{
    MadeRecording run = made(3);
    addAll(run, 0, 0);
    run.add(0, 1.5, 5, Status::Ok, 1); // run_once
    addAll(run, 2, 7);
    QCOMPARE(told(run.finish()), (QStringList{u"b 1.5-6.5: 5 for a2"_s, u"c 1.5-6.5: 5 for a2"_s}));
}

void TestWaits::aHostWaitsThroughAFirstTaskThatOnlyOneRuns()
{
    MadeRecording run = made(2, 2);
    run.add(0, 0, 5, Status::Ok, 0);
    addAll(run, 1, 6, 2);
    QCOMPARE(told(run.finish()), QStringList(u"b 0-5: 5 for a1"_s));
}

void TestWaits::whoFailedAndIsOutDoesNotWait()
{
    MadeRecording run = made(2);
    run.add(0, 0, 6, Status::Ok, 0);
    run.add(1, 0, 1, Status::Failed, 0);
    run.add(2, 0, 1, Status::Failed, 0, true); // ignored: goes on
    run.add(0, 7, 1, Status::Ok, 1);
    run.add(2, 7, 1, Status::Ok, 1);
    QCOMPARE(told(run.finish()), QStringList(u"c 1-6: 5 for a1"_s));
}

void TestWaits::whoCouldNotBeReachedDoesNotWait()
{
    MadeRecording run = made(3, 2);
    run.add(0, 0, 6, Status::Ok, 0);
    run.add(1, 0, 1, Status::Unreachable, 0);
    run.add(0, 7, 1, Status::Ok, 1);
    QCOMPARE(told(run.finish()), QStringList());
}

void TestWaits::whoIsNotOfTheBatchDoesNotWait()
{
    MadeRecording run = made(2, 2); // serial: 1
    run.plays().clear();
    run.addPlay(u"web"_s, u"ab"_s, 0, 10);
    run.addPlay(u"web"_s, u"ab"_s, 10, 20);
    for (const int host : {0, 1}) {
        run.add(host, host * 10, 6, Status::Ok, 0);
        run.add(host, host * 10 + 6, 3, Status::Ok, 1);
    }
    QCOMPARE(told(run.finish()), QStringList());
}

void TestWaits::whoIsNotOfThePlayDoesNotWait()
{
    MadeRecording run = made(3, 2);
    run.addPlay(u"after"_s, {}, 7, 9);
    addAll(run, 0, 0, 2);
    run.inPlay(1);
    run.add(0, 2, 5, Status::Ok, 1);
    run.inPlay(0);
    addAll(run, 2, 7, 2);
    QCOMPARE(told(run.finish()), QStringList());
}

void TestWaits::noHostWaitsAfterItsLastResult()
{
    MadeRecording run = made(2, 2);
    addAll(run, 0, 0, 2);
    run.add(0, 1, 1, Status::Ok, 1);
    run.add(1, 1, 9, Status::Ok, 1);
    QCOMPARE(told(run.finish()), QStringList());
}

void TestWaits::tasksInARowAreOneWaitWithoutTheirGaps()
{
    MadeRecording run = made(5, 2);
    run.add(0, 0, 3, Status::Ok, 0);
    run.add(1, 0, 1, Status::Ok, 0);
    run.add(0, 4, 4, Status::Ok, 1);
    run.add(0, 9, 2, Status::Ok, 2);
    run.add(1, 12, 1, Status::Ok, 3);
    run.add(0, 14, 1, Status::Ok, 4);
    run.add(1, 14, 1, Status::Ok, 4);
    const RecordingPtr recording = run.finish();
    // b: 2 s of the first, 4 s of the second, 2 s of the third; the longest names it. a: through the fourth.
    QCOMPARE(told(recording), (QStringList{u"a 12-13: 1 for b4"_s, u"b 1-11: 8 for a2"_s}));
    const Waits waits = waitsOf(recording);
    QCOMPARE(waits.hosts, (std::vector<Waits::OfHost>{{1, 0, 8 * Second, 3}, {0, 1, Second, 1}}));
    QCOMPARE(waits.tasks,
             (std::vector<Waits::OfTask>{
                 {1, 2, 4 * Second, 1}, {0, 0, 2 * Second, 1}, {2, 3, 2 * Second, 1}, {3, 4, Second, 1}}));
}

void TestWaits::whereHostsTookTurnsTheLongestIsWaitedFor()
{
    MadeRecording run = made(2);
    run.playbook().arguments = R"({"forks": 1})";
    run.add(0, 0, 2, Status::Ok, 0);
    run.add(1, 2, 4, Status::Ok, 0);
    run.add(2, 6, 1, Status::Ok, 0);
    addAll(run, 1, 8);
    run.setEnd(10);
    // That c waited for a fork is not told here: it was not done.
    QCOMPARE(told(run.finish()), (QStringList{u"a 2-7: 5 for b1"_s, u"b 6-7: 1 for c1"_s}));
}

void TestWaits::aHostWithTwoResultsOfATaskWaitsAfterTheLater()
{
    MadeRecording run = made(2, 2); // an old ARA: a handler hangs on the task before it
    run.add(0, 0, 1, Status::Ok, 0);
    run.add(1, 0, 5, Status::Ok, 0);
    run.add(0, 0, 3, Status::Ok, 0);
    addAll(run, 1, 6, 2);
    QCOMPARE(told(run.finish()), QStringList(u"a 3-5: 2 for b1"_s));
}

void TestWaits::nothingIsSaidOfAPlayInWhichTasksOverlap()
{
    MadeRecording run = made(3, 2);
    run.add(0, 0, 1, Status::Ok, 0);
    run.add(1, 0, 5, Status::Ok, 0);
    run.add(0, 5.5, 1, Status::Ok, 1);
    run.add(1, 5.5, 3, Status::Ok, 1);
    run.add(0, 7, 1, Status::Ok, 2);
    run.add(1, 9, 1, Status::Ok, 2);
    QCOMPARE(told(run.finish()), QStringList());
}

void TestWaits::nothingIsSaidOfAPlayInWhichATimeIsMissing()
{
    MadeRecording run = made(2);
    run.add(0, 0, 5, Status::Ok, 0);
    run.add(1, 0, 1, Status::Ok, 0);
    run.addRaw(2, MadeRecording::at(0), NoDuration, Status::Ok, 0);
    addAll(run, 1, 6);
    QCOMPARE(told(run.finish()), QStringList());
}

void TestWaits::theDelegatingHostIsTheSlowOne()
{
    MadeRecording run = made(2);
    run.add(0, 0, 5, Status::Ok, 0);
    run.delegateTo(2);
    run.add(1, 0, 1, Status::Ok, 0);
    addAll(run, 1, 6, 2);
    QCOMPARE(told(run.finish()), QStringList(u"b 1-5: 4 for a1"_s));
}

void TestWaits::aRangeHoldsThePartsOfWaitsWithinIt_data()
{
    QTest::addColumn<double>("begin");
    QTest::addColumn<double>("end");
    QTest::addColumn<double>("waited");
    // b waits from 1 to 3, 4 to 8 and 9 to 11; a from 12 to 13.
    QTest::newRow("all") << 0. << 20. << 9.;
    QTest::newRow("nothing before the first") << 0. << 1. << 0.;
    QTest::newRow("a part of the first task") << 1.5 << 2. << 0.5;
    QTest::newRow("a gap is no waiting") << 3. << 4. << 0.;
    QTest::newRow("over a gap") << 2. << 5. << 2.;
    QTest::newRow("from within to the end of all") << 7. << 30. << 4.;
    QTest::newRow("of two hosts") << 10. << 12.5 << 1.5;
    QTest::newRow("empty") << 5. << 5. << 0.;
}

void TestWaits::aRangeHoldsThePartsOfWaitsWithinIt()
{
    QFETCH(double, begin);
    QFETCH(double, end);
    QFETCH(double, waited);
    MadeRecording run = made(5, 2);
    run.add(0, 0, 3, Status::Ok, 0);
    run.add(1, 0, 1, Status::Ok, 0);
    run.add(0, 4, 4, Status::Ok, 1);
    run.add(0, 9, 2, Status::Ok, 2);
    run.add(1, 12, 1, Status::Ok, 3);
    run.add(0, 14, 1, Status::Ok, 4);
    run.add(1, 14, 1, Status::Ok, 4);
    const Waits waits = waitsOf(run.finish());
    QCOMPARE(waits.within({MadeRecording::at(begin), MadeRecording::at(end)}), std::llround(waited * Second));
}

void TestWaits::sumsOfHostsAndTasksAgreeInEveryRun()
{
    QFETCH(QString, database);
    QFETCH(int, playbook);
    const test::Report report(database, playbook);
    const Schedule schedule = Schedule::of(*report.recording);
    const Waits waits = Waits::of(*report.recording, schedule);
    Micros ofWaits = 0;
    for (const Wait &wait : waits.waits) {
        QVERIFY(wait.waited > 0 && wait.waited <= wait.span.duration());
        QVERIFY(report.recording->hostOf(wait.slow) != wait.host);
        ofWaits += wait.waited;
    }
    Micros ofHosts = 0;
    for (const Waits::OfHost &host : waits.hosts)
        ofHosts += host.waited;
    Micros ofTasks = 0;
    for (const Waits::OfTask &task : waits.tasks)
        ofTasks += task.waited;
    QCOMPARE(ofWaits, waits.total);
    QCOMPARE(ofHosts, waits.total);
    QCOMPARE(ofTasks, waits.total);
    QCOMPARE(waits.within(schedule.run), waits.total);
    QCOMPARE(waits.offsets.size(), report.recording->hosts().size() + 1);
}

void TestWaits::realRunsSayWhoWaitedForWhom()
{
    const test::Report report(u"shop-bad.sqlite"_s, 2);
    const Recording &recording = *report.recording;
    const Waits waits = Waits::of(recording, Schedule::of(recording));
    QCOMPARE(recording.shortHost(waits.hosts.front().host), u"app2"_s);
    QCOMPARE(recording.shortHost(waits.hosts.front().slowHost), u"app1"_s);
    const Waits::OfTask &longest = waits.tasks.front();
    QCOMPARE(recording.tasks()[longest.task].name, u"app : Migrate the schema"_s);
    QCOMPARE(longest.hosts, 1U);
    QCOMPARE(longest.waited, 6'141'215); // 02:54:56.138439 to 02:55:02.279654
    // Its play is of the two app hosts; the others had gone through theirs.
    for (const Wait &wait : waits.waits)
        QVERIFY(recording.taskOf(wait.slow) != longest.task || recording.shortHost(wait.host) == u"app2"_s);
}

void TestWaits::forksThatHeldHostsUpAreCounted()
{
    MadeRecording run = made(2, 4);
    run.playbook().arguments = R"({"forks": 2})";
    run.add(0, 0, 2, Status::Ok, 0);
    run.add(1, 0.5, 3, Status::Ok, 0);
    run.add(2, 2, 3, Status::Ok, 0); // 1.5 s after the second fork was taken
    run.add(3, 3.5, 1, Status::Ok, 0); // 3 s
    addAll(run, 1, 6, 2); // two at once
    const RecordingPtr recording = run.finish();
    QCOMPARE(ForkLimit::of(*recording, Schedule::of(*recording)),
             (ForkLimit{.asked = 2, .seen = 2, .tasks = 1, .waited = 4'500'000}));
}

void TestWaits::pinnedHostsWaitedForAForkOnce()
{
    MadeRecording run = made(2);
    run.playbook().arguments = R"({"forks": 2})";
    run.add(0, 0, 2, Status::Ok, 0);
    run.add(1, 0.5, 2.2, Status::Ok, 0);
    run.add(0, 2.1, 1, Status::Ok, 1);
    run.add(1, 2.8, 3, Status::Ok, 1);
    run.add(2, 3.1, 1, Status::Ok, 0); // 2.6 s after the second fork was taken
    run.add(2, 4.2, 2, Status::Ok, 1);
    const RecordingPtr recording = run.finish();
    // Of no task can it be said that its hosts took turns.
    QCOMPARE(ForkLimit::of(*recording, Schedule::of(*recording)),
             (ForkLimit{.asked = 2, .seen = 2, .waited = 2'600'000}));
}

void TestWaits::hostsOfAThrottledTaskDidNotWaitForForks()
{
    MadeRecording run = made(2);
    addAll(run, 0, 0);
    for (const int host : {0, 1, 2})
        run.add(host, 2 + host, 1, Status::Ok, 1);
    const RecordingPtr recording = run.finish();
    QCOMPARE(ForkLimit::of(*recording, Schedule::of(*recording)),
             (ForkLimit{.throttled = 1, .throttledWaited = 3 * Second}));
}

void TestWaits::forksThatWereEnoughAreNotTold()
{
    MadeRecording run = made(1);
    run.playbook().arguments = R"({"forks": 5})";
    addAll(run, 0, 0);
    const RecordingPtr recording = run.finish();
    QCOMPARE(ForkLimit::of(*recording, Schedule::of(*recording)), ForkLimit{.asked = 5});
}

void TestWaits::theArgumentsTellHowManyForksWereAskedFor_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<int>("asked");
    QTest::newRow("recorded") << QByteArray(R"({"check": false, "forks": 12})") << 12;
    QTest::newRow("not recorded") << QByteArray(R"({"check": false})") << 0;
    QTest::newRow("no arguments") << QByteArray() << 0;
    QTest::newRow("kept out") << QByteArray(R"({"forks": "Not saved by ARA as configured by 'ignored_arguments'"})")
                              << 0;
    QTest::newRow("nonsense") << QByteArray(R"({"forks": -3})") << 0;
    QTest::newRow("more than anybody has")
        << QByteArray(R"({"forks": 99999999999})") << std::numeric_limits<int>::max();
}

void TestWaits::theArgumentsTellHowManyForksWereAskedFor()
{
    QFETCH(QByteArray, arguments);
    QFETCH(int, asked);
    MadeRecording run = made(1);
    run.playbook().arguments = arguments;
    const RecordingPtr recording = run.finish();
    QCOMPARE(ForkLimit::of(*recording, Schedule::of(*recording)).asked, asked);
}

AVIARY_TEST_GUILESS(TestWaits)
#include "tst_waits.moc"
