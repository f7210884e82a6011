// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/figures/figuressplit.h"

#include "views/timeline/figures/figurespanel.h"
#include "views/timeline/timelinestate.h"

#include <QAction>
#include <QDataStream>
#include <QIODevice>

namespace aviary {

namespace {

constexpr quint32 StateVersion = 1;
constexpr int LanesShare = 580;
constexpr int FiguresShare = 420;
constexpr int AroundLanes = 230; // pixels of what is told, the ruler, the bands and the legend

} // namespace

FiguresSplit::FiguresSplit(QWidget *lanes, TimelineState *state, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_state(state)
    , m_panel(new FiguresPanel(this))
    , m_action(new QAction(tr("Fi&gures"), this))
{
    addWidget(lanes);
    addWidget(m_panel);
    setChildrenCollapsible(false);
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
    setSizes({LanesShare, FiguresShare}); // until a person says otherwise
    m_panel->hide();
    m_action->setCheckable(true);
    m_action->setToolTip(tr("The critical path, waiting, what would make the run shorter, and what was slowest (G)"));
    m_action->setEnabled(false);
    m_action->setShortcut(Qt::Key_G);
    m_action->setShortcutContext(Qt::WidgetWithChildrenShortcut);

    connect(m_action, &QAction::triggered, this, [this](bool shown) {
        m_wish = shown;
        setShown(shown);
        tellInsists();
    });
    connect(m_panel, &FiguresPanel::hideRequested, m_action, &QAction::trigger);
    connect(m_panel, &FiguresPanel::left, this, &FiguresSplit::focusLeft);
    connect(m_panel, &FiguresPanel::settled, this, &FiguresSplit::settled);
    const auto choose = [this](RowIndex row, auto signal) {
        if (row == NoIndex)
            return;
        m_state->touch();
        Q_EMIT(this->*signal)(row);
    };
    connect(m_panel, &FiguresPanel::resultChosen, this,
            [choose](RowIndex row) { choose(row, &FiguresSplit::resultChosen); });
    connect(m_panel, &FiguresPanel::resultOpened, this,
            [choose](RowIndex row) { choose(row, &FiguresSplit::resultOpened); });
    connect(m_state, &TimelineState::figuresChanged, this, &FiguresSplit::showFigures);
    connect(m_state, &TimelineState::modelChanged, this,
            [this] { m_action->setEnabled(m_state->model() && m_state->model()->itemCount() > 0); });
    connect(m_state, &TimelineState::selectionChanged, this, [this] { m_panel->setSelected(m_state->selectedRow()); });
}

void FiguresSplit::setRecording(const RecordingPtr &recording)
{
    m_recording = recording;
    if (!m_state->figures())
        showFigures();
    showWhereRoom();
}

void FiguresSplit::showFigures()
{
    if (const TimelineFiguresPtr &figures = m_state->figures()) {
        const PlaybookId playbook = figures->recording->playbook().id;
        m_panel->setFigures(figures, m_playbook == playbook);
        m_playbook = playbook;
        return;
    }
    m_playbook.reset();
    const bool goesOn = m_recording && !m_recording->isComplete() && m_recording->playbook().state == State::Running;
    m_panel->setEmpty(goesOn ? tr("Figures come when the run has ended.") : tr("Working out the figures…"));
}

// Where the detail of a result comes, figures make room for it, so that the lanes stay as they are; but not while a
// person is in them.
void FiguresSplit::showWhereRoom()
{
    if (m_wish)
        return;
    m_held = !hasRoom() && !m_panel->isHidden() && m_panel->isAncestorOf(window()->focusWidget());
    setShown(hasRoom() || m_held);
    tellInsists();
}

bool FiguresSplit::insists() const
{
    return m_wish.value_or(m_held);
}

void FiguresSplit::tellInsists()
{
    if (m_insisted == insists())
        return;
    m_insisted = insists();
    Q_EMIT insistsChanged();
}

bool FiguresSplit::hasRoom() const
{
    if (height() < RoomForFigures || !m_recording)
        return false;
    const int lanes = height() * LanesShare / (LanesShare + FiguresShare) - AroundLanes;
    return static_cast<qint64>(m_recording->hosts().size()) * LeastLane <= lanes;
}

void FiguresSplit::setShown(bool shown)
{
    m_action->setChecked(shown);
    if (shown == !m_panel->isHidden())
        return;
    const bool hadFocus = m_panel->isAncestorOf(window()->focusWidget());
    m_panel->setVisible(shown);
    if (hadFocus)
        Q_EMIT focusLeft();
}

void FiguresSplit::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    showWhereRoom();
}

bool FiguresSplit::isSettled() const
{
    return m_panel->isHidden() || m_panel->isSettled();
}

QByteArray FiguresSplit::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << StateVersion << m_wish.has_value() << m_wish.value_or(false) << QSplitter::saveState()
           << m_panel->saveState();
    return state;
}

void FiguresSplit::restoreState(const QByteArray &state)
{
    quint32 version = 0;
    bool wished = false;
    bool shown = false;
    QByteArray splitter, panel;
    QDataStream stream(state);
    stream >> version >> wished >> shown >> splitter >> panel;
    if (stream.status() != QDataStream::Ok || version != StateVersion)
        return;
    QSplitter::restoreState(splitter);
    m_panel->restoreState(panel);
    if (!wished)
        return;
    m_wish = shown;
    setShown(shown);
    tellInsists();
}

} // namespace aviary
