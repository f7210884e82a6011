// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelinegeometry.h"

#include <algorithm>
#include <cmath>

namespace aviary {

double xOf(Micros time, TimeSpan span, int width)
{
    return static_cast<double>(time - span.begin) * width / static_cast<double>(span.duration());
}

Micros timeAt(double x, TimeSpan span, int width)
{
    return span.begin + std::llround(x * static_cast<double>(span.duration()) / std::max(width, 1));
}

namespace {

// Shapes differ as colours do: what failed takes the whole height, what was skipped is a thin line in the middle.
struct Shape
{
    int offset;
    int height;
};
Shape shapeOf(Outcome outcome, int trackHeight)
{
    const int gap = trackHeight >= 15 ? 2 : 1; // between tracks
    const int height = trackHeight - gap;
    switch (outcome) {
    case Outcome::Failed:
    case Outcome::Unreachable:
        return {0, height};
    case Outcome::Ok:
    case Outcome::Changed:
    case Outcome::Unknown:
    case Outcome::Ignored:
    case Outcome::Rescued:
        return height >= 12 ? Shape{1, height - 2} : Shape{0, height};
    case Outcome::Skipped:
        break;
    }
    const int thin = std::max(2, height / 3);
    return {(height - thin) / 2, thin};
}

// Pixels [left, right) of an item, before it is clipped.
struct Extent
{
    double left;
    double right;
};

class Scale
{
public:
    Scale(TimeSpan visible, int width)
        : m_begin(visible.begin)
        , m_perMicro(static_cast<double>(width) / static_cast<double>(visible.duration()))
    {
    }
    Extent operator()(const TimelineModel &model, ItemIndex item) const
    {
        return {static_cast<double>(model.begin(item) - m_begin) * m_perMicro,
                static_cast<double>(model.end(item) - m_begin) * m_perMicro};
    }

private:
    Micros m_begin;
    double m_perMicro;
};

struct Pixels
{
    int left;
    int right;
};

// What is longer than the view is wide keeps its edges out of sight.
Pixels pixelsOf(Extent extent, int width)
{
    const int left = static_cast<int>(std::floor(std::clamp<double>(extent.left, -2, width + 1)));
    const int right = static_cast<int>(std::floor(std::clamp<double>(extent.right, -2, width + 2)));
    return {left, std::max(right, left + 1)};
}

Pixels widenedFailing(Pixels pixels, int width)
{
    const int missing = TimelineGeometry::LeastFailing - (pixels.right - pixels.left);
    if (missing <= 0)
        return pixels;
    const int left = std::clamp(pixels.left - missing / 2, 0, std::max(0, width - TimelineGeometry::LeastFailing));
    return {left, left + TimelineGeometry::LeastFailing};
}

QRect rectOf(Outcome outcome, Pixels pixels, int top, int trackHeight)
{
    const Shape shape = shapeOf(outcome, trackHeight);
    return {pixels.left, top + shape.offset, pixels.right - pixels.left, shape.height};
}

// The bar of an item that is not merged. A gap follows it where there is room: else two tasks look like one.
Pixels ownPixels(Extent extent, Outcome outcome, int width)
{
    Pixels pixels = pixelsOf(extent, width);
    if (isFailing(outcome))
        pixels = widenedFailing(pixels, width);
    if (pixels.right - pixels.left > TimelineGeometry::LeastFailing)
        --pixels.right;
    return pixels;
}

class Builder
{
public:
    Builder(const TimelineModel &model, const TimelineViewport &view)
        : m_model(model)
        , m_scale(view.visible, view.width)
        , m_geometry(std::make_shared<TimelineGeometry>())
    {
        m_geometry->view = view;
        // Each track needs some bars even when all of it is merged, so this many can be kept within the bound.
        const auto lanes = static_cast<quint32>(model.lanes().size());
        m_geometry->view.endLane
            = std::min({view.endLane, lanes, view.firstLane + static_cast<quint32>(TimelineGeometry::MaxBars / 64)});
        while (!tryStep())
            m_geometry->step *= 2;
        keepWidestLabels();
    }

    std::shared_ptr<TimelineGeometry> take() { return std::move(m_geometry); }

private:
    bool tryStep();
    void addTrack(quint32 track, int top, int height);
    void add(Outcome outcome, Pixels pixels);
    void closeStep();
    void writeRun();
    void closeRun();
    void keepWidestLabels();

    // Neighbouring steps of one outcome.
    struct Run
    {
        int begin = 0;
        int end = 0; // empty: none
        Outcome outcome = Outcome::Skipped;
    };

    const TimelineModel &m_model;
    Scale m_scale;
    std::shared_ptr<TimelineGeometry> m_geometry;
    qsizetype m_count = 0;
    int m_top = 0;
    int m_height = 0;
    Run m_run;
    // The step that is being merged, behind the run; -1: none.
    int m_step = -1;
    Outcome m_stepOutcome = Outcome::Skipped;
};

bool Builder::tryStep()
{
    const TimelineViewport &view = m_geometry->view;
    for (std::vector<QRect> &bars : m_geometry->bars)
        bars.clear();
    m_geometry->labels.clear();
    m_count = 0;
    // Merged over the whole width there is nothing left to merge.
    const bool last = m_geometry->step > view.width;
    for (quint32 lane = view.firstLane; lane < view.endLane; ++lane) {
        const TimelineModel::Lane &l = m_model.lanes()[lane];
        for (quint32 track = 0; track < l.trackCount; ++track) {
            addTrack(l.firstTrack + track, view.layout.trackTop(lane, l, track), view.layout.trackHeight(l));
            if (m_count > TimelineGeometry::MaxBars && !last)
                return false;
        }
    }
    return true;
}

void Builder::addTrack(quint32 track, int top, int height)
{
    const TimelineViewport &view = m_geometry->view;
    const int step = m_geometry->step;
    const bool labels = height >= TimelineGeometry::LeastLabelHeight;
    m_top = top;
    m_height = height;
    // A moment at the left edge ends where the view begins, and is seen.
    ItemIndex item = m_model.firstEndingAfter(track, view.visible.begin - 1);
    const ItemIndex end = m_model.trackStart(track + 1);
    for (; item < end && m_model.begin(item) <= view.visible.end; ++item) {
        const Extent extent = m_scale(m_model, item);
        const Outcome outcome = m_model.outcome(item);
        if (extent.right - extent.left >= step) {
            closeRun();
            const Pixels pixels = ownPixels(extent, outcome, view.width);
            add(outcome, pixels);
            const QRect seen
                = QRect(pixels.left, top, pixels.right - pixels.left, height) & QRect(0, top, view.width, height);
            if (labels && seen.width() >= TimelineGeometry::LeastLabelWidth)
                m_geometry->labels.push_back({seen, item});
            continue;
        }
        // Moments on the edges of the view count as in it: the last of a run ends where the run does.
        const int place = std::clamp(static_cast<int>(std::floor(extent.left)), 0, view.width - 1) / step;
        if (place == m_step) {
            m_stepOutcome = std::max(m_stepOutcome, outcome);
            continue;
        }
        closeStep();
        m_step = place;
        m_stepOutcome = outcome;
    }
    closeRun();
}

void Builder::closeStep()
{
    if (m_step < 0)
        return;
    if (m_run.end == m_step && m_run.begin < m_run.end && m_run.outcome == m_stepOutcome) {
        ++m_run.end;
    } else {
        writeRun();
        m_run = {m_step, m_step + 1, m_stepOutcome};
    }
    m_step = -1;
}

void Builder::writeRun()
{
    if (m_run.begin == m_run.end)
        return;
    const int step = m_geometry->step;
    const Pixels pixels{m_run.begin * step, m_run.end * step};
    add(m_run.outcome, isFailing(m_run.outcome) ? widenedFailing(pixels, m_geometry->view.width) : pixels);
}

void Builder::closeRun()
{
    closeStep();
    writeRun();
    m_run = {};
}

void Builder::keepWidestLabels()
{
    std::vector<TimelineGeometry::Label> &labels = m_geometry->labels;
    if (labels.size() <= TimelineGeometry::MaxLabels)
        return;
    const auto wider = [](const TimelineGeometry::Label &left, const TimelineGeometry::Label &right) {
        const int leftWidth = left.rect.width();
        const int rightWidth = right.rect.width();
        return leftWidth != rightWidth ? leftWidth > rightWidth : left.item < right.item;
    };
    std::nth_element(labels.begin(), labels.begin() + TimelineGeometry::MaxLabels, labels.end(), wider);
    labels.resize(TimelineGeometry::MaxLabels);
}

void Builder::add(Outcome outcome, Pixels pixels)
{
    m_geometry->bars[static_cast<size_t>(outcome)].push_back(rectOf(outcome, pixels, m_top, m_height));
    ++m_count;
}

} // namespace

qsizetype TimelineGeometry::barCount() const
{
    size_t count = 0;
    for (const std::vector<QRect> &group : bars)
        count += group.size();
    return static_cast<qsizetype>(count);
}

TimelineGeometryPtr TimelineGeometry::build(const TimelineModel &model, const TimelineViewport &view)
{
    if (view.visible.isEmpty() || view.width <= 0) {
        auto nothing = std::make_shared<TimelineGeometry>();
        nothing->view = view;
        return nothing;
    }
    return Builder(model, view).take();
}

QRect barOf(const TimelineModel &model, const TimelineViewport &view, ItemIndex item)
{
    if (view.visible.isEmpty())
        return {};
    const quint32 lane = model.laneOf(item);
    const TimelineModel::Lane &l = model.lanes()[lane];
    const Outcome outcome = model.outcome(item);
    const Pixels pixels = ownPixels(Scale(view.visible, view.width)(model, item), outcome, view.width);
    const int top = view.layout.trackTop(lane, l, model.trackOf(item) - l.firstTrack);
    return rectOf(outcome, pixels, top, view.layout.trackHeight(l));
}

ItemIndex itemAt(const TimelineModel &model, const TimelineViewport &view, QPoint point)
{
    if (view.visible.isEmpty() || view.width <= 0 || point.y() < 0 || point.y() >= view.layout.height())
        return NoIndex;
    constexpr int Near = 2; // pixels
    const quint32 lane = view.layout.laneAt(point.y());
    const TimelineModel::Lane &l = model.lanes()[lane];
    const int inLane = (point.y() - view.layout.top(lane)) / view.layout.trackHeight(l);
    if (inLane >= static_cast<int>(l.trackCount))
        return NoIndex;
    const quint32 track = l.firstTrack + static_cast<quint32>(inLane);
    const Scale scale(view.visible, view.width);

    struct Found
    {
        int rank = -1; // failing and near, on the pixel, near
        Outcome outcome = Outcome::Skipped;
        int distance = 0;
        ItemIndex item = NoIndex;
        bool isBetterThan(const Found &other) const
        {
            if (rank != other.rank)
                return rank > other.rank;
            // On one pixel the worst is what is seen; beside it, what is nearer is meant.
            if (rank == 1)
                return outcome > other.outcome;
            return distance < other.distance;
        }
    } best;
    const Micros from = timeAt(point.x() - Near - 1, view.visible, view.width);
    const Micros to = timeAt(point.x() + Near + 2, view.visible, view.width);
    const ItemIndex end = model.trackStart(track + 1);
    for (ItemIndex item = model.firstEndingAfter(track, from - 1); item < end && model.begin(item) <= to; ++item) {
        const Outcome outcome = model.outcome(item);
        Pixels pixels = pixelsOf(scale(model, item), view.width);
        if (isFailing(outcome))
            pixels = widenedFailing(pixels, view.width);
        const int distance = std::max({0, pixels.left - point.x(), point.x() - pixels.right + 1});
        if (distance > Near)
            continue;
        const int rank = distance > 0 ? 0 : isFailing(outcome) ? 2 : 1;
        const Found found{rank, outcome, distance, item};
        if (best.item == NoIndex || found.isBetterThan(best))
            best = found;
    }
    return best.item;
}

} // namespace aviary
