// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/caveats.h"

#include "tests/support/everyrun.h"
#include "tests/support/maderecording.h"
#include "tests/support/testmain.h"

using namespace aviary;
using namespace Qt::StringLiterals;

// What a recording does not tell about time.
class TestCaveats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWholeRunHasNone();
    void startsOfTasksAreNotThoseOfHosts();
    void oneHostThatBeganLaterShowsThatStartsAreKnown();
    void missingTimesAreCounted();
    void resultsThatEndBeforeTheyBeginAreCounted();
    void aClockThatWentBackIsSeen_data();
    void aClockThatWentBackIsSeen();
    void aRunWithoutAnEndSaysSo();
    void playsInWhichTasksOverlapAreCounted();
    void eachCaveatIsASentence_data();
    void eachCaveatIsASentence();
    void realRunsHaveThoseOfTheirVersion_data() { test::addEveryRun(); }
    void realRunsHaveThoseOfTheirVersion();
};

namespace {

Caveats caveatsOf(const RecordingPtr &recording)
{
    const Schedule schedule = Schedule::of(*recording);
    return Caveats::of(*recording, schedule, Waits::of(*recording, schedule));
}

MadeRecording whole()
{
    MadeRecording made({u"a"_s, u"b"_s}, 2);
    made.tasks()[0].started = MadeRecording::at(0);
    made.tasks()[1].started = MadeRecording::at(2);
    for (const int task : {0, 1}) {
        made.add(0, 2 * task + 0.05, 1, Status::Ok, task);
        made.add(1, 2 * task + 0.1, 1, Status::Ok, task);
    }
    made.setEnd(5);
    return made;
}

} // namespace

void TestCaveats::aWholeRunHasNone()
{
    const Caveats caveats = caveatsOf(whole().finish());
    QVERIFY(!caveats.any());
    QCOMPARE(caveats.sentences(), QStringList());
}

void TestCaveats::startsOfTasksAreNotThoseOfHosts()
{
    MadeRecording made({u"a"_s, u"b"_s}, 1);
    made.tasks()[0].started = MadeRecording::at(1);
    made.add(0, 1, 2);
    made.add(1, 1, 3);
    made.setEnd(5);
    QVERIFY(caveatsOf(made.finish()).startsOfTasks);
}

void TestCaveats::oneHostThatBeganLaterShowsThatStartsAreKnown()
{
    MadeRecording made({u"a"_s, u"b"_s}, 1);
    made.tasks()[0].started = MadeRecording::at(1);
    made.add(0, 1, 2);
    made.add(1, 1.05, 3);
    made.setEnd(5);
    QVERIFY(!caveatsOf(made.finish()).any());
}

void TestCaveats::missingTimesAreCounted()
{
    MadeRecording made = whole();
    made.addRaw(0, NoTime, MadeRecording::Second);
    made.addRaw(1, MadeRecording::at(1), NoDuration);
    const Caveats caveats = caveatsOf(made.finish());
    QCOMPARE(caveats.withoutEnd, 2);
    QVERIFY(!caveats.clockWentBack);
}

void TestCaveats::resultsThatEndBeforeTheyBeginAreCounted()
{
    MadeRecording made = whole();
    made.add(0, 4, -0.5, Status::Ok, 1);
    const Caveats caveats = caveatsOf(made.finish());
    QCOMPARE(caveats.backwards, 1);
    QVERIFY(caveats.clockWentBack);
}

void TestCaveats::aClockThatWentBackIsSeen_data()
{
    QTest::addColumn<RecordingPtr>("recording");
    QTest::addColumn<bool>("wentBack");
    MadeRecording ends = whole();
    ends.add(0, 0.5, 1, Status::Ok, 1); // recorded last, ended 1.6 s before the one before it
    QTest::newRow("a result that ended before those before it") << ends.finish() << true;
    MadeRecording close = whole();
    close.add(0, 1.5, 1, Status::Ok, 1); // ended 0.6 s before it: threads of ARA
    QTest::newRow("two results that ended at about the same time") << close.finish() << false;
    MadeRecording starts = whole();
    starts.tasks()[1].started = MadeRecording::at(-1);
    QTest::newRow("a task that began before those before it") << starts.finish() << true;
    MadeRecording run = whole();
    run.setEnd(-3);
    QTest::newRow("a run that ended before it began") << run.finish() << true;
}

void TestCaveats::aClockThatWentBackIsSeen()
{
    QFETCH(RecordingPtr, recording);
    QFETCH(bool, wentBack);
    QCOMPARE(caveatsOf(recording).clockWentBack, wentBack);
    QCOMPARE(caveatsOf(recording).backwards, 0);
}

void TestCaveats::aRunWithoutAnEndSaysSo()
{
    MadeRecording made = whole();
    made.playbook().ended = NoTime;
    made.playbook().state = State::Running;
    QVERIFY(caveatsOf(made.finish()).noEnd);
}

void TestCaveats::playsInWhichTasksOverlapAreCounted()
{
    MadeRecording made({u"a"_s, u"b"_s}, 2);
    made.addPlay(u"after"_s, {}, 5, 9);
    made.addPlay(u"last"_s, {}, 9, 12);
    for (const int play : {0, 1, 2}) {
        made.inPlay(play);
        made.add(0, play * 4, 1, Status::Ok, 0);
        made.add(0, play * 4 + 1, 1, Status::Ok, 1);
        made.add(1, play * 4, play == 1 ? 1 : 2, Status::Ok, 0);
    }
    made.setEnd(12);
    QCOMPARE(caveatsOf(made.finish()).playsNotLinear, 2U);
}

void TestCaveats::eachCaveatIsASentence_data()
{
    QTest::addColumn<Caveats>("caveats");
    QTest::addColumn<QString>("says");
    QTest::newRow("starts") << Caveats{.startsOfTasks = true} << u"each result begins with its task"_s;
    QTest::newRow("ends") << Caveats{.withoutEnd = 3} << u"without a start or an end"_s;
    QTest::newRow("backwards") << Caveats{.backwards = 2, .clockWentBack = true} << u"end before they begin"_s;
    QTest::newRow("clock") << Caveats{.clockWentBack = true} << u"clock was set back"_s;
    QTest::newRow("no end") << Caveats{.noEnd = true} << u"has no end"_s;
    QTest::newRow("too many") << Caveats{.tooManyWaits = true} << u"too many hosts and tasks"_s;
    QTest::newRow("overlaps") << Caveats{.playsNotLinear = 1} << u"Tasks overlap"_s;
}

void TestCaveats::eachCaveatIsASentence()
{
    QFETCH(Caveats, caveats);
    QFETCH(QString, says);
    QVERIFY(caveats.any());
    const QStringList sentences = caveats.sentences();
    QCOMPARE(sentences.size(), 1);
    QVERIFY2(sentences.front().contains(says), qPrintable(sentences.front()));
    QVERIFY(sentences.front().endsWith(u'.'));
}

void TestCaveats::realRunsHaveThoseOfTheirVersion()
{
    QFETCH(QString, database);
    QFETCH(int, playbook);
    const test::Report report(database, playbook);
    const Caveats caveats = caveatsOf(report.recording);
    // Hosts' starts are recorded since ARA 1.5.0.
    const bool isOld
        = database.contains(u"ara-1.2"_s) || database.contains(u"ara-1.3"_s) || database.contains(u"ara-1.4"_s);
    QCOMPARE(caveats.startsOfTasks, isOld);
    QCOMPARE(caveats.withoutEnd, 0);
    QCOMPARE(caveats.backwards, 0);
    QVERIFY(!caveats.clockWentBack);
    QCOMPARE(caveats.noEnd, database == u"shop-running.sqlite" && playbook > 2);
    QCOMPARE(caveats.playsNotLinear, report.recording->playbook().path.endsWith(u"/free.yml") ? 2U : 0U);
}

AVIARY_TEST_GUILESS(TestCaveats)
#include "tst_caveats.moc"
