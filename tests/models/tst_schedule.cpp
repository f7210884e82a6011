// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/schedule.h"

#include "tests/support/everyrun.h"
#include "tests/support/maderecording.h"
#include "tests/support/testmain.h"

#include <set>

using namespace aviary;
using namespace Qt::StringLiterals;

// How a run was worked through, from the times of its results alone.
class TestSchedule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachTaskOfTheLinearStrategyIsASection();
    void batchesOfSerialAreSectionsOfTheirOwn();
    void aBatchIsSeenWithoutARowOfItsOwn();
    void aHandlerThatRunsTwiceIsNoBatch();
    void hostsTakeTurnsOnTheForksThatWereAskedFor();
    void hostsTakeTurnsWhereATaskIsThrottled();
    void aHostThatIsDoneAtOnceDoesNotHideTheForks();
    void aSlowControllerIsNoForkLimit_data();
    void aSlowControllerIsNoForkLimit();
    void aForkThatIsLeftIdleIsNoTurn();
    void whereMoreWorkThanThereAreForksNobodyTookTurns();
    void tasksThatOverlapAreOneSection();
    void playsThatOverlapAreASectionOfNone();
    void pinnedHostsTakeTurnsWithAllTheirTasks();
    void resultsOfAHostThatOverlapLieOnChainsOfTheirOwn();
    void whatBeginsAMomentBeforeAnEndFollowsIt();
    void resultsWithoutATimeAreCounted();
    void aResultThatEndsBeforeItBeginsTakesNoTime();
    void theRunHoldsAllOfItsResults();
    void aRunWithoutResultsIsItsPlaybook();
    void everyResultOfEveryRunHasOnePlace_data() { test::addEveryRun(); }
    void everyResultOfEveryRunHasOnePlace();
    void realRunsAreLinearWhereTheirStrategyIs_data();
    void realRunsAreLinearWhereTheirStrategyIs();
    void realTasksThatAreThrottledAreFound();
    void realBatchesOfSerialAreFound();
};

namespace {

QString seconds(Micros time)
{
    return QString::number(static_cast<double>(time - MadeRecording::Start) / MadeRecording::Second);
}

// "2 on 2 forks 1-8: a2 c2 | b2 d2": the second task's section, and on its chains whose result of which task.
QString told(const Recording &recording, const Schedule &schedule, const Schedule::Section &section)
{
    QStringList chains;
    for (const Schedule::Chain &chain : schedule.chainsOf(section)) {
        QStringList steps;
        for (const Schedule::Step &step : schedule.stepsOf(chain))
            steps << recording.hosts()[recording.hostOf(step.row)].name
                    + QString::number(recording.taskOf(step.row) + 1);
        chains << steps.join(u' ');
    }
    return u"%1%2 %3-%4: %5"_s.arg(section.isLinear() ? QString::number(section.task + 1) : u"several"_s,
                                   section.forks > 0 ? u" on %1 forks"_s.arg(section.forks) : QString(),
                                   seconds(section.span.begin), seconds(section.span.end), chains.join(u" | "_s));
}

QStringList told(const RecordingPtr &recording)
{
    const Schedule schedule = Schedule::of(*recording);
    QStringList sections;
    for (const Schedule::Section &section : schedule.sections)
        sections << told(*recording, schedule, section);
    return sections;
}

// The batches' plays, and how many sections each has; "?" where hosts may not have waited for each other.
QStringList toldBatches(const RecordingPtr &recording)
{
    QStringList batches;
    for (const Schedule::Batch &batch : Schedule::of(*recording).batches)
        batches << u"%1: %2%3"_s.arg(recording->plays()[batch.play].name)
                       .arg(batch.endSection - batch.firstSection)
                       .arg(batch.isLinear ? u""_s : u" ?"_s);
    return batches;
}

QStringList letters(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names << QString(QChar(u'a' + i));
    return names;
}

} // namespace

void TestSchedule::eachTaskOfTheLinearStrategyIsASection()
{
    MadeRecording made(letters(2), 3);
    made.add(0, 1, 2, Status::Ok, 0);
    made.add(1, 1.2, 3, Status::Ok, 0);
    made.add(1, 5, 1, Status::Ok, 2); // in any order
    made.add(0, 4.5, 0.2, Status::Ok, 1);
    QCOMPARE(told(made.finish()), (QStringList{u"1 1-4.2: b1 | a1"_s, u"2 4.5-4.7: a2"_s, u"3 5-6: b3"_s}));
    QCOMPARE(toldBatches(made.finish()), QStringList(u"play: 3"_s));
}

void TestSchedule::batchesOfSerialAreSectionsOfTheirOwn()
{
    MadeRecording made(letters(2), 1);
    made.plays().clear();
    made.addPlay(u"first"_s, u"ab"_s, 0, 3);
    made.addPlay(u"second"_s, u"ab"_s, 3, 6);
    made.add(0, 1, 2); // both hang on the first
    made.add(1, 4, 2);
    QCOMPARE(told(made.finish()), (QStringList{u"1 1-3: a1"_s, u"1 4-6: b1"_s}));
    QCOMPARE(toldBatches(made.finish()), (QStringList{u"first: 1"_s, u"second: 1"_s}));
}

void TestSchedule::aBatchIsSeenWithoutARowOfItsOwn()
{
    MadeRecording made(letters(2), 2);
    made.add(0, 0, 1, Status::Ok, 0);
    made.add(0, 1, 1, Status::Ok, 1);
    made.add(1, 2, 1, Status::Ok, 0);
    made.add(1, 3, 1, Status::Ok, 1);
    QCOMPARE(told(made.finish()), (QStringList{u"1 0-1: a1"_s, u"2 1-2: a2"_s, u"1 2-3: b1"_s, u"2 3-4: b2"_s}));
    QCOMPARE(toldBatches(made.finish()), (QStringList{u"play: 2"_s, u"play: 2"_s}));
}

void TestSchedule::aHandlerThatRunsTwiceIsNoBatch()
{
    MadeRecording made(letters(2), 2);
    for (const double start : {0.0, 4.0}) {
        made.add(0, start, 1, Status::Ok, 0);
        made.add(1, start, 1, Status::Ok, 0);
        made.add(0, start + 2, 1, Status::Ok, 1);
    }
    QCOMPARE(toldBatches(made.finish()), QStringList(u"play: 4"_s));
}

void TestSchedule::hostsTakeTurnsOnTheForksThatWereAskedFor()
{
    MadeRecording made(letters(6), 1);
    made.playbook().arguments = R"({"forks": 2})";
    // c begins when a has ended, and the end of a is noted 4 ms later; and so on.
    made.add(0, 0, 1.004);
    made.add(1, 0.02, 2);
    made.add(2, 1, 3.004);
    made.add(3, 2.016, 1);
    made.add(4, 3.02, 1.5);
    made.add(5, 4, 2);
    QCOMPARE(told(made.finish()), QStringList(u"1 on 2 forks 0-6: a1 c1 f1 | b1 d1 e1"_s));
    const Schedule schedule = Schedule::of(*made.finish());
    // A step begins where the one before it ends, if that was noted later.
    QCOMPARE(schedule.steps[1].begin, MadeRecording::at(1.004));
    QCOMPARE(schedule.steps[1].end, MadeRecording::at(4.004));
}

void TestSchedule::hostsTakeTurnsWhereATaskIsThrottled()
{
    MadeRecording made(letters(3), 2);
    made.playbook().arguments = R"({"forks": 8})";
    for (const int host : {0, 1, 2}) {
        made.add(host, host * 0.02, 1, Status::Ok, 0);
        made.add(host, 2 + host * 0.5, 0.5, Status::Ok, 1);
    }
    QCOMPARE(told(made.finish()), (QStringList{u"1 0-1.04: c1 | b1 | a1"_s, u"2 on 1 forks 2-3.5: a2 b2 c2"_s}));
}

void TestSchedule::aHostThatIsDoneAtOnceDoesNotHideTheForks()
{
    MadeRecording made(letters(6), 1);
    made.playbook().arguments = R"({"forks": 3})";
    made.add(0, 0, 5);
    made.add(1, 0.02, 0.1, Status::Skipped);
    made.add(2, 0.04, 2);
    made.add(3, 0.12, 3); // when b was skipped
    made.add(4, 2.04, 1);
    made.add(5, 3.04, 1);
    QCOMPARE(told(made.finish()), QStringList(u"1 on 3 forks 0-5: a1 | c1 e1 f1 | b1 d1"_s));
}

void TestSchedule::aSlowControllerIsNoForkLimit_data()
{
    QTest::addColumn<double>("pace");
    QTest::addColumn<double>("duration");
    QTest::addColumn<int>("forks");
    QTest::newRow("each ends just after the next began") << 0.12 << 0.125 << 20;
    QTest::newRow("two at a time") << 0.12 << 0.245 << 20;
    QTest::newRow("very slow") << 0.5 << 0.505 << 20;
    QTest::newRow("long tasks") << 0.12 << 1.0 << 20;
    QTest::newRow("as many at a time as there are forks") << 0.3 << 0.9 << 3;
}

void TestSchedule::aSlowControllerIsNoForkLimit()
{
    QFETCH(double, pace);
    QFETCH(double, duration);
    QFETCH(int, forks);
    MadeRecording made(letters(8), 1);
    made.playbook().arguments = R"({"forks": %1})"_ba.replace("%1", QByteArray::number(forks));
    for (int host = 0; host < 8; ++host)
        made.add(host, host * pace, duration);
    const Schedule schedule = Schedule::of(*made.finish());
    QCOMPARE(schedule.sections.size(), 1U);
    QCOMPARE(schedule.sections[0].forks, 0);
    QCOMPARE(schedule.chains.size(), 8U);
}

void TestSchedule::aForkThatIsLeftIdleIsNoTurn()
{
    MadeRecording made(letters(5), 1);
    made.playbook().arguments = R"({"forks": 2})";
    made.add(0, 0, 1);
    made.add(1, 0.02, 9);
    made.add(2, 1, 1); // just when a had ended
    made.add(3, 4, 1);
    made.add(4, 7, 1);
    QCOMPARE(told(made.finish()), QStringList(u"1 0-9.02: b1 | e1 | d1 | c1 | a1"_s));
}

void TestSchedule::whereMoreWorkThanThereAreForksNobodyTookTurns()
{
    MadeRecording made(letters(8), 1);
    made.playbook().arguments = R"({"forks": 2})";
    made.add(0, 0, 20);
    made.add(1, 0.02, 20);
    made.add(2, 3, 1); // nobody had ended
    for (int host = 3; host < 8; ++host)
        made.add(host, host + 1, 1);
    const Schedule schedule = Schedule::of(*made.finish());
    QCOMPARE(schedule.sections.size(), 1U);
    QCOMPARE(schedule.sections[0].forks, 0);
    QCOMPARE(schedule.sections[0].atOnce, 3);
}

void TestSchedule::playsThatOverlapAreASectionOfNone()
{
    MadeRecording made(letters(2), 2);
    made.addPlay(u"other"_s, {}, 0, 3);
    made.add(0, 0, 2, Status::Ok, 0);
    made.inPlay(1);
    made.add(1, 1, 2, Status::Ok, 1);
    const Schedule schedule = Schedule::of(*made.finish());
    QCOMPARE(schedule.sections.size(), 1U);
    QCOMPARE(schedule.sections[0].play, NoIndex);
    QVERIFY(!schedule.batches[0].isLinear);
}

void TestSchedule::tasksThatOverlapAreOneSection()
{
    MadeRecording made(letters(2), 3); // the free strategy, and a play after it
    made.add(0, 0, 1, Status::Ok, 0);
    made.add(1, 0, 3, Status::Ok, 0);
    made.add(0, 1.5, 4, Status::Ok, 1);
    made.add(1, 3, 1, Status::Ok, 1);
    made.addPlay(u"after"_s, {}, 6, 8);
    made.inPlay(1);
    made.add(0, 6, 1, Status::Ok, 2);
    made.add(1, 6, 1.5, Status::Ok, 2);
    QCOMPARE(told(made.finish()), (QStringList{u"several 0-5.5: a1 a2 | b1 b2"_s, u"3 6-7.5: b3 | a3"_s}));
    QCOMPARE(toldBatches(made.finish()), (QStringList{u"play: 1 ?"_s, u"after: 1"_s}));
}

void TestSchedule::pinnedHostsTakeTurnsWithAllTheirTasks()
{
    MadeRecording made(letters(3), 2);
    made.playbook().arguments = R"({"forks": 2})";
    made.add(0, 0, 2, Status::Ok, 0);
    made.add(1, 0.02, 2.2, Status::Ok, 0);
    made.add(0, 2.1, 1, Status::Ok, 1);
    made.add(1, 2.3, 3, Status::Ok, 1);
    made.add(2, 3.1, 1, Status::Ok, 0); // when a was through
    made.add(2, 4.2, 2, Status::Ok, 1);
    QCOMPARE(told(made.finish()), QStringList(u"several on 2 forks 0-6.2: a1 a2 c1 c2 | b1 b2"_s));
}

void TestSchedule::resultsOfAHostThatOverlapLieOnChainsOfTheirOwn()
{
    MadeRecording made(letters(2), 1); // a handler's result hung on the task before it, with the task's start
    made.add(0, 0, 1);
    made.add(1, 0, 2);
    made.add(0, 0, 4);
    made.add(0, 1, 0.5);
    made.add(0, 4.5, 0.5);
    QCOMPARE(told(made.finish()), QStringList(u"1 0-5: a1 a1 | b1 | a1 a1"_s));
}

void TestSchedule::whatBeginsAMomentBeforeAnEndFollowsIt()
{
    MadeRecording made(letters(1), 2);
    made.add(0, 0, 1, Status::Ok, 0);
    made.add(0, 0.985, 1, Status::Ok, 1);
    QCOMPARE(told(made.finish()), (QStringList{u"1 0-1: a1"_s, u"2 1-1.985: a2"_s}));

    MadeRecording later(letters(1), 2);
    later.add(0, 0, 1, Status::Ok, 0);
    later.add(0, 0.97, 1, Status::Ok, 1);
    QCOMPARE(told(later.finish()), QStringList(u"several 0-1.97: a2 | a1"_s));
}

void TestSchedule::resultsWithoutATimeAreCounted()
{
    MadeRecording made(letters(2), 2);
    made.add(0, 0, 1, Status::Ok, 0);
    made.addRaw(1, MadeRecording::at(0), NoDuration);
    made.addRaw(1, NoTime, MadeRecording::Second);
    made.addPlay(u"after"_s, {}, 1, 2);
    made.inPlay(1);
    made.add(0, 1, 1, Status::Ok, 1);
    const RecordingPtr recording = made.finish();
    QCOMPARE(told(recording), (QStringList{u"1 0-1: a1"_s, u"2 1-2: a2"_s}));
    QCOMPARE(toldBatches(recording), (QStringList{u"play: 1 ?"_s, u"after: 1"_s}));
    QCOMPARE(Schedule::of(*recording).untimed, 2);
    QCOMPARE(Schedule::of(*recording).rows, (std::vector<RowIndex>{0, 3}));
}

void TestSchedule::aResultThatEndsBeforeItBeginsTakesNoTime()
{
    MadeRecording made(letters(2), 2);
    made.add(0, 0, 1, Status::Ok, 0);
    made.add(1, 2, -1.5, Status::Ok, 1);
    QCOMPARE(told(made.finish()), (QStringList{u"1 0-1: a1"_s, u"2 2-2: b2"_s}));
    QCOMPARE(toldBatches(made.finish()), QStringList(u"play: 2 ?"_s));
}

void TestSchedule::theRunHoldsAllOfItsResults()
{
    MadeRecording made(letters(1), 1);
    made.add(0, 1, 4);
    QCOMPARE(Schedule::of(*made.finish()).run, (TimeSpan{MadeRecording::at(0), MadeRecording::at(5)}));
    made.setEnd(7);
    QCOMPARE(Schedule::of(*made.finish()).run, (TimeSpan{MadeRecording::at(0), MadeRecording::at(7)}));
    made.setEnd(3);
    made.playbook().started = MadeRecording::at(2);
    QCOMPARE(Schedule::of(*made.finish()).run, (TimeSpan{MadeRecording::at(1), MadeRecording::at(5)}));
}

void TestSchedule::aRunWithoutResultsIsItsPlaybook()
{
    MadeRecording made(letters(1), 1);
    made.setEnd(3);
    const Schedule schedule = Schedule::of(*made.finish());
    QVERIFY(schedule.sections.empty() && schedule.batches.empty() && schedule.steps.empty());
    QCOMPARE(schedule.run, (TimeSpan{MadeRecording::at(0), MadeRecording::at(3)}));
}

void TestSchedule::everyResultOfEveryRunHasOnePlace()
{
    QFETCH(QString, database);
    QFETCH(int, playbook);
    const test::Report report(database, playbook);
    const Schedule schedule = Schedule::of(*report.recording);
    std::set<RowIndex> seen;
    Micros reached = schedule.run.begin;
    quint32 chains = 0;
    for (const Schedule::Section &section : schedule.sections) {
        QVERIFY(section.span.begin >= reached);
        reached = section.span.end;
        QCOMPARE(section.firstChain, chains);
        chains = section.endChain;
        Micros latestEnd = section.span.end;
        for (const Schedule::Chain &chain : schedule.chainsOf(section)) {
            Micros chainReached = section.span.begin;
            for (const Schedule::Step &step : schedule.stepsOf(chain)) {
                QVERIFY(step.begin >= chainReached && step.end >= step.begin);
                chainReached = step.end;
                QVERIFY(seen.insert(step.row).second);
                QVERIFY(!section.isLinear() || report.recording->taskOf(step.row) == section.task);
            }
            QVERIFY(chainReached <= latestEnd);
            latestEnd = chainReached;
        }
        QCOMPARE(schedule.stepsOf(schedule.chainsOf(section).front()).back().end, section.span.end);
    }
    QVERIFY(reached <= schedule.run.end);
    QCOMPARE(seen.size(), report.recording->resultCount());
    QCOMPARE(schedule.untimed, 0);
}

void TestSchedule::realRunsAreLinearWhereTheirStrategyIs_data()
{
    test::addEveryRun();
}

void TestSchedule::realRunsAreLinearWhereTheirStrategyIs()
{
    QFETCH(QString, database);
    QFETCH(int, playbook);
    const test::Report report(database, playbook);
    // free.yml has a play of each of the two other strategies; no other has one.
    const bool isFree = report.recording->playbook().path.endsWith(u"/free.yml");
    for (const Schedule::Batch &batch : Schedule::of(*report.recording).batches)
        QCOMPARE(batch.isLinear, !isFree);
}

void TestSchedule::realTasksThatAreThrottledAreFound()
{
    // All that have `throttle: 1`, and no other.
    const QStringList expected{u"Take the machine out of the load balancer: 1 of 2"_s,
                               u"Put the machine back behind the load balancer: 1 of 2"_s,
                               u"Tell the monitoring how many files there are: 1 of 6"_s};
    QStringList found;
    for (const int playbook : {1, 2, 3}) {
        const test::Report report(u"shop-bad.sqlite"_s, playbook);
        const Schedule schedule = Schedule::of(*report.recording);
        for (const Schedule::Section &section : schedule.sections) {
            if (section.forks > 0)
                found << u"%1: %2 of %3"_s.arg(report.recording->tasks()[section.task].name)
                             .arg(section.forks)
                             .arg(schedule.stepsOf(section).size());
        }
    }
    QCOMPARE(found, expected);
}

void TestSchedule::realBatchesOfSerialAreFound()
{
    const test::Report report(u"shop-bad.sqlite"_s, 2);
    const Recording &recording = *report.recording;
    const Schedule schedule = Schedule::of(recording);
    QStringList found;
    std::set<TableIndex> plays;
    for (const Schedule::Section &section : schedule.sections) {
        if (!recording.plays()[section.play].name.startsWith(u"Restart the application"))
            continue;
        plays.insert(section.play);
        for (const Schedule::Step &step : schedule.stepsOf(section))
            found << recording.tasks()[section.task].name + u" on "_s + recording.shortHost(recording.hostOf(step.row));
    }
    QCOMPARE(found,
             (QStringList{u"Stop the workers on app1"_s, u"Start the workers on app1"_s, u"Stop the workers on app2"_s,
                          u"Start the workers on app2"_s}));
    QCOMPARE(plays.size(), 2U);
    QCOMPARE(schedule.batches.size(), recording.plays().size());
}

AVIARY_TEST_GUILESS(TestSchedule)
#include "tst_schedule.moc"
