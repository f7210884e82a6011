// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelinemodel.h"
#include "tests/support/maderecording.h"
#include "tests/support/testmain.h"

using namespace aviary;
using namespace Qt::StringLiterals;

class TestTimelineModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void failingLanesComeFirstThenByNaturalName();
    void aGivenOrderOfLanesIsKept();
    void hostsWithoutResultsHaveTheirLane();
    void resultsThatFollowEachOtherShareATrack();
    void overlapsGoToTheFirstTrackThatIsFree();
    void endlessOverlapsNeedFewTracks();
    void itemsOfATrackAreSortedByStartAndByEnd();
    void resultsWithoutAStartAreCounted();
    void oddTimesAreSurvived_data();
    void oddTimesAreSurvived();
    void aClockSetBackKeepsTheOrderOfTime();
    void resultsOfAMissingHostHaveALane();
    void neighboursAreFoundOverAllTracks();
    void theNearestItemIsFound();
    void batchesOfSerialAreOneBand();
    void aPlayWithoutAnEndEndsWithItsLastResult();
    void theTraceHoldsPlaybookAndResults();
    void anEmptyRecordingIsAnEmptyModel();
    void rowsAndItemsPointAtEachOther();
};

namespace {

QStringList namesOf(const TimelineModelPtr &model)
{
    QStringList names;
    for (const TimelineModel::Lane &lane : model->lanes())
        names << (lane.host() == NoIndex ? u"?"_s : model->recording()->hosts()[lane.host()].name);
    return names;
}

} // namespace

void TestTimelineModel::failingLanesComeFirstThenByNaturalName()
{
    MadeRecording made({u"web10"_s, u"web2"_s, u"app1"_s, u"db1"_s});
    made.add(0, 0, 1);
    made.add(1, 0, 1);
    made.add(2, 0, 1, Status::Failed, 0, true); // ignored
    made.add(3, 0, 1, Status::Unreachable);
    made.add(0, 1, 1, Status::Failed);
    for (const bool complete : {true, false})
        QCOMPARE(namesOf(TimelineModel::build(made.finish(complete))),
                 QStringList({u"db1"_s, u"web10"_s, u"app1"_s, u"web2"_s}));
}

void TestTimelineModel::aGivenOrderOfLanesIsKept()
{
    MadeRecording made({u"a"_s, u"b"_s, u"c"_s});
    made.add(2, 0, 1, Status::Failed);
    TimelineOptions options;
    options.kept = {{LaneKind::Host, 1}, {LaneKind::Host, 0}};
    const auto model = TimelineModel::build(made.finish(), options);
    QCOMPARE(namesOf(model), QStringList({u"b"_s, u"a"_s, u"c"_s}));
    QCOMPARE(model->order(), (std::vector<LaneKey>{{LaneKind::Host, 1}, {LaneKind::Host, 0}, {LaneKind::Host, 2}}));
}

void TestTimelineModel::hostsWithoutResultsHaveTheirLane()
{
    MadeRecording made({u"a"_s, u"b"_s});
    made.add(1, 0, 1);
    const auto model = TimelineModel::build(made.finish());
    QCOMPARE(model->lanes().size(), 2U);
    QCOMPARE(model->lanes()[0].itemCount, 0U);
    QCOMPARE(model->lanes()[0].trackCount, 1U);
    QCOMPARE(model->firstOf(0), NoIndex);
    QCOMPARE(model->lastOf(0), NoIndex);
    QCOMPARE(model->nearest(0, MadeRecording::at(0)), NoIndex);
    QCOMPARE(model->lanes()[1].itemCount, 1U);
}

void TestTimelineModel::resultsThatFollowEachOtherShareATrack()
{
    MadeRecording made({u"a"_s});
    made.add(0, 0, 1);
    made.add(0, 1, 1); // starts as the other ends
    made.add(0, 5, 1);
    QCOMPARE(TimelineModel::build(made.finish())->lanes()[0].trackCount, 1U);
}

void TestTimelineModel::overlapsGoToTheFirstTrackThatIsFree()
{
    MadeRecording made({u"a"_s});
    made.add(0, 0, 10);
    made.add(0, 1, 2); // second track
    made.add(0, 2, 2); // third
    made.add(0, 3.5, 1); // second again: it is free from 3 on
    const auto model = TimelineModel::build(made.finish());
    QCOMPARE(model->lanes()[0].trackCount, 3U);
    QList<quint32> tracks;
    for (RowIndex row = 0; row < 4; ++row)
        tracks << model->trackOf(model->itemOf(row));
    QCOMPARE(tracks, (QList<quint32>{0, 1, 2, 1}));
}

void TestTimelineModel::endlessOverlapsNeedFewTracks()
{
    MadeRecording made({u"a"_s, u"b"_s});
    for (int i = 0; i < 1000; ++i)
        made.add(0, 0.001 * i, 100);
    made.add(1, 0, 1);
    const auto model = TimelineModel::build(made.finish());
    QCOMPARE(model->lanes()[0].trackCount, TimelineModel::MaxTracks);
    QCOMPARE(model->lanes()[0].itemCount, 1000U);
    QCOMPARE(model->laneOf(model->itemOf(1000)), 1U);
}

void TestTimelineModel::itemsOfATrackAreSortedByStartAndByEnd()
{
    MadeRecording made({u"a"_s, u"b"_s});
    quint32 random = 1;
    for (int i = 0; i < 2000; ++i) {
        random = random * 1664525 + 1013904223;
        made.add(static_cast<int>(random >> 8) % 2, (random >> 10) % 5000 * 0.01, (random >> 20) % 100 * 0.01 - 0.1);
    }
    const auto model = TimelineModel::build(made.finish());
    QCOMPARE(model->itemCount(), 2000U);
    for (quint32 track = 0; track < model->trackCount(); ++track) {
        for (ItemIndex item = model->trackStart(track); item < model->trackStart(track + 1); ++item) {
            QVERIFY(model->end(item) >= model->begin(item));
            if (item > model->trackStart(track))
                QVERIFY(model->begin(item) >= model->end(item - 1));
        }
    }
}

void TestTimelineModel::resultsWithoutAStartAreCounted()
{
    MadeRecording made({u"a"_s, u"b"_s});
    made.addRaw(1, NoTime, 5, Status::Failed);
    made.add(0, 0, 1);
    const auto model = TimelineModel::build(made.finish());
    QCOMPARE(model->untimed(), 1);
    QCOMPARE(model->itemCount(), 1U);
    QCOMPARE(model->itemOf(0), NoIndex);
    // It failed all the same.
    QCOMPARE(namesOf(model), QStringList({u"b"_s, u"a"_s}));
    QCOMPARE(model->lanes()[0].worst, Outcome::Failed);
}

void TestTimelineModel::oddTimesAreSurvived_data()
{
    QTest::addColumn<qint64>("started");
    QTest::addColumn<qint64>("duration");
    constexpr qint64 Most = std::numeric_limits<qint64>::max();
    QTest::newRow("no duration") << MadeRecording::at(1) << NoDuration;
    QTest::newRow("negative duration") << MadeRecording::at(1) << qint64{-5'000'000};
    QTest::newRow("duration without end") << MadeRecording::at(1) << Most;
    QTest::newRow("far future") << LatestTime << LatestTime - EarliestTime;
    QTest::newRow("far past") << EarliestTime << LatestTime - EarliestTime;
    QTest::newRow("nineteen-seventy") << qint64{0} << qint64{0};
}

void TestTimelineModel::oddTimesAreSurvived()
{
    QFETCH(qint64, started);
    QFETCH(qint64, duration);
    MadeRecording made({u"a"_s});
    made.add(0, 0, 1);
    made.addRaw(0, started, duration, Status::Failed);
    const auto model = TimelineModel::build(made.finish());
    QCOMPARE(model->itemCount(), 2U);
    const TimeSpan span = model->span(model->itemOf(1));
    QVERIFY(span.end >= span.begin);
    QVERIFY(model->trace().duration() > 0);
    QVERIFY(model->trace().begin <= span.begin);
    QVERIFY(model->trace().end >= span.end);
}

void TestTimelineModel::aClockSetBackKeepsTheOrderOfTime()
{
    MadeRecording made({u"a"_s});
    made.add(0, 10, 1);
    made.add(0, 3, 1); // recorded later, but the clock says earlier
    const auto model = TimelineModel::build(made.finish());
    QCOMPARE(model->row(model->firstOf(0)), 1U);
    QCOMPARE(model->row(model->lastOf(0)), 0U);
}

void TestTimelineModel::resultsOfAMissingHostHaveALane()
{
    MadeRecording made({u"a"_s});
    made.add(-1, 0, 1, Status::Failed);
    made.add(0, 0, 1);
    const auto model = TimelineModel::build(made.finish());
    QCOMPARE(namesOf(model), QStringList({u"?"_s, u"a"_s}));
    QCOMPARE(model->laneOf(model->itemOf(0)), 0U);
}

void TestTimelineModel::neighboursAreFoundOverAllTracks()
{
    MadeRecording made({u"a"_s, u"b"_s});
    made.add(0, 0, 10);
    made.add(0, 2, 1);
    made.add(0, 1, 5);
    made.add(0, 11, 1);
    made.add(1, 3, 1);
    const auto model = TimelineModel::build(made.finish());
    QList<RowIndex> rows;
    for (ItemIndex item = model->firstOf(0); item != NoIndex; item = model->neighbour(item, 1))
        rows << model->row(item);
    QCOMPARE(rows, (QList<RowIndex>{0, 2, 1, 3}));
    rows.clear();
    for (ItemIndex item = model->lastOf(0); item != NoIndex; item = model->neighbour(item, -1))
        rows << model->row(item);
    QCOMPARE(rows, (QList<RowIndex>{3, 1, 2, 0}));
}

void TestTimelineModel::theNearestItemIsFound()
{
    MadeRecording made({u"a"_s});
    made.add(0, 0, 2);
    made.add(0, 5, 1);
    const auto model = TimelineModel::build(made.finish());
    const auto nearest = [&](double seconds) { return model->row(model->nearest(0, MadeRecording::at(seconds))); };
    QCOMPARE(nearest(-100), 0U);
    QCOMPARE(nearest(1), 0U);
    QCOMPARE(nearest(3), 0U);
    QCOMPARE(nearest(4), 1U);
    QCOMPARE(nearest(100), 1U);
}

void TestTimelineModel::batchesOfSerialAreOneBand()
{
    MadeRecording made({u"a"_s});
    made.plays().clear();
    made.addPlay(u"first"_s, u"11"_s, 0, 5);
    made.addPlay(u"rolling"_s, u"22"_s, 5, 8);
    made.addPlay(u"rolling"_s, u"22"_s, 8, 12);
    made.addPlay(u"no uuid"_s, {}, 12, 13);
    made.addPlay(u"no uuid"_s, {}, 13, 14);
    const auto model = TimelineModel::build(made.finish());
    QCOMPARE(model->bands().size(), 4U);
    QCOMPARE(model->bands()[1].batches, 2);
    QCOMPARE(model->bands()[1].play, 1U);
    QCOMPARE(model->bands()[1].span, (TimeSpan{MadeRecording::at(5), MadeRecording::at(12)}));
}

void TestTimelineModel::aPlayWithoutAnEndEndsWithItsLastResult()
{
    MadeRecording made({u"a"_s});
    made.add(0, 1, 7);
    const auto model = TimelineModel::build(made.finish());
    QCOMPARE(model->bands().size(), 1U);
    QCOMPARE(model->bands()[0].span, (TimeSpan{MadeRecording::at(0), MadeRecording::at(8)}));
}

void TestTimelineModel::theTraceHoldsPlaybookAndResults()
{
    MadeRecording made({u"a"_s});
    made.playbook().ended = MadeRecording::at(20);
    made.add(0, -1, 2);
    made.add(0, 5, 3);
    auto model = TimelineModel::build(made.finish());
    QCOMPARE(model->trace(), (TimeSpan{MadeRecording::at(-1), MadeRecording::at(20)}));
    QCOMPARE(model->origin(), MadeRecording::at(0));
    made.playbook().started = made.playbook().ended = NoTime;
    model = TimelineModel::build(made.finish());
    QCOMPARE(model->trace(), (TimeSpan{MadeRecording::at(-1), MadeRecording::at(8)}));
    QCOMPARE(model->origin(), MadeRecording::at(-1));
}

void TestTimelineModel::anEmptyRecordingIsAnEmptyModel()
{
    MadeRecording made({});
    made.playbook().started = NoTime;
    made.plays().clear();
    const auto model = TimelineModel::build(made.finish());
    QVERIFY(model->lanes().empty());
    QVERIFY(model->trace().isEmpty());
    QCOMPARE(model->itemCount(), 0U);
}

void TestTimelineModel::rowsAndItemsPointAtEachOther()
{
    MadeRecording made({u"a"_s, u"b"_s, u"c"_s});
    for (int i = 0; i < 100; ++i)
        made.add(i % 3, 100 - i, 1.5, i == 50 ? Status::Failed : Status::Ok);
    const auto model = TimelineModel::build(made.finish());
    for (RowIndex row = 0; row < 100; ++row) {
        const ItemIndex item = model->itemOf(row);
        QCOMPARE(model->row(item), row);
        QCOMPARE(model->outcome(item), model->recording()->outcome(row));
        QCOMPARE(model->lanes()[model->laneOf(item)].host(), model->recording()->hostOf(row));
    }
    QCOMPARE(model->itemOf(100), NoIndex);
}

AVIARY_TEST_GUILESS(TestTimelineModel)
#include "tst_timelinemodel.moc"
