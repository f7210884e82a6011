// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelinelayout.h"
#include "tests/support/maderecording.h"
#include "tests/support/testmain.h"

using namespace aviary;
using namespace Qt::StringLiterals;

class TestTimelineLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lanesShareTheHeight_data();
    void lanesShareTheHeight();
    void lanesWithSubRowsAreHigherWhenTheyMust();
    void manySubRowsAreLow_data();
    void manySubRowsAreLow();
    void denseLanesAreAllTheSame();
    void pointsFindTheTracksTheyAreOn_data();
    void pointsFindTheTracksTheyAreOn();
    void pinnedLanesStayWhileOthersAreScrolled();
    void pinnedLanesLeaveRoomForOthers();
};

namespace {

// A lane with so many sub-rows each.
TimelineModelPtr modelOf(const QList<int> &tracks)
{
    QStringList names;
    for (qsizetype i = 0; i < tracks.size(); ++i)
        names << u"h%1"_s.arg(i);
    MadeRecording made(names);
    for (int host = 0; host < tracks.size(); ++host) {
        for (int i = 0; i < tracks[host]; ++i)
            made.add(host, i * 0.001, 10);
    }
    return TimelineModel::build(made.finish());
}

} // namespace

void TestTimelineLayout::lanesShareTheHeight_data()
{
    QTest::addColumn<int>("hosts");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("laneHeight");
    QTest::newRow("few") << 6 << 600 << 24;
    QTest::newRow("a hundred") << 100 << 600 << 6;
    QTest::newRow("a hundred on a large screen") << 100 << 1200 << 12;
    QTest::newRow("a thousand scroll") << 1000 << 600 << 6;
    QTest::newRow("none") << 0 << 600 << 24;
}

void TestTimelineLayout::lanesShareTheHeight()
{
    QFETCH(int, hosts);
    QFETCH(int, height);
    QFETCH(int, laneHeight);
    QStringList names;
    for (int i = 0; i < hosts; ++i)
        names << u"h%1"_s.arg(i);
    MadeRecording made(names);
    const auto model = TimelineModel::build(made.finish());
    const auto layout = TimelineLayout::fitting(*model, height);
    QCOMPARE(layout.laneHeight(), laneHeight);
    QCOMPARE(layout.height(), hosts * laneHeight);
    for (quint32 lane = 0; lane < layout.laneCount(); ++lane) {
        QCOMPARE(layout.laneAt(layout.top(lane)), lane);
        QCOMPARE(layout.laneAt(layout.top(lane) + laneHeight - 1), lane);
    }
    QCOMPARE(layout.laneAt(layout.height()), layout.laneCount());
    QCOMPARE(layout.laneAt(-1), 0U);
}

void TestTimelineLayout::lanesWithSubRowsAreHigherWhenTheyMust()
{
    MadeRecording made({u"a"_s, u"b"_s});
    for (int i = 0; i < 4; ++i)
        made.add(0, i, 10);
    made.add(1, 0, 10);
    made.add(1, 1, 10);
    const auto model = TimelineModel::build(made.finish());
    const TimelineLayout layout(*model, 24);
    QCOMPARE(layout.heightOf(0), 24);
    QCOMPARE(layout.trackHeight(0, model->lanes()[0]), 6);
    QCOMPARE(layout.heightOf(1), 24);
    QCOMPARE(layout.trackHeight(1, model->lanes()[1]), 12);
    const TimelineLayout low(*model, 6);
    QCOMPARE(low.heightOf(0), 24);
    QCOMPARE(low.heightOf(1), 12);
}

void TestTimelineLayout::manySubRowsAreLow_data()
{
    QTest::addColumn<int>("tracks");
    QTest::addColumn<int>("laneHeight");
    QTest::addColumn<int>("trackHeight");
    QTest::addColumn<int>("height");
    QTest::newRow("one") << 1 << 24 << 24 << 24;
    QTest::newRow("two") << 2 << 24 << 12 << 24;
    QTest::newRow("sixteen") << 16 << 24 << 6 << 96;
    QTest::newRow("seventeen") << 17 << 24 << 5 << 85;
    QTest::newRow("forty") << 40 << 6 << 2 << 80;
    QTest::newRow("all") << 256 << 24 << 1 << 256;
    QTest::newRow("more") << 300 << 24 << 1 << 256;
}

void TestTimelineLayout::manySubRowsAreLow()
{
    QFETCH(int, tracks);
    QFETCH(int, laneHeight);
    QFETCH(int, trackHeight);
    QFETCH(int, height);
    const auto model = modelOf({tracks});
    const TimelineLayout layout(*model, laneHeight);
    QCOMPARE(layout.trackHeight(0, model->lanes()[0]), trackHeight);
    QCOMPARE(layout.heightOf(0), height);
}

void TestTimelineLayout::denseLanesAreAllTheSame()
{
    QList<int> tracks(400, 1);
    tracks[7] = 5;
    tracks[8] = 300;
    const auto model = modelOf(tracks);
    const auto layout = TimelineLayout::fitting(*model, 1200, true);
    QVERIFY(layout.isDense());
    QCOMPARE(layout.laneHeight(), 3);
    QCOMPARE(layout.height(), 1200);
    for (quint32 lane = 0; lane < layout.laneCount(); ++lane)
        QCOMPARE(layout.heightOf(lane), 3);
    QCOMPARE(TimelineLayout::fitting(*model, 100, true).laneHeight(), TimelineLayout::SmallestDense);
    QCOMPARE(TimelineLayout::fitting(*modelOf({1, 1}), 1000, true).laneHeight(), TimelineLayout::LargestDense);
}

void TestTimelineLayout::pointsFindTheTracksTheyAreOn_data()
{
    QTest::addColumn<int>("tracks");
    QTest::addColumn<int>("laneHeight");
    QTest::addColumn<bool>("dense");
    for (const int tracks : {1, 2, 3, 5, 7, 16, 100, 256}) {
        for (const int height : {2, 3, 5, 6, 13, 24}) {
            for (const bool dense : {false, true})
                QTest::addRow("%d at %d%s", tracks, height, dense ? ", dense" : "") << tracks << height << dense;
        }
    }
}

void TestTimelineLayout::pointsFindTheTracksTheyAreOn()
{
    QFETCH(int, tracks);
    QFETCH(int, laneHeight);
    QFETCH(bool, dense);
    const auto model = modelOf({1, tracks, 1});
    const TimelineLayout layout(*model, laneHeight, dense);
    const TimelineModel::Lane &lane = model->lanes()[1];
    QList<bool> found(tracks, false);
    for (int y = layout.top(1); y < layout.top(2); ++y) {
        QCOMPARE(layout.laneAt(y), 1U);
        const auto [first, end] = layout.tracksAt(1, lane, y);
        QVERIFY(first <= end && end <= lane.trackCount);
        for (quint32 track = first; track < end; ++track) {
            const int top = layout.trackTop(1, lane, track);
            QVERIFY(y >= top && y < top + layout.trackHeight(1, lane));
            found[track] = true;
        }
    }
    QVERIFY(!found.contains(false));
}

void TestTimelineLayout::pinnedLanesStayWhileOthersAreScrolled()
{
    MadeRecording made({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    TimelineOptions options;
    options.pinned = {{LaneKind::Host, 3}};
    const TimelineLayout layout(*TimelineModel::build(made.finish(), options), 20);
    QCOMPARE(layout.fixedLanes(), 1U);
    QCOMPARE(layout.fixedHeight(), 20);
    QCOMPARE(layout.contentY(5, 30), 5);
    QCOMPARE(layout.contentY(20, 30), 50);
    QCOMPARE(layout.viewY(50, 30), 20);
    QCOMPARE(layout.viewY(5, 30), 5);
    QCOMPARE(layout.largestOffset(60), 20);
    QCOMPARE(layout.largestOffset(100), 0);
}

void TestTimelineLayout::pinnedLanesLeaveRoomForOthers()
{
    QStringList hosts;
    TimelineOptions options;
    for (int i = 0; i < 100; ++i) {
        hosts << u"h%1"_s.arg(i);
        options.pinned.push_back({LaneKind::Host, static_cast<TableIndex>(i)});
    }
    MadeRecording made(hosts);
    const auto model = TimelineModel::build(made.finish(), options);
    const auto layout = TimelineLayout::fitting(*model, 300);
    QCOMPARE(layout.fixedHeight(), 198);
    // All of them fit: none needs to be scrolled.
    QCOMPARE(TimelineLayout::fitting(*model, 600).fixedLanes(), 100U);
}

AVIARY_TEST_GUILESS(TestTimelineLayout)
#include "tst_timelinelayout.moc"
