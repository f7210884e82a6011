// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelinelayout.h"
#include "tests/support/report.h"
#include "tests/support/testmain.h"
#include "tests/support/timelinelanes.h"

#include <algorithm>

using namespace aviary;
using namespace aviary::test;
using namespace Qt::StringLiterals;

class TestTimelineLanes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hostsComeInTheOrderAskedFor_data();
    void hostsComeInTheOrderAskedFor();
    void tasksComeInTheOrderAskedFor_data();
    void tasksComeInTheOrderAskedFor();
    void aTaskHasASubRowForEachHostAtOnce();
    void aTaskWithoutResultsHasNoLane();
    void moreHostsAtOnceThanTracksAreAllThere();
    void pinnedLanesComeFirst();
    void rowsThatAreFilteredOutAreNoItems();
    void aFilterLeavesPlaybookAndBandsAsTheyAre();
    void rowsThatCameAfterTheFilterAreShown();
    void delegatedResultsAreShownWhereTheWorkWasDone();
    void handlersAreMarked();
    void batchesOfABandAreKnown();
    void realRunsAreWhole_data();
    void realRunsAreWhole();
    void realWorkOfOthersIsShown();
};

void TestTimelineLanes::hostsComeInTheOrderAskedFor_data()
{
    QTest::addColumn<LaneOrder>("order");
    QTest::addColumn<QStringList>("lanes");
    QTest::newRow("failing first") << LaneOrder::FailingFirst << QStringList{u"h9"_s, u"h10"_s, u"h2"_s, u"idle"_s};
    QTest::newRow("name") << LaneOrder::Name << QStringList{u"h2"_s, u"h9"_s, u"h10"_s, u"idle"_s};
    QTest::newRow("start") << LaneOrder::Start << QStringList{u"h10"_s, u"h2"_s, u"h9"_s, u"idle"_s};
    QTest::newRow("total time") << LaneOrder::TotalTime << QStringList{u"h2"_s, u"h9"_s, u"h10"_s, u"idle"_s};
    QTest::newRow("worst outcome") << LaneOrder::WorstOutcome << QStringList{u"h10"_s, u"h9"_s, u"h2"_s, u"idle"_s};
}

void TestTimelineLanes::hostsComeInTheOrderAskedFor()
{
    QFETCH(LaneOrder, order);
    QFETCH(QStringList, lanes);
    MadeRecording made({u"h10"_s, u"h2"_s, u"h9"_s, u"idle"_s});
    made.add(0, 1, 1);
    made.add(1, 2, 9);
    made.add(2, 3, 5, Status::Unreachable);
    made.add(0, 4, 1, Status::Failed);
    TimelineOptions options;
    options.order = order;
    for (const bool complete : {true, false})
        QCOMPARE(lanesOf(*TimelineModel::build(made.finish(complete), options)), lanes);
}

void TestTimelineLanes::tasksComeInTheOrderAskedFor_data()
{
    QTest::addColumn<LaneOrder>("order");
    QTest::addColumn<QStringList>("lanes");
    QTest::newRow("start") << LaneOrder::Start << QStringList{u"task 3"_s, u"task 1"_s, u"task 2"_s};
    QTest::newRow("name") << LaneOrder::Name << QStringList{u"task 1"_s, u"task 2"_s, u"task 3"_s};
    QTest::newRow("failing first") << LaneOrder::FailingFirst << QStringList{u"task 2"_s, u"task 1"_s, u"task 3"_s};
    QTest::newRow("total time") << LaneOrder::TotalTime << QStringList{u"task 1"_s, u"task 3"_s, u"task 2"_s};
    QTest::newRow("worst outcome") << LaneOrder::WorstOutcome << QStringList{u"task 2"_s, u"task 3"_s, u"task 1"_s};
}

void TestTimelineLanes::tasksComeInTheOrderAskedFor()
{
    QFETCH(LaneOrder, order);
    QFETCH(QStringList, lanes);
    MadeRecording made({u"a"_s}, 3);
    made.add(0, 0, 2, Status::Failed, 2, true);
    made.add(0, 2, 5, Status::Ok, 0);
    made.add(0, 2, 1, Status::Failed, 1); // begins with the one before it
    TimelineOptions options = optionsOf(LaneGrouping::Tasks);
    options.order = order;
    QCOMPARE(lanesOf(*TimelineModel::build(made.finish(), options)), lanes);
}

void TestTimelineLanes::aTaskHasASubRowForEachHostAtOnce()
{
    QStringList hosts;
    for (int i = 0; i < 100; ++i)
        hosts << u"h%1"_s.arg(i);
    MadeRecording made(hosts, 2);
    for (int i = 0; i < 100; ++i) {
        made.add(i, 0, 1 + i, Status::Ok, 0);
        made.add(i, 200 + i, 1, Status::Ok, 1); // one after the other
    }
    const auto model = TimelineModel::build(made.finish(), optionsOf(LaneGrouping::Tasks));
    QCOMPARE(model->lanes()[0].trackCount, 100U);
    QCOMPARE(model->lanes()[1].trackCount, 1U);
    QCOMPARE(model->lanes()[0].itemCount, 100U);
    QCOMPARE(model->lanes()[0].total, 5050 * MadeRecording::Second);
    // A pixel each.
    const TimelineLayout layout(*model, 24);
    QCOMPARE(layout.trackHeight(0, model->lanes()[0]), 1);
    QCOMPARE(layout.heightOf(0), 100);
    QCOMPARE(layout.heightOf(1), 24);
}

void TestTimelineLanes::aTaskWithoutResultsHasNoLane()
{
    QCOMPARE(lanesOf(*TimelineModel::build(webAndDb().finish(), optionsOf(LaneGrouping::Tasks))),
             QStringList({u"facts"_s, u"nginx : install"_s, u"nginx : configure"_s, u"backup"_s}));
}

void TestTimelineLanes::moreHostsAtOnceThanTracksAreAllThere()
{
    QStringList hosts;
    for (int i = 0; i < 600; ++i)
        hosts << u"h%1"_s.arg(i);
    MadeRecording made(hosts);
    for (int i = 0; i < 600; ++i)
        made.add(i, 0, 10, i == 599 ? Status::Failed : Status::Ok);
    const auto model = TimelineModel::build(made.finish(), optionsOf(LaneGrouping::Tasks));
    QCOMPARE(model->lanes()[0].trackCount, TimelineModel::MaxTracks);
    QCOMPARE(model->lanes()[0].itemCount, 600U);
    QCOMPARE(model->outcome(model->itemOf(599)), Outcome::Failed);
}

void TestTimelineLanes::pinnedLanesComeFirst()
{
    MadeRecording made({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    made.add(3, 0, 1, Status::Failed);
    TimelineOptions options;
    options.pinned = {hostLane(2), hostLane(77), hostLane(1), hostLane(2)};
    const auto model = TimelineModel::build(made.finish(), options);
    QCOMPARE(lanesOf(*model), QStringList({u"c !"_s, u"b !"_s, u"d"_s, u"a"_s}));
    QCOMPARE(model->pinnedLanes(), 2U);
}

void TestTimelineLanes::rowsThatAreFilteredOutAreNoItems()
{
    const RecordingPtr recording = webAndDb().finish();
    for (const LaneGrouping grouping : {LaneGrouping::Hosts, LaneGrouping::Tasks, LaneGrouping::Plays}) {
        TimelineOptions options = optionsOf(grouping);
        options.shown
            = std::make_shared<const std::vector<bool>>(std::vector<bool>{false, false, true, false, true, false});
        const auto model = TimelineModel::build(recording, options);
        QCOMPARE(model->counts().total(), 2);
        QCOMPARE(model->counts()[Outcome::Failed], 0);
        for (RowIndex row = 0; row < recording->resultCount(); ++row)
            QCOMPARE(model->itemOf(row) != NoIndex, row == 2 || row == 4);
        // Lanes without anything left are gone, unless they are pinned.
        if (grouping == LaneGrouping::Hosts) {
            QCOMPARE(lanesOf(*model), QStringList({u"a"_s}));
            QCOMPARE(model->lanes()[0].worst, Outcome::Ignored);
            options.pinned = {hostLane(1)};
            QCOMPARE(lanesOf(*TimelineModel::build(recording, options)), QStringList({u"b !"_s, u"a"_s}));
        } else if (grouping == LaneGrouping::Tasks) {
            QCOMPARE(lanesOf(*model), QStringList({u"nginx : install"_s, u"nginx : configure"_s}));
        } else {
            QCOMPARE(lanesOf(*model), QStringList({u"web -"_s, u">nginx +"_s}));
        }
    }
}

void TestTimelineLanes::aFilterLeavesPlaybookAndBandsAsTheyAre()
{
    const RecordingPtr recording = webAndDb().finish();
    const auto whole = TimelineModel::build(recording);
    TimelineOptions options;
    options.shown = std::make_shared<const std::vector<bool>>(recording->resultCount(), false);
    const auto nothing = TimelineModel::build(recording, options);
    QCOMPARE(nothing->itemCount(), 0U);
    QVERIFY(nothing->lanes().empty());
    QCOMPARE(nothing->trace(), whole->trace());
    QCOMPARE(nothing->bands().size(), whole->bands().size());
}

void TestTimelineLanes::rowsThatCameAfterTheFilterAreShown()
{
    TimelineOptions options;
    options.shown = std::make_shared<const std::vector<bool>>(2, false);
    const auto model = TimelineModel::build(webAndDb().finish(), options);
    QCOMPARE(model->counts().total(), 4);
}

void TestTimelineLanes::delegatedResultsAreShownWhereTheWorkWasDone()
{
    MadeRecording made({u"app"_s, u"db"_s, u"proxy"_s});
    made.add(0, 0, 6, Status::Failed);
    made.delegateTo(1);
    made.delegateTo(2);
    made.add(1, 1, 2);
    made.delegateTo(1); // to itself
    const auto model = TimelineModel::build(made.finish());
    QCOMPARE(model->itemCount(), 4U);
    QCOMPARE(model->laneOf(model->itemOf(0)), 0U);
    QCOMPARE(model->flags(model->itemOf(0)), TimelineModel::Delegated);
    QCOMPARE(lanesOf(*model), QStringList({u"app"_s, u"db"_s, u"proxy"_s}));
    QCOMPARE(model->flags(model->itemOf(1)), 0);
    const ItemIndex onDb = model->firstOf(1);
    QCOMPARE(model->row(onDb), 0U);
    QCOMPARE(model->outcome(onDb), Outcome::Failed);
    QCOMPARE(model->flags(onDb), TimelineModel::Delegated | TimelineModel::Elsewhere);
    QCOMPARE(model->lanes()[1].trackCount, 2U);
    // The host that helped did not fail.
    QCOMPARE(model->lanes()[1].worst, Outcome::Ok);
    QCOMPARE(model->lanes()[1].counts.total(), 1);
    QCOMPARE(model->lanes()[1].total, 8 * MadeRecording::Second);
    // Counted once.
    QCOMPARE(model->counts().total(), 2);
    // A host that only helped stays when a filter is set.
    TimelineOptions options;
    options.shown = std::make_shared<const std::vector<bool>>(std::vector<bool>{true, false});
    QCOMPARE(lanesOf(*TimelineModel::build(made.finish(), options)), QStringList({u"app"_s, u"db"_s, u"proxy"_s}));
    // On the lane of a task there is one.
    QCOMPARE(TimelineModel::build(made.finish(), optionsOf(LaneGrouping::Tasks))->itemCount(), 2U);
}

void TestTimelineLanes::handlersAreMarked()
{
    MadeRecording made({u"a"_s}, 2);
    made.tasks()[1].handler = true;
    made.add(0, 0, 1, Status::Ok, 0);
    made.add(0, 1, 1, Status::Ok, 1);
    for (const LaneGrouping grouping : {LaneGrouping::Hosts, LaneGrouping::Tasks, LaneGrouping::Plays}) {
        const auto model = TimelineModel::build(made.finish(), optionsOf(grouping));
        QVERIFY(!model->is(model->itemOf(0), TimelineModel::Handler));
        QVERIFY(model->is(model->itemOf(1), TimelineModel::Handler));
    }
}

void TestTimelineLanes::batchesOfABandAreKnown()
{
    MadeRecording made({u"a"_s});
    made.plays().clear();
    made.addPlay(u"rolling"_s, u"22"_s, 5, 8);
    made.addPlay(u"other"_s, u"33"_s, 1, 4);
    made.addPlay(u"rolling"_s, u"22"_s, 8, 12);
    const auto model = TimelineModel::build(made.finish());
    QCOMPARE(model->bands().size(), 2U);
    QCOMPARE(model->bands()[0].spans.size(), 1U);
    QCOMPARE(model->bands()[1].spans,
             (std::vector<TimeSpan>{{MadeRecording::at(5), MadeRecording::at(8)},
                                    {MadeRecording::at(8), MadeRecording::at(12)}}));
}

void TestTimelineLanes::realRunsAreWhole_data()
{
    QTest::addColumn<QString>("database");
    QTest::addColumn<int>("playbook");
    for (const int playbook : {1, 2, 3})
        QTest::addRow("bad %d", playbook) << u"shop-bad.sqlite"_s << playbook;
    for (int playbook = 1; playbook <= 14; ++playbook)
        QTest::addRow("extras %d", playbook) << u"shop-extras.sqlite"_s << playbook;
    QTest::newRow("running") << u"shop-running.sqlite"_s << 4;
    QTest::newRow("expired") << u"shop-running.sqlite"_s << 2;
    QTest::newRow("free") << u"shop-free.sqlite"_s << 2;
    for (const char *file : {"ara-1.2.0-m03", "ara-1.3.2-m04", "ara-1.5.8-m10", "ara-head-m19"})
        QTest::addRow("%s", file) << u"schema/%1.sqlite"_s.arg(QLatin1StringView(file)) << 1;
}

void TestTimelineLanes::realRunsAreWhole()
{
    QFETCH(QString, database);
    QFETCH(int, playbook);
    const test::Report report(database, playbook);
    QVERIFY(report.recording);
    const Recording &recording = *report.recording;
    for (const LaneGrouping grouping : {LaneGrouping::Hosts, LaneGrouping::Tasks, LaneGrouping::Plays}) {
        for (const bool unfolded : {false, true}) {
            TimelineOptions options = optionsOf(grouping);
            if (unfolded) {
                const auto folded = TimelineModel::build(report.recording, options);
                for (const LaneKey &key : folded->order()) {
                    if (key.kind == LaneKind::Role || key.kind == LaneKind::Task)
                        options.toggled.push_back(key);
                }
            }
            const auto model = TimelineModel::build(report.recording, options);
            QVERIFY(model->order().size() >= model->lanes().size());
            OutcomeCounts counts;
            for (const TimelineModel::Lane &lane : model->lanes()) {
                for (size_t i = 0; lane.level == 0 && i < counts.counts.size(); ++i)
                    counts.counts[i] += lane.counts.counts[i];
            }
            QCOMPARE(counts, recording.counts());
            for (RowIndex row = 0; row < recording.resultCount(); ++row) {
                const ItemIndex item = model->itemOf(row);
                QCOMPARE(item != NoIndex, isKnown(recording.startedOf(row)));
                if (item == NoIndex)
                    continue;
                QVERIFY(model->begin(item) <= recording.startedOf(row));
                QVERIFY(!isKnown(recording.row(row).ended()) || model->end(item) >= recording.row(row).ended());
                QVERIFY(model->outcome(item) >= recording.outcome(row));
                QVERIFY(!model->is(item, TimelineModel::Elsewhere));
                if (grouping != LaneGrouping::Plays || unfolded)
                    QCOMPARE(model->row(item), row);
            }
            for (quint32 track = 0; track < model->trackCount(); ++track) {
                for (ItemIndex item = model->trackStart(track) + 1; item < model->trackStart(track + 1); ++item)
                    QVERIFY(model->begin(item) >= model->end(item - 1));
            }
            for (ItemIndex item = 0; item < model->itemCount(); ++item) {
                const TimelineModel::Group *group = model->aggregate(item);
                QCOMPARE(group != nullptr, model->is(item, TimelineModel::Aggregate));
                QVERIFY(!group || group->counts[model->outcome(item)] > 0);
            }
        }
    }
}

// site.yml of shop-bad rolls out over the application servers one after the other.
void TestTimelineLanes::realWorkOfOthersIsShown()
{
    const test::Report report(u"shop-bad.sqlite"_s, 2);
    QVERIFY(report.recording);
    const auto model = TimelineModel::build(report.recording);
    QStringList seen;
    for (ItemIndex item = 0; item < model->itemCount(); ++item) {
        if (!model->is(item, TimelineModel::Elsewhere))
            continue;
        const TableIndex host = model->lanes()[model->laneOf(item)].host();
        const std::vector<TableIndex> helpers = report.recording->delegatedTo(model->row(item));
        QVERIFY(std::ranges::find(helpers, host) != helpers.end());
        seen << report.recording->tasks()[report.recording->taskOf(model->row(item))].name;
    }
    QVERIFY2(seen.contains(u"app : Migrate the schema"_s), qPrintable(seen.join(u'\n')));
}

AVIARY_TEST_GUILESS(TestTimelineLanes)
#include "tst_timelinelanes.moc"
