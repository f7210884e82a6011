// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinestate.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace aviary {

TimelineState::TimelineState(QObject *parent)
    : QObject(parent)
    , m_choices(this)
    , m_drag(this)
{
    connect(&m_zoom, &TimelineZoom::visibleChanged, this, &TimelineState::request);
    connect(this, &TimelineState::figuresChanged, &m_range, [this] { m_range.setFigures(m_figures); });
    connect(&m_choices, &TimelineChoices::optionsChanged, this, &TimelineState::takeOptions);
    connect(&m_choices, &TimelineChoices::lookChanged, this, [this] {
        layOut();
        sortIntoCategories();
        request();
        Q_EMIT lookChanged();
    });
    connect(&m_renderer, &TimelineRenderer::ready, this, [this](const TimelinePicture &picture) {
        m_picture = picture;
        Q_EMIT pictureChanged();
        if (isSettled())
            Q_EMIT settled();
    });
}

void TimelineState::setRecording(const RecordingPtr &recording, bool samePlaybook)
{
    if (recording == m_recording)
        return;
    m_recording = recording;
    if (!samePlaybook || !recording)
        m_drag.cancel();
    m_range.setRecording(recording, samePlaybook);
    if (!samePlaybook || !recording) {
        m_building = {};
        m_isBuilding = false;
        m_figuring = {};
        m_isFiguring = false;
        m_holdsFigures = false;
        m_figures = {};
        m_sorting = {};
        m_isSorting = false;
        m_categories = {};
        m_categoriesOf = {};
        m_isModelStale = false;
        m_renderer.drop();
        m_model = {};
        m_picture = {};
        m_wish = {};
        m_layout = {};
        m_selected = NoIndex;
        m_column = NoTime;
        m_touched = false;
        m_goal.reset();
        m_choices.startAnew();
        m_scale = {};
        m_fitted = {};
        m_zoom.setTrace({});
        setOffset(0);
        Q_EMIT modelChanged();
        Q_EMIT figuresChanged();
        Q_EMIT pictureChanged();
    }
    // While one is made, the newest recording waits: else one that grows fast would never be seen.
    if (recording && !m_isBuilding)
        build();
}

void TimelineState::setScale(const Scale &scale)
{
    if (scale == m_scale)
        return;
    m_scale = scale;
    m_zoom.setTrace(trace());
    request();
}

TimeSpan TimelineState::trace() const
{
    return m_scale.trace.isEmpty() && m_model ? m_model->trace() : m_scale.trace;
}

Micros TimelineState::zero() const
{
    return m_scale.trace.isEmpty() && m_model ? m_model->origin() : m_scale.zero;
}

void TimelineState::build()
{
    m_isBuilding = true;
    m_isModelStale = false;
    TimelineOptions options = m_choices.options();
    if (m_model && m_touched && m_model->options().grouping == options.grouping
        && m_model->options().order == options.order)
        options.kept = m_model->order();
    m_building
        = Job<TimelineModelPtr>(QtConcurrent::run([recording = m_recording, options]() -> Result<TimelineModelPtr> {
              return TimelineModel::build(recording, options);
          }));
    m_building.then(this, [this](const Result<TimelineModelPtr> &model) { takeModel(*model); });
}

void TimelineState::takeOptions()
{
    if (!m_recording)
        return;
    m_touched = true;
    if (m_isBuilding)
        m_isModelStale = true;
    else
        build();
}

void TimelineState::takeModel(const TimelineModelPtr &model)
{
    m_isBuilding = false;
    const bool otherLanes = m_model && m_model->options().grouping != model->options().grouping;
    // The lane at the top stays there, whatever is folded or pinned.
    std::optional<LaneKey> top;
    if (m_model && m_offset > 0 && !otherLanes && topLane() < m_layout.laneCount())
        top = m_model->lanes()[topLane()].key;
    m_model = model;
    if (otherLanes)
        m_offset = 0;
    layOut();
    if (const quint32 lane = top ? m_model->laneOfKey(*top) : NoIndex; lane != NoIndex)
        m_offset = std::clamp(m_layout.top(lane) - m_layout.fixedHeight(), 0, largestOffset());
    m_zoom.setTrace(trace());
    sortIntoCategories();
    request();
    markSelection();
    if (m_revealSelected || (m_selected != NoIndex && (!m_touched || otherLanes))) {
        m_revealSelected = false;
        reveal(selectedItem());
    }
    if (m_goal && reach(*m_goal))
        m_goal.reset();
    Q_EMIT offsetChanged();
    Q_EMIT modelChanged();
    Q_EMIT selectionChanged();
    workOutFigures();
    if (model->recording() != m_recording || m_isModelStale)
        build();
    else if (isSettled())
        Q_EMIT settled();
}

bool TimelineState::areCategoriesKnown() const
{
    const Coloring coloring = m_choices.coloring();
    if (coloring == Coloring::Outcome)
        return !m_categories;
    return m_categories && m_categories->coloring() == coloring && m_categoriesOf == m_model->recording();
}

void TimelineState::sortIntoCategories()
{
    if (!m_model || m_isSorting || areCategoriesKnown())
        return;
    const Coloring coloring = m_choices.coloring();
    if (coloring == Coloring::Outcome) {
        m_categories = {};
        m_categoriesOf = {};
        return;
    }
    m_isSorting = true;
    const RecordingPtr recording = m_model->recording();
    m_sorting = Job<CategoriesPtr>(QtConcurrent::run(
        [recording, coloring]() -> Result<CategoriesPtr> { return Categories::of(recording, coloring); }));
    m_sorting.then(this, [this, recording](const Result<CategoriesPtr> &categories) {
        m_isSorting = false;
        m_categories = *categories;
        m_categoriesOf = recording;
        sortIntoCategories(); // others may be wanted by now
        request();
        Q_EMIT lookChanged();
        if (isSettled())
            Q_EMIT settled();
    });
}

void TimelineState::holdFigures(bool hold)
{
    m_holdsFigures = hold;
    if (!hold && m_model)
        workOutFigures();
}

void TimelineState::workOutFigures()
{
    if (m_isFiguring || m_holdsFigures || !m_recording->isComplete()
        || (m_figures && m_figures->recording == m_recording))
        return;
    m_isFiguring = true;
    m_figuring = Job<TimelineFiguresPtr>(QtConcurrent::run(
        [recording = m_recording]() -> Result<TimelineFiguresPtr> { return TimelineFigures::of(recording); }));
    m_figuring.then(this, [this](const Result<TimelineFiguresPtr> &figures) {
        m_isFiguring = false;
        m_figures = *figures;
        Q_EMIT figuresChanged();
        Q_EMIT lookChanged();
        workOutFigures(); // the recording may have grown meanwhile
        request();
        if (isSettled())
            Q_EMIT settled();
    });
}

void TimelineState::setSize(QSize size)
{
    if (size == m_size)
        return;
    m_size = size;
    layOut();
    request();
}

void TimelineState::setFont(const QFont &font)
{
    m_font = font;
    request();
}

void TimelineState::setTraits(const TimelineTraitsPtr &traits)
{
    m_traits = traits;
    request();
    Q_EMIT lookChanged();
}

void TimelineState::layOut()
{
    if (!m_model)
        return;
    const quint32 lane = topLane();
    const bool scrolled = m_offset > 0;
    m_layout = TimelineLayout::fitting(*m_model, m_size.height(), m_choices.isDense());
    if (scrolled && lane < m_layout.laneCount())
        m_offset = m_layout.top(lane) - m_layout.fixedHeight();
    m_offset = std::clamp(m_offset, 0, largestOffset());
    Q_EMIT offsetChanged();
}

void TimelineState::request()
{
    // Until the kinds of results are known the old picture stays.
    if (!m_model || m_size.isEmpty() || !areCategoriesKnown())
        return;
    // A screen more on both sides, so that scrolling shows lanes at once.
    const int height = m_size.height();
    const auto laneAt = [this](int y) { return m_layout.laneAt(m_layout.contentY(m_layout.fixedHeight(), y)); };
    const quint32 first = laneAt(std::max(0, m_offset - height));
    const quint32 end = std::min(m_layout.laneAt(m_offset + 2 * height) + 1, m_layout.laneCount());
    const TimelineLook look{.categories = m_categories,
                            .figures = m_figures,
                            .path = m_choices.isPathShown(),
                            .waits = m_choices.areWaitsShown(),
                            .boundaries = true};
    TimelineRenderer::Wish wish{
        m_model, {m_zoom.visible(), m_size.width(), m_layout, first, end}, look, m_traits, m_font, zero()};
    // What was made and is on both sides of what is seen serves as well.
    TimelineRenderer::Wish seen = wish;
    seen.viewport.firstLane = m_wish.viewport.firstLane;
    seen.viewport.endLane = m_wish.viewport.endLane;
    if (seen == m_wish && seen.viewport.firstLane <= topLane()
        && seen.viewport.endLane >= std::min(m_layout.laneAt(m_offset + height) + 1, m_layout.laneCount()))
        return;
    m_wish = wish;
    m_renderer.request(wish);
}

int TimelineState::largestOffset() const
{
    return m_layout.largestOffset(m_size.height());
}

void TimelineState::setOffset(int offset)
{
    offset = std::clamp(offset, 0, largestOffset());
    if (offset == m_offset)
        return;
    m_offset = offset;
    request();
    Q_EMIT offsetChanged();
}

void TimelineState::select(RowIndex row)
{
    if (row == m_selected)
        return;
    m_selected = row;
    if (row != m_columnOf)
        m_column = NoTime;
    const ItemIndex item = selectedItem();
    m_revealSelected = row != NoIndex && item == NoIndex;
    m_goal.reset();
    reveal(item);
    markSelection();
    Q_EMIT selectionChanged();
}

void TimelineState::markSelection()
{
    const ItemIndex item = selectedItem();
    m_zoom.setSelection(item == NoIndex ? TimeSpan{} : m_model->span(item));
}

void TimelineState::reveal(ItemIndex item)
{
    if (item == NoIndex)
        return;
    m_zoom.reveal(m_model->span(item));
    revealLane(m_model->laneOf(item));
}

void TimelineState::revealLane(quint32 lane)
{
    if (lane < m_layout.fixedLanes())
        return;
    const int top = m_layout.top(lane) - m_layout.fixedHeight();
    const int bottom = m_layout.top(lane) + m_layout.heightOf(lane);
    if (top < m_offset)
        setOffset(top);
    else if (bottom > m_offset + m_size.height())
        setOffset(bottom - m_size.height());
}

quint32 TimelineState::currentLane() const
{
    if (!m_model || m_model->lanes().empty())
        return NoIndex;
    const ItemIndex item = selectedItem();
    return item != NoIndex ? m_model->laneOf(item) : std::min(topLane(), m_layout.laneCount() - 1);
}

void TimelineState::toggleFold(quint32 lane)
{
    if (!m_model || lane >= m_model->lanes().size())
        return;
    const std::vector<TimelineModel::Lane> &lanes = m_model->lanes();
    const int level = lanes[lane].level;
    while (!lanes[lane].foldable && lane > 0) {
        do
            --lane;
        while (lane > 0 && lanes[lane].level >= level);
    }
    if (lanes[lane].foldable)
        m_choices.toggleFold(lanes[lane].key);
}

void TimelineState::togglePin(quint32 lane)
{
    if (m_model && lane < m_model->lanes().size())
        m_choices.togglePin(m_model->lanes()[lane].key);
}

void TimelineState::goTo(const Place &place)
{
    m_goal = reach(place) ? std::nullopt : std::optional(place);
}

bool TimelineState::reach(const Place &place)
{
    if (!m_model)
        return false;
    const Recording &recording = *m_model->recording();
    // Which rows a task has is known once all are there.
    if (place.task != NoIndex && !recording.isComplete())
        return false;
    const TimeSpan ofTask = place.task == NoIndex ? TimeSpan() : recording.spanOfTask(place.task);
    if (!place.range.isEmpty())
        m_zoom.setVisible(place.range);
    else if (isKnown(ofTask.begin))
        m_zoom.fit(ofTask);
    TableIndex host = place.host;
    if (host == NoIndex && place.task != NoIndex && !recording.rowsOfTask(place.task).empty())
        host = recording.hostOf(recording.rowsOfTask(place.task).front());
    const quint32 lane = host == NoIndex ? NoIndex : m_model->laneOfKey({LaneKind::Host, host});
    if (lane != NoIndex)
        revealLane(lane);
    return true;
}

} // namespace aviary
