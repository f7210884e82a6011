// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelinegeometry.h"
#include "tests/support/maderecording.h"
#include "tests/support/testmain.h"

#include <algorithm>

using namespace aviary;
using namespace Qt::StringLiterals;

class TestTimelineGeometry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneFailureAmongAMillionIsSeenAtEveryWidth();
    void oneFailureAmongAMillionIsSeenAtEveryZoom();
    void theWorstOutcomeWinsThePixel();
    void neighbouringPixelsOfOneOutcomeAreOneBar();
    void failingBarsAreThreePixelsWide();
    void failingBarsStayInViewAtTheEdges();
    void barsThatFollowEachOtherHaveAGap();
    void outcomesDifferInShape();
    void barsAreFewerThanTheBound();
    void onlyTheLanesAskedForAreBuilt();
    void longBarsCarryTheirName();
    void theWidestBarsKeepTheirNames();
    void lowLanesHaveNoNames();
    void nothingGivesNothing();
    void pointsHitWhatIsSeen();
    void aFailureIsHitWithinItsThreePixels();
    void subRowsAreHitApart();
    void hitsAmongAMillionAreTheWorst();
    void pinnedLanesAreAlwaysThere();
    void tracksThatShareAPixelShowTheWorst();
    void barsOfAllHeightsAreInTheirTrack();

private:
    TimelineModelPtr million(RowIndex failing);
};

namespace {

TimelineViewport viewportOf(const TimelineModel &model, int width, int laneHeight = 24)
{
    return {model.trace(), width, TimelineLayout(model, laneHeight), 0, static_cast<quint32>(model.lanes().size())};
}

// The outcome whose colour a pixel has after painting, if any.
std::optional<Outcome> seenAt(const TimelineGeometry &geometry, QPoint point)
{
    for (int outcome = OutcomeCount - 1; outcome >= 0; --outcome) {
        for (const QRect &bar : geometry.bars[static_cast<size_t>(outcome)]) {
            if (bar.contains(point))
                return static_cast<Outcome>(outcome);
        }
    }
    return {};
}

} // namespace

// A million results of one host, a millisecond each without a pause, one of them failed.
TimelineModelPtr TestTimelineGeometry::million(RowIndex failing)
{
    constexpr RowIndex Count = 1'000'000;
    MadeRecording made({u"web1"_s});
    for (RowIndex row = 0; row < Count; ++row)
        made.addRaw(0, MadeRecording::Start + row * 1000, 1000, row == failing ? Status::Failed : Status::Ok);
    made.addRaw(0, MadeRecording::Start + qint64{Count} * 1000, 1000, Status::Ok);
    return TimelineModel::build(made.finish());
}

void TestTimelineGeometry::oneFailureAmongAMillionIsSeenAtEveryWidth()
{
    const RowIndex failing = 654'321;
    const auto model = million(failing);
    for (const int width : {100, 101, 127, 333, 640, 1000, 1279, 1280, 1919, 2047, 2560, 3333, 3840, 3999, 4000}) {
        const auto viewport = viewportOf(*model, width);
        const auto geometry = TimelineGeometry::build(*model, viewport);
        QCOMPARE(geometry->step, 1);
        const int x = static_cast<int>(xOf(model->begin(model->itemOf(failing)), viewport.visible, width));
        QCOMPARE(geometry->barsOf(Outcome::Failed).size(), 1U);
        QVERIFY(geometry->barCount() <= 4);
        QVERIFY2(seenAt(*geometry, {x, 10}) == Outcome::Failed, qPrintable(QString::number(width)));
        QVERIFY(geometry->barsOf(Outcome::Failed)[0].width() >= TimelineGeometry::LeastFailing);
        // And all the rest is green.
        for (const int other : {0, width / 4, width / 2, width - 1})
            QCOMPARE(seenAt(*geometry, {other, 10}), Outcome::Ok);
    }
}

void TestTimelineGeometry::oneFailureAmongAMillionIsSeenAtEveryZoom()
{
    for (const RowIndex failing : {0U, 999'999U, 400'001U}) {
        const auto model = million(failing);
        const TimeSpan span = model->span(model->itemOf(failing));
        for (Micros length = model->trace().duration(); length > 100; length /= 3) {
            for (const double place : {0.0, 0.4, 0.999}) {
                auto viewport = viewportOf(*model, 1280);
                const Micros begin = std::clamp(span.begin - static_cast<Micros>(place * static_cast<double>(length)),
                                                model->trace().begin, model->trace().end - length);
                viewport.visible = {begin, begin + length};
                const auto geometry = TimelineGeometry::build(*model, viewport);
                const int x = std::clamp(static_cast<int>(xOf(span.begin, viewport.visible, 1280)), 0, 1279);
                QVERIFY2(seenAt(*geometry, {x, 10}) == Outcome::Failed,
                         qPrintable(u"%1 µs at %2"_s.arg(length).arg(place)));
                QVERIFY(geometry->barCount() <= 1300);
            }
        }
    }
}

void TestTimelineGeometry::theWorstOutcomeWinsThePixel()
{
    // Two results share each of the first pixels, in both orders.
    MadeRecording made({u"a"_s});
    const auto pair = [&made](double at, Status first, Status second, bool ignored = false) {
        made.add(0, at, 0.1, first, 0, ignored);
        made.add(0, at + 0.3, 0.1, second, 0, ignored);
    };
    pair(0, Status::Ok, Status::Skipped);
    pair(10, Status::Skipped, Status::Ok);
    pair(20, Status::Unreachable, Status::Failed);
    pair(30, Status::Failed, Status::Unreachable);
    pair(40, Status::Ok, Status::Failed, true);
    made.add(0, 99.9, 0.1);
    const auto model = TimelineModel::build(made.finish());
    const auto geometry = TimelineGeometry::build(*model, viewportOf(*model, 100));
    QCOMPARE(seenAt(*geometry, {0, 10}), Outcome::Ok);
    QCOMPARE(seenAt(*geometry, {10, 10}), Outcome::Ok);
    QCOMPARE(seenAt(*geometry, {20, 10}), Outcome::Failed);
    QCOMPARE(seenAt(*geometry, {30, 10}), Outcome::Failed);
    QCOMPARE(seenAt(*geometry, {40, 10}), Outcome::Ignored);
    QVERIFY(geometry->barsOf(Outcome::Skipped).empty());
    QVERIFY(geometry->barsOf(Outcome::Unreachable).empty());
}

void TestTimelineGeometry::neighbouringPixelsOfOneOutcomeAreOneBar()
{
    MadeRecording made({u"a"_s});
    for (int i = 0; i < 1000; ++i)
        made.add(0, i * 0.1, 0.1, i >= 500 && i < 600 ? Status::Skipped : Status::Ok);
    const auto model = TimelineModel::build(made.finish());
    const auto geometry = TimelineGeometry::build(*model, viewportOf(*model, 100));
    QCOMPARE(geometry->barsOf(Outcome::Ok).size(), 2U);
    QCOMPARE(geometry->barsOf(Outcome::Ok)[0].x(), 0);
    QCOMPARE(geometry->barsOf(Outcome::Ok)[0].width(), 50);
    QCOMPARE(geometry->barsOf(Outcome::Skipped).size(), 1U);
    QCOMPARE(geometry->barsOf(Outcome::Skipped)[0].width(), 10);
}

void TestTimelineGeometry::failingBarsAreThreePixelsWide()
{
    MadeRecording made({u"a"_s});
    made.add(0, 0, 50);
    made.add(0, 50, 0.001, Status::Failed);
    made.add(0, 51, 49);
    const auto model = TimelineModel::build(made.finish());
    const auto geometry = TimelineGeometry::build(*model, viewportOf(*model, 100));
    QCOMPARE(geometry->barsOf(Outcome::Failed)[0].width(), 3);
    QVERIFY(geometry->barsOf(Outcome::Failed)[0].contains(50, 10));
}

void TestTimelineGeometry::failingBarsStayInViewAtTheEdges()
{
    MadeRecording made({u"a"_s});
    made.add(0, 0, 0.001, Status::Failed);
    made.add(0, 1, 98);
    made.add(0, 100, 0, Status::Failed); // ends the run: a moment on the very edge
    const auto model = TimelineModel::build(made.finish());
    const auto geometry = TimelineGeometry::build(*model, viewportOf(*model, 100));
    const std::vector<QRect> &bars = geometry->barsOf(Outcome::Failed);
    QCOMPARE(bars.size(), 2U);
    QCOMPARE(bars[0].left(), 0);
    QCOMPARE(bars[0].width(), 3);
    QCOMPARE(bars[1].right(), 99);
    QCOMPARE(bars[1].width(), 3);
}

void TestTimelineGeometry::barsThatFollowEachOtherHaveAGap()
{
    MadeRecording made({u"a"_s});
    made.add(0, 0, 50);
    made.add(0, 50, 50);
    const auto model = TimelineModel::build(made.finish());
    const auto geometry = TimelineGeometry::build(*model, viewportOf(*model, 100));
    QCOMPARE(geometry->barsOf(Outcome::Ok).size(), 2U);
    QVERIFY(!seenAt(*geometry, {49, 10}));
    QCOMPARE(seenAt(*geometry, {50, 10}), Outcome::Ok);
}

void TestTimelineGeometry::outcomesDifferInShape()
{
    MadeRecording made({u"a"_s, u"b"_s, u"c"_s});
    made.add(0, 0, 10, Status::Failed);
    made.add(1, 0, 10, Status::Ok);
    made.add(2, 0, 10, Status::Skipped);
    const auto model = TimelineModel::build(made.finish());
    for (const int height : {24, 12, 6}) {
        const auto geometry = TimelineGeometry::build(*model, viewportOf(*model, 100, height));
        const int failed = geometry->barsOf(Outcome::Failed)[0].height();
        const int ok = geometry->barsOf(Outcome::Ok)[0].height();
        const int skipped = geometry->barsOf(Outcome::Skipped)[0].height();
        QVERIFY(failed < height);
        QVERIFY(skipped < ok);
        QVERIFY(height < 20 || ok < failed);
    }
}

void TestTimelineGeometry::barsAreFewerThanTheBound()
{
    // As bad as it can be: each pixel of each lane differs from the one before it.
    QStringList hosts;
    for (int i = 0; i < 100; ++i)
        hosts << u"h%1"_s.arg(i);
    MadeRecording made(hosts);
    for (int i = 0; i < 2000; ++i) {
        for (int host = 0; host < 100; ++host)
            made.addRaw(host, MadeRecording::Start + i * 1000, 900, i % 2 ? Status::Ok : Status::Skipped);
    }
    made.add(42, 1, 0.0005, Status::Failed);
    const auto model = TimelineModel::build(made.finish());
    const auto geometry = TimelineGeometry::build(*model, viewportOf(*model, 4000, 6));
    QVERIFY(geometry->barCount() <= TimelineGeometry::MaxBars);
    QVERIFY(geometry->step > 1);
    QCOMPARE(geometry->barsOf(Outcome::Failed).size(), 1U);
}

void TestTimelineGeometry::onlyTheLanesAskedForAreBuilt()
{
    QStringList hosts;
    for (int i = 0; i < 1000; ++i)
        hosts << u"h%1"_s.arg(i);
    MadeRecording made(hosts);
    for (int host = 0; host < 1000; ++host)
        made.add(host, 0, 1);
    const auto model = TimelineModel::build(made.finish());
    auto viewport = viewportOf(*model, 100, 6);
    viewport.firstLane = 200;
    viewport.endLane = 300;
    const auto geometry = TimelineGeometry::build(*model, viewport);
    QCOMPARE(geometry->barCount(), 100);
    QCOMPARE(geometry->barsOf(Outcome::Ok)[0].y(), 1200);
    // More than fit are left for another picture, and it says so.
    const auto all = TimelineGeometry::build(*model, viewportOf(*model, 100, 6));
    QCOMPARE(all->barCount(), static_cast<qsizetype>(all->view.endLane));
}

void TestTimelineGeometry::longBarsCarryTheirName()
{
    MadeRecording made({u"a"_s});
    made.add(0, 0, 80);
    made.add(0, 80, 1);
    made.add(0, 81, 19);
    const auto model = TimelineModel::build(made.finish());
    auto viewport = viewportOf(*model, 200);
    auto geometry = TimelineGeometry::build(*model, viewport);
    QCOMPARE(geometry->labels.size(), 2U);
    QCOMPARE(model->row(geometry->labels[1].item), 2U);
    // A bar that begins out of sight is named where it is seen.
    viewport.visible.begin = MadeRecording::at(40);
    geometry = TimelineGeometry::build(*model, viewport);
    QCOMPARE(geometry->labels[0].rect.left(), 0);
}

void TestTimelineGeometry::theWidestBarsKeepTheirNames()
{
    QStringList hosts;
    for (int i = 0; i < 60; ++i)
        hosts << u"h%1"_s.arg(i);
    MadeRecording made(hosts);
    for (int host = 0; host < 60; ++host) {
        for (int i = 0; i < 50; ++i)
            made.add(host, i * 2, host == 7 ? 1.9 : 1);
    }
    const auto model = TimelineModel::build(made.finish());
    const auto geometry = TimelineGeometry::build(*model, viewportOf(*model, 4000));
    QCOMPARE(geometry->labels.size(), TimelineGeometry::MaxLabels);
    QCOMPARE(std::ranges::count_if(geometry->labels, [](const auto &label) { return label.rect.width() > 60; }), 50);
}

void TestTimelineGeometry::lowLanesHaveNoNames()
{
    MadeRecording made({u"a"_s});
    made.add(0, 0, 80);
    const auto model = TimelineModel::build(made.finish());
    QVERIFY(TimelineGeometry::build(*model, viewportOf(*model, 200, 12))->labels.empty());
}

void TestTimelineGeometry::nothingGivesNothing()
{
    MadeRecording made({});
    const auto model = TimelineModel::build(made.finish());
    const auto viewport = viewportOf(*model, 100);
    QCOMPARE(TimelineGeometry::build(*model, viewport)->barCount(), 0);
    QCOMPARE(itemAt(*model, viewport, {5, 5}), NoIndex);
}

void TestTimelineGeometry::pointsHitWhatIsSeen()
{
    MadeRecording made({u"a"_s, u"b"_s});
    made.add(0, 0, 30);
    made.add(0, 50, 50);
    made.add(1, 20, 20);
    const auto model = TimelineModel::build(made.finish());
    const auto viewport = viewportOf(*model, 100);
    const auto rowAt = [&](int x, int y) {
        const ItemIndex item = itemAt(*model, viewport, {x, y});
        return item == NoIndex ? NoIndex : model->row(item);
    };
    QCOMPARE(rowAt(0, 0), 0U);
    QCOMPARE(rowAt(29, 23), 0U);
    QCOMPARE(rowAt(31, 12), 0U); // just beside it
    QCOMPARE(rowAt(40, 12), NoIndex);
    QCOMPARE(rowAt(99, 12), 1U);
    QCOMPARE(rowAt(25, 24), 2U);
    QCOMPARE(rowAt(25, 48), NoIndex);
    QCOMPARE(rowAt(25, -1), NoIndex);
    for (RowIndex row = 0; row < 3; ++row)
        QCOMPARE(rowAt(barOf(*model, viewport, model->itemOf(row)).center().x(),
                       barOf(*model, viewport, model->itemOf(row)).center().y()),
                 row);
}

void TestTimelineGeometry::aFailureIsHitWithinItsThreePixels()
{
    MadeRecording made({u"a"_s});
    made.add(0, 0, 50);
    made.add(0, 50, 0.001, Status::Failed);
    made.add(0, 50.01, 49.99);
    const auto model = TimelineModel::build(made.finish());
    const auto viewport = viewportOf(*model, 100);
    for (const int x : {49, 50, 51})
        QCOMPARE(model->row(itemAt(*model, viewport, {x, 12})), 1U);
    QCOMPARE(model->row(itemAt(*model, viewport, {48, 12})), 0U);
    QCOMPARE(model->row(itemAt(*model, viewport, {52, 12})), 2U);
}

void TestTimelineGeometry::subRowsAreHitApart()
{
    MadeRecording made({u"a"_s});
    made.add(0, 0, 100);
    made.add(0, 10, 50);
    const auto model = TimelineModel::build(made.finish());
    const auto viewport = viewportOf(*model, 100);
    QCOMPARE(model->row(itemAt(*model, viewport, {30, 5})), 0U);
    QCOMPARE(model->row(itemAt(*model, viewport, {30, 18})), 1U);
}

void TestTimelineGeometry::hitsAmongAMillionAreTheWorst()
{
    const auto model = million(777'777);
    const auto viewport = viewportOf(*model, 1280);
    const int x = static_cast<int>(xOf(model->begin(model->itemOf(777'777)), viewport.visible, 1280));
    QCOMPARE(model->row(itemAt(*model, viewport, {x, 12})), 777'777U);
    const ItemIndex other = itemAt(*model, viewport, {x + 20, 12});
    QCOMPARE(static_cast<int>(xOf(model->begin(other), viewport.visible, 1280)), x + 20);
}

void TestTimelineGeometry::pinnedLanesAreAlwaysThere()
{
    QStringList hosts;
    for (int i = 0; i < 100; ++i)
        hosts << u"h%1"_s.arg(i);
    MadeRecording made(hosts);
    for (int host = 0; host < 100; ++host)
        made.add(host, 0, 1);
    TimelineOptions options;
    options.pinned = {{LaneKind::Host, 70}, {LaneKind::Host, 3}};
    const auto model = TimelineModel::build(made.finish(), options);
    auto viewport = viewportOf(*model, 100);
    viewport.firstLane = 50;
    viewport.endLane = 60;
    const auto geometry = TimelineGeometry::build(*model, viewport);
    QCOMPARE(geometry->barCount(), 12);
    QCOMPARE(geometry->barsOf(Outcome::Ok)[1].y(), 25);
    QCOMPARE(geometry->barsOf(Outcome::Ok)[2].y(), 1201);
    // Scrolled so far, the first of the others is right below the pinned ones.
    const int offset = 1200 - viewport.layout.fixedHeight();
    const auto hostAt = [&](int y) {
        const ItemIndex item = itemAt(*model, viewport, {50, viewport.layout.contentY(y, offset)});
        return model->lanes()[model->laneOf(item)].host();
    };
    QCOMPARE(hostAt(0), 70U);
    QCOMPARE(hostAt(47), 3U);
    QCOMPARE(hostAt(48), model->lanes()[50].host());
}

void TestTimelineGeometry::tracksThatShareAPixelShowTheWorst()
{
    // Ten at once on a lane of two pixels; the last of them failed.
    MadeRecording made({u"a"_s});
    for (int i = 0; i < 10; ++i)
        made.add(0, i, 50, i == 9 ? Status::Failed : i == 2 ? Status::Skipped : Status::Ok);
    const auto model = TimelineModel::build(made.finish());
    TimelineViewport viewport = viewportOf(*model, 60);
    viewport.layout = TimelineLayout(*model, 2, true);
    const auto geometry = TimelineGeometry::build(*model, viewport);
    QCOMPARE(seenAt(*geometry, {5, 0}), Outcome::Ok);
    QCOMPARE(seenAt(*geometry, {5, 1}), Outcome::Ok); // of the one that began before
    QCOMPARE(seenAt(*geometry, {30, 0}), Outcome::Ok);
    QCOMPARE(seenAt(*geometry, {30, 1}), Outcome::Failed);
    QVERIFY(geometry->barsOf(Outcome::Skipped).empty());
    QVERIFY(geometry->labels.empty());
    QCOMPARE(model->row(itemAt(*model, viewport, {30, 1})), 9U);
    QVERIFY(itemAt(*model, viewport, {30, 0}) != NoIndex);
    // Each of them has its place there.
    for (RowIndex row = 0; row < 10; ++row) {
        const QRect bar = barOf(*model, viewport, model->itemOf(row));
        QCOMPARE(bar.height(), 1);
        QCOMPARE(bar.top(), row < 5 ? 0 : 1);
    }
}

void TestTimelineGeometry::barsOfAllHeightsAreInTheirTrack()
{
    MadeRecording made({u"a"_s});
    for (int i = 0; i < OutcomeCount; ++i) {
        for (int host = 0; host < 3; ++host)
            made.addRaw(0, MadeRecording::at(20 * i + host), 10 * MadeRecording::Second,
                        i == 0       ? Status::Failed
                            : i == 1 ? Status::Skipped
                            : i == 2 ? Status::Unreachable
                                     : Status::Ok,
                        0, i == 3);
    }
    const auto model = TimelineModel::build(made.finish());
    QCOMPARE(model->lanes()[0].trackCount, 3U);
    for (const bool dense : {false, true}) {
        for (int height = 2; height <= 24; ++height) {
            TimelineViewport viewport = viewportOf(*model, 500);
            viewport.layout = TimelineLayout(*model, height, dense);
            const auto geometry = TimelineGeometry::build(*model, viewport);
            for (const std::vector<QRect> &bars : geometry->bars) {
                for (const QRect &bar : bars)
                    QVERIFY(bar.height() >= 1 && bar.top() >= 0 && bar.bottom() < viewport.layout.height());
            }
            QVERIFY(geometry->barCount() >= OutcomeCount);
        }
    }
}

AVIARY_TEST_GUILESS(TestTimelineGeometry)
#include "tst_timelinegeometry.moc"
