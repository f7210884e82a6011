// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/report.h"
#include "tests/support/testmain.h"
#include "tests/support/timelinelanes.h"

#include <algorithm>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

class TestTimelineTree : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void playsHoldRolesAndTheseTasks();
    void whatIsToggledIsFoldedTheOtherWay();
    void theOrderHoldsAmongSiblings();
    void aFoldedLaneShowsWhatIsRightBelowIt();
    void anUnfoldedLaneShowsItself();
    void anAggregateIsItsWorstResultAndOfSeveralTheLongest();
    void aResultThatIsFoldedAwayIsFoundInItsAggregate();
    void aRoleThatRanTwiceHasTwoBars();
    void batchesOfSerialAreBarsApart();
    void tasksOfMissingPlaysAndResultsOfMissingTasksHaveLanes();
    void aPinnedTaskLeavesItsRole();
    void pinnedPlaysTakeWhatIsBelowThem();
    void whatIsFoldedAwayKeepsItsPlaceInTheOrder();
    void realBatchesAreCut();
};

void TestTimelineTree::playsHoldRolesAndTheseTasks()
{
    const auto model = TimelineModel::build(webAndDb().finish(), optionsOf(LaneGrouping::Plays));
    QCOMPARE(lanesOf(*model), QStringList({u"web -"_s, u">facts +"_s, u">nginx +"_s, u"db -"_s, u">backup +"_s}));
    QCOMPARE(model->lanes()[2].key, roleLane(1));
    QCOMPARE(model->lanes()[0].worst, Outcome::Failed);
    QCOMPARE(model->lanes()[0].counts.total(), 5);
    QCOMPARE(model->lanes()[3].worst, Outcome::Ok);
}

void TestTimelineTree::whatIsToggledIsFoldedTheOtherWay()
{
    TimelineOptions options = optionsOf(LaneGrouping::Plays);
    options.toggled = {playLane(1), roleLane(1), taskLane(0)};
    const auto model = TimelineModel::build(webAndDb().finish(), options);
    QCOMPARE(lanesOf(*model),
             QStringList({u"web -"_s, u">facts -"_s, u">nginx -"_s, u">>nginx : install +"_s,
                          u">>nginx : configure +"_s, u"db +"_s}));
}

void TestTimelineTree::theOrderHoldsAmongSiblings()
{
    TimelineOptions options = optionsOf(LaneGrouping::Plays);
    options.order = LaneOrder::Name;
    options.toggled = {roleLane(1)};
    QCOMPARE(lanesOf(*TimelineModel::build(webAndDb().finish(), options)),
             QStringList({u"db -"_s, u">backup +"_s, u"web -"_s, u">facts +"_s, u">nginx -"_s,
                          u">>nginx : configure +"_s, u">>nginx : install +"_s}));
    options.order = LaneOrder::TotalTime;
    QCOMPARE(lanesOf(*TimelineModel::build(webAndDb().finish(), options)),
             QStringList({u"web -"_s, u">nginx -"_s, u">>nginx : configure +"_s, u">>nginx : install +"_s,
                          u">facts +"_s, u"db -"_s, u">backup +"_s}));
}

void TestTimelineTree::aFoldedLaneShowsWhatIsRightBelowIt()
{
    TimelineOptions options = optionsOf(LaneGrouping::Plays);
    options.toggled = {playLane(0)};
    auto model = TimelineModel::build(webAndDb().finish(), options);
    QCOMPARE(barsOf(*model, 0), QStringList({u"facts 0-2 ok 2"_s, u"nginx 2-9 failed 3"_s}));
    options.toggled = {};
    model = TimelineModel::build(webAndDb().finish(), options);
    QCOMPARE(barsOf(*model, 2), QStringList({u"nginx : install 2-5 failed 2"_s, u"nginx : configure 5-9 ignored 1"_s}));
    QCOMPARE(barsOf(*model, 1), QStringList({u"facts 0-2 ok 2"_s}));
}

void TestTimelineTree::anUnfoldedLaneShowsItself()
{
    TimelineOptions options = optionsOf(LaneGrouping::Plays);
    options.toggled = {roleLane(1), taskLane(1)};
    const auto model = TimelineModel::build(webAndDb().finish(), options);
    QCOMPARE(barsOf(*model, 0), QStringList({u"web 0-9 failed 5"_s}));
    QCOMPARE(barsOf(*model, 2), QStringList({u"nginx 2-9 failed 3"_s}));
    // Results stand alone only where a task is unfolded.
    QCOMPARE(barsOf(*model, 3), QStringList({u"row 2 2-3 ok 1"_s, u"row 3 2-5 failed 1"_s}));
    QCOMPARE(model->lanes()[3].trackCount, 2U);
}

void TestTimelineTree::anAggregateIsItsWorstResultAndOfSeveralTheLongest()
{
    MadeRecording made({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    made.add(0, 0, 9);
    made.add(1, 0, 2, Status::Failed);
    made.add(2, 0, 4, Status::Failed);
    made.add(3, 5, 3, Status::Failed);
    const auto model = TimelineModel::build(made.finish(), optionsOf(LaneGrouping::Plays));
    const ItemIndex item = model->itemOf(0);
    QVERIFY(model->is(item, TimelineModel::Aggregate));
    QCOMPARE(model->row(item), 2U);
    QCOMPARE(model->outcome(item), Outcome::Failed);
    QCOMPARE(model->aggregate(item)->counts[Outcome::Failed], 3);
    QCOMPARE(model->aggregate(item)->counts[Outcome::Ok], 1);
}

void TestTimelineTree::aResultThatIsFoldedAwayIsFoundInItsAggregate()
{
    TimelineOptions options = optionsOf(LaneGrouping::Plays);
    const auto laneOfRow = [&](RowIndex row) {
        const auto model = TimelineModel::build(webAndDb().finish(), options);
        return nameOf(*model, model->lanes()[model->laneOf(model->itemOf(row))].key);
    };
    QCOMPARE(laneOfRow(3), u"nginx"_s);
    options.toggled = {roleLane(1)};
    QCOMPARE(laneOfRow(3), u"nginx : install"_s);
    options.toggled = {roleLane(1), taskLane(1)};
    QCOMPARE(laneOfRow(3), u"nginx : install"_s);
    options.toggled = {playLane(0)};
    QCOMPARE(laneOfRow(3), u"web"_s);
    QCOMPARE(laneOfRow(0), u"web"_s);
}

void TestTimelineTree::aRoleThatRanTwiceHasTwoBars()
{
    MadeRecording made({u"a"_s}, 3);
    for (int i = 0; i < 3; ++i) {
        made.tasks()[static_cast<size_t>(i)].play = 0;
        made.setPath(i, u"/roles/x/tasks/main.yml"_s);
    }
    made.tasks()[0].name = u"x : one"_s;
    made.tasks()[1].name = u"between"_s;
    made.tasks()[2].name = u"x : two"_s;
    for (int i = 0; i < 3; ++i)
        made.add(0, 2 * i, 2, Status::Ok, i);
    TimelineOptions options = optionsOf(LaneGrouping::Plays);
    options.toggled = {playLane(0)};
    QCOMPARE(barsOf(*TimelineModel::build(made.finish(), options), 0),
             QStringList({u"x 0-2 ok 1"_s, u"between 2-4 ok 1"_s, u"x 4-6 ok 1"_s}));
}

void TestTimelineTree::batchesOfSerialAreBarsApart()
{
    MadeRecording made({u"a"_s, u"b"_s}, 2);
    made.plays().clear();
    made.addPlay(u"rolling"_s, u"22"_s, 0, 5);
    made.addPlay(u"rolling"_s, u"22"_s, 5, 10);
    made.tasks()[0].play = made.tasks()[1].play = 0;
    made.add(0, 0, 1, Status::Ok, 0);
    made.add(0, 2, 1, Status::Ok, 1);
    made.add(1, 5, 1, Status::Failed, 0);
    made.add(1, 7, 1, Status::Ok, 1);
    const auto model = TimelineModel::build(made.finish(), optionsOf(LaneGrouping::Plays));
    QCOMPARE(lanesOf(*model), QStringList({u"rolling -"_s, u">task 1 +"_s, u">task 2 +"_s}));
    QCOMPARE(barsOf(*model, 0), QStringList({u"rolling 0-3 ok 2"_s, u"rolling 5-8 failed 2"_s}));
    QCOMPARE(barsOf(*model, 1), QStringList({u"task 1 0-1 ok 1"_s, u"task 1 5-6 failed 1"_s}));
}

void TestTimelineTree::tasksOfMissingPlaysAndResultsOfMissingTasksHaveLanes()
{
    MadeRecording made({u"a"_s}, 2);
    made.tasks()[0].play = 0;
    made.add(0, 0, 1, Status::Ok, 0);
    made.add(0, 1, 1, Status::Ok, 1); // of no play
    made.add(0, 2, 1, Status::Failed, 7); // of a task that is not there
    const auto model = TimelineModel::build(made.finish(), optionsOf(LaneGrouping::Plays));
    QCOMPARE(lanesOf(*model), QStringList({u"play -"_s, u">task 1 +"_s, u"? -"_s, u">task 2 +"_s, u"? +"_s}));
    QCOMPARE(model->laneOf(model->itemOf(2)), 4U);
    QCOMPARE(lanesOf(*TimelineModel::build(made.finish(), optionsOf(LaneGrouping::Tasks))),
             QStringList({u"task 1"_s, u"task 2"_s, u"?"_s}));
}

void TestTimelineTree::aPinnedTaskLeavesItsRole()
{
    TimelineOptions options = optionsOf(LaneGrouping::Plays);
    options.pinned = {taskLane(2)};
    auto model = TimelineModel::build(webAndDb().finish(), options);
    QCOMPARE(
        lanesOf(*model),
        QStringList({u"nginx : configure + !"_s, u"web -"_s, u">facts +"_s, u">nginx +"_s, u"db -"_s, u">backup +"_s}));
    QCOMPARE(model->laneOf(model->itemOf(4)), 0U); // although its role is folded and shows it, too
    QCOMPARE(model->laneOf(model->itemOf(3)), 3U);
    QCOMPARE(barsOf(*model, 3).size(), 2);
    options.toggled = {roleLane(1)};
    model = TimelineModel::build(webAndDb().finish(), options);
    QCOMPARE(lanesOf(*model),
             QStringList({u"nginx : configure + !"_s, u"web -"_s, u">facts +"_s, u">nginx -"_s,
                          u">>nginx : install +"_s, u"db -"_s, u">backup +"_s}));
}

void TestTimelineTree::pinnedPlaysTakeWhatIsBelowThem()
{
    TimelineOptions options = optionsOf(LaneGrouping::Plays);
    options.pinned = {playLane(1)};
    const auto model = TimelineModel::build(webAndDb().finish(), options);
    QCOMPARE(lanesOf(*model), QStringList({u"db - !"_s, u">backup +"_s, u"web -"_s, u">facts +"_s, u">nginx +"_s}));
    QCOMPARE(model->pinnedLanes(), 2U);
}

void TestTimelineTree::whatIsFoldedAwayKeepsItsPlaceInTheOrder()
{
    TimelineOptions options = optionsOf(LaneGrouping::Plays);
    options.order = LaneOrder::Name;
    const auto first = TimelineModel::build(webAndDb().finish(), options);
    options.kept = first->order();
    options.order = LaneOrder::Start; // would be another
    options.toggled = {roleLane(1)};
    QCOMPARE(lanesOf(*TimelineModel::build(webAndDb().finish(), options)),
             QStringList({u"db -"_s, u">backup +"_s, u"web -"_s, u">facts +"_s, u">nginx -"_s,
                          u">>nginx : configure +"_s, u">>nginx : install +"_s}));
}

void TestTimelineTree::realBatchesAreCut()
{
    const test::Report report(u"shop-bad.sqlite"_s, 2);
    QVERIFY(report.recording);
    const auto model = TimelineModel::build(report.recording, optionsOf(LaneGrouping::Plays));
    const auto band = std::ranges::find(model->bands(), 2, &TimelineModel::Band::batches);
    QVERIFY(band != model->bands().end());
    QCOMPARE(band->spans.size(), 2U);
    const quint32 lane = model->laneOfKey(playLane(band->play));
    QVERIFY(lane != NoIndex);
    QCOMPARE(model->lanes()[lane].itemCount, 2U);
}

AVIARY_TEST_GUILESS(TestTimelineTree)
#include "tst_timelinetree.moc"
