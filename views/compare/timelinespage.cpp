// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/timelinespage.h"

#include "models/compare/timelinepairtexts.h"
#include "models/recording/format.h"
#include "views/common/elidedlabel.h"
#include "views/common/emptyplace.h"
#include "views/common/labels.h"
#include "views/common/palette.h"
#include "views/compare/timelinealigner.h"
#include "views/compare/timelinecoupling.h"
#include "views/compare/timelinedeltas.h"
#include "views/timeline/timelinebands.h"
#include "views/timeline/timelinehands.h"
#include "views/timeline/timelinelabels.h"
#include "views/timeline/timelinelegend.h"
#include "views/timeline/timelineruler.h"
#include "views/timeline/timelinescrollbar.h"
#include "views/timeline/timelinestate.h"
#include "views/timeline/timelineview.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedLayout>
#include <QWheelEvent>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr std::array Sides{Side::Left, Side::Right};

// Rows of the grid.
enum Row {
    BarRow,
    NotesRow,
    RulerRow,
    LeftBandsRow,
    LeftRow,
    DeltasRow,
    RightBandsRow,
    RightRow,
    RestRow,
    HoverRow,
    LegendRow
};
// Of what is left when all parts have what they need: lanes first, for each lane, then the strip, then nothing.
constexpr int LaneStretch = 20;
constexpr int DeltasStretch = 3;
constexpr int MostStretched = 1000; // lanes

size_t placeOf(Side side)
{
    return side == Side::Left ? 0 : 1;
}

} // namespace

TimelinesPage::TimelinesPage(QWidget *parent)
    : ComparePage(parent)
    , m_states{new TimelineState(this), new TimelineState(this)}
    , m_views{makeView(Side::Left), makeView(Side::Right)}
    , m_heads{new ElidedLabel(this), new ElidedLabel(this)}
    , m_coupling(new TimelineCoupling(m_states, this))
    , m_hands(new TimelineHands(m_states.right, m_views.right))
    , m_deltas(new TimelineDeltas(this))
    , m_aligner(new TimelineAligner(this))
    , m_notes(new ElidedLabel(this))
    , m_hovered(new ElidedLabel(this))
    , m_largest(new QLabel(this))
    , m_empty(new EmptyPlace(this))
    , m_chart(new QWidget(this))
    , m_grid(new QGridLayout(m_chart))
    , m_stack(new QStackedLayout(this))
    , m_zone(displayZone())
{
    layOut();
    makeActions();
    connectParts();
    setFocusProxy(m_views.right);
    showState();
}

TimelineView *TimelinesPage::makeView(Side side)
{
    auto *view = new TimelineView(m_states[side], this);
    view->setAccessibleName(side == Side::Left ? tr("Timeline of the left run") : tr("Timeline of the right run"));
    view->installEventFilter(this);
    return view;
}

void TimelinesPage::layOut()
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    m_grid->addWidget(m_aligner, BarRow, 0, 1, 3);
    m_notes->setObjectName(u"notes"_s);
    m_notes->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *notes = new QHBoxLayout;
    notes->setContentsMargins(8, 0, 8, 3);
    notes->addWidget(m_notes);
    m_grid->addLayout(notes, NotesRow, 0, 1, 3);
    // Both rulers would say the same: the one there is takes what it says from the right run.
    auto *ruler = new TimelineRuler(m_states.right, m_chart);
    ruler->setClockShown(false);
    ruler->setFocusPolicy(Qt::ClickFocus);
    ruler->setFocusProxy(m_views.right);
    m_grid->addWidget(ruler, RulerRow, 1);
    m_grid->addWidget(m_deltas, DeltasRow, 1);
    m_largest->setTextFormat(Qt::PlainText);
    m_largest->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_largest->setContentsMargins(6, 0, 6, 0);
    m_grid->addWidget(m_largest, DeltasRow, 0);
    auto *legends = new QHBoxLayout;
    for (const Side side : Sides) {
        const bool isLeft = side == Side::Left;
        const int bands = isLeft ? LeftBandsRow : RightBandsRow;
        const int lanes = isLeft ? LeftRow : RightRow;
        m_heads[side]->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        m_heads[side]->setContentsMargins(6, 0, 6, 0);
        m_grid->addWidget(m_heads[side], bands, 0);
        m_grid->addWidget(new TimelineBands(m_states[side], m_chart), bands, 1);
        m_grid->addWidget(new TimelineLabels(m_states[side], m_chart), lanes, 0);
        m_grid->addWidget(m_views[side], lanes, 1);
        m_grid->addWidget(new TimelineScrollBar(m_states[side], m_chart), lanes, 2);
        m_grid->setRowStretch(lanes, 1);
        legends->addWidget(new TimelineLegend(m_states[side], m_chart), 1);
    }
    m_grid->setRowStretch(DeltasRow, DeltasStretch);
    m_grid->setRowStretch(RestRow, 1);
    m_hovered->setObjectName(u"hovered"_s);
    m_hovered->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *said = new QHBoxLayout;
    said->setContentsMargins(8, 3, 8, 1);
    said->addWidget(m_hovered);
    m_grid->addLayout(said, HoverRow, 0, 1, 3);
    m_grid->addLayout(legends, LegendRow, 0, 1, 3);
    m_grid->setColumnStretch(1, 1);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_empty);
    // In the order that they are seen in.
    setTabOrder({m_aligner, m_views.left, m_deltas, m_views.right});
}

void TimelinesPage::makeActions()
{
    QList<QAction *> measuring = m_hands->measuring();
    // Other pages of two runs have no common time that could be filtered by.
    measuring.removeOne(m_hands->onlyRange());
    measuring.removeOne(m_hands->allTimes());
    const auto separator = [this] {
        auto *action = new QAction(this);
        action->setSeparator(true);
        return action;
    };
    addActions(m_aligner->choices());
    addAction(separator());
    addActions(m_hands->zooming());
    addAction(separator());
    addActions(m_hands->moving());
    addAction(separator());
    addActions(measuring);
    // On both timelines; on the strip what is no way from lane to lane.
    m_views.left->addActions(m_hands->zooming() + m_hands->moving() + measuring + m_aligner->choices());
    m_views.right->addActions(m_aligner->choices());
    m_deltas->addActions(m_hands->zooming() + measuring + m_aligner->choices());
}

void TimelinesPage::connectParts()
{
    for (const Side side : Sides) {
        TimelineState *state = m_states[side];
        TimelineView *view = m_views[side];
        connect(view, &TimelineView::chosen, this, [this, side](RowIndex row) {
            if (m_timelines)
                choose(m_timelines->pairOf(side, row), side);
        });
        connect(view, &TimelineView::activated, this, &ComparePage::intoPair);
        connect(view, &TimelineView::hoverChanged, this, [this, side] { hover(side); });
        connect(view, &TimelineView::menuWanted, this, [this](QPoint at) {
            auto *menu = new QMenu(this);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            menu->addActions(actions());
            menu->popup(at);
        });
        connect(state, &TimelineState::modelChanged, this, &TimelinesPage::showState);
        connect(state, &TimelineState::figuresChanged, this, &TimelinesPage::showNotes);
        connect(state, &TimelineState::settled, this, &TimelinesPage::checkSettled);
        connect(state->range(), &TimelineRange::changed, this, &TimelinesPage::showHovered);
        connect(state->range(), &TimelineRange::totalsChanged, this, &TimelinesPage::checkSettled);
    }
    connect(m_states.right, &TimelineState::pictureChanged, this, &TimelinesPage::showView);
    connect(m_hands, &TimelineHands::itemWanted, this, [this](ItemIndex item) {
        const Side side = m_hands->state() == m_states.left ? Side::Left : Side::Right;
        m_states[side]->touch();
        choose(m_timelines->pairOf(side, m_states[side]->model()->row(item)), side);
    });
    connect(m_deltas, &TimelineDeltas::chosen, this, &TimelinesPage::chooseTask);
    connect(m_deltas, &TimelineDeltas::activated, this, &ComparePage::intoPair);
    connect(m_deltas, &TimelineDeltas::hovered, this, &TimelinesPage::hoverTask);
    connect(m_deltas, &TimelineDeltas::wheelTurned, this,
            [this](QWheelEvent *event) { m_states.right->wheel(event, event->position().x()); });
    connect(m_aligner, &TimelineAligner::changed, this, [this] {
        for (const Side side : Sides)
            m_states[side]->touch();
        m_coupling->align(m_timelines->moments(alignment()), Side::Right);
        showView();
    });
}

bool TimelinesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_hands->setState(watched == m_views.left ? m_states.left : m_states.right);
    return ComparePage::eventFilter(watched, event);
}

void TimelinesPage::show(const Location &location, const ComparedPairPtr &pair, const Both<ReportSource *> &)
{
    m_location = location;
    m_pair = pair;
    const ComparisonPtr comparison = pair ? pair->comparison : ComparisonPtr();
    if (comparison != m_comparison)
        startPairing(comparison);
    else if (m_timelines)
        follow();
    if (m_zone != displayZone()) {
        m_zone = displayZone();
        for (const Side side : Sides)
            m_views[side]->describe();
    }
    showState();
}

void TimelinesPage::startPairing(const ComparisonPtr &comparison)
{
    const bool sameRuns = comparison && m_comparison
        && comparison->recording(Side::Left) == m_comparison->recording(Side::Left)
        && comparison->recording(Side::Right) == m_comparison->recording(Side::Right);
    m_comparison = comparison;
    m_isPairing = comparison != nullptr;
    m_pairing = {};
    // What is told slower may change by a person's wish; the runs stay as they are seen.
    if (!sameRuns)
        take({});
    if (!comparison)
        return;
    m_pairing = Job<TimelinePairPtr>(
        QtConcurrent::run([comparison]() -> Result<TimelinePairPtr> { return TimelinePair::of(comparison); }));
    m_pairing.then(this, [this](const Result<TimelinePairPtr> &timelines) {
        m_isPairing = false;
        take(*timelines);
        showState();
        checkSettled();
    });
}

void TimelinesPage::take(const TimelinePairPtr &timelines)
{
    const bool sameRuns = timelines && m_timelines;
    m_timelines = timelines;
    m_aligner->setPair(timelines, sameRuns);
    m_coupling->setPair(timelines);
    m_hoveredRow = m_hoveredTask = NoIndex;
    m_deltas->setPair(timelines);
    if (sameRuns) {
        follow();
        return;
    }
    m_selected = NoIndex;
    for (const Side side : Sides) {
        m_states[side]->setRecording({}, false);
        m_views[side]->setMarkedRow(NoIndex);
    }
    if (!timelines)
        return;
    m_coupling->align(timelines->moments(alignment()), Side::Right);
    for (const Side side : Sides) {
        m_states[side]->choices()->setKept(timelines->lanes(side));
        m_states[side]->setRecording(timelines->comparison()->recording(side), true);
    }
    follow();
}

// The place of the window: what is selected of each side.
void TimelinesPage::follow()
{
    quint32 selected = NoIndex;
    Both<RowIndex> rows{NoIndex, NoIndex};
    for (const Side side : Sides) {
        if (placeOf(side) >= m_location.sideCount())
            continue;
        const std::optional<ResultId> result = m_location.side(placeOf(side)).result;
        rows[side] = result ? m_comparison->recording(side)->rowOf(*result) : NoIndex;
        if (rows[side] != NoIndex)
            selected = m_timelines->pairOf(side, rows[side]);
    }
    m_selected = selected;
    for (const Side side : Sides)
        m_states[side]->select(rows[side]);
    showSelected();
}

void TimelinesPage::choose(quint32 rowPair, Side from)
{
    if (!m_timelines || rowPair == NoIndex)
        return;
    const RowPair &row = m_comparison->rows()[rowPair];
    m_selected = rowPair;
    m_location.page = PageId::Timelines;
    m_location.record = {};
    m_location.line = 0;
    for (const Side side : Sides) {
        if (placeOf(side) >= m_location.sideCount())
            continue;
        LocationSide there = m_location.side(placeOf(side));
        there.task = {};
        there.host = {};
        there.file = {};
        there.result = row.row[side] == NoIndex ? std::nullopt
                                                : std::optional(m_comparison->recording(side)->resultId(row.row[side]));
        m_location.setSide(placeOf(side), there);
    }
    // The one that is pointed at last: where both do not fit, it is the one in view.
    m_states[otherSide(from)]->select(row.row[otherSide(from)]);
    m_states[from]->select(row.row[from]);
    showSelected();
    Q_EMIT navigate(m_location, true);
}

void TimelinesPage::showSelected()
{
    const quint32 task = m_selected == NoIndex ? NoIndex : m_comparison->rows()[m_selected].task;
    m_deltas->setSelected(task);
    m_aligner->setSelected(task);
    showHovered();
}

void TimelinesPage::chooseTask(quint32 task)
{
    const quint32 row = m_timelines->rowOf(task);
    if (row == NoIndex)
        return;
    for (const Side side : Sides)
        m_states[side]->touch();
    choose(row, m_comparison->rows()[row].row.right == NoIndex ? Side::Left : Side::Right);
}

bool TimelinesPage::stepDifference(int step)
{
    if (!m_timelines)
        return false;
    const quint32 task = m_timelines->differenceFrom(m_deltas->selected(), step);
    if (task == NoIndex)
        return false;
    chooseTask(task);
    return true;
}

void TimelinesPage::hover(Side side)
{
    const TimelineView *view = m_views[side];
    const ItemIndex item = m_timelines && m_states[side]->hasPicture() ? view->hoveredItem() : NoIndex;
    m_hoveredTask = NoIndex;
    m_hoveredRow = item == NoIndex ? NoIndex : m_timelines->pairOf(side, m_states[side]->picture().model->row(item));
    m_views[side]->setMarkedRow(NoIndex);
    m_views[otherSide(side)]->setMarkedRow(
        m_hoveredRow == NoIndex ? NoIndex : m_comparison->rows()[m_hoveredRow].row[otherSide(side)]);
    showHovered();
}

void TimelinesPage::hoverTask(quint32 task)
{
    m_hoveredTask = task;
    m_hoveredRow = NoIndex;
    const quint32 row = task == NoIndex || !m_timelines ? NoIndex : m_timelines->rowOf(task);
    for (const Side side : Sides)
        m_views[side]->setMarkedRow(row == NoIndex ? NoIndex : m_comparison->rows()[row].row[side]);
    showHovered();
}

QString TimelinesPage::emptyText() const
{
    if (!m_pair || m_pair->known == ComparedPair::Known::Nothing)
        return tr("Reading…");
    if (!m_pair->comparison) {
        if (m_pair->playbook.left && m_pair->playbook.right)
            return tr("These runs could not be compared.");
        return m_pair->playbook.left
            ? tr("Only the left report has this playbook: there is nothing to compare it with.")
            : tr("Only the right report has this playbook: there is nothing to compare it with.");
    }
    if (!m_timelines)
        return tr("Aligning…");
    const auto hasNone
        = [this](Side side) { return m_states[side]->model() && m_states[side]->model()->itemCount() == 0; };
    if (hasNone(Side::Left) && hasNone(Side::Right))
        return tr("No times were recorded in either run. The page Differences lists all results.");
    return {};
}

const TimelineAlignment &TimelinesPage::alignment() const
{
    return m_aligner->alignment();
}

void TimelinesPage::showState()
{
    const QString empty = emptyText();
    if (!empty.isEmpty())
        m_empty->set(empty);
    QWidget *there = empty.isEmpty() ? m_chart : static_cast<QWidget *>(m_empty);
    if (m_stack->currentWidget() != there)
        m_stack->setCurrentWidget(there);
    if (!m_timelines)
        return;
    for (const Side side : Sides) {
        const Playbook &playbook = m_comparison->recording(side)->playbook();
        m_heads[side]->setText(u"%1 %2 · %3"_s.arg(QString(glyphOf(playbook.state)),
                                                   side == Side::Left ? tr("left") : tr("right"),
                                                   formatTime(playbook.started)));
        const TimelineModelPtr &model = m_states[side]->model();
        if (!model)
            continue;
        // Below the last lane there is nothing to be seen, but for a row to click on.
        m_views[side]->setMaximumHeight(
            std::max(TimelineLayout(*model, TimelineLayout::LargestLane).height() + TimelineLayout::LargestLane / 2,
                     m_views[side]->minimumSizeHint().height()));
        const auto lanes = static_cast<int>(model->lanes().size());
        m_grid->setRowStretch(side == Side::Left ? LeftRow : RightRow,
                              LaneStretch * std::clamp(lanes, 1, MostStretched));
    }
    const Micros largest = m_timelines->largestDelta();
    m_largest->setText(tr("▲ slower\n± %1\n▼ faster").arg(formatDuration(largest)));
    setPlainToolTip(m_largest, tr("The largest difference of a task: as high as bars between the timelines get"));
    showNotes();
    showHovered();
    showView();
}

void TimelinesPage::showView()
{
    // What is painted, not what is asked for: bars of the strip stand above those of the lanes.
    if (m_timelines && m_states.right->hasPicture()) {
        TimeSpan visible = m_states.right->picture().view().visible;
        const Micros moment = m_coupling->moments().right;
        if (!visible.isEmpty())
            visible = {visible.begin - moment, visible.end - moment};
        m_deltas->setView(m_coupling->moments(), visible);
    }
}

QString TimelinesPage::notesOf(Side side) const
{
    QStringList notes;
    if (m_states[side]->model() && m_states[side]->model()->itemCount() == 0)
        notes << tr("no times were recorded.");
    if (const TimelineFiguresPtr &figures = m_states[side]->figures())
        notes << figures->caveats.sentences();
    if (notes.isEmpty())
        return {};
    return (side == Side::Left ? tr("Left run: ") : tr("Right run: ")) + notes.join(u' ');
}

void TimelinesPage::showNotes()
{
    QStringList notes{notesOf(Side::Left), notesOf(Side::Right)};
    notes.removeAll(QString());
    m_notes->setText(notes.join(u"  "_s));
    m_notes->setColor(mutedText(palette()));
    m_notes->setVisible(!notes.isEmpty());
}

void TimelinesPage::showHovered()
{
    QString text;
    const TimeSpan range = m_states.right->range()->span();
    if (!m_timelines)
        text.clear();
    else if (m_hoveredTask != NoIndex)
        text = tellDelta(*m_timelines, m_hoveredTask);
    else if (m_hoveredRow != NoIndex)
        text = tellRowPair(*m_comparison, m_hoveredRow);
    else if (!range.isEmpty())
        text = tr("%1 marked, from %2 on")
                   .arg(formatDuration(range.duration()), formatDelta(range.begin - m_coupling->moments().right));
    else if (m_selected != NoIndex)
        text = tellRowPair(*m_comparison, m_selected);
    else
        text = tr(
            "Point at a bar to see what faces it; the wheel with Ctrl zooms both, F7 goes to the next difference.");
    m_hovered->setText(text);
}

bool TimelinesPage::isSettled() const
{
    if (m_isPairing)
        return false;
    for (const Side side : Sides) {
        if (!m_states[side]->isSettled() || !m_states[side]->range()->isSettled())
            return false;
    }
    return true;
}

void TimelinesPage::checkSettled()
{
    if (isSettled())
        Q_EMIT settled();
}

} // namespace aviary
