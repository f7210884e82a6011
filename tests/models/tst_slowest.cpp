// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/slowest.h"

#include "tests/support/everyrun.h"
#include "tests/support/maderecording.h"
#include "tests/support/testmain.h"

using namespace aviary;
using namespace Qt::StringLiterals;

// How long tasks, roles, actions and hosts took, and which result was out of line.
class TestSlowest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void durationsAreSummedUp();
    void percentilesAreOfTheNearestRank_data();
    void percentilesAreOfTheNearestRank();
    void aTaskTakesFromItsFirstStartToItsLastEnd();
    void aHostIsBusyOnceWhereItsResultsOverlap();
    void rolesAreDerivedFromNamesAndPaths();
    void resultsWithoutATimeOnlyCount();
    void theLargestTotalComesFirst();
    void sharesAreOfAll();
    void outcomesAreCounted();
    void totalsAreThoseOfTheResultsInEveryRun_data() { test::addEveryRun(); }
    void totalsAreThoseOfTheResultsInEveryRun();
    void hostsOutOfLineAreOutliers_data();
    void hostsOutOfLineAreOutliers();
    void durationsOverHostsComeLongestFirst();
    void theMigrationIsTheSlowestTask();
};

namespace {

constexpr Micros Second = MadeRecording::Second;

std::vector<Timing> timingsOf(const RecordingPtr &recording, GroupKind kind)
{
    return timingsOf(kind, *recording, Schedule::of(*recording), Groups::of(*recording));
}

QStringList namesOf(const RecordingPtr &recording, GroupKind kind)
{
    const Groups groups = Groups::of(*recording);
    QStringList names;
    for (const Timing &timing : timingsOf(recording, kind))
        names << groups.nameOf(kind, timing.group, *recording);
    return names;
}

} // namespace

void TestSlowest::durationsAreSummedUp()
{
    MadeRecording made({u"a"_s, u"b"_s, u"c"_s, u"d"_s}, 1);
    made.add(0, 0, 1);
    made.add(1, 0, 2);
    made.add(2, 0, 3);
    made.add(3, 0, 8);
    made.setEnd(16);
    const Timing timing = timingsOf(made.finish(), GroupKind::Task).at(0);
    QCOMPARE(timing.results, 4U);
    QCOMPARE(timing.timed, 4U);
    QCOMPARE(timing.total, 14 * Second);
    QCOMPARE(timing.mean, 3'500'000);
    QCOMPARE(timing.median, 2 * Second); // two of four are not longer
    QCOMPARE(timing.p95, 8 * Second);
    QCOMPARE(timing.max, 8 * Second);
    QCOMPARE(timing.slowest, 3U);
    QCOMPARE(timing.wall, 8 * Second);
    QCOMPARE(timing.ofWall, 0.5);
    QCOMPARE(timing.ofBusy, 1.0);
}

void TestSlowest::percentilesAreOfTheNearestRank_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("median");
    QTest::addColumn<int>("p95");
    QTest::newRow("one") << 1 << 1 << 1;
    QTest::newRow("two") << 2 << 1 << 2;
    QTest::newRow("three") << 3 << 2 << 3;
    QTest::newRow("twenty") << 20 << 10 << 19;
    QTest::newRow("twenty-one") << 21 << 11 << 20;
    QTest::newRow("a hundred") << 100 << 50 << 95;
}

void TestSlowest::percentilesAreOfTheNearestRank()
{
    QFETCH(int, count);
    QFETCH(int, median);
    QFETCH(int, p95);
    MadeRecording made({u"a"_s}, 1);
    for (int i = count; i > 0; --i)
        made.add(0, (count - i) * 200, i); // 1 s to as many
    const Timing timing = timingsOf(made.finish(), GroupKind::Task).at(0);
    QCOMPARE(timing.median, median * Second);
    QCOMPARE(timing.p95, p95 * Second);
}

void TestSlowest::aTaskTakesFromItsFirstStartToItsLastEnd()
{
    MadeRecording made({u"a"_s, u"b"_s}, 2);
    made.plays().clear();
    made.addPlay(u"web"_s, u"ab"_s, 0, 10);
    made.addPlay(u"web"_s, u"ab"_s, 10, 30);
    // A batch each: between them the task does not go on.
    made.add(0, 0, 2, Status::Ok, 0);
    made.add(0, 2, 1, Status::Ok, 1);
    made.add(1, 20, 3, Status::Ok, 0);
    made.add(1, 25, 4, Status::Ok, 1);
    made.setEnd(30);
    const std::vector<Timing> timings = timingsOf(made.finish(), GroupKind::Task);
    QCOMPARE(timings.at(0).wall, 5 * Second);
    QCOMPARE(timings.at(1).wall, 5 * Second);

    MadeRecording turns({u"a"_s, u"b"_s}, 1); // nobody was busy for a second of it
    turns.add(0, 0, 2);
    turns.add(1, 3, 2);
    QCOMPARE(timingsOf(turns.finish(), GroupKind::Task).at(0).wall, 5 * Second);
    QCOMPARE(timingsOf(turns.finish(), GroupKind::Task).at(0).total, 4 * Second);

    MadeRecording twice({u"a"_s}, 2); // a handler, flushed in the middle and at the end
    twice.add(0, 0, 1, Status::Ok, 0);
    twice.add(0, 1, 3, Status::Ok, 1);
    twice.add(0, 4, 1, Status::Ok, 0);
    QCOMPARE(timingsOf(twice.finish(), GroupKind::Task).at(1).wall, 2 * Second);

    MadeRecording free({u"a"_s, u"b"_s}, 2);
    free.add(0, 0, 1, Status::Ok, 0);
    free.add(1, 0, 6, Status::Ok, 0);
    free.add(0, 1, 2, Status::Ok, 1);
    free.add(1, 6, 1, Status::Ok, 1);
    const std::vector<Timing> overlapping = timingsOf(free.finish(), GroupKind::Task);
    QCOMPARE(overlapping.at(0).wall, 6 * Second);
    QCOMPARE(overlapping.at(1).wall, 6 * Second); // 1 to 7
}

void TestSlowest::aHostIsBusyOnceWhereItsResultsOverlap()
{
    MadeRecording made({u"a"_s}, 3);
    made.add(0, 0, 4, Status::Ok, 0);
    made.add(0, 1, 2, Status::Ok, 1); // within it
    made.add(0, 3, 3, Status::Ok, 2); // to 6
    made.add(0, 8, 1, Status::Ok, 1);
    const Timing timing = timingsOf(made.finish(), GroupKind::Host).at(0);
    QCOMPARE(timing.total, 10 * Second);
    QCOMPARE(timing.wall, 7 * Second);
}

void TestSlowest::rolesAreDerivedFromNamesAndPaths()
{
    MadeRecording made({u"a"_s}, 4);
    made.tasks()[0].name = u"web10 : install"_s;
    made.tasks()[1].name = u"web2 : install"_s;
    made.tasks()[2].name = u"app : not a role"_s; // nothing confirms it
    made.tasks()[3].name = u"web2 : start"_s;
    made.setPath(0, u"roles/web10/tasks/main.yml"_s);
    made.setPath(1, u"roles/web2/tasks/main.yml"_s);
    made.setPath(2, u"site.yml"_s);
    made.setPath(3, u"roles/web2/tasks/main.yml"_s);
    for (const int task : {0, 1, 2, 3})
        made.add(0, task * 10, task == 0 ? 1 : 2, Status::Ok, task);
    const RecordingPtr recording = made.finish();
    QCOMPARE(namesOf(recording, GroupKind::Role), (QStringList{u"web2"_s, u"web10"_s}));
    QCOMPARE(timingsOf(recording, GroupKind::Role).at(0).total, 4 * Second);
    QCOMPARE(Groups::of(*recording).roles, (QStringList{u"web2"_s, u"web10"_s})); // natural order
    QCOMPARE(Groups::of(*recording).groupOf(GroupKind::Role, *recording, 2), Groups::None);
}

void TestSlowest::resultsWithoutATimeOnlyCount()
{
    MadeRecording made({u"a"_s, u"b"_s, u"c"_s}, 2);
    made.add(0, 0, 3, Status::Ok, 0);
    made.addRaw(1, MadeRecording::at(0), NoDuration, Status::Ok, 0);
    made.add(2, 0, -1, Status::Ok, 0); // the clock was set back
    made.addRaw(2, NoTime, NoDuration, Status::Ok, 1);
    const std::vector<Timing> timings = timingsOf(made.finish(), GroupKind::Task);
    QCOMPARE(timings.size(), 2U);
    QCOMPARE(timings[0].results, 3U);
    QCOMPARE(timings[0].timed, 2U);
    QCOMPARE(timings[0].total, 3 * Second);
    QCOMPARE(timings[0].mean, 1'500'000);
    QCOMPARE(timings[1].results, 1U);
    QCOMPARE(timings[1].timed, 0U);
    QCOMPARE(timings[1].slowest, NoIndex);
}

void TestSlowest::theLargestTotalComesFirst()
{
    MadeRecording made({u"a"_s, u"b"_s}, 3);
    made.add(0, 0, 1, Status::Ok, 0);
    made.add(0, 1, 4, Status::Ok, 1);
    made.add(0, 5, 3, Status::Ok, 2);
    QCOMPARE(namesOf(made.finish(), GroupKind::Task), (QStringList{u"task 2"_s, u"task 3"_s, u"task 1"_s}));
    QCOMPARE(namesOf(made.finish(), GroupKind::Host), QStringList(u"a"_s)); // b has no result
}

void TestSlowest::sharesAreOfAll()
{
    MadeRecording made({u"a"_s, u"b"_s}, 2);
    made.add(0, 0, 3, Status::Ok, 0);
    made.add(1, 0, 3, Status::Ok, 0);
    made.add(0, 3, 2, Status::Ok, 1);
    made.setEnd(10);
    const std::vector<Timing> timings = timingsOf(made.finish(), GroupKind::Task);
    QCOMPARE(timings[0].ofBusy, 0.75);
    QCOMPARE(timings[1].ofBusy, 0.25);
    QCOMPARE(timings[0].ofWall, 0.3);
    QCOMPARE(timings[1].ofWall, 0.2);
}

void TestSlowest::outcomesAreCounted()
{
    MadeRecording made({u"a"_s, u"b"_s}, 1);
    made.add(0, 0, 1, Status::Failed);
    made.addRaw(1, MadeRecording::at(0), Second, Status::Ok, 0, false, true);
    const Timing timing = timingsOf(made.finish(), GroupKind::Task).at(0);
    QCOMPARE(timing.counts[Outcome::Failed], 1);
    QCOMPARE(timing.counts[Outcome::Changed], 1);
    QCOMPARE(timing.counts.total(), 2);
}

void TestSlowest::totalsAreThoseOfTheResultsInEveryRun()
{
    QFETCH(QString, database);
    QFETCH(int, playbook);
    const test::Report report(database, playbook);
    const Recording &recording = *report.recording;
    Micros busy = 0;
    for (RowIndex row = 0; row < recording.resultCount(); ++row)
        busy += recording.durationOf(row);
    for (const GroupKind kind : {GroupKind::Task, GroupKind::Action, GroupKind::Host}) {
        Micros total = 0;
        quint32 results = 0;
        for (const Timing &timing : timingsOf(report.recording, kind)) {
            total += timing.total;
            results += timing.results;
            QVERIFY(timing.median <= timing.p95 && timing.p95 <= timing.max && timing.mean <= timing.max);
            QVERIFY(timing.wall >= timing.max && timing.ofWall <= 1);
            QCOMPARE(recording.durationOf(timing.slowest), timing.max);
        }
        QCOMPARE(total, busy);
        QCOMPARE(results, recording.resultCount());
    }
}

void TestSlowest::hostsOutOfLineAreOutliers_data()
{
    using Durations = std::vector<double>;
    QTest::addColumn<Durations>("durations");
    QTest::addColumn<QString>("outliers");
    QTest::newRow("one") << Durations{1, 1.1, 0.9, 1, 5} << u"e"_s;
    QTest::newRow("two") << Durations{1, 1.1, 4, 0.9, 1, 5} << u"cf"_s;
    QTest::newRow("all alike, one by a little") << Durations{1, 1, 1, 1.15} << QString();
    QTest::newRow("all alike, one by a fifth") << Durations{1, 1, 1, 1.21} << u"d"_s;
    QTest::newRow("all alike, one by a fifth, but short") << Durations{0.1, 0.1, 0.1, 0.19} << QString();
    QTest::newRow("spread out") << Durations{1, 2, 3, 4, 5, 6, 7} << QString();
    // Median 3, deviations 0 1 1 2 2: 3.5 × 1.4826 × 1 is 5.2.
    QTest::newRow("just within") << Durations{1, 2, 3, 4, 8.1} << QString();
    QTest::newRow("just out") << Durations{1, 2, 3, 4, 8.3} << u"e"_s;
    QTest::newRow("fast ones are none") << Durations{5, 5, 5, 5, 0.1} << QString();
    QTest::newRow("three are too few") << Durations{1, 1, 9} << QString();
}

void TestSlowest::hostsOutOfLineAreOutliers()
{
    QFETCH(std::vector<double>, durations);
    QFETCH(QString, outliers);
    MadeRecording made({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"skipped"_s}, 1);
    for (int host = 0; const double duration : durations)
        made.add(host++, 0, duration);
    made.add(7, 0, 0, Status::Skipped); // and does not count
    QString found;
    const RecordingPtr recording = made.finish();
    for (const HostDuration &duration : durationsOverHosts(*recording, 0)) {
        if (duration.outlier)
            found += recording->hosts()[duration.host].name;
    }
    std::ranges::sort(found);
    QCOMPARE(found, outliers);
}

void TestSlowest::durationsOverHostsComeLongestFirst()
{
    MadeRecording made({u"a"_s, u"b"_s, u"c"_s, u"d"_s}, 2);
    made.add(0, 0, 2);
    made.addRaw(1, MadeRecording::at(0), NoDuration);
    made.add(2, 0, 3);
    made.add(3, 3, 9, Status::Ok, 1);
    QStringList found;
    for (const HostDuration &duration : durationsOverHosts(*made.finish(), 0))
        found << u"%1 %2"_s.arg(duration.host).arg(isKnown(duration.duration) ? duration.duration / Second : -1);
    QCOMPARE(found, (QStringList{u"2 3"_s, u"0 2"_s, u"1 -1"_s}));
}

void TestSlowest::theMigrationIsTheSlowestTask()
{
    const test::Report report(u"shop-bad.sqlite"_s, 2);
    const std::vector<Timing> timings = timingsOf(report.recording, GroupKind::Task);
    const auto slowest = std::ranges::max_element(timings, {}, &Timing::wall);
    QCOMPARE(report.recording->tasks()[slowest->group].name, u"app : Migrate the schema"_s);
    QCOMPARE(slowest->wall, 6'141'215);
    const QStringList roles = namesOf(report.recording, GroupKind::Role);
    QCOMPARE(roles, (QStringList{u"common"_s, u"app"_s, u"web"_s, u"database"_s, u"monitoring"_s}));
    // Six hosts, of which web1 was the last to answer; none is out of line.
    const std::vector<HostDuration> facts = durationsOverHosts(*report.recording, 0);
    QCOMPARE(facts.size(), 6U);
    QCOMPARE(report.recording->shortHost(facts[0].host), u"web1"_s);
    QVERIFY(std::ranges::none_of(facts, &HostDuration::outlier));
}

AVIARY_TEST_GUILESS(TestSlowest)
#include "tst_slowest.moc"
