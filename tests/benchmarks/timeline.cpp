// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "models/timeline/timelinegeometry.h"

#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace aviary;

namespace bench {

// A million results on a 4K screen: the rectangles after a zoom, made off the GUI thread, and painting them.
void timeline(Report &report)
{
    const TimelineModelPtr model = TimelineModel::build(bigRecording());
    constexpr QSize Screen(3840, 2160);
    const TimelineLayout layout = TimelineLayout::fitting(*model, Screen.height());
    const TimeSpan whole = model->trace();
    const Micros third = whole.duration() / 3;
    qsizetype mostBars = 0;
    for (const auto &[name, span] : {std::pair(u"the whole run"_s, whole),
                                     {u"a third of it"_s, TimeSpan{whole.begin + third, whole.begin + 2 * third}}}) {
        const TimelineViewport view{span, Screen.width(), layout, 0, layout.laneCount()};
        TimelineGeometryPtr geometry;
        report.duration(u"rebuild, "_s + name,
                        median([&] { return time([&] { geometry = TimelineGeometry::build(*model, view); }); }), 60);
        QImage image(Screen, QImage::Format_RGB32);
        report.duration(u"repaint, "_s + name, median([&] {
                            return time([&] {
                                QPainter painter(&image);
                                int shade = 0;
                                for (const std::vector<QRect> &bars : geometry->bars) {
                                    painter.setBrush(QColor(40, 30 * ++shade, 120));
                                    for (const QRect &bar : bars)
                                        painter.fillRect(bar, painter.brush());
                                }
                            });
                        }),
                        8);
        mostBars = std::max(mostBars, geometry->barCount());
    }
    report.number(u"most rectangles"_s, static_cast<double>(mostBars), {}, 60'000);
}

} // namespace bench
