// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinehands.h"

#include "views/timeline/timelinestate.h"

#include <QAction>
#include <QWidget>

namespace aviary {

namespace {

constexpr double ZoomPerKey = 1.5;
constexpr double PanPerKey = 0.15; // of the width

} // namespace

TimelineHands::TimelineHands(TimelineState *state, QWidget *bars)
    : QObject(bars)
    , m_bars(bars)
{
    makeZooming();
    makeMoving();
    makeMeasuring();
    setState(state);
}

void TimelineHands::setState(TimelineState *state)
{
    if (m_state) {
        for (const QObject *part : std::initializer_list<QObject *>{m_state, m_state->range(), m_state->drag()})
            disconnect(part, nullptr, this, nullptr);
    }
    m_state = state;
    connect(state, &TimelineState::modelChanged, this, &TimelineHands::update);
    connect(state, &TimelineState::selectionChanged, this, &TimelineHands::update);
    connect(state->range(), &TimelineRange::changed, this, &TimelineHands::update);
    connect(state->drag(), &TimelineDrag::activeChanged, this, &TimelineHands::update);
    update();
}

QAction *TimelineHands::add(QList<QAction *> &list, const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, m_bars);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_bars->addAction(action);
    list << action;
    return action;
}

void TimelineHands::makeZooming()
{
    const auto make = [this](const QString &text, const QList<QKeySequence> &keys, auto slot) {
        connect(add(m_zooming, text, keys), &QAction::triggered, this, slot);
    };
    const auto pan = [this](double share) { m_state->panBy(share * m_state->pageWidth()); };
    make(tr("Zoom &in"), {Qt::Key_W, Qt::Key_Plus}, [this] { m_state->zoomAroundSelection(1 / ZoomPerKey); });
    make(tr("Zoom &out"), {Qt::Key_S, Qt::Key_Minus}, [this] { m_state->zoomAroundSelection(ZoomPerKey); });
    make(tr("&Earlier"), {Qt::Key_A}, [pan] { pan(-PanPerKey); });
    make(tr("&Later"), {Qt::Key_D}, [pan] { pan(PanPerKey); });
    make(tr("&Fit the selected result, then the whole run"), {Qt::Key_F}, [this] { m_state->fit(); });
}

void TimelineHands::makeMoving()
{
    const auto make = [this](const QString &text, const QList<QKeySequence> &keys, auto where) {
        connect(add(m_moving, text, keys), &QAction::triggered, this, [this, where] {
            const ItemIndex item = where();
            if (item != NoIndex)
                Q_EMIT itemWanted(item);
        });
    };
    make(tr("&Next result of the lane"), {Qt::Key_Right, Qt::Key_Period}, [this] { return m_state->beside(1); });
    make(tr("&Previous result of the lane"), {Qt::Key_Left, Qt::Key_Comma}, [this] { return m_state->beside(-1); });
    make(tr("Lane &above"), {Qt::Key_Up}, [this] { return m_state->above(-1); });
    make(tr("Lane &below"), {Qt::Key_Down}, [this] { return m_state->above(1); });
    make(tr("Fir&st result of the lane"), {Qt::Key_Home}, [this] { return m_state->endOfLane(false); });
    make(tr("Las&t result of the lane"), {Qt::Key_End}, [this] { return m_state->endOfLane(true); });
}

void TimelineHands::makeMeasuring()
{
    m_measure = add(m_measuring, tr("&Measure the selected result, then its task"), {Qt::Key_R});
    connect(m_measure, &QAction::triggered, this, [this] { m_state->measure(); });
    m_zoomToRange = add(m_measuring, tr("&Zoom to the range"), {Qt::Key_Z});
    connect(m_zoomToRange, &QAction::triggered, this, [this] {
        m_state->touch();
        m_state->zoom()->setVisible(m_state->range()->span());
    });
    m_onlyRange = add(m_measuring, tr("Show only this range on all pa&ges"), {});
    connect(m_onlyRange, &QAction::triggered, this, [this] { Q_EMIT filterWanted(m_state->range()->span()); });
    m_allTimes = add(m_measuring, tr("Show all times a&gain"), {});
    connect(m_allTimes, &QAction::triggered, this, [this] { Q_EMIT filterWanted({}); });
    m_close = add(m_measuring, tr("&Clear the range"), {Qt::Key_Escape});
    connect(m_close, &QAction::triggered, this, [this] { m_state->closeInnermost(); });
}

void TimelineHands::update()
{
    const TimelineModelPtr &model = m_state->model();
    const bool hasItems = model && model->itemCount() > 0;
    const bool hasRange = !m_state->range()->isEmpty();
    for (QAction *action : m_zooming + m_moving)
        action->setEnabled(hasItems);
    m_measure->setEnabled(hasItems && m_state->selectedRow() != NoIndex);
    m_zoomToRange->setEnabled(hasItems && hasRange);
    m_onlyRange->setEnabled(hasRange && m_state->range()->span() != m_state->range()->filtered());
    m_allTimes->setEnabled(!m_state->range()->filtered().isEmpty());
    // While nothing is open, Escape is the window's.
    m_close->setEnabled(hasRange || m_state->drag()->isActive());
}

} // namespace aviary
