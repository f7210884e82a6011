// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinetools.h"

#include "views/common/labels.h"
#include "views/timeline/timelinestate.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace aviary {

TimelineTools::TimelineTools(TimelineState *state, QWidget *bars, QWidget *page)
    : QObject(page)
    , m_state(state)
    , m_page(page)
    , m_bar(new QToolBar(page))
{
    m_bar->setAccessibleName(tr("Look of the timeline"));
    TimelineChoices *choices = state->choices();
    addMenu(tr("&Lanes"), tr("Lanes: %1"), tr("What the lanes are"), lanes());
    addMenu(tr("&Order of lanes"), tr("Order: %1"), tr("Which lanes come first"), orders());
    addMenu(tr("&Colours"), tr("Colours: %1"),
            tr("What the colours of the bars tell. What failed, was ignored or rescued keeps its own."), colours());
    const auto always = [] { return true; };
    const auto withFigures = [state] { return state->figures() != nullptr; };
    addSwitch({tr("&Dense lanes"), tr("Dense"), Qt::Key_L, [choices] { return choices->isDense(); },
               [choices](bool on) { choices->setDense(on); }},
              tr("Low lanes: an overview of many"), always);
    addSwitch({tr("Mark the critical &path"), tr("Critical path"), Qt::Key_C,
               [choices] { return choices->isPathShown(); }, [choices](bool on) { choices->setPathShown(on); }},
              tr("The results, one after the other, that made up the time of the run"), withFigures);
    addSwitch({tr("Show &waiting"), tr("Waiting"), Qt::Key_T, [choices] { return choices->areWaitsShown(); },
               [choices](bool on) { choices->setWaitsShown(on); }},
              tr("Hollow bars where a host waited for a slower one"), withFigures);
    addLaneActions(bars);
    connect(choices, &TimelineChoices::optionsChanged, this, &TimelineTools::follow);
    connect(choices, &TimelineChoices::lookChanged, this, &TimelineTools::follow);
    connect(state, &TimelineState::modelChanged, this, &TimelineTools::follow);
    connect(state, &TimelineState::figuresChanged, this, &TimelineTools::follow);
    connect(state, &TimelineState::selectionChanged, this, &TimelineTools::follow);
    follow();
}

std::vector<TimelineTools::Choice> TimelineTools::lanes() const
{
    TimelineChoices *choices = m_state->choices();
    const auto choice = [choices](LaneGrouping grouping, const QString &name, const QString &brief, Qt::Key key) {
        return Choice{name, brief, key, [choices, grouping] { return choices->options().grouping == grouping; },
                      [choices, grouping](bool) { choices->setGrouping(grouping); }};
    };
    return {choice(LaneGrouping::Hosts, tr("Lanes by &host"), tr("by host"), Qt::Key_1),
            choice(LaneGrouping::Tasks, tr("Lanes by &task"), tr("by task"), Qt::Key_2),
            choice(LaneGrouping::Plays, tr("Lanes by &play, role and task"), tr("by play"), Qt::Key_3)};
}

std::vector<TimelineTools::Choice> TimelineTools::orders() const
{
    TimelineChoices *choices = m_state->choices();
    const auto choice = [choices](LaneOrder order, const QString &name, const QString &brief) {
        return Choice{name, brief, {}, [choices, order] { return choices->options().order == order; },
                      [choices, order](bool) { choices->setOrder(order); }};
    };
    return {choice(LaneOrder::FailingFirst, tr("&Failing lanes first, then by name"), tr("failing first")),
            choice(LaneOrder::Name, tr("Lanes by &name"), tr("by name")),
            choice(LaneOrder::Start, tr("Lanes by &start"), tr("by start")),
            choice(LaneOrder::TotalTime, tr("Lanes by total &time, longest first"), tr("by total time")),
            choice(LaneOrder::WorstOutcome, tr("Lanes by &worst outcome"), tr("by worst outcome"))};
}

std::vector<TimelineTools::Choice> TimelineTools::colours() const
{
    TimelineChoices *choices = m_state->choices();
    const auto choice = [choices](Coloring coloring, const QString &name, const QString &brief) {
        return Choice{name, brief, {}, [choices, coloring] { return choices->coloring() == coloring; },
                      [choices, coloring](bool) { choices->setColoring(coloring); }};
    };
    return {choice(Coloring::Outcome, tr("Colours by &outcome"), tr("by outcome")),
            choice(Coloring::Action, tr("Colours by &action"), tr("by action")),
            choice(Coloring::Role, tr("Colours by &role"), tr("by role")),
            choice(Coloring::Task, tr("Colours by &task"), tr("by task")),
            choice(Coloring::Duration, tr("Colours by &duration (heat)"), tr("by duration"))};
}

QAction *TimelineTools::makeAction(const QString &name, const QKeySequence &key)
{
    auto *action = new QAction(name, m_page);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

void TimelineTools::addMenu(const QString &title, const QString &text, const QString &tip,
                           const std::vector<Choice> &choices)
{
    auto *menu = new QMenu(title, m_page);
    auto *group = new QActionGroup(menu);
    auto *button = new QToolButton(m_bar);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::NoFocus); // the same is in the menu, with keys
    setPlainToolTip(button, tip);
    m_bar->addWidget(button);
    for (const Choice &choice : choices) {
        QAction *action = makeAction(choice.name, choice.key);
        action->setCheckable(true);
        action->setActionGroup(group);
        menu->addAction(action);
        connect(action, &QAction::triggered, this, choice.choose);
        m_followers.push_back([action, button, text, choice] {
            action->setChecked(choice.isNow());
            if (action->isChecked())
                button->setText(text.arg(choice.brief));
        });
    }
    m_actions << menu->menuAction();
}

void TimelineTools::addSwitch(const Choice &choice, const QString &tip, const std::function<bool()> &isThere)
{
    QAction *action = makeAction(choice.name, choice.key);
    action->setCheckable(true);
    auto *button = new QToolButton(m_bar);
    button->setText(choice.brief);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::NoFocus);
    setPlainToolTip(button, tr("%1 (%2)", "tool tip, key").arg(tip, choice.key.toString(QKeySequence::NativeText)));
    QAction *place = m_bar->addWidget(button);
    connect(action, &QAction::triggered, this, choice.choose);
    connect(button, &QToolButton::clicked, this, choice.choose);
    m_followers.push_back([action, button, place, choice, isThere] {
        action->setChecked(choice.isNow());
        button->setChecked(choice.isNow());
        action->setVisible(isThere());
        place->setVisible(isThere());
    });
    m_actions << action;
}

void TimelineTools::addLaneActions(QWidget *bars)
{
    QAction *fold = makeAction(tr("&Fold or unfold the lane"), Qt::Key_Space);
    fold->setShortcutContext(Qt::WidgetShortcut);
    bars->addAction(fold);
    connect(fold, &QAction::triggered, this, [this] { m_state->toggleFold(m_state->currentLane()); });
    QAction *pin = makeAction(tr("P&in the lane"), Qt::Key_P);
    connect(pin, &QAction::triggered, this, [this] { m_state->togglePin(m_state->currentLane()); });
    m_followers.push_back([this, fold, pin] {
        const quint32 lane = m_state->currentLane();
        fold->setVisible(m_state->choices()->options().grouping == LaneGrouping::Plays);
        pin->setVisible(lane != NoIndex);
        pin->setText(lane != NoIndex && m_state->choices()->isPinned(m_state->model()->lanes()[lane].key)
                         ? tr("Unp&in the lane")
                         : tr("P&in the lane"));
    });
    m_actions << pin << fold;
}

void TimelineTools::follow()
{
    for (const std::function<void()> &bringUpToDate : m_followers)
        bringUpToDate();
    const bool hasLanes = m_state->model() && m_state->model()->itemCount() > 0;
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(hasLanes);
}

} // namespace aviary
