// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelinelayers.h"

#include "models/timeline/timelinepixels.h"

#include <algorithm>

namespace aviary {

namespace {

constexpr size_t MostWaits = 10'000;
constexpr size_t MostLinks = 10'000;

// Entries with a span, in order of time, that are not over before the view begins.
template <class Entry>
std::span<const Entry> notBefore(std::span<const Entry> entries, Micros begin)
{
    const auto first
        = std::ranges::partition_point(entries, [begin](const Entry &entry) { return entry.span.end < begin; });
    return {first, entries.end()};
}

class Layers
{
public:
    Layers(TimelineGeometry &geometry, const TimelineModel &model, const TimelineLook &look)
        : m_geometry(geometry)
        , m_view(geometry.view)
        , m_model(model)
        , m_look(look)
        , m_figures(*look.figures)
        , m_scale(m_view.visible, m_view.width)
    {
    }

    void addPath();
    void addWaits();
    void addBoundaries();

private:
    void addPath(int step);
    void addLink(const CriticalPath::Link &link);
    void addWaits(int least);
    bool looksLike(RowIndex left, RowIndex right) const;

    TimelineGeometry &m_geometry;
    const TimelineViewport &m_view;
    const TimelineModel &m_model;
    const TimelineLook &m_look;
    const TimelineFigures &m_figures;
    TimeScale m_scale;
    bool m_isLastNarrow = false;
};

void Layers::addPath()
{
    int step = 1;
    do {
        addPath(step);
        step *= 2;
    } while (m_geometry.path.size() > MostLinks && step <= 2 * m_view.width);
}

// Of several links on one pixel the longest.
void Layers::addPath(int step)
{
    m_geometry.path.clear();
    const CriticalPath::Link *longest = nullptr;
    int cell = -1;
    const auto close = [&] {
        if (longest)
            addLink(*longest);
        longest = nullptr;
    };
    for (const CriticalPath::Link &link : notBefore(std::span(m_figures.path.links), m_view.visible.begin)) {
        if (link.span.begin > m_view.visible.end)
            break;
        if (link.gap != CriticalPath::Gap::None)
            continue;
        const int place = m_scale.pixelAt(link.span.begin) / step;
        if (place != cell)
            close();
        cell = place;
        if (!longest || link.span.duration() > longest->span.duration())
            longest = &link;
    }
    close();
}

void Layers::addLink(const CriticalPath::Link &link)
{
    const ItemIndex item = m_model.itemOf(link.row);
    if (item == NoIndex)
        return;
    const quint32 lane = m_model.laneOf(item);
    if (!m_view.shows(lane))
        return;
    const TimelineModel::Lane &l = m_model.lanes()[lane];
    const int top = m_view.layout.trackTop(lane, l, m_model.trackOf(item) - l.firstTrack);
    const int height = m_view.layout.trackHeight(lane, l);
    const Extent extent = m_scale(link.span);
    const Outcome outcome = m_model.recording()->outcome(link.row);
    const TimelineGeometry::Link added{rectOf(Outcome::Failed, pixelsOf(extent, m_view.width), top, height),
                                       rectOf(outcome, ownPixels(extent, outcome, m_view.width), top, height),
                                       link.row};
    if (!m_geometry.path.empty() && extent.width() < 1) {
        // Neighbours that are too short to be told apart and look alike are one.
        TimelineGeometry::Link &last = m_geometry.path.back();
        if (last.rect.top() == top && added.rect.left() <= last.rect.right() + 1 && m_isLastNarrow
            && looksLike(last.row, link.row)) {
            last.rect |= added.rect;
            last.bar |= added.bar;
            return;
        }
    }
    m_isLastNarrow = extent.width() < 1;
    m_geometry.path.push_back(added);
}

bool Layers::looksLike(RowIndex left, RowIndex right) const
{
    const Recording &recording = *m_model.recording();
    return recording.outcome(left) == recording.outcome(right)
        && (!m_look.categories || m_look.categories->of(left) == m_look.categories->of(right));
}

void Layers::addWaits()
{
    int least = TimelineGeometry::LeastWait;
    do {
        addWaits(least);
        least *= 2;
    } while (m_geometry.waits.size() > MostWaits);
}

void Layers::addWaits(int least)
{
    m_geometry.waits.clear();
    const Waits &waits = m_figures.waits;
    for (quint32 lane = 0; lane < m_view.layout.laneCount(); ++lane) {
        const TimelineModel::Lane &l = m_model.lanes()[lane];
        const TableIndex host = l.host();
        if (!m_view.shows(lane) || host == NoIndex || host + 1 >= waits.offsets.size())
            continue;
        const auto ofHost
            = std::span(waits.waits).subspan(waits.offsets[host], waits.offsets[host + 1] - waits.offsets[host]);
        for (const Wait &wait : notBefore(ofHost, m_view.visible.begin)) {
            if (wait.span.begin > m_view.visible.end)
                break;
            Pixels pixels = pixelsOf(m_scale(wait.span), m_view.width);
            if (pixels.width() < least)
                continue;
            if (pixels.width() > TimelineGeometry::LeastWait)
                --pixels.right; // as bars have it
            m_geometry.waits.push_back(
                rectOf(Outcome::Ok, pixels, m_view.layout.trackTop(lane, l, 0), m_view.layout.trackHeight(lane, l)));
        }
    }
}

// Where neither the task before nor the one that begins is long enough to be told apart, a line would say nothing.
void Layers::addBoundaries()
{
    constexpr int Least = TimelineGeometry::LeastTask;
    const auto sections = notBefore(std::span(m_figures.schedule.sections), m_view.visible.begin);
    const auto placeOf = [&](Micros time) {
        return static_cast<int>(std::clamp<double>(m_scale.at(time), -Least, m_view.width + Least));
    };
    int before = -Least; // the section before begins there
    int last = -Least; // the line before stands there
    for (size_t i = 0; i < sections.size() && sections[i].span.begin <= m_view.visible.end; ++i) {
        const int x = placeOf(sections[i].span.begin);
        const int next = placeOf(i + 1 < sections.size() ? sections[i + 1].span.begin : sections[i].span.end);
        if (sections[i].isLinear() && x > 0 && x < m_view.width && x - last >= Least
            && (x - before >= Least || next - x >= Least)) {
            m_geometry.boundaries.push_back(x);
            last = x;
        }
        before = x;
    }
}

} // namespace

void addLayers(TimelineGeometry &geometry, const TimelineModel &model, const TimelineLook &look)
{
    // Rows of another recording are other results.
    if (!look.figures || look.figures->recording != model.recording())
        return;
    Layers layers(geometry, model, look);
    if (look.path)
        layers.addPath();
    if (look.waits)
        layers.addWaits();
    if (look.boundaries)
        layers.addBoundaries();
}

} // namespace aviary
