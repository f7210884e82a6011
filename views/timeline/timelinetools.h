// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QAction;
class QMenu;
class QToolBar;

namespace aviary {

class TimelineState;

// What can be chosen about the look of the timeline: as actions with names and keys for the page's menu, and as a row of
// buttons above the lanes that says what is chosen.
class TimelineTools : public QObject
{
    Q_OBJECT
public:
    // Actions belong to the page, and so does the row. Keys that press buttons elsewhere act on the bars alone.
    TimelineTools(TimelineState *state, QWidget *bars, QWidget *page);

    // In the order of a menu; among them menus of their own.
    const QList<QAction *> &actions() const { return m_actions; }
    // Others may add theirs.
    QToolBar *bar() const { return m_bar; }

private:
    struct Choice
    {
        QString name; // in the menu, and where all commands are listed
        QString brief; // on the button
        QKeySequence key;
        std::function<bool()> isNow;
        std::function<void(bool)> choose;
    };
    // A menu of which one choice holds; on the button `text` with its %1.
    void addMenu(const QString &title, const QString &text, const QString &tip, const std::vector<Choice> &choices);
    // On or off, while there is something to switch.
    void addSwitch(const Choice &choice, const QString &tip, const std::function<bool()> &isThere);
    void addLaneActions(QWidget *bars);
    QAction *makeAction(const QString &name, const QKeySequence &key);
    void follow();

    std::vector<Choice> lanes() const;
    std::vector<Choice> orders() const;
    std::vector<Choice> colours() const;

    TimelineState *m_state;
    QWidget *m_page;
    QToolBar *m_bar;
    QList<QAction *> m_actions;
    std::vector<std::function<void()>> m_followers; // each brings something shown up to date
};

} // namespace aviary
