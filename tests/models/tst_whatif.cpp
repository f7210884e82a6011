// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/whatif.h"

#include "tests/support/everyrun.h"
#include "tests/support/maderecording.h"
#include "tests/support/testmain.h"

using namespace aviary;
using namespace Qt::StringLiterals;

// How much shorter a run would be.
class TestWhatIf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTaskWithoutItsTimeLeavesWhatTheControllerTook();
    void aHostGainsAsMuchAsTheNextSlowestAllows();
    void theSlowestHostAsFastAsTheMedian();
    void twoHostsHaveNoMedian();
    void whoSkippedDoesNotMakeTheMedian();
    void hostsKeepTheirForks();
    void rolesAndActionsAreTheSumOfTheirTasks();
    void batchesOfSerialAddUp();
    void whereTasksOverlapTheLastToEndDecides();
    void theLargestGainComesFirst();
    void whatHasNoTimeGainsNothing();
    void gainsOfEveryRunAreWithinIt_data() { test::addEveryRun(); }
    void gainsOfEveryRunAreWithinIt();
    void gainsAreThoseOfARunWithoutThem_data() { test::addEveryRun(); }
    void gainsAreThoseOfARunWithoutThem();
    void realRunsSayWhatWouldHelp();
};

namespace {

using Kinds = std::array<GroupKind, GroupKindCount>;
constexpr Kinds AllKinds{GroupKind::Task, GroupKind::Role, GroupKind::Action, GroupKind::Host};

std::vector<Gain> gainsOf(const RecordingPtr &recording)
{
    return gainsOf(*recording, Schedule::of(*recording), Groups::of(*recording));
}

// "a: 2 1": without it, like the median.
QStringList told(const RecordingPtr &recording, GroupKind kind)
{
    const Groups groups = Groups::of(*recording);
    QStringList gains;
    for (const Gain &gain : gainsOf(recording)) {
        const auto seconds
            = [](Micros duration) { return QString::number(static_cast<double>(duration) / MadeRecording::Second); };
        if (gain.kind == kind)
            gains << u"%1: %2 %3"_s.arg(groups.nameOf(kind, gain.group, *recording), seconds(gain.withoutIt),
                                        seconds(gain.slowestLikeMedian));
    }
    return gains;
}

} // namespace

void TestWhatIf::aTaskWithoutItsTimeLeavesWhatTheControllerTook()
{
    MadeRecording made({u"a"_s, u"b"_s}, 2);
    made.add(0, 1, 4, Status::Ok, 0);
    made.add(1, 1.5, 1, Status::Ok, 0); // would begin half a second after the other all the same
    made.add(0, 6, 2, Status::Ok, 1);
    made.add(1, 6, 2, Status::Ok, 1);
    made.setEnd(10);
    QCOMPARE(told(made.finish(), GroupKind::Task), (QStringList{u"task 1: 3.5 0"_s, u"task 2: 2 0"_s}));
}

void TestWhatIf::aHostGainsAsMuchAsTheNextSlowestAllows()
{
    MadeRecording made({u"a"_s, u"b"_s, u"c"_s}, 2);
    made.add(0, 0, 9, Status::Ok, 0);
    made.add(1, 0, 4, Status::Ok, 0);
    made.add(2, 0, 5, Status::Ok, 0);
    made.add(0, 10, 1, Status::Ok, 1);
    made.add(1, 10, 2, Status::Ok, 1);
    made.add(2, 10, 1, Status::Ok, 1);
    // a: 9 to 5 s in the first task, where 5 s is the median, too; b: 2 to 1 s in the second, where 1 s is.
    QCOMPARE(told(made.finish(), GroupKind::Host), (QStringList{u"a: 4 4"_s, u"b: 1 1"_s, u"c: 0 0"_s}));
}

void TestWhatIf::theSlowestHostAsFastAsTheMedian()
{
    MadeRecording made({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}, 1);
    for (const int host : {0, 1, 2})
        made.add(host, 0, 2 + host); // 2, 3, 4
    made.add(3, 0, 7);
    made.add(4, 0, 10);
    // The median is 4 s, but d would still take 7.
    QCOMPARE(told(made.finish(), GroupKind::Task), QStringList(u"task 1: 10 3"_s));
    QCOMPARE(told(made.finish(), GroupKind::Host),
             (QStringList{u"e: 3 3"_s, u"a: 0 0"_s, u"b: 0 0"_s, u"c: 0 0"_s, u"d: 0 0"_s}));
}

void TestWhatIf::twoHostsHaveNoMedian()
{
    MadeRecording made({u"a"_s, u"b"_s}, 1);
    made.add(0, 0, 9);
    made.add(1, 0, 1);
    QCOMPARE(told(made.finish(), GroupKind::Task), QStringList(u"task 1: 9 0"_s));
    QCOMPARE(told(made.finish(), GroupKind::Host), (QStringList{u"a: 8 0"_s, u"b: 0 0"_s}));
}

void TestWhatIf::whoSkippedDoesNotMakeTheMedian()
{
    const auto inBatches = [](const std::vector<std::pair<double, Status>> &results) {
        MadeRecording made({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}, 1);
        made.plays().clear();
        for (int host = 0; const auto &[duration, status] : results) {
            made.addPlay(u"web"_s, u"ab"_s, host * 10, host * 10 + 10);
            made.add(host, host * 10, duration, status);
            ++host;
        }
        return told(made.finish(), GroupKind::Task);
    };
    constexpr auto ok = Status::Ok;
    constexpr auto skipped = Status::Skipped;
    QCOMPARE(inBatches({{9, ok}, {6, ok}, {5, ok}}), QStringList(u"task 1: 20 3"_s));
    QCOMPARE(inBatches({{9, ok}, {6, ok}, {5, ok}, {0.5, skipped}, {0.5, skipped}}), QStringList(u"task 1: 21 3"_s));
    QCOMPARE(inBatches({{9, ok}, {6, ok}, {5, ok}, {1, Status::Unreachable}}), QStringList(u"task 1: 21 3"_s));
    // It does not answer for 9 s: as fast as those who did.
    QCOMPARE(inBatches({{4, ok}, {3, ok}, {2, ok}, {9, Status::Unreachable}}), QStringList(u"task 1: 18 6"_s));

    MadeRecording few({u"a"_s, u"b"_s, u"c"_s}, 1);
    few.add(0, 0, 9);
    few.add(1, 0, 6);
    few.add(2, 0, 0.1, Status::Skipped);
    QCOMPARE(told(few.finish(), GroupKind::Task), QStringList(u"task 1: 9 0"_s));
}

void TestWhatIf::hostsKeepTheirForks()
{
    MadeRecording made({u"a"_s, u"b"_s, u"c"_s, u"d"_s}, 1);
    made.playbook().arguments = R"({"forks": 2})";
    made.add(0, 0, 4);
    made.add(1, 0.1, 5.9);
    made.add(2, 4, 6);
    made.add(3, 6, 2.5);
    // Forks: a c to 10, b d to 8.5. Without a (4 s): the other to 8.5. Without c likewise. Medians: 4 s.
    QCOMPARE(told(made.finish(), GroupKind::Host),
             (QStringList{u"c: 1.5 1.5"_s, u"a: 1.5 0"_s, u"b: 0 0"_s, u"d: 0 0"_s}));
    // Without any, only b's later begin is left.
    QCOMPARE(told(made.finish(), GroupKind::Task), QStringList(u"task 1: 9.9 1.5"_s));
}

void TestWhatIf::rolesAndActionsAreTheSumOfTheirTasks()
{
    MadeRecording made({u"a"_s, u"b"_s}, 3);
    made.tasks()[0].name = u"web : install"_s;
    made.tasks()[1].name = u"web : configure"_s;
    made.setPath(0, u"/work/roles/web/tasks/main.yml"_s);
    made.setPath(1, u"/work/roles/web/tasks/main.yml"_s);
    made.tasks()[0].action = u"package"_s;
    made.tasks()[1].action = u"template"_s;
    made.tasks()[2].action = u"template"_s;
    for (const int task : {0, 1, 2}) {
        made.add(0, task * 10, 4 + task, Status::Ok, task);
        made.add(1, task * 10, 1, Status::Ok, task);
    }
    QCOMPARE(told(made.finish(), GroupKind::Role), QStringList(u"web: 9 0"_s));
    QCOMPARE(told(made.finish(), GroupKind::Action), (QStringList{u"template: 11 0"_s, u"package: 4 0"_s}));
}

void TestWhatIf::batchesOfSerialAddUp()
{
    MadeRecording made({u"a"_s, u"b"_s, u"c"_s}, 1);
    made.plays().clear();
    for (const double start : {0., 5., 10.})
        made.addPlay(u"web"_s, u"ab"_s, start, start + 5);
    made.add(0, 0, 2);
    made.add(1, 5, 4);
    made.add(2, 10, 3);
    QCOMPARE(told(made.finish(), GroupKind::Task), QStringList(u"task 1: 9 1"_s)); // b like 3 s
}

void TestWhatIf::whereTasksOverlapTheLastToEndDecides()
{
    MadeRecording made({u"a"_s, u"b"_s}, 2);
    made.add(0, 0, 1, Status::Ok, 0);
    made.add(1, 0, 5, Status::Ok, 0);
    made.add(0, 1, 8, Status::Ok, 1);
    made.add(1, 5, 2, Status::Ok, 1);
    // a to 9, b to 7. Without the first task: a to 8, b to 2. Without the second: a to 1, b to 5.
    QCOMPARE(told(made.finish(), GroupKind::Task), (QStringList{u"task 2: 4 0"_s, u"task 1: 1 0"_s}));
    QCOMPARE(told(made.finish(), GroupKind::Host), (QStringList{u"a: 2 0"_s, u"b: 0 0"_s}));
}

void TestWhatIf::theLargestGainComesFirst()
{
    MadeRecording made({u"a"_s}, 3);
    made.add(0, 0, 1, Status::Ok, 0);
    made.add(0, 1, 3, Status::Ok, 1);
    made.add(0, 4, 2, Status::Ok, 2);
    const std::vector<Gain> gains = gainsOf(made.finish());
    QCOMPARE(gains.front(), (Gain{GroupKind::Host, 0, 6 * MadeRecording::Second, 0}));
    QVERIFY(std::ranges::is_sorted(gains, std::greater(), &Gain::withoutIt));
}

void TestWhatIf::whatHasNoTimeGainsNothing()
{
    MadeRecording made({u"a"_s, u"b"_s}, 2);
    made.add(0, 0, 1, Status::Ok, 0);
    made.addRaw(1, MadeRecording::at(0), NoDuration, Status::Ok, 1);
    QCOMPARE(told(made.finish(), GroupKind::Task), QStringList(u"task 1: 1 0"_s));
    QCOMPARE(told(made.finish(), GroupKind::Host), QStringList(u"a: 1 0"_s));
}

void TestWhatIf::gainsOfEveryRunAreWithinIt()
{
    QFETCH(QString, database);
    QFETCH(int, playbook);
    const test::Report report(database, playbook);
    const Schedule schedule = Schedule::of(*report.recording);
    const Groups groups = Groups::of(*report.recording);
    const std::vector<Gain> gains = gainsOf(report.recording);
    for (const Gain &gain : gains) {
        QVERIFY(gain.withoutIt >= 0 && gain.withoutIt <= schedule.run.duration());
        QVERIFY(gain.slowestLikeMedian >= 0 && gain.slowestLikeMedian <= gain.withoutIt);
        QVERIFY(gain.group < groups.count(gain.kind, *report.recording));
    }
}

// The slow way: each group on its own, from all chains of all sections.
void TestWhatIf::gainsAreThoseOfARunWithoutThem()
{
    QFETCH(QString, database);
    QFETCH(int, playbook);
    const test::Report report(database, playbook);
    const Recording &recording = *report.recording;
    const Schedule schedule = Schedule::of(recording);
    const Groups groups = Groups::of(recording);
    for (const Gain &gain : gainsOf(report.recording)) {
        Micros gained = 0;
        for (const Schedule::Section &section : schedule.sections) {
            Micros end = section.span.begin;
            for (const Schedule::Chain &chain : schedule.chainsOf(section)) {
                Micros chainEnd = schedule.stepsOf(chain).back().end;
                for (const Schedule::Step &step : schedule.stepsOf(chain)) {
                    if (groups.groupOf(gain.kind, recording, step.row) == gain.group)
                        chainEnd -= step.duration();
                }
                end = std::max(end, chainEnd);
            }
            gained += section.span.end - end;
        }
        QCOMPARE(gain.withoutIt, gained);
    }
}

void TestWhatIf::realRunsSayWhatWouldHelp()
{
    const test::Report report(u"shop-bad.sqlite"_s, 2);
    const Groups groups = Groups::of(*report.recording);
    for (const GroupKind kind : AllKinds) {
        const auto gains = gainsOf(report.recording);
        const auto first = std::ranges::find(gains, kind, &Gain::kind);
        const QString name = groups.nameOf(kind, first->group, *report.recording);
        const QStringList expected{u"app : Migrate the schema"_s, u"common"_s, u"copy"_s, u"app1"_s};
        QCOMPARE(name, expected[static_cast<int>(kind)]);
    }
}

AVIARY_TEST_GUILESS(TestWhatIf)
#include "tst_whatif.moc"
