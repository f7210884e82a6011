// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/criticalpath.h"

#include "tests/support/everyrun.h"
#include "tests/support/maderecording.h"
#include "tests/support/testmain.h"

using namespace aviary;
using namespace Qt::StringLiterals;

// What made up the time of a run, link by link.
class TestCriticalPath : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSlowestHostOfEachTaskIsOnThePath();
    void playsAreApart();
    void turnsOnAForkFollowEachOther();
    void whereTasksOverlapTheHostThatEndedLastIsOnThePath();
    void aTaskThatOneHostRunsIsOnThePath();
    void aRunWithoutAnEndEndsWithItsLastResult();
    void whatWentOnWhenARunWasStoppedIsNotTheControllersTime();
    void aRunWithoutResultsIsOneGap();
    void aRunWithoutTimesHasNoPath();
    void resultsBeforeTheStartAreOnThePath();
    void linksAddUpToTheDurationOfEveryRun_data() { test::addEveryRun(); }
    void linksAddUpToTheDurationOfEveryRun();
    void theSlowMigrationIsTheLongestLink();
};

namespace {

QString seconds(Micros time)
{
    return QString::number(static_cast<double>(time - MadeRecording::Start) / MadeRecording::Second);
}

// "a1 0.5-2", "tasks 2-3": whose result of which task, or the gap.
QStringList told(const RecordingPtr &recording)
{
    const CriticalPath path = CriticalPath::of(*recording, Schedule::of(*recording));
    QStringList links;
    for (const CriticalPath::Link &link : path.links) {
        const QStringList gaps{QString(), u"start"_s, u"plays"_s, u"tasks"_s, u"turn"_s, u"end"_s, u"unfinished"_s};
        QString name = gaps[static_cast<int>(link.gap)];
        if (link.gap == CriticalPath::Gap::None)
            name = recording->hosts()[recording->hostOf(link.row)].name
                + QString::number(recording->taskOf(link.row) + 1);
        links << u"%1 %2-%3"_s.arg(name, seconds(link.span.begin), seconds(link.span.end));
    }
    return links;
}

} // namespace

void TestCriticalPath::theSlowestHostOfEachTaskIsOnThePath()
{
    MadeRecording made({u"a"_s, u"b"_s}, 2);
    made.add(0, 1, 2, Status::Ok, 0);
    made.add(1, 1.5, 3, Status::Ok, 0);
    made.add(0, 5, 2, Status::Ok, 1);
    made.add(1, 5, 1, Status::Ok, 1);
    made.setEnd(8);
    const RecordingPtr recording = made.finish();
    // What is between the end of a task and the begin of the result on the path is the controller's.
    QCOMPARE(told(recording),
             (QStringList{u"start 0-1.5"_s, u"b1 1.5-4.5"_s, u"tasks 4.5-5"_s, u"a2 5-7"_s, u"end 7-8"_s}));
    const CriticalPath path = CriticalPath::of(*recording, Schedule::of(*recording));
    QCOMPARE(path.duration, 8 * MadeRecording::Second);
    QCOMPARE(path.inResults, 5 * MadeRecording::Second);
    // A gap knows the result that it led to.
    QCOMPARE(path.links[0].row, 1U);
    QCOMPARE(path.links[2].row, 2U);
    QCOMPARE(path.links[4].row, NoIndex);
}

void TestCriticalPath::playsAreApart()
{
    MadeRecording made({u"a"_s}, 2);
    made.addPlay(u"after"_s, {}, 3, 5);
    made.add(0, 0, 2, Status::Ok, 0);
    made.inPlay(1);
    made.add(0, 3, 2, Status::Ok, 1);
    QCOMPARE(told(made.finish()), (QStringList{u"a1 0-2"_s, u"plays 2-3"_s, u"a2 3-5"_s}));
}

void TestCriticalPath::turnsOnAForkFollowEachOther()
{
    MadeRecording made({u"a"_s, u"b"_s, u"c"_s}, 1);
    made.playbook().arguments = R"({"forks": 2})";
    made.add(0, 0, 2);
    made.add(1, 0.1, 3);
    made.add(2, 2.01, 4);
    QCOMPARE(told(made.finish()), (QStringList{u"a1 0-2"_s, u"turn 2-2.01"_s, u"c1 2.01-6.01"_s}));
}

void TestCriticalPath::whereTasksOverlapTheHostThatEndedLastIsOnThePath()
{
    MadeRecording made({u"a"_s, u"b"_s}, 3);
    made.add(0, 0, 1, Status::Ok, 0);
    made.add(1, 0, 4, Status::Ok, 0);
    made.add(0, 1.2, 6, Status::Ok, 1);
    made.add(1, 4, 1, Status::Ok, 1);
    QCOMPARE(told(made.finish()), (QStringList{u"a1 0-1"_s, u"tasks 1-1.2"_s, u"a2 1.2-7.2"_s}));
}

void TestCriticalPath::aTaskThatOneHostRunsIsOnThePath()
{
    MadeRecording made({u"a"_s, u"b"_s}, 3);
    for (const int host : {0, 1})
        made.add(host, 0, 1 + host, Status::Ok, 0);
    made.add(0, 2, 5, Status::Ok, 1); // run_once
    for (const int host : {0, 1})
        made.add(host, 7, 1 + host, Status::Ok, 2);
    QCOMPARE(told(made.finish()), (QStringList{u"b1 0-2"_s, u"a2 2-7"_s, u"b3 7-9"_s}));
}

void TestCriticalPath::aRunWithoutAnEndEndsWithItsLastResult()
{
    MadeRecording made({u"a"_s}, 1);
    made.playbook().state = State::Running;
    made.add(0, 1, 2);
    QCOMPARE(told(made.finish()), (QStringList{u"start 0-1"_s, u"a1 1-3"_s}));
}

void TestCriticalPath::whatWentOnWhenARunWasStoppedIsNotTheControllersTime()
{
    MadeRecording made({u"a"_s}, 1);
    made.playbook().state = State::Expired;
    made.playbook().ended = MadeRecording::at(9);
    made.add(0, 1, 2);
    QCOMPARE(told(made.finish()), QStringList({u"start 0-1"_s, u"a1 1-3"_s, u"unfinished 3-9"_s}));
}

void TestCriticalPath::aRunWithoutResultsIsOneGap()
{
    MadeRecording made({u"a"_s}, 1);
    made.setEnd(3);
    QCOMPARE(told(made.finish()), QStringList(u"end 0-3"_s));
}

void TestCriticalPath::aRunWithoutTimesHasNoPath()
{
    MadeRecording made({u"a"_s}, 1);
    made.playbook().started = NoTime;
    made.addRaw(0, NoTime, NoDuration);
    QCOMPARE(told(made.finish()), QStringList());
}

void TestCriticalPath::resultsBeforeTheStartAreOnThePath()
{
    MadeRecording made({u"a"_s}, 1);
    made.add(0, -2, 1);
    made.setEnd(1);
    QCOMPARE(told(made.finish()), (QStringList{u"a1 -2--1"_s, u"end -1-1"_s}));
}

void TestCriticalPath::linksAddUpToTheDurationOfEveryRun()
{
    QFETCH(QString, database);
    QFETCH(int, playbook);
    const test::Report report(database, playbook);
    const Recording &recording = *report.recording;
    const Schedule schedule = Schedule::of(recording);
    const CriticalPath path = CriticalPath::of(recording, schedule);
    Micros sum = 0;
    Micros inResults = 0;
    Micros reached = schedule.run.begin;
    for (const CriticalPath::Link &link : path.links) {
        QCOMPARE(link.span.begin, reached);
        QVERIFY(link.span.duration() > 0);
        reached = link.span.end;
        sum += link.span.duration();
        inResults += link.gap == CriticalPath::Gap::None ? link.span.duration() : 0;
    }
    QCOMPARE(reached, schedule.run.end);
    QCOMPARE(sum, path.duration);
    QCOMPARE(inResults, path.inResults);
    // As ARA has it, too, where it has one; a run that was killed goes up to its last result.
    if (isKnown(recording.playbook().duration)) {
        QCOMPARE(sum, recording.playbook().duration);
    } else {
        const Micros lastEnd = recording.row(recording.resultCount() - 1).ended();
        QCOMPARE(sum, lastEnd - recording.playbook().started);
    }
}

void TestCriticalPath::theSlowMigrationIsTheLongestLink()
{
    const test::Report report(u"shop-bad.sqlite"_s, 2);
    const Recording &recording = *report.recording;
    const CriticalPath path = CriticalPath::of(recording, Schedule::of(recording));
    const auto longest
        = std::ranges::max_element(path.links, {}, [](const CriticalPath::Link &link) { return link.span.duration(); });
    QCOMPARE(recording.tasks()[recording.taskOf(longest->row)].name, u"app : Migrate the schema"_s);
    QCOMPARE(path.duration, 49'939'823);
}

AVIARY_TEST_GUILESS(TestCriticalPath)
#include "tst_criticalpath.moc"
