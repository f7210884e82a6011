// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/bench.h"

#include "models/timeline/minimap.h"
#include "tests/support/manyresults.h"
#include "views/common/palette.h"
#include "views/timeline/timelinepainter.h"

#include <QImage>
#include <QPainter>

#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace aviary;

namespace bench {

namespace {

constexpr QSize Screen(3840, 2160);

// A run on a 4K screen: all lanes that fit at once, and what is seen of them.
struct Shown
{
    TimelineModelPtr model;
    TimelineViewport view;

    explicit Shown(const TimelineModelPtr &of)
        : model(of)
        , view{of->trace(), Screen.width(), TimelineLayout::fitting(*of, Screen.height()), 0, 0}
    {
        // As the page asks for it: a screen more below.
        view.endLane = std::min(view.layout.laneAt(2 * Screen.height()) + 1, view.layout.laneCount());
    }
    // A part of the run, from a third of it on.
    void zoom(int parts)
    {
        const TimeSpan whole = model->trace();
        const Micros begin = whole.begin + whole.duration() / 3;
        view.visible = parts == 1 ? whole : TimeSpan{begin, begin + whole.duration() / parts};
    }
};

// The picture after a zoom, made off the GUI thread, and painting it.
struct Picture
{
    double rebuild = 0;
    double repaint = 0;
    qsizetype rects = 0;
};

Picture measure(const Shown &shown, const TimelineLook &look = {})
{
    TimelineRenderer::Wish wish;
    wish.model = shown.model;
    wish.viewport = shown.view;
    wish.look = look;
    Picture measured;
    TimelinePicture picture;
    measured.rebuild = median([&] { return time([&] { picture = TimelineRenderer::render(wish); }); });
    QImage image(Screen, QImage::Format_RGB32);
    TimelinePainter painter;
    const QPalette palette = lightPalette();
    measured.repaint = median([&] {
        return time([&] {
            QPainter onImage(&image);
            painter.paint(onImage, picture, image.rect(), 0, palette);
        });
    });
    measured.rects = picture.geometry->rectCount();
    return measured;
}

// Of many points all over the screen; milliseconds each.
double hover(const Shown &shown)
{
    constexpr int Points = 2000;
    std::mt19937 random(1);
    std::vector<QPoint> points;
    for (int i = 0; i < Points; ++i)
        points.emplace_back(
            static_cast<int>(random() % static_cast<quint32>(Screen.width())),
            static_cast<int>(random() % static_cast<quint32>(std::min(shown.view.layout.height(), Screen.height()))));
    ItemIndex found = 0; // so that nothing is left out as of no use
    const double all = median([&] {
        return time([&] {
            for (const QPoint point : points)
                found ^= itemAt(*shown.model, shown.view, point);
        });
    });
    return found == NoIndex - 1 ? 0 : all / Points;
}

RecordingPtr recordingOf(int results, int hosts)
{
    test::ManyResults many;
    many.results = results;
    many.hosts = hosts;
    many.failing = static_cast<RowIndex>(results) / 3 * 2;
    many.statusOf = [](RowIndex row) { return row % 11 == 0 ? Status::Skipped : Status::Ok; };
    return many.recording();
}

const int Hosts[] = {10, 100, 1000};
const int Results[] = {10'000, 100'000, 1'000'000};

void addGrowth(Report &report, const QString &what, const QString &unit, std::optional<double> budget,
               const std::map<std::pair<int, int>, double> &values)
{
    for (const int hosts : Hosts) {
        std::optional<double> before;
        for (const int results : Results) {
            const double value = values.at({hosts, results});
            report.growth(u"%1: %L2 results, %L3 hosts"_s.arg(what).arg(results).arg(hosts), value, unit, before,
                          budget);
            before = value;
        }
    }
}

void measureGrowth(Report &report)
{
    std::map<std::pair<int, int>, double> build, whole, near, paint, hovering, memory, figuring;
    qsizetype most = 0;
    for (const int hosts : Hosts) {
        for (const int results : Results) {
            const std::pair at(hosts, results);
            const RecordingPtr recording = recordingOf(results, hosts);
            TimelineModelPtr model;
            build[at] = median([&] { return time([&] { model = TimelineModel::build(recording); }); });
            memory[at] = static_cast<double>(model->memory()) / model->itemCount();
            figuring[at] = time([&] { TimelineFigures::of(recording); });
            Shown shown(model);
            const Picture all = measure(shown);
            whole[at] = all.rebuild;
            paint[at] = all.repaint;
            hovering[at] = hover(shown);
            shown.zoom(30);
            const Picture part = measure(shown);
            near[at] = part.rebuild;
            paint[at] = std::max(paint[at], part.repaint);
            most = std::max({most, all.rects, part.rects});
        }
    }
    addGrowth(report, u"model"_s, u"ms"_s, {}, build);
    addGrowth(report, u"rebuild, the whole run"_s, u"ms"_s, 60, whole);
    addGrowth(report, u"rebuild, a thirtieth of it"_s, u"ms"_s, 60, near);
    addGrowth(report, u"repaint, the slower of both"_s, u"ms"_s, 8, paint);
    addGrowth(report, u"look-up under the pointer"_s, u"ms"_s, 1, hovering);
    addGrowth(report, u"memory of an item"_s, u"bytes"_s, {}, memory);
    addGrowth(report, u"figures"_s, u"ms"_s, {}, figuring);
    report.number(u"most rectangles"_s, static_cast<double>(most), {}, TimelineGeometry::MaxBars);
}

// A million results on a hundred hosts, in all the ways there are to look at them.
void measureWays(Report &report)
{
    const RecordingPtr recording = recordingOf(1'000'000, 100);
    const TimelineFiguresPtr figures = TimelineFigures::of(recording);
    const auto add = [&](const QString &name, const TimelineOptions &options, const TimelineLook &look) {
        TimelineModelPtr made;
        report.growth(u"model, "_s + name, time([&] { made = TimelineModel::build(recording, options); }), u"ms"_s, {},
                      {});
        const Picture picture = measure(Shown(made), look);
        report.duration(u"rebuild, "_s + name, picture.rebuild, 60);
        report.duration(u"repaint, "_s + name, picture.repaint, 8);
        report.number(u"rectangles, "_s + name, static_cast<double>(picture.rects), {}, TimelineGeometry::MaxBars);
    };
    const TimelineModelPtr model = TimelineModel::build(recording);
    report.growth(u"the whole run in little"_s, median([&] {
                      return time([&] { Minimap(*model, TimelineLayout(*model, 6), 1280, 60); });
                  }),
                  u"ms"_s, {}, {});
    report.growth(u"kinds of tasks"_s, median([&] { return time([&] { Categories::of(recording, Coloring::Task); }); }),
                  u"ms"_s, {}, {});
    add(u"path, waiting, boundaries"_s, {}, {{}, figures, true, true, true});
    add(u"coloured by task"_s, {}, {Categories::of(recording, Coloring::Task)});
    add(u"coloured by duration"_s, {}, {Categories::of(recording, Coloring::Duration)});
    TimelineOptions options;
    options.grouping = LaneGrouping::Tasks;
    add(u"lanes of tasks"_s, options, {});
    options.grouping = LaneGrouping::Plays;
    add(u"lanes of plays"_s, options, {});
}

} // namespace

void timeline(Report &report)
{
    // What a real server holds, ten thousand tasks on a hundred hosts.
    Shown shown(TimelineModel::build(bigRecording()));
    for (const auto &[name, parts] : {std::pair(u"the whole of a real database"_s, 1),
                                      {u"a third of it"_s, 3},
                                      {u"near enough for names"_s, 300}}) {
        shown.zoom(parts);
        const Picture picture = measure(shown);
        report.duration(u"rebuild, "_s + name, picture.rebuild, 60);
        report.duration(u"repaint, "_s + name, picture.repaint, 8);
        report.number(u"rectangles, "_s + name, static_cast<double>(picture.rects), {}, TimelineGeometry::MaxBars);
    }
    measureWays(report);
    measureGrowth(report);
}

} // namespace bench
