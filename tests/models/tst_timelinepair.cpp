// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/timelinepair.h"

#include "models/compare/comparerecordings.h"
#include "models/compare/comparesentences.h"
#include "models/compare/timelinepairtexts.h"
#include "models/recording/format.h"
#include "tests/support/comparisons.h"
#include "tests/support/testmain.h"

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;
using At = TimelineAlignment::At;
using Kind = TaskDelta::Kind;

class TestTimelinePair : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSlowMigrationIsTheLargestDifference();
    void everyRowHasItsPair();
    void tasksOfOneSideAreOfThatSide();
    void bothRunsBeginAtOneMoment();
    void aPlayIsAlignedAtItsStart();
    void aTaskIsAlignedAtItsFirstResult();
    void whatOneSideLacksCannotBeAligned();
    void lanesStandInOneOrder();
    void differencesAreSteppedThrough();
    void anotherOutcomeIsADifference();
    void theRowThatDiffersMostStandsForItsTask();
    void runsWithoutTimesAreAPairToo();
    void everyTaskInViewHasAMark();
    void marksStandWhereTheirTasksAre();
    void amongShortTasksTheLargestDifferenceIsSeen();
    void swappedSidesAreTheOtherWayRound();
    void textsTellNamesTimesAndTheDifference();
    void hostileNamesAreNoPlaceholders();

private:
    static TimelinePairPtr paired(const RecordingPtr &left, const RecordingPtr &right)
    {
        return TimelinePair::of(compareRecordings(left, right));
    }
    static TimelinePairPtr shops()
    {
        return paired(recorded(u"shop-good.sqlite"_s, 2), recorded(u"shop-bad.sqlite"_s, 2));
    }
    static quint32 taskOf(const TimelinePair &pair, const QString &name)
    {
        for (quint32 i = 0; i < pair.comparison()->tasks().size(); ++i) {
            if (taskNameOf(*pair.comparison(), i) == name)
                return i;
        }
        return NoIndex;
    }
};

void TestTimelinePair::theSlowMigrationIsTheLargestDifference()
{
    const TimelinePairPtr pair = shops();
    const quint32 migration = taskOf(*pair, u"app : Migrate the schema"_s);
    QVERIFY(migration != NoIndex);
    const TaskDelta &delta = pair->deltas()[migration];
    QCOMPARE(delta.kind, Kind::Slower);
    QCOMPARE(delta.delta, pair->largestDelta());
    QVERIFY(delta.delta > 5'000'000);
}

void TestTimelinePair::everyRowHasItsPair()
{
    const TimelinePairPtr pair = shops();
    for (const Side side : Sides) {
        const Recording &recording = *pair->comparison()->recording(side);
        for (RowIndex row = 0; row < recording.resultCount(); ++row) {
            const quint32 at = pair->pairOf(side, row);
            QVERIFY(at != NoIndex);
            QCOMPARE(pair->comparison()->rows()[at].row[side], row);
        }
        QCOMPARE(pair->pairOf(side, NoIndex), NoIndex);
    }
}

void TestTimelinePair::tasksOfOneSideAreOfThatSide()
{
    const TimelinePairPtr pair = shops();
    const quint32 added = taskOf(*pair, u"common : Remember the time zone"_s);
    const quint32 removed = taskOf(*pair, u"common : Only on machines with a swap of 64 GiB"_s);
    QVERIFY(added != NoIndex && removed != NoIndex);
    QCOMPARE(pair->deltas()[added].kind, Kind::OnlyRight);
    QCOMPARE(pair->deltas()[added].side(), Side::Right);
    QCOMPARE(pair->deltas()[removed].kind, Kind::OnlyLeft);
    QCOMPARE(pair->deltas()[removed].side(), Side::Left);
    QVERIFY(!isKnown(pair->deltas()[removed].delta));
}

void TestTimelinePair::bothRunsBeginAtOneMoment()
{
    const TimelinePairPtr pair = shops();
    const Both<Micros> moments = pair->moments({});
    for (const Side side : Sides)
        QCOMPARE(moments[side], pair->comparison()->recording(side)->playbook().started);
    const TimeSpan extent = pair->extent(moments);
    QCOMPARE(extent.begin, 0);
    QCOMPARE(extent.end, std::max(pair->trace(Side::Left).duration(), pair->trace(Side::Right).duration()));
}

void TestTimelinePair::aPlayIsAlignedAtItsStart()
{
    const TimelinePairPtr pair = shops();
    const Comparison &comparison = *pair->comparison();
    for (quint32 i = 0; i < comparison.plays().size(); ++i) {
        const Both<Micros> moments = pair->moments({At::Play, i});
        for (const Side side : Sides)
            QCOMPARE(moments[side], comparison.recording(side)->plays()[comparison.plays()[i].play[side]].started);
        QCOMPARE(pair->problemOf({At::Play, i}), QString());
        const TimeSpan extent = pair->extent(moments);
        // All of both is on the scale.
        for (const Side side : Sides) {
            QVERIFY(pair->trace(side).begin - moments[side] >= extent.begin);
            QVERIFY(pair->trace(side).end - moments[side] <= extent.end);
        }
    }
}

void TestTimelinePair::aTaskIsAlignedAtItsFirstResult()
{
    const TimelinePairPtr pair = paired(Run().task(u"A"_s, u"web1 ok 1s"_s).task(u"B"_s, u"web1 ok 1s"_s).finish(),
                                        Run().task(u"A"_s, u"web1 ok 5s"_s).task(u"B"_s, u"web1 ok 1s"_s).finish());
    const Both<Micros> moments = pair->moments({At::Task, taskOf(*pair, u"B"_s)});
    QCOMPARE(moments.left, 1'001'000);
    QCOMPARE(moments.right, 5'001'000);
    QCOMPARE(pair->extent(moments), (TimeSpan{-5'001'000, 1'001'000}));
}

void TestTimelinePair::whatOneSideLacksCannotBeAligned()
{
    const TimelinePairPtr pair = shops();
    const quint32 added = taskOf(*pair, u"common : Remember the time zone"_s);
    QVERIFY(!isKnown(pair->moments({At::Task, added}).left));
    QCOMPARE(pair->problemOf({At::Task, added}),
             u"Not aligned: “common : Remember the time zone” is in the right run only."_s);
    const quint32 removed = taskOf(*pair, u"common : Only on machines with a swap of 64 GiB"_s);
    QCOMPARE(pair->problemOf({At::Task, removed}),
             u"Not aligned: “common : Only on machines with a swap of 64 GiB” is in the left run only."_s);
    QCOMPARE(pair->problemOf({}), QString());
}

void TestTimelinePair::lanesStandInOneOrder()
{
    const TimelinePairPtr pair = shops();
    const auto names = [&](Side side) {
        QStringList hosts;
        for (const LaneKey &lane : pair->lanes(side))
            hosts << pair->comparison()->recording(side)->shortHost(lane.index);
        return hosts;
    };
    // What fails on either side comes first on both.
    QCOMPARE(names(Side::Right), QStringList({u"app1"_s, u"app2"_s, u"db1"_s, u"mon1"_s, u"web1"_s, u"web2"_s}));
    QStringList left = names(Side::Left);
    QCOMPARE(left.removeAll(u"cache1"_s), 1);
    QCOMPARE(left, names(Side::Right));
}

void TestTimelinePair::differencesAreSteppedThrough()
{
    const TimelinePairPtr pair = shops();
    QStringList forward;
    for (quint32 task = pair->differenceFrom(NoIndex, 1); task != NoIndex; task = pair->differenceFrom(task, 1))
        forward << taskNameOf(*pair->comparison(), task);
    QCOMPARE(forward.first(), u"app : Migrate the schema"_s);
    QVERIFY(forward.contains(u"Start the service of the machine"_s));
    QStringList back;
    for (quint32 task = pair->differenceFrom(NoIndex, -1); task != NoIndex; task = pair->differenceFrom(task, -1))
        back.prepend(taskNameOf(*pair->comparison(), task));
    QCOMPARE(back, forward);
}

void TestTimelinePair::anotherOutcomeIsADifference()
{
    const TimelinePairPtr pair
        = paired(Run().task(u"A"_s, u"web1 ok 1s"_s).task(u"B"_s, u"web1 ok 1s"_s).finish(),
                 Run().task(u"A"_s, u"web1 changed 1s"_s).task(u"B"_s, u"web1 ok 1.5s"_s).finish());
    QVERIFY(pair->deltas()[0].hasOtherOutcome);
    QVERIFY(!pair->deltas()[0].failsNewly);
    QVERIFY(pair->deltas()[0].isDifference());
    QCOMPARE(pair->deltas()[1].kind, Kind::Similar);
    QVERIFY(!pair->deltas()[1].isDifference());
    QCOMPARE(pair->deltas()[1].delta, 500'000);
}

void TestTimelinePair::theRowThatDiffersMostStandsForItsTask()
{
    const TimelinePairPtr pair = paired(Run().task(u"A"_s, u"db1 ok 1s, web1 ok 1s, web2 ok 9s"_s).finish(),
                                        Run().task(u"A"_s, u"db1 ok 2s, web1 ok 7s, web2 ok 9s"_s).finish());
    const RowPair &slowest = pair->comparison()->rows()[pair->rowOf(0)];
    QCOMPARE(pair->comparison()->hosts()[slowest.host].name, u"web1"_s);
    const TimelinePairPtr failing = paired(Run().task(u"A"_s, u"db1 ok 1s, web1 ok 1s"_s).finish(),
                                           Run().task(u"A"_s, u"db1 failed 1s, web1 ok 7s"_s).finish());
    const RowPair &failed = failing->comparison()->rows()[failing->rowOf(0)];
    QCOMPARE(failing->comparison()->hosts()[failed.host].name, u"db1"_s);
}

// A run in which nothing has a time.
static RecordingPtr withoutTimes()
{
    RecordingBuilder builder(19);
    builder.setPlaybook({.id = PlaybookId{1}, .state = State::Completed, .path = u"/home/ci/shop/site.yml"_s});
    builder.setPlays({{.id = PlayId{1}, .name = u"all"_s}});
    builder.setFiles({{FileId{1}, u"/home/ci/shop/site.yml"_s, {}}});
    Task task;
    task.id = TaskId{1};
    task.name = u"A"_s;
    task.action = u"command"_s;
    task.line = 10;
    task.play = 0;
    task.file = 0;
    builder.setTasks({task});
    builder.setHosts({{.id = HostId{1}, .name = u"web1"_s}});
    builder.addResult(ResultId{1}, TaskId{1}, HostId{1}, PlayId{1}, NoTime, NoDuration, Status::Ok, false, false);
    return builder.finish();
}

void TestTimelinePair::runsWithoutTimesAreAPairToo()
{
    const TimelinePairPtr one = paired(withoutTimes(), Run().task(u"A"_s, u"web1 ok 1s"_s).finish());
    QVERIFY(one->trace(Side::Left).isEmpty());
    QCOMPARE(one->extent(one->moments({})), (TimeSpan{0, 1'001'000}));
    QCOMPARE(one->problemOf({At::Task, 0}), u"Not aligned: the left run has no time for “A”."_s);
    const TimelinePairPtr both = paired(withoutTimes(), withoutTimes());
    QVERIFY(both->extent(both->moments({})).isEmpty());
    QVERIFY(deltaMarks(*both, both->moments({}), both->extent(both->moments({})), 1000).empty());
}

void TestTimelinePair::everyTaskInViewHasAMark()
{
    const TimelinePairPtr pair = shops();
    const Both<Micros> moments = pair->moments({});
    constexpr int wide = 100'000;
    const std::vector<DeltaMark> marks = deltaMarks(*pair, moments, pair->extent(moments), wide);
    size_t timed = 0;
    for (const TaskDelta &delta : pair->deltas())
        timed += isKnown(delta.span.left.begin) || isKnown(delta.span.right.begin) ? 1 : 0;
    QCOMPARE(marks.size(), timed);
    for (const DeltaMark &mark : marks)
        QVERIFY(mark.right - mark.left >= 3);
}

void TestTimelinePair::marksStandWhereTheirTasksAre()
{
    const TimelinePairPtr pair = paired(Run().task(u"A"_s, u"web1 ok 1s"_s).task(u"B"_s, u"web1 ok 1s"_s).finish(),
                                        Run().task(u"A"_s, u"web1 ok 5s"_s).task(u"B"_s, u"web1 ok 1s"_s).finish());
    const quint32 b = taskOf(*pair, u"B"_s);
    const auto placeOfB = [&](const TimelineAlignment &alignment, TimeSpan visible) {
        for (const DeltaMark &mark : deltaMarks(*pair, pair->moments(alignment), visible, 1000)) {
            if (mark.task == b)
                return std::pair(mark.left, mark.right);
        }
        return std::pair(-1, -1);
    };
    QCOMPARE(placeOfB({}, {0, 10'000'000}), std::pair(500, 601));
    QCOMPARE(placeOfB({At::Task, b}, {0, 10'000'000}), std::pair(0, 100));
    QCOMPARE(placeOfB({}, {0, 4'000'000}), std::pair(-1, -1)); // out of sight
}

void TestTimelinePair::amongShortTasksTheLargestDifferenceIsSeen()
{
    Run left;
    Run right;
    for (int i = 0; i < 1000; ++i) {
        left.task(u"T%1"_s.arg(i), u"web1 ok 1s"_s);
        right.task(u"T%1"_s.arg(i), i == 500 ? u"web1 ok 4s"_s : u"web1 ok 1s"_s);
    }
    const TimelinePairPtr pair = paired(left.finish(), right.finish());
    const Both<Micros> moments = pair->moments({});
    const std::vector<DeltaMark> marks = deltaMarks(*pair, moments, pair->extent(moments), 100);
    QVERIFY(marks.size() <= 100);
    QCOMPARE(marks.back().task, 500U);
    // But what is selected has its place, whatever stands beside it.
    const auto hasMark = [&](quint32 task, quint32 always) {
        const std::vector<DeltaMark> all = deltaMarks(*pair, moments, pair->extent(moments), 100, always);
        return std::ranges::contains(all, task, &DeltaMark::task);
    };
    QVERIFY(!hasMark(499, NoIndex));
    QVERIFY(hasMark(499, 499));
}

void TestTimelinePair::swappedSidesAreTheOtherWayRound()
{
    const RecordingPtr good = recorded(u"shop-good.sqlite"_s, 2);
    const RecordingPtr bad = recorded(u"shop-bad.sqlite"_s, 2);
    const TimelinePairPtr pair = paired(bad, good);
    const TaskDelta &delta = pair->deltas()[taskOf(*pair, u"app : Migrate the schema"_s)];
    QCOMPARE(delta.kind, Kind::Faster);
    QCOMPARE(-delta.delta, pair->largestDelta());
    QCOMPARE(pair->deltas()[taskOf(*pair, u"common : Remember the time zone"_s)].kind, Kind::OnlyLeft);
}

void TestTimelinePair::textsTellNamesTimesAndTheDifference()
{
    const TimelinePairPtr pair = shops();
    const QString told = tellDelta(*pair, taskOf(*pair, u"app : Migrate the schema"_s));
    QCOMPARE(told, u"app : Migrate the schema · 0.5 s → 6.1 s · +5.7 s: ▲ slower"_s);
    const QStringList renamed = describeDelta(*pair, taskOf(*pair, u"common : Write the package manifest"_s));
    QVERIFY2(renamed.contains(u"left: common : Write the list of packages"_s), qPrintable(renamed.join(u'|')));
    QVERIFY(renamed.contains(u"renamed and moved"_s));
    const quint32 service = taskOf(*pair, u"Start the service of the machine"_s);
    QVERIFY(describeDelta(*pair, service).contains(u"✖ newly failing"_s));
    QCOMPARE(tellZero(*pair->comparison(), {}), u"0 s is the start of each run"_s);
    QCOMPARE(tellZero(*pair->comparison(), {At::Task, service}),
             u"0 s is the start of the task “Start the service of the machine”"_s);
}

void TestTimelinePair::hostileNamesAreNoPlaceholders()
{
    const QString name = u"%1 %2 <b>\n"_s;
    const TimelinePairPtr pair
        = paired(Run().task(name, u"%1 ok 1s"_s).finish(), Run().task(name, u"%1 ok 9s"_s).finish());
    QVERIFY(tellDelta(*pair, 0).startsWith(oneLine(name)));
    QVERIFY2(tellRowPair(*pair->comparison(), 0).startsWith(oneLine(name) + u" on %1: "_s),
             qPrintable(tellRowPair(*pair->comparison(), 0)));
    const TimelinePairPtr other
        = paired(Run().task(name, u"a ok 1s"_s).finish(), Run().task(u"B"_s, u"a ok 1s"_s).finish());
    QVERIFY(other->problemOf({At::Task, taskOf(*other, name)}).contains(oneLine(name)));
}

AVIARY_TEST_GUILESS(TestTimelinePair)
#include "tst_timelinepair.moc"
