// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manyresults.h"
#include "tests/support/testmain.h"
#include "views/common/palette.h"
#include "views/timeline/timelinepainter.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

using namespace aviary;
using namespace Qt::StringLiterals;

// A million results that are ok, and one that failed: its red is on the screen, whatever is asked for. tst_onefailure
// looks at the rectangles, this at what is painted of them.
class TestRedPixel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isPaintedAtEveryWidth();
    void isPaintedAtEveryScale_data();
    void isPaintedAtEveryScale();
    void isPaintedInEveryWay_data();
    void isPaintedInEveryWay();

private:
    static constexpr RowIndex Failing = 654'321;
    RecordingPtr m_recording; // of 100 hosts
};

namespace {

RecordingPtr recordingOf(int hosts, RowIndex failing)
{
    test::ManyResults many;
    many.hosts = hosts;
    many.failing = failing;
    return many.recording();
}

struct Shot
{
    TimelineModelPtr model;
    TimelineLook look;
    bool dense = false;
    bool dark = false;
    double scale = 1;

    // Pixels in the colour of failures, near where the failing result is.
    int redPixels(QSize size, RowIndex failing) const
    {
        TimelineRenderer::Wish wish;
        wish.model = model;
        wish.look = look;
        wish.viewport = {model->trace(), size.width(), TimelineLayout::fitting(*model, size.height(), dense), 0, 0};
        wish.viewport.endLane = wish.viewport.layout.laneCount();
        const TimelinePicture picture = TimelineRenderer::render(wish);
        QImage image((QSizeF(size) * scale).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(scale);
        const QPalette palette = dark ? darkPalette() : lightPalette();
        {
            QPainter painter(&image);
            TimelinePainter().paint(painter, picture, QRect(QPoint(), size), 0, palette);
        }
        const QRect bar = barOf(*model, picture.view(), model->itemOf(failing));
        const QRgb red = colorOf(Outcome::Failed, palette).rgb();
        int count = 0;
        for (int y = static_cast<int>(bar.top() * scale); y < (bar.bottom() + 1) * scale; ++y) {
            for (int x = static_cast<int>(std::max(0, bar.left()) * scale);
                 x < std::min((bar.right() + 1) * scale, static_cast<double>(image.width())); ++x)
                count += image.pixel(x, y) == red ? 1 : 0;
        }
        return count;
    }
};

} // namespace

void TestRedPixel::initTestCase()
{
    m_recording = recordingOf(100, Failing);
}

void TestRedPixel::isPaintedAtEveryWidth()
{
    const Shot shot{TimelineModel::build(recordingOf(1, Failing))};
    for (int width = 100; width <= 4000; ++width)
        QVERIFY2(shot.redPixels({width, 24}, Failing) >= 3 * 20, qPrintable(QString::number(width)));
}

void TestRedPixel::isPaintedAtEveryScale_data()
{
    QTest::addColumn<double>("scale");
    for (const double scale : {1.0, 1.25, 1.5, 1.75, 2.0, 3.0})
        QTest::addRow("%g", scale) << scale;
}

void TestRedPixel::isPaintedAtEveryScale()
{
    QFETCH(double, scale);
    const auto model = TimelineModel::build(m_recording);
    for (const bool dense : {false, true}) {
        for (const int width : {100, 641, 1280})
            QVERIFY((Shot{model, {}, dense, false, scale}.redPixels({width, 600}, Failing) >= 3));
    }
}

void TestRedPixel::isPaintedInEveryWay_data()
{
    QTest::addColumn<LaneGrouping>("grouping");
    QTest::addColumn<Coloring>("coloring");
    QTest::addColumn<bool>("dark");
    constexpr std::pair<const char *, LaneGrouping> Groupings[]
        = {{"hosts", LaneGrouping::Hosts}, {"tasks", LaneGrouping::Tasks}, {"plays", LaneGrouping::Plays}};
    constexpr std::pair<const char *, Coloring> Colorings[] = {{"outcome", Coloring::Outcome},
                                                               {"action", Coloring::Action},
                                                               {"role", Coloring::Role},
                                                               {"task", Coloring::Task},
                                                               {"duration", Coloring::Duration}};
    for (const auto &[grouping, groups] : Groupings) {
        for (const auto &[coloring, colors] : Colorings) {
            for (const bool dark : {false, true})
                QTest::addRow("%s by %s%s", grouping, coloring, dark ? ", dark" : "") << groups << colors << dark;
        }
    }
}

// Also with all that may lie above bars.
void TestRedPixel::isPaintedInEveryWay()
{
    QFETCH(LaneGrouping, grouping);
    QFETCH(Coloring, coloring);
    QFETCH(bool, dark);
    static const TimelineFiguresPtr figures = TimelineFigures::of(m_recording);
    static std::array<TimelineModelPtr, 3> models;
    TimelineModelPtr &model = models[static_cast<size_t>(grouping)];
    if (!model) {
        TimelineOptions options;
        options.grouping = grouping;
        model = TimelineModel::build(m_recording, options);
    }
    TimelineLook look;
    if (coloring != Coloring::Outcome)
        look.categories = Categories::of(m_recording, coloring);
    for (const bool above : {false, true}) {
        if (above)
            look = {look.categories, figures, true, true, true};
        for (const bool dense : {false, true}) {
            for (const int width : {100, 1279})
                QVERIFY((Shot{model, look, dense, dark}.redPixels({width, 800}, Failing) >= 1));
        }
    }
}

AVIARY_TEST_MAIN(TestRedPixel)
#include "tst_redpixel.moc"
