// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelinegeometry.h"

#include "models/timeline/timelinelayers.h"
#include "models/timeline/timelinepixels.h"

#include <algorithm>

namespace aviary {

namespace {

// What bars look like that may be merged with their neighbours.
struct Look
{
    Outcome outcome = Outcome::Skipped;
    int category = -1;
    bool operator==(const Look &) const = default;
};

class Builder
{
public:
    Builder(const TimelineModel &model, const TimelineViewport &view, const TimelineLook &look);

    std::shared_ptr<TimelineGeometry> take() { return std::move(m_geometry); }

private:
    void boundLanes();
    bool tryStep();
    bool addLane(quint32 lane);
    void addTrack(quint32 track, int top, int height);
    void addShared(quint32 first, quint32 end, int top);
    void addWide(ItemIndex item, Extent extent);
    void addCell(ItemIndex item, int cell);
    Look lookOf(ItemIndex item) const;
    void add(const Look &look, Pixels pixels);
    void closeRun();
    void keepWidestLabels();

    // Neighbouring steps that look alike.
    struct Run
    {
        int begin = 0;
        int end = 0; // empty: none
        Look look;
    };

    const TimelineModel &m_model;
    const TimelineLook &m_look;
    TimeScale m_scale;
    std::shared_ptr<TimelineGeometry> m_geometry;
    qsizetype m_most = TimelineGeometry::MaxBars;
    qsizetype m_count = 0;
    int m_top = 0; // of the track
    int m_height = 0;
    Run m_run;
    std::vector<ItemIndex> m_cells; // of tracks that share their pixels
};

Builder::Builder(const TimelineModel &model, const TimelineViewport &view, const TimelineLook &look)
    : m_model(model)
    , m_look(look)
    , m_scale(view.visible, view.width)
    , m_geometry(std::make_shared<TimelineGeometry>())
{
    m_geometry->view = view;
    boundLanes();
    addLayers(*m_geometry, model, look);
    m_most -= m_geometry->rectCount();
    while (!tryStep())
        m_geometry->step *= 2;
    keepWidestLabels();
}

// Each track needs some bars even when all of it is merged, so this many can be kept within the bound. It is more than
// the pixels of any screen.
void Builder::boundLanes()
{
    constexpr int MostTracks = TimelineGeometry::MaxBars / 5;
    TimelineViewport &view = m_geometry->view;
    view.endLane = std::min(view.endLane, static_cast<quint32>(m_model.lanes().size()));
    int tracks = 0;
    const auto takes = [&](quint32 lane) {
        tracks += std::min(static_cast<int>(m_model.lanes()[lane].trackCount), view.layout.heightOf(lane));
        return tracks <= MostTracks;
    };
    for (quint32 lane = 0; lane < view.layout.fixedLanes(); ++lane)
        takes(lane);
    quint32 lane = std::max(view.firstLane, view.layout.fixedLanes());
    while (lane < view.endLane && takes(lane))
        ++lane;
    view.endLane = std::max(view.firstLane, lane);
}

bool Builder::tryStep()
{
    const TimelineViewport &view = m_geometry->view;
    for (std::vector<QRect> &bars : m_geometry->bars)
        bars.clear();
    for (std::vector<QRect> &bars : m_geometry->categories)
        bars.clear();
    m_geometry->labels.clear();
    m_geometry->elsewhere.clear();
    m_count = 0;
    for (quint32 lane = 0; lane < view.layout.fixedLanes(); ++lane) {
        if (!addLane(lane))
            return false;
    }
    for (quint32 lane = std::max(view.firstLane, view.layout.fixedLanes()); lane < view.endLane; ++lane) {
        if (!addLane(lane))
            return false;
    }
    return true;
}

bool Builder::addLane(quint32 lane)
{
    const TimelineLayout &layout = m_geometry->view.layout;
    const TimelineModel::Lane &l = m_model.lanes()[lane];
    if (static_cast<int>(l.trackCount) <= layout.heightOf(lane)) {
        for (quint32 track = 0; track < l.trackCount; ++track)
            addTrack(l.firstTrack + track, layout.trackTop(lane, l, track), layout.trackHeight(lane, l));
    } else {
        for (int y = layout.top(lane); y < layout.top(lane) + layout.heightOf(lane); ++y) {
            const auto [first, end] = layout.tracksAt(lane, l, y);
            addShared(l.firstTrack + first, l.firstTrack + end, y);
        }
    }
    // Merged over the whole width there is nothing left to merge.
    return m_count <= m_most || m_geometry->step > m_geometry->view.width;
}

void Builder::addTrack(quint32 track, int top, int height)
{
    m_top = top;
    m_height = height;
    // A moment at the left edge ends where the view begins, and is seen.
    const TimeSpan visible = m_scale.visible();
    eachMark(
        m_model, m_scale, track, m_model.firstEndingAfter(track, visible.begin - 1), visible.end, m_geometry->step,
        [this](ItemIndex item, Extent extent) { addWide(item, extent); },
        [this](ItemIndex item, int cell) { addCell(item, cell); });
    closeRun();
}

// Several tracks on one row of pixels: the worst of them is seen.
void Builder::addShared(quint32 first, quint32 end, int top)
{
    const TimeSpan visible = m_scale.visible();
    const int step = m_geometry->step;
    m_top = top;
    m_height = 1;
    m_cells.assign(static_cast<size_t>((m_scale.width() + step - 1) / step), NoIndex);
    const auto put = [this](ItemIndex item, int cell) {
        ItemIndex &seen = m_cells[static_cast<size_t>(cell)];
        const auto badness
            = [this](ItemIndex i) { return std::pair(m_model.outcome(i), m_model.end(i) - m_model.begin(i)); };
        if (seen == NoIndex || badness(item) > badness(seen))
            seen = item;
    };
    for (quint32 track = first; track < end; ++track) {
        eachMark(
            m_model, m_scale, track, m_model.firstEndingAfter(track, visible.begin - 1), visible.end, step,
            [&](ItemIndex item, Extent extent) {
                const Pixels pixels = pixelsOf(extent, m_scale.width());
                const int last = std::min(pixels.right, m_scale.width()) - 1;
                for (int cell = std::max(pixels.left, 0) / step; cell <= last / step && last >= 0; ++cell)
                    put(item, cell);
            },
            put);
    }
    for (size_t cell = 0; cell < m_cells.size(); ++cell) {
        if (m_cells[cell] != NoIndex)
            addCell(m_cells[cell], static_cast<int>(cell));
    }
    closeRun();
}

Look Builder::lookOf(ItemIndex item) const
{
    const Outcome outcome = m_model.outcome(item);
    if (!m_look.categories || isMarked(outcome))
        return {outcome, -1};
    // Skipped keeps its shape, the others share theirs.
    return {outcome == Outcome::Skipped ? outcome : Outcome::Ok, m_look.categories->of(m_model.row(item))};
}

void Builder::addWide(ItemIndex item, Extent extent)
{
    closeRun();
    const int width = m_scale.width();
    const Pixels pixels = ownPixels(extent, m_model.outcome(item), width);
    add(lookOf(item), pixels);
    if (pixels.width() >= TimelineGeometry::LeastElsewhere && m_model.is(item, TimelineModel::Elsewhere)
        && m_geometry->elsewhere.size() < TimelineGeometry::MaxElsewhere)
        m_geometry->elsewhere.push_back({rectOf(m_model.outcome(item), pixels, m_top, m_height), item});
    const QRect seen = QRect(pixels.left, m_top, pixels.width(), m_height) & QRect(0, m_top, width, m_height);
    if (m_height >= TimelineGeometry::LeastLabelHeight && seen.width() >= TimelineGeometry::LeastLabelWidth)
        m_geometry->labels.push_back({seen, item});
}

void Builder::addCell(ItemIndex item, int cell)
{
    const Look look = lookOf(item);
    if (m_run.end == cell && m_run.begin < m_run.end && m_run.look == look) {
        ++m_run.end;
        return;
    }
    closeRun();
    m_run = {cell, cell + 1, look};
}

void Builder::closeRun()
{
    if (m_run.begin < m_run.end) {
        const int step = m_geometry->step;
        const Pixels pixels{m_run.begin * step, std::min(m_run.end * step, m_scale.width())};
        add(m_run.look, isFailing(m_run.look.outcome) ? widenedFailing(pixels, m_scale.width()) : pixels);
    }
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

void Builder::add(const Look &look, Pixels pixels)
{
    std::vector<QRect> &bars = look.category < 0 ? m_geometry->bars[static_cast<size_t>(look.outcome)]
                                                 : m_geometry->categories[static_cast<size_t>(look.category)];
    bars.push_back(rectOf(look.outcome, pixels, m_top, m_height));
    ++m_count;
}

template <class Groups>
qsizetype countOf(const Groups &groups)
{
    size_t count = 0;
    for (const std::vector<QRect> &group : groups)
        count += group.size();
    return static_cast<qsizetype>(count);
}

} // namespace

qsizetype TimelineGeometry::barCount() const
{
    return countOf(bars) + countOf(categories);
}

qsizetype TimelineGeometry::rectCount() const
{
    return barCount() + static_cast<qsizetype>(path.size() + waits.size() + boundaries.size());
}

TimelineGeometryPtr TimelineGeometry::build(const TimelineModel &model, const TimelineViewport &view,
                                            const TimelineLook &look)
{
    if (view.visible.isEmpty() || view.width <= 0) {
        auto nothing = std::make_shared<TimelineGeometry>();
        nothing->view = view;
        return nothing;
    }
    return Builder(model, view, look).take();
}

} // namespace aviary
