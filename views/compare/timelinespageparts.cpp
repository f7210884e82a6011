// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/timelinespage.h"

#include "models/recording/format.h"
#include "views/common/elidedlabel.h"
#include "views/common/emptyplace.h"
#include "views/compare/timelinealigner.h"
#include "views/compare/timelinecoupling.h"
#include "views/compare/timelinedeltas.h"
#include "views/compare/timelinesnotes.h"
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
#include <QShowEvent>
#include <QStackedLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

// What a TimelinesPage is put together of.
namespace aviary {

namespace {

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
// Lines of text that the page is high at least, and with legends: lanes whose hosts cannot be named say less than what
// colours mean, which is told of the bar under the pointer too.
constexpr int LeastLines = 22;
constexpr int LeastWithLegends = 30;

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
    , m_notes(new TimelinesNotes(m_states, this))
    , m_hovered(new ElidedLabel(this))
    , m_scale(new QLabel(this))
    , m_empty(new EmptyPlace(this))
    , m_chart(new QWidget(this))
    , m_legends(new QWidget(m_chart))
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
    m_grid->addWidget(m_notes, NotesRow, 0, 1, 3);
    // Both rulers would say the same: the one there is takes what it says from the right run.
    auto *ruler = new TimelineRuler(m_states.right, m_chart);
    ruler->setClockShown(false);
    ruler->setFocusPolicy(Qt::ClickFocus);
    ruler->setFocusProxy(m_views.right);
    m_grid->addWidget(ruler, RulerRow, 1);
    m_grid->addWidget(m_deltas, DeltasRow, 1);
    m_scale->setTextFormat(Qt::PlainText);
    m_scale->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_scale->setContentsMargins(6, 0, 6, 0);
    m_grid->addWidget(m_scale, DeltasRow, 0);
    auto *legends = new QHBoxLayout(m_legends);
    legends->setContentsMargins(0, 0, 0, 0);
    for (const Side side : Sides) {
        const bool isLeft = side == Side::Left;
        const int bands = isLeft ? LeftBandsRow : RightBandsRow;
        const int lanes = isLeft ? LeftRow : RightRow;
        m_heads[side]->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        auto *head = new QHBoxLayout;
        head->setContentsMargins(6, 0, 6, 0);
        head->addWidget(m_heads[side]);
        auto *plays = new TimelineBands(m_states[side], m_chart);
        plays->setAccessibleName(isLeft ? tr("Plays of the left run") : tr("Plays of the right run"));
        auto *names = new TimelineLabels(m_states[side], m_chart);
        names->setAccessibleName(isLeft ? tr("Hosts of the left run") : tr("Hosts of the right run"));
        auto *scrollBar = new TimelineScrollBar(m_states[side], m_chart);
        m_grid->addLayout(head, bands, 0);
        m_grid->addWidget(plays, bands, 1);
        m_grid->addWidget(names, lanes, 0);
        m_grid->addWidget(m_views[side], lanes, 1);
        m_grid->addWidget(scrollBar, lanes, 2);
        m_lanes[side] = {names, m_views[side], scrollBar};
        m_grid->setRowStretch(lanes, 1);
        legends->addWidget(new TimelineLegend(m_states[side], m_legends), 1);
    }
    m_grid->setRowStretch(DeltasRow, DeltasStretch);
    m_grid->setRowStretch(RestRow, 1);
    m_hovered->setObjectName(u"hovered"_s);
    m_hovered->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *said = new QHBoxLayout;
    said->setContentsMargins(8, 3, 8, 1);
    said->addWidget(m_hovered);
    m_grid->addLayout(said, HoverRow, 0, 1, 3);
    m_grid->addWidget(m_legends, LegendRow, 0, 1, 3);
    m_grid->setColumnStretch(1, 1);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_empty);
    // In the order that they are seen in.
    setTabOrder({m_aligner, m_views.left, m_deltas, m_views.right});
}

// Two timelines need room to be of use; another page in their place does not.
void TimelinesPage::showEvent(QShowEvent *event)
{
    setMinimumHeight(LeastLines * fontMetrics().height());
    ComparePage::showEvent(event);
}

void TimelinesPage::hideEvent(QHideEvent *event)
{
    setMinimumHeight(0);
    ComparePage::hideEvent(event);
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
    auto *moves = new QMenu(tr("G&o to"), this);
    moves->addActions(m_hands->moving());
    addAction(moves->menuAction());
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
        connect(state, &TimelineState::settled, this, &TimelinesPage::checkSettled);
        connect(state->range(), &TimelineRange::changed, this, &TimelinesPage::showHovered);
        connect(state->range(), &TimelineRange::totalsChanged, this, &TimelinesPage::checkSettled);
    }
    connect(m_states.right, &TimelineState::pictureChanged, this, &TimelinesPage::showView);
    // Both at once would leave no thread for pictures.
    connect(m_states.right, &TimelineState::figuresChanged, this, [this] {
        if (m_states.right->figures())
            m_states.left->holdFigures(false);
    });
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
        if (alignment().at != TimelineAlignment::At::Start)
            m_coupling->revealMoment();
        showView();
    });
}

void TimelinesPage::resizeEvent(QResizeEvent *event)
{
    ComparePage::resizeEvent(event);
    m_legends->setVisible(height() >= LeastWithLegends * fontMetrics().height());
}

// As much for each lane of both. Below the last one there is nothing to be seen, but for a row to click on.
void TimelinesPage::shareRoom()
{
    for (const Side side : Sides) {
        const TimelineModelPtr &model = m_states[side]->model();
        if (!model)
            continue;
        const int wanted
            = TimelineLayout(*model, TimelineLayout::LargestLane).height() + TimelineLayout::LargestLane / 2;
        for (QWidget *part : m_lanes[side])
            part->setMaximumHeight(std::max(wanted, m_views[side]->minimumSizeHint().height()));
        const auto lanes = static_cast<int>(model->lanes().size());
        m_grid->setRowStretch(side == Side::Left ? LeftRow : RightRow,
                              LaneStretch * std::clamp(lanes, 1, MostStretched));
    }
}

} // namespace aviary
