// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinepainter.h"

#include "models/timeline/timelineticks.h"
#include "views/common/palette.h"
#include "views/timeline/barlook.h"
#include "views/timeline/crisp.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <span>

namespace aviary {

namespace {

constexpr int LeastLineHeight = 12; // of a lane: lines between lower ones would be all there is
constexpr int LeastConnected = 4; // pixels: of one of two bars on the path that a line connects
constexpr int PathHeight = 3; // of the line under what is on the critical path

// Where colours tell kinds, what was skipped is told by its shape, a thin line, and keeps its dashes.
void markSkipped(QPainter &painter, const TimelinePicture &picture, const QRect &seen, const QPalette &palette)
{
    const TimelineLayout &layout = picture.layout();
    const int thin = layout.laneHeight() / 3;
    for (const std::vector<QRect> &bars : picture.geometry->categories) {
        for (const QRect &bar : bars) {
            if (bar.height() > thin || !bar.intersects(seen))
                continue;
            const quint32 lane = layout.laneAt(bar.top());
            if (bar.height() * 2 < layout.trackHeight(lane, picture.model->lanes()[lane]))
                paintSkipped(painter, bar & seen, palette);
        }
    }
}

} // namespace

void TimelinePainter::paint(QPainter &painter, const TimelinePicture &picture, const QRect &view, int offset,
                            const QPalette &palette)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (!picture || picture.view().visible.isEmpty()) {
        painter.fillRect(view, palette.base());
        return;
    }
    const int fixed = picture.layout().fixedHeight();
    const QRect top = view & QRect(view.left(), 0, view.width(), fixed);
    const QRect rest = view & QRect(view.left(), fixed, view.width(), std::max(0, view.bottom() + 1 - fixed));
    const auto paintPart = [&](const QRect &part, int moved) {
        if (part.isEmpty())
            return;
        painter.save();
        painter.setClipRect(part, Qt::IntersectClip);
        painter.translate(0, -moved);
        paintLanes(painter, picture, part.translated(0, moved), palette);
        painter.restore();
    };
    paintPart(rest, offset);
    paintPart(top, 0);
    if (fixed > 0)
        fillHorizontal(painter, view.left(), fixed - 1, view.width(), palette.color(QPalette::Text), 1);
}

void TimelinePainter::paintLanes(QPainter &painter, const TimelinePicture &picture, const QRect &seen,
                                 const QPalette &palette)
{
    const TimelineGeometry &geometry = *picture.geometry;
    painter.fillRect(seen, palette.base());
    paintGround(painter, picture, seen, palette);
    // What is not on the critical path stands back.
    const BarLooks looks(picture.look.categories.get(), palette, picture.showsPath());
    paintHollow(painter, geometry.waits, seen, palette);
    for (int kind = 0; kind < Categories::Most; ++kind)
        paintBars(painter, geometry.categories[static_cast<size_t>(kind)], looks[BarLooks::ofKind(kind)], seen);
    if (picture.look.categories && picture.layout().laneHeight() >= LeastLineHeight)
        markSkipped(painter, picture, seen, palette);
    for (int outcome = 0; outcome < OutcomeCount; ++outcome)
        paintBars(painter, geometry.bars[static_cast<size_t>(outcome)], looks[outcome], seen);
    for (size_t i = 0; i < geometry.elsewhere.size(); ++i) {
        const QRect &bar = geometry.elsewhere[i].rect;
        if (bar.intersects(seen))
            paintElsewhere(painter, bar, looks[picture.elsewhereLooks[i]], palette);
    }
    if (picture.showsPath())
        paintPath(painter, picture, seen, palette);
    paintNames(painter, picture, seen, palette);
}

void TimelinePainter::paintGround(QPainter &painter, const TimelinePicture &picture, const QRect &seen,
                                  const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const TimelineLayout &layout = picture.layout();
    const QRect lanes = seen & QRect(0, 0, picture.view().width, layout.height());
    for (size_t band = 0; band < picture.model->bands().size(); ++band) {
        const BandPlace place = placeOf(picture, band);
        if (place.right <= 0 || place.left >= picture.view().width)
            continue;
        const QRect column = QRect(place.left, lanes.top(), place.right - place.left, lanes.height()) & lanes;
        if (band % 2 == 1)
            painter.fillRect(column, blended(base, text, 0.04F));
    }
    const QColor line = blended(base, text, 0.10F);
    if (layout.laneHeight() >= LeastLineHeight) {
        const quint32 end = std::min(layout.laneAt(seen.bottom()) + 1, layout.laneCount());
        for (quint32 lane = layout.laneAt(std::max(0, seen.top())); lane < end; ++lane)
            fillHorizontal(painter, lanes.left(), layout.top(lane) + layout.heightOf(lane) - 1, lanes.width(), line);
    }
    const TimelineViewport &view = picture.view();
    const int most = mostTicks(view.width, painter.fontMetrics());
    for (const TimelineTick &tick : timelineTicks(view.visible, picture.zero, most))
        fillVertical(painter, static_cast<int>(xOf(tick.time, view.visible, view.width)), lanes.top(), lanes.height(),
                     line);
    if (layout.laneHeight() >= LeastLineHeight) {
        const QColor faint = blended(base, text, 0.06F);
        for (const int x : picture.geometry->boundaries)
            fillVertical(painter, x, lanes.top(), lanes.height(), faint);
    }
    // Batches of `serial` within their one band.
    const QColor batch = blended(base, text, 0.20F);
    for (const TimelineModel::Band &band : picture.model->bands()) {
        for (size_t i = 1; i < band.spans.size(); ++i) {
            const double x = xOf(band.spans[i].begin, view.visible, view.width);
            if (x > 0 && x < view.width)
                fillVertical(painter, static_cast<int>(x), lanes.top(), lanes.height(), batch);
        }
    }
    const QColor border = blended(base, text, 0.35F);
    for (size_t band = 0; band < picture.model->bands().size(); ++band) {
        const int left = placeOf(picture, band).left;
        if (left > 0 && left < view.width)
            fillVertical(painter, left, lanes.top(), lanes.height(), border);
    }
}

// The path in a strong line under its bars; where it changes lanes, thin ones lead on.
void TimelinePainter::paintPath(QPainter &painter, const TimelinePicture &picture, const QRect &seen,
                                const QPalette &palette)
{
    const std::vector<TimelineGeometry::Link> &path = picture.geometry->path;
    const BarLooks looks(picture.look.categories.get(), palette);
    for (size_t i = 0; i < path.size(); ++i) {
        if (path[i].bar.intersects(seen))
            paintBars(painter, {&path[i].bar, 1}, looks[picture.pathLooks[i]], seen);
    }
    const QColor color = palette.color(QPalette::Text);
    const QRect *before = nullptr;
    // Of low bars a part is left to see how they went.
    const int thick = picture.layout().laneHeight() >= LeastLineHeight ? PathHeight : 1;
    for (const auto &[rect, bar, row] : path) {
        const int y = rect.bottom() + 1 - thick;
        painter.fillRect(rect.left(), y, rect.width(), thick, color);
        // Between many that are hardly seen there would be nothing but connectors.
        if (before && std::max(before->width(), rect.width()) >= LeastConnected) {
            const int from = before->bottom() + 1 - thick;
            const int begin = std::min(before->right() + 1, rect.left());
            fillHorizontal(painter, begin, from + thick - 1, rect.left() - begin + 1, color);
            if (from != y)
                fillVertical(painter, rect.left(), std::min(from, y), std::abs(from - y) + thick, color);
        }
        before = &rect;
    }
}

void TimelinePainter::paintNames(QPainter &painter, const TimelinePicture &picture, const QRect &seen,
                                 const QPalette &palette)
{
    const std::vector<TimelineGeometry::Label> &labels = picture.geometry->labels;
    if (m_namesOf != picture.geometry) {
        m_namesOf = picture.geometry;
        m_names.assign(labels.size(), {});
    }
    const BarLooks full(picture.look.categories.get(), palette);
    const BarLooks faded(picture.look.categories.get(), palette, true);
    const QColor base = palette.color(QPalette::Base);
    const QColor textColor = palette.color(QPalette::Text);
    const int textHeight = painter.fontMetrics().height();
    for (size_t i = 0; i < labels.size(); ++i) {
        const auto &[rect, item] = labels[i];
        const QString &name = picture.names->at(static_cast<qsizetype>(i));
        if (name.isEmpty() || rect.top() > seen.bottom() || rect.bottom() < seen.top())
            continue;
        QStaticText &text = m_names[i];
        if (text.text().isEmpty()) {
            text.setTextFormat(Qt::PlainText);
            text.setText(name);
            text.prepare({}, painter.font());
        }
        const int left = rect.left() + TimelineRenderer::NameMargin;
        const int top = rect.top() + (rect.height() - 1 - textHeight) / 2;
        const BarLooks &looks = picture.showsPath() && !picture.labelsOnPath[i] ? faded : full;
        const BarLook &look = looks[picture.labelLooks[i]];
        if (picture.model->outcome(item) == Outcome::Skipped) {
            // Its bar is too thin to write on: the name interrupts it.
            const int width = static_cast<int>(std::ceil(text.size().width()));
            painter.fillRect(left - 2, rect.top() + 2, width + 4, rect.height() - 5, base);
            painter.setPen(look.fill);
        } else if (picture.model->is(item, TimelineModel::Elsewhere)) {
            painter.setPen(textColor);
        } else {
            painter.setPen(look.text);
        }
        painter.drawStaticText(left, top, text);
    }
}

BandPlace placeOf(const TimelinePicture &picture, size_t band)
{
    const std::vector<TimelineModel::Band> &bands = picture.model->bands();
    const TimelineViewport &view = picture.view();
    const auto at = [&view](Micros time) {
        return static_cast<int>(
            std::floor(std::clamp<double>(xOf(time, view.visible, view.width), -2, view.width + 2)));
    };
    const int left = at(bands[band].span.begin);
    const int right = at(bands[band].span.end);
    const int next = band + 1 < bands.size() ? at(bands[band + 1].span.begin) : right;
    return {left, std::max(std::min(right, next), left + 1)};
}

int mostTicks(int width, const QFontMetrics &metrics)
{
    return std::max(1, width / std::max(1, metrics.averageCharWidth() * 14));
}

} // namespace aviary
