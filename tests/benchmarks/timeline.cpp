// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/bench.h"

#include "views/common/palette.h"
#include "views/timeline/timelinepainter.h"

#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace aviary;

namespace bench {

// A million results on a 4K screen: the picture after a zoom, made off the GUI thread, and painting it.
void timeline(Report &report)
{
    const TimelineModelPtr model = TimelineModel::build(bigRecording());
    constexpr QSize Screen(3840, 2160);
    const TimelineLayout layout = TimelineLayout::fitting(*model, Screen.height());
    const TimeSpan whole = model->trace();
    qsizetype mostBars = 0;
    for (const auto &[name, parts] :
         {std::pair(u"the whole run"_s, 1), {u"a third of it"_s, 3}, {u"near enough for names"_s, 300}}) {
        const Micros begin = whole.begin + whole.duration() / 3;
        const TimeSpan span = parts == 1 ? whole : TimeSpan{begin, begin + whole.duration() / parts};
        const TimelineRenderer::Wish wish{model, {span, Screen.width(), layout, 0, layout.laneCount()}, {}, {}, QFont()};
        TimelinePicture picture;
        report.duration(u"rebuild, "_s + name,
                        median([&] { return time([&] { picture = TimelineRenderer::render(wish); }); }), 60);
        QImage image(Screen, QImage::Format_RGB32);
        TimelinePainter timelinePainter;
        const QPalette palette = lightPalette();
        report.duration(u"repaint, "_s + name, median([&] {
                            return time([&] {
                                QPainter painter(&image);
                                timelinePainter.paint(painter, picture, image.rect(), 0, palette);
                            });
                        }),
                        8);
        mostBars = std::max(mostBars, picture.geometry->barCount());
    }
    report.number(u"most rectangles"_s, static_cast<double>(mostBars), {}, 60'000);
}

} // namespace bench
