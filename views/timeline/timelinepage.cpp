// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinepage.h"

#include "models/recording/format.h"
#include "models/timeline/traitsreader.h"
#include "views/common/emptyplace.h"
#include "views/common/labels.h"
#include "views/common/linkbutton.h"
#include "views/common/palette.h"
#include "views/timeline/figures/caveatsline.h"
#include "views/timeline/figures/figuressplit.h"
#include "views/timeline/timelinebands.h"
#include "views/timeline/timelinefilter.h"
#include "views/timeline/timelineexports.h"
#include "views/timeline/timelinehands.h"
#include "views/timeline/timelinehoverline.h"
#include "views/timeline/timelinelabels.h"
#include "views/timeline/timelinelegend.h"
#include "views/timeline/timelineminimap.h"
#include "views/timeline/timelinerangeline.h"
#include "views/timeline/timelineruler.h"
#include "views/timeline/timelinescrollbar.h"
#include "views/timeline/timelinestate.h"
#include "views/timeline/timelinestrip.h"
#include "views/timeline/timelinetexts.h"
#include "views/timeline/timelinetools.h"
#include "views/timeline/timelineview.h"

#include <QAction>
#include <QDataStream>
#include <QGridLayout>
#include <QIODevice>
#include <QLabel>
#include <QMenu>
#include <QMap>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr quint8 StateVersion = 1;

} // namespace

TimelinePage::TimelinePage(QWidget *parent)
    : Page(parent)
    , m_state(new TimelineState(this))
    , m_filter(new TimelineFilter(m_state->choices(), this))
    , m_view(new TimelineView(m_state, this))
    , m_hands(new TimelineHands(m_state, m_view))
    , m_hovered(new TimelineHoverLine(m_state, m_view, this))
    , m_range(new TimelineRangeLine(m_state, m_hands, this))
    , m_tools(new TimelineTools(m_state, m_view, this))
    , m_traits(new TraitsReader(this))
    , m_minimap(new TimelineMinimap(m_state, this))
    , m_waiting(new LinkButton(this))
    , m_busy(new QLabel(this))
    , m_start(new QLabel(this))
    , m_whole(new QLabel(tr("whole run"), this))
    , m_empty(new EmptyPlace(this))
    , m_chart(new QWidget(this))
    , m_caveats(new CaveatsLine(m_chart))
    , m_figures(new FiguresSplit(m_chart, m_state, this))
    , m_stack(new QStackedLayout)
    , m_zone(displayZone())
{
    for (QLabel *label : {m_busy, m_start, m_whole}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        label->setContentsMargins(0, 0, 6, 0);
    }
    auto *grid = new QGridLayout(m_chart);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    auto *told = new QHBoxLayout;
    told->setContentsMargins(8, 4, 8, 2);
    told->setSpacing(16);
    told->addWidget(m_waiting, 0, Qt::AlignLeft);
    told->addWidget(m_caveats, 1); // one line for both: as one of them comes or goes, nothing moves
    auto *above = new QVBoxLayout;
    above->setSpacing(0);
    above->addWidget(m_tools->bar());
    above->addLayout(told);
    grid->addLayout(above, 0, 0, 1, 3);
    grid->addWidget(m_busy, 1, 0);
    grid->addWidget(new TimelineStrip(m_state, m_chart), 1, 1);
    grid->addWidget(m_start, 2, 0);
    auto *ruler = new TimelineRuler(m_state, m_chart);
    ruler->setFocusPolicy(Qt::ClickFocus); // Escape ends what is dragged on it
    ruler->setFocusProxy(m_view);
    grid->addWidget(ruler, 2, 1);
    grid->addWidget(new TimelineBands(m_state, m_chart), 3, 1);
    grid->addWidget(new TimelineLabels(m_state, m_chart), 4, 0);
    grid->addWidget(m_view, 4, 1);
    grid->addWidget(new TimelineScrollBar(m_state, m_chart), 4, 2);
    m_whole->setVisible(false);
    grid->addWidget(m_whole, 5, 0);
    grid->addWidget(m_minimap, 5, 1);
    grid->addLayout(belowLanes(), 6, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(4, 1);
    m_stack->addWidget(m_figures);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addLayout(m_stack, 1);
    keepRoom();
    setFocusProxy(m_view);
    makeActions();
    m_tools->bar()->addAction(m_figures->action());

    connect(m_filter, &FilterBar::rangeRemoved, this, [this] { filterByRange({}); });
    connect(m_filter, &QuickFilterBar::left, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_filter, &TimelineFilter::worked, this, &TimelinePage::showState);
    connect(m_filter, &TimelineFilter::worked, this, &TimelinePage::checkSettled);
    connect(m_empty, &EmptyPlace::actionTriggered, this, &TimelinePage::clearFilter);
    connect(m_waiting, &QAbstractButton::clicked, this, [this] {
        m_state->touch();
        if (m_state->figures() && m_state->figures()->longestWaiting)
            choose(m_state->figures()->longestWaiting->slow);
    });
    connect(m_view, &TimelineView::chosen, this, &TimelinePage::choose);
    connect(m_hands, &TimelineHands::itemWanted, this, &TimelinePage::chooseItem);
    connect(m_hands, &TimelineHands::filterWanted, this, &TimelinePage::filterByRange);
    connect(m_view, &TimelineView::menuWanted, this, [this](QPoint at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(actions());
        menu->popup(at);
    });
    connect(m_view, &TimelineView::activated, this, &Page::intoDetail);
    connect(m_state, &TimelineState::modelChanged, this, &TimelinePage::showState);
    connect(m_state, &TimelineState::figuresChanged, this, &TimelinePage::showBusy);
    connect(m_state, &TimelineState::figuresChanged, this, &TimelinePage::showWaiting);
    connect(m_minimap, &TimelineMinimap::shownChanged, m_whole, &QWidget::setVisible);
    connect(m_traits, &TraitsReader::changed, m_state, [this] { m_state->setTraits(m_traits->traits()); });
    connect(m_traits, &TraitsReader::idle, this, &TimelinePage::checkSettled);
    connect(m_minimap, &TimelineMinimap::settled, this, &TimelinePage::checkSettled);
    connect(m_state, &TimelineState::settled, this, &TimelinePage::checkSettled);
    connect(m_state->range(), &TimelineRange::totalsChanged, this, &TimelinePage::checkSettled);
    connect(m_state, &TimelineState::figuresChanged, this, [this] {
        m_caveats->setCaveats(m_state->figures() ? m_state->figures()->caveats : Caveats());
    });
    const auto goTo = [this](RowIndex row) {
        choose(row);
        m_state->revealSelected();
    };
    connect(m_figures, &FiguresSplit::insistsChanged, this, &TimelinePage::keepRoom);
    connect(m_figures, &FiguresSplit::resultChosen, this, goTo);
    connect(m_figures, &FiguresSplit::resultOpened, this, [this, goTo](RowIndex row) {
        goTo(row);
        Q_EMIT intoDetail();
    });
    connect(m_figures, &FiguresSplit::focusLeft, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(m_figures, &FiguresSplit::settled, this, &TimelinePage::checkSettled);
    showState();
}

// In lines of text, and not what stands there: what comes and goes above and below the lanes must not move what is beside
// the page. Figures do, where a low window would have to cut something.
void TimelinePage::keepRoom()
{
    constexpr int Lanes = 20;
    constexpr int LanesAndFigures = 30;
    setMinimumHeight(fontMetrics().height() * (isVisible() && m_figures->insists() ? LanesAndFigures : Lanes));
}

// Another page in its place needs no room for figures.
void TimelinePage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    keepRoom();
}

void TimelinePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    keepRoom();
}

QLayout *TimelinePage::belowLanes()
{
    auto *said = new QHBoxLayout;
    said->setContentsMargins(8, 3, 8, 1);
    said->addWidget(m_hovered);
    // The range stands in the legend's place, so that lanes do not move under a hand that drags.
    auto *legend = new TimelineLegend(m_state, m_chart);
    auto *stack = new QStackedLayout;
    stack->addWidget(legend);
    stack->addWidget(m_range);
    connect(m_state->range(), &TimelineRange::changed, this, [this, stack, legend] {
        stack->setCurrentWidget(m_state->range()->isEmpty() ? static_cast<QWidget *>(legend) : m_range);
    });
    auto *below = new QVBoxLayout;
    below->setSpacing(0);
    below->addLayout(said);
    below->addLayout(stack);
    return below;
}

// In the order of the page's menu.
void TimelinePage::makeActions()
{
    const auto separate = [this] {
        auto *separator = new QAction(this);
        separator->setSeparator(true);
        addAction(separator);
    };
    addActions(m_hands->zooming());
    separate();
    auto *moves = new QMenu(tr("G&o to"), this);
    moves->addActions(m_hands->moving());
    const QAction *move = m_hands->moving().first();
    const auto followMoves = [moves, move] { moves->menuAction()->setEnabled(move->isEnabled()); };
    connect(move, &QAction::enabledChanged, moves, followMoves);
    followMoves();
    addAction(moves->menuAction());
    separate();
    addActions(m_hands->measuring());
    separate();
    addActions(m_tools->actions());
    addAction(m_figures->action());
    separate();
    addActions((new TimelineExports(m_state, this))->actions());
}

void TimelinePage::show(const Location &location, const RecordingPtr &recording, ReportSource *source)
{
    const bool samePlaybook = location.samePlaybook(m_location) && m_recording && recording;
    const Location before = samePlaybook ? m_location : Location();
    m_location = location;
    m_recording = recording;
    m_state->setRecording(recording, samePlaybook);
    m_figures->setRecording(recording);
    m_traits->setRecording(source, recording);
    m_filter->setRecording(recording);
    m_filter->setRange(m_location.range);
    const RowIndex row = recording && location.result ? recording->rowOf(*location.result) : NoIndex;
    m_state->select(row);
    m_state->range()->setFiltered(m_location.range);
    if (m_location.range != before.range && !m_location.range.isEmpty())
        m_state->range()->set(m_location.range);
    follow(before);
    if (m_zone != displayZone()) {
        m_zone = displayZone();
        m_view->describe();
        m_hovered->refresh();
        m_range->refresh();
    }
    showState();
}

// A task or host beside a result only says where the result is.
void TimelinePage::follow(const Location &before)
{
    const auto places = [](const Location &l) {
        return std::tuple(l.range, l.result ? std::nullopt : l.task, l.result ? std::nullopt : l.host);
    };
    if (!m_recording || places(m_location) == places(before))
        return;
    TimelineState::Place there{.range = m_location.range};
    if (!m_location.result && m_location.task)
        there.task = m_recording->taskIndex(*m_location.task);
    if (!m_location.result && m_location.host)
        there.host = m_recording->hostIndex(*m_location.host);
    if (!there.range.isEmpty() || there.task != NoIndex || there.host != NoIndex)
        m_state->goTo(there);
}

void TimelinePage::setLive(bool live)
{
    m_state->zoom()->setFollowsEnd(live);
}

bool TimelinePage::isSettled() const
{
    return m_filter->isSettled() && m_state->isSettled() && m_state->range()->isSettled() && m_figures->isSettled()
        && m_minimap->isSettled() && !m_traits->isBusy();
}

void TimelinePage::focusFilter()
{
    m_filter->focusLine();
}

void TimelinePage::clearFilter()
{
    m_filter->setFilter({});
    if (!m_location.range.isEmpty())
        filterByRange({});
    m_view->setFocus(Qt::OtherFocusReason);
}

QByteArray TimelinePage::saveState() const
{
    const QMap<QString, QByteArray> parts{{u"look"_s, m_state->choices()->saveState()},
                                          {u"figures"_s, m_figures->saveState()}};
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << StateVersion << parts;
    return state;
}

void TimelinePage::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    quint8 version = 0;
    QMap<QString, QByteArray> parts;
    stream >> version >> parts;
    if (stream.status() != QDataStream::Ok || version != StateVersion)
        return;
    m_state->choices()->restoreState(parts.value(u"look"_s));
    m_figures->restoreState(parts.value(u"figures"_s));
}

void TimelinePage::checkSettled()
{
    if (isSettled())
        Q_EMIT settled();
}

QString TimelinePage::emptyText() const
{
    if (!m_recording)
        return {};
    if (m_recording->resultCount() == 0)
        return m_recording->isComplete() ? tr("No results were recorded: no task ran on any host.") : tr("Reading…");
    if (m_filter->leavesNothing())
        return tr("0 of %1 match. Clear the filter (Ctrl+Shift+L).").arg(formatCount(m_recording->resultCount()));
    // What is being made is not there yet, but will be.
    if (!m_state->model() || m_state->model()->itemCount() > 0)
        return {};
    return tr("No times were recorded. The page Results lists all results.");
}

void TimelinePage::showState()
{
    const QString empty = emptyText();
    if (!empty.isEmpty())
        m_empty->set(empty, m_filter->leavesNothing() ? tr("Clear the filter") : QString());
    QWidget *there = empty.isEmpty() ? static_cast<QWidget *>(m_figures) : m_empty;
    if (there != m_stack->currentWidget()) {
        // Focus must not fall out of the page with what goes.
        const QWidget *focus = focusWidget();
        const bool hadFocus = m_stack->currentWidget()->isAncestorOf(focus) || m_stack->currentWidget() == focus;
        m_stack->setCurrentWidget(there);
        if (hadFocus && empty.isEmpty())
            m_view->setFocus(Qt::OtherFocusReason);
    }
    showStart();
    showWaiting();
}

void TimelinePage::showWaiting()
{
    const TimelineFigures *figures = m_state->figures().get();
    const bool waited = figures && figures->longestWaiting;
    m_waiting->setText(waited ? describeWaiting(*figures->recording, *figures->longestWaiting) : QString());
    m_waiting->setVisible(waited);
}

void TimelinePage::showBusy()
{
    const TimelineFiguresPtr &figures = m_state->figures();
    const int most = figures ? static_cast<int>(figures->concurrency.most) : 0;
    m_busy->setText(most > 0 ? tr("%n host(s) busy", "at most", most) : QString());
    setPlainToolTip(m_busy, tr("The most hosts that were busy at once: the full height of the strip"));
}

void TimelinePage::showStart()
{
    const Micros origin = m_state->model() ? m_state->model()->origin() : NoTime;
    m_start->setText(isKnown(origin) ? tr("%1 %2\nis 0 s").arg(formatTime(origin), displayZoneName(origin))
                                     : QString());
    setPlainToolTip(m_start, formatDateTimeExact(origin));
}

void TimelinePage::choose(RowIndex row)
{
    // What is seen may be of a report that was replaced by a shorter one a moment ago.
    if (!m_recording || row >= m_recording->resultCount())
        return;
    m_location.page = PageId::Timeline;
    m_location.task = {};
    m_location.host = {};
    m_location.result = m_recording->resultId(row);
    m_location.file = {};
    m_location.record = {};
    m_location.line = 0;
    m_state->select(row);
    Q_EMIT navigate(m_location, true);
}

// Its own place first: what is filtered is marked already, and in view as the person has it.
void TimelinePage::filterByRange(TimeSpan range)
{
    m_location.page = PageId::Timeline;
    m_location.range = range;
    m_state->range()->setFiltered(range);
    Q_EMIT navigate(m_location, false);
}

void TimelinePage::chooseItem(ItemIndex item)
{
    if (item == NoIndex)
        return;
    m_state->touch();
    choose(m_state->model()->row(item));
}

} // namespace aviary
