// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinepage.h"

#include "models/recording/format.h"
#include "views/common/emptyplace.h"
#include "views/common/labels.h"
#include "views/common/linkbutton.h"
#include "views/common/palette.h"
#include "views/timeline/timelinebands.h"
#include "views/timeline/timelinelabels.h"
#include "views/timeline/timelinelegend.h"
#include "views/timeline/timelineruler.h"
#include "views/timeline/timelinescrollbar.h"
#include "views/timeline/timelinestate.h"
#include "views/timeline/timelinestrip.h"
#include "views/timeline/timelinetexts.h"
#include "views/timeline/timelineview.h"

#include <QAction>
#include <QDataStream>
#include <QGridLayout>
#include <QIODevice>
#include <QLabel>
#include <QMap>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr double ZoomPerKey = 1.5;
constexpr double PanPerKey = 0.15; // of the width
constexpr quint8 StateVersion = 1;

} // namespace

TimelinePage::TimelinePage(QWidget *parent)
    : Page(parent)
    , m_state(new TimelineState(this))
    , m_view(new TimelineView(m_state, this))
    , m_waiting(new LinkButton(this))
    , m_busy(new QLabel(this))
    , m_start(new QLabel(this))
    , m_empty(new EmptyPlace(this))
    , m_chart(new QWidget(this))
    , m_stack(new QStackedLayout(this))
    , m_zone(displayZone())
{
    for (QLabel *label : {m_busy, m_start}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        label->setContentsMargins(0, 0, 6, 0);
    }
    auto *grid = new QGridLayout(m_chart);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    auto *told = new QHBoxLayout;
    told->setContentsMargins(8, 4, 8, 2);
    told->addWidget(m_waiting, 0, Qt::AlignLeft);
    grid->addLayout(told, 0, 0, 1, 3);
    grid->addWidget(m_busy, 1, 0);
    grid->addWidget(new TimelineStrip(m_state, m_chart), 1, 1);
    grid->addWidget(m_start, 2, 0);
    grid->addWidget(new TimelineRuler(m_state, m_chart), 2, 1);
    grid->addWidget(new TimelineBands(m_state, m_chart), 3, 1);
    grid->addWidget(new TimelineLabels(m_state, m_chart), 4, 0);
    grid->addWidget(m_view, 4, 1);
    grid->addWidget(new TimelineScrollBar(m_state, m_chart), 4, 2);
    grid->addWidget(new TimelineLegend(m_state, m_chart), 5, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(4, 1);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_view);
    makeActions();

    connect(m_waiting, &QAbstractButton::clicked, this, [this] {
        m_state->touch();
        choose(m_state->model()->longestWaiting()->slow);
    });
    connect(m_view, &TimelineView::chosen, this, &TimelinePage::choose);
    connect(m_view, &TimelineView::activated, this, &Page::intoDetail);
    connect(m_state, &TimelineState::modelChanged, this, &TimelinePage::showState);
    connect(m_state, &TimelineState::figuresChanged, this, &TimelinePage::showBusy);
    connect(m_state, &TimelineState::settled, this, &Page::settled);
    showState();
}

void TimelinePage::makeActions()
{
    const auto add = [this](const QString &text, const QList<QKeySequence> &keys, auto slot) {
        auto *action = new QAction(text, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        m_moves << action;
    };
    const auto width = [this] { return static_cast<double>(m_view->width()); };
    add(tr("Zoom &in"), {Qt::Key_W, Qt::Key_Plus}, [this] { m_state->zoomAroundSelection(1 / ZoomPerKey); });
    add(tr("Zoom &out"), {Qt::Key_S, Qt::Key_Minus}, [this] { m_state->zoomAroundSelection(ZoomPerKey); });
    add(tr("&Earlier"), {Qt::Key_A}, [this, width] { m_state->panBy(-PanPerKey * width()); });
    add(tr("&Later"), {Qt::Key_D}, [this, width] { m_state->panBy(PanPerKey * width()); });
    add(tr("&Fit the selected result, then the whole run"), {Qt::Key_F}, [this] { m_state->fit(); });
    add(tr("&Next result of the host"), {Qt::Key_Right, Qt::Key_Period}, [this] { chooseItem(m_state->beside(1)); });
    add(tr("&Previous result of the host"), {Qt::Key_Left, Qt::Key_Comma}, [this] { chooseItem(m_state->beside(-1)); });
    add(tr("Host &above"), {Qt::Key_Up}, [this] { chooseItem(m_state->above(-1)); });
    add(tr("Host &below"), {Qt::Key_Down}, [this] { chooseItem(m_state->above(1)); });
    add(tr("Fir&st result of the host"), {Qt::Key_Home}, [this] { chooseItem(m_state->endOfLane(false)); });
    add(tr("Las&t result of the host"), {Qt::Key_End}, [this] { chooseItem(m_state->endOfLane(true)); });
}

void TimelinePage::show(const Location &location, const RecordingPtr &recording, ReportSource *)
{
    const bool samePlaybook = location.samePlaybook(m_location) && m_recording && recording;
    const Location before = samePlaybook ? m_location : Location();
    m_location = location;
    m_recording = recording;
    m_state->setRecording(recording, samePlaybook);
    const RowIndex row = recording && location.result ? recording->rowOf(*location.result) : NoIndex;
    m_state->select(row);
    follow(before);
    if (m_zone != displayZone()) {
        m_zone = displayZone();
        m_view->describe();
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
    return m_state->isSettled();
}

QByteArray TimelinePage::saveState() const
{
    const QMap<QString, QByteArray> parts{{u"look"_s, m_state->choices()->saveState()}};
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
}

QString TimelinePage::emptyText() const
{
    if (!m_recording)
        return {};
    if (m_recording->resultCount() == 0)
        return m_recording->isComplete() ? tr("No results were recorded: no task ran on any host.") : tr("Reading…");
    // What is being made is not there yet, but will be.
    if (!m_state->model() || m_state->model()->itemCount() > 0)
        return {};
    return tr("No times were recorded. The page Results lists all results.");
}

void TimelinePage::showState()
{
    const QString empty = emptyText();
    // Focus must not fall out of the page with what goes.
    const bool hadFocus = m_stack->currentWidget()->isAncestorOf(focusWidget()) || m_stack->currentWidget()->hasFocus();
    if (!empty.isEmpty())
        m_empty->set(empty);
    m_stack->setCurrentWidget(empty.isEmpty() ? m_chart : m_empty);
    if (hadFocus && empty.isEmpty())
        m_view->setFocus(Qt::OtherFocusReason);
    for (QAction *action : std::as_const(m_moves))
        action->setEnabled(m_state->model() && m_state->model()->itemCount() > 0);
    showStart();
    showWaiting();
}

void TimelinePage::showWaiting()
{
    const TimelineModel *model = m_state->model().get();
    const bool waited = model && model->longestWaiting();
    m_waiting->setText(waited ? describeWaiting(*model->recording(), *model->longestWaiting()) : QString());
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

void TimelinePage::chooseItem(ItemIndex item)
{
    if (item == NoIndex)
        return;
    m_state->touch();
    choose(m_state->model()->row(item));
}

} // namespace aviary
