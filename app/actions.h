// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QMap>
#include <QObject>

class QMenu;

namespace aviary {

// Everything the window can do, each with its name, its menu and its keys (UX.md 11). The window connects them. GUI thread.
class Actions : public QObject
{
    Q_OBJECT
public:
    enum class Id {
        Open, OpenFolder, AddServer, Paste, Reload, SaveCopy, CloseReport, Quit,
        Back, Forward, NextPage, PreviousPage, NextFailure, PreviousFailure, NextDifference, PreviousDifference, TaskLine, IntoDetail,
        NextPane, PreviousPane, ShowReports, DetailBeside, Utc,
        Compare, CompareLastGood, AllRuns, SwapSides, FilterLine, ClearFilter, Find, FindNext, FindPrevious,
        CopyLink, OpenInAra, Palette, Keys, About
    };
    enum class Menu { Report, Go, View, Help };

    explicit Actions(QWidget *window);

    QAction *operator[](Id id) const { return m_actions.value(id); }
    QList<QAction *> of(Menu menu) const;
    static QString titleOf(Menu menu);
    // All of them in the order of the menus, and what pages added: what the palette and the list of keys show.
    QList<QAction *> all() const;
    // Those of the list that do something: without separators, and with what is in menus of their own.
    static QList<QAction *> flat(const QList<QAction *> &actions);
    // Actions of a page (the timeline's hands), listed under the page's name.
    void add(const QString &title, const QList<QAction *> &actions);
    const QList<std::pair<QString, QList<QAction *>>> &added() const { return m_added; }
    void updateIcons(const QPalette &palette);

private:
    QAction *make(Id id, Menu menu, const QString &text, const QList<QKeySequence> &keys, const QString &icon = {});

    QWidget *m_window;
    QMap<Id, QAction *> m_actions;
    QMap<Menu, QList<QAction *>> m_menus;
    QList<std::pair<QString, QList<QAction *>>> m_added;
};

} // namespace aviary
