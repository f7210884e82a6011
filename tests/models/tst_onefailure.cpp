// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/minimap.h"
#include "models/timeline/timelinegeometry.h"
#include "tests/support/manyresults.h"
#include "tests/support/testmain.h"

using namespace aviary;
using namespace Qt::StringLiterals;

// A million results that are ok, and one that failed: wherever one stands, that one is seen.
class TestOneFailure : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isSeenAtEveryWidth_data();
    void isSeenAtEveryWidth();
    void isSeenAtEveryZoom();
    void isSeenInEveryColoring_data();
    void isSeenInEveryColoring();
    void isSeenInEveryGrouping_data();
    void isSeenInEveryGrouping();
    void isSeenAmongLanesThatShareAPixel();
    void isSeenInTheMinimap();
    void isHitByThePointer();

private:
    static constexpr RowIndex Failing = 654'321;
    static RecordingPtr recording(int hosts);
    static QByteArray unseen(const TimelineModel &model, const TimelineViewport &view, const TimelineLook &look = {});

    RecordingPtr m_recording; // of 100 hosts
};

namespace {

TimelineViewport viewOf(const TimelineModel &model, int width, TimeSpan visible = {}, bool dense = false)
{
    return {visible.isEmpty() ? model.trace() : visible, width,
            TimelineLayout(model, dense ? TimelineLayout::SmallestDense : TimelineLayout::SmallestLane, dense), 0,
            static_cast<quint32>(model.lanes().size())};
}

} // namespace

void TestOneFailure::initTestCase()
{
    m_recording = recording(100);
}

RecordingPtr TestOneFailure::recording(int hosts)
{
    test::ManyResults many;
    many.hosts = hosts;
    many.failing = Failing;
    return many.recording();
}

// Where the failure is not seen, why; else nothing.
QByteArray TestOneFailure::unseen(const TimelineModel &model, const TimelineViewport &view, const TimelineLook &look)
{
    const auto geometry = TimelineGeometry::build(model, view, look);
    const auto place = [&] {
        return QByteArray::number(view.width) + " pixels, " + QByteArray::number(view.visible.duration()) + " µs: ";
    };
    if (geometry->rectCount() > TimelineGeometry::MaxBars)
        return place() + QByteArray::number(geometry->rectCount()) + " bars";
    const ItemIndex item = model.itemOf(Failing);
    const TimelineModel::Lane &lane = model.lanes()[model.laneOf(item)];
    const int x = std::clamp(static_cast<int>(xOf(model.begin(item), view.visible, view.width)), 0, view.width - 1);
    const int y = view.layout.trackTop(model.laneOf(item), lane, model.trackOf(item) - lane.firstTrack);
    for (const QRect &bar : geometry->barsOf(Outcome::Failed)) {
        if (bar.width() < TimelineGeometry::LeastFailing)
            return place() + "too narrow";
        // Failed ones are painted last, so this is what is seen.
        if (bar.contains(x, y))
            return {};
    }
    return place() + "not seen";
}

void TestOneFailure::isSeenAtEveryWidth_data()
{
    QTest::addColumn<int>("hosts");
    QTest::addColumn<int>("stride");
    QTest::newRow("one host") << 1 << 1;
    QTest::newRow("10 hosts") << 10 << 13;
    QTest::newRow("100 hosts") << 100 << 131;
    QTest::newRow("1,000 hosts") << 1000 << 975;
}

void TestOneFailure::isSeenAtEveryWidth()
{
    QFETCH(int, hosts);
    QFETCH(int, stride);
    const auto model = TimelineModel::build(hosts == 100 ? m_recording : recording(hosts));
    for (int width = 100; width <= 4000; width += stride)
        QCOMPARE(unseen(*model, viewOf(*model, width)), QByteArray());
}

void TestOneFailure::isSeenAtEveryZoom()
{
    for (const bool dense : {false, true}) {
        const auto model = TimelineModel::build(m_recording);
        const TimeSpan span = model->span(model->itemOf(Failing));
        for (Micros length = model->trace().duration(); length > 100; length /= 5) {
            for (const double place : {0.0, 0.4, 0.999}) {
                const Micros begin = std::clamp(span.begin - static_cast<Micros>(place * static_cast<double>(length)),
                                                model->trace().begin, model->trace().end - length);
                for (const int width : {100, 1279, 4000})
                    QCOMPARE(unseen(*model, viewOf(*model, width, {begin, begin + length}, dense)), QByteArray());
            }
        }
    }
}

void TestOneFailure::isSeenInEveryColoring_data()
{
    QTest::addColumn<Coloring>("coloring");
    QTest::newRow("action") << Coloring::Action;
    QTest::newRow("role") << Coloring::Role;
    QTest::newRow("task") << Coloring::Task;
    QTest::newRow("duration") << Coloring::Duration;
}

void TestOneFailure::isSeenInEveryColoring()
{
    QFETCH(Coloring, coloring);
    const auto model = TimelineModel::build(m_recording);
    TimelineLook look;
    look.categories = Categories::of(m_recording, coloring);
    for (const int width : {100, 640, 1279, 2048, 3840, 4000}) {
        QCOMPARE(unseen(*model, viewOf(*model, width), look), QByteArray());
        QVERIFY(TimelineGeometry::build(*model, viewOf(*model, width), look)->barsOf(Outcome::Ok).empty());
    }
}

void TestOneFailure::isSeenInEveryGrouping_data()
{
    QTest::addColumn<LaneGrouping>("grouping");
    QTest::addColumn<QList<LaneKind>>("toggled");
    QTest::newRow("tasks") << LaneGrouping::Tasks << QList<LaneKind>();
    QTest::newRow("plays") << LaneGrouping::Plays << QList<LaneKind>();
    QTest::newRow("folded plays") << LaneGrouping::Plays << QList<LaneKind>{LaneKind::Play};
    QTest::newRow("unfolded roles") << LaneGrouping::Plays << QList<LaneKind>{LaneKind::Role};
    QTest::newRow("unfolded tasks") << LaneGrouping::Plays << QList<LaneKind>{LaneKind::Role, LaneKind::Task};
}

void TestOneFailure::isSeenInEveryGrouping()
{
    QFETCH(LaneGrouping, grouping);
    QFETCH(QList<LaneKind>, toggled);
    TimelineOptions options;
    options.grouping = grouping;
    options.order = LaneOrder::FailingFirst; // so that its lane is among those that a picture may hold
    if (!toggled.isEmpty()) {
        const auto first = TimelineModel::build(m_recording, options);
        for (const LaneKey &key : first->order()) {
            if (toggled.contains(key.kind))
                options.toggled.push_back(key);
        }
    }
    const auto model = TimelineModel::build(m_recording, options);
    for (const bool dense : {false, true}) {
        for (const int width : {100, 799, 1280, 3840, 4000})
            QCOMPARE(unseen(*model, viewOf(*model, width, {}, dense)), QByteArray());
        const TimeSpan span = model->span(model->itemOf(Failing));
        const Micros near = 10 * span.duration();
        QCOMPARE(unseen(*model, viewOf(*model, 1280, {span.begin - near, span.end + near}, dense)), QByteArray());
    }
}

// All at once, in one task: more tracks than pixels.
void TestOneFailure::isSeenAmongLanesThatShareAPixel()
{
    test::ManyResults many;
    many.results = 100'000;
    many.hosts = 1000;
    many.failing = 65'432;
    TimelineOptions options;
    options.grouping = LaneGrouping::Tasks;
    const auto model = TimelineModel::build(many.recording(), options);
    const ItemIndex item = model->itemOf(many.failing);
    const quint32 lane = model->laneOf(item);
    QCOMPARE(model->lanes()[lane].trackCount, TimelineModel::MaxTracks);
    for (int width = 100; width <= 4000; width += 300) {
        const auto view = viewOf(*model, width, {}, true);
        QCOMPARE(view.layout.heightOf(lane), TimelineLayout::SmallestDense);
        const auto geometry = TimelineGeometry::build(*model, view);
        QVERIFY(!geometry->barsOf(Outcome::Failed).empty());
        const QRect bar = geometry->barsOf(Outcome::Failed).front();
        QVERIFY(bar.top() >= view.layout.top(lane) && bar.bottom() < view.layout.top(lane + 1));
        QCOMPARE(model->row(itemAt(*model, view, bar.center())), many.failing);
    }
}

void TestOneFailure::isSeenInTheMinimap()
{
    const auto model = TimelineModel::build(m_recording);
    const TimelineLayout layout(*model, TimelineLayout::SmallestLane);
    for (const int rows : {1, 7, 40, 100, 600}) {
        for (int width = 100; width <= 4000; width += 650) {
            const Minimap map(*model, layout, width, rows);
            int red = 0;
            for (int row = 0; row < map.rows(); ++row) {
                for (int x = 0; x < width; ++x)
                    red += map.at(x, row) == Outcome::Failed ? 1 : 0;
            }
            QVERIFY2(red > 0, qPrintable(u"%1 × %2"_s.arg(width).arg(rows)));
        }
    }
}

void TestOneFailure::isHitByThePointer()
{
    const auto model = TimelineModel::build(m_recording);
    for (int width = 100; width <= 4000; width += 50) {
        const auto view = viewOf(*model, width);
        const QPoint center = barOf(*model, view, model->itemOf(Failing)).center();
        QCOMPARE(model->row(itemAt(*model, view, center)), Failing);
    }
}

AVIARY_TEST_GUILESS(TestOneFailure)
#include "tst_onefailure.moc"
