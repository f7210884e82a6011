// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"

#include "views/common/palette.h"

#include <QMenu>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace aviary {

Actions::Actions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    using enum Id;
    const auto key = [](QKeyCombination keys) { return QKeySequence(keys); };
    make(Open, Menu::Report, tr("&Open…"), {key(Qt::CTRL | Qt::Key_O)}, u"open"_s);
    make(OpenFolder, Menu::Report, tr("Open &folder…"), {key(Qt::CTRL | Qt::SHIFT | Qt::Key_O)});
    make(AddServer, Menu::Report, tr("Add ser&ver…"), {key(Qt::CTRL | Qt::ALT | Qt::Key_O)});
    make(Paste, Menu::Report, tr("Open the &pasted path"), {key(Qt::CTRL | Qt::Key_V)});
    make(Reload, Menu::Report, tr("&Reload"), {key(Qt::Key_F5)});
    make(SaveCopy, Menu::Report, tr("&Save a copy…"), {});
    make(CloseReport, Menu::Report, tr("&Close report"), {key(Qt::CTRL | Qt::Key_W)});
    make(Compare, Menu::Report, tr("Co&mpare…"), {key(Qt::CTRL | Qt::Key_D)});
    make(CompareLastGood, Menu::Report, tr("Compare with &the last good run"), {key(Qt::CTRL | Qt::SHIFT | Qt::Key_D)});
    make(AllRuns, Menu::Report, tr("&All runs of this playbook"), {});

    make(Back, Menu::Go, tr("&Back"), {key(Qt::ALT | Qt::Key_Left), key(Qt::Key_Back)}, u"back"_s);
    make(Forward, Menu::Go, tr("&Forward"), {key(Qt::ALT | Qt::Key_Right), key(Qt::Key_Forward)}, u"forward"_s);
    make(NextPage, Menu::Go, tr("Next page"), {key(Qt::CTRL | Qt::Key_PageDown)});
    make(PreviousPage, Menu::Go, tr("Previous page"), {key(Qt::CTRL | Qt::Key_PageUp)});
    make(NextFailure, Menu::Go, tr("&Next failure"), {key(Qt::Key_F8)});
    make(PreviousFailure, Menu::Go, tr("&Previous failure"), {key(Qt::SHIFT | Qt::Key_F8)});
    make(NextDifference, Menu::Go, tr("Next &difference"), {key(Qt::Key_F7)});
    make(PreviousDifference, Menu::Go, tr("Previous d&ifference"), {key(Qt::SHIFT | Qt::Key_F7)});
    make(TaskLine, Menu::Go, tr("To the task's &line in its file"), {key(Qt::Key_F12)});
    make(IntoDetail, Menu::Go, tr("Into the &detail"), {});
    make(NextPane, Menu::Go, tr("Next pane"), {key(Qt::Key_F6)});
    make(PreviousPane, Menu::Go, tr("Previous pane"), {key(Qt::SHIFT | Qt::Key_F6)});

    make(SwapSides, Menu::View, tr("&Swap the sides"), {});
    make(FilterLine, Menu::View, tr("To the &filter line"), {key(Qt::CTRL | Qt::Key_L)});
    make(ClearFilter, Menu::View, tr("&Clear the filter"), {key(Qt::CTRL | Qt::SHIFT | Qt::Key_L)});
    make(Find, Menu::View, tr("F&ind in the focused pane"), {key(Qt::CTRL | Qt::Key_F)});
    make(FindNext, Menu::View, tr("Next hit"), {key(Qt::Key_F3)});
    make(FindPrevious, Menu::View, tr("Previous hit"), {key(Qt::SHIFT | Qt::Key_F3)});
    make(ShowReports, Menu::View, tr("&Reports"), {key(Qt::Key_F9)})->setCheckable(true);
    make(DetailBeside, Menu::View, tr("Detail &beside the page"), {})->setCheckable(true);
    make(Utc, Menu::View, tr("Times in &UTC"), {})->setCheckable(true);

    make(CopyLink, Menu::Report, tr("Copy &link to this place"), {key(Qt::CTRL | Qt::SHIFT | Qt::Key_C)});
    make(OpenInAra, Menu::Report, tr("Open in ARA's &web interface"), {});
    make(Quit, Menu::Report, tr("&Quit"), {key(Qt::CTRL | Qt::Key_Q)});
    make(Palette, Menu::Help, tr("&Find a command…"), {key(Qt::CTRL | Qt::Key_K)});
    make(Keys, Menu::Help, tr("&Keys"), {key(Qt::Key_F1), key(Qt::Key_Question)});
    make(About, Menu::Help, tr("&About Aviary"), {});
    updateIcons(window->palette());
}

QAction *Actions::make(Id id, Menu menu, const QString &text, const QList<QKeySequence> &keys, const QString &icon)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setProperty("iconName", icon);
    // A tool tip that repeats the name says nothing; the key it has does.
    if (!keys.isEmpty())
        action->setToolTip(u"%1 (%2)"_s.arg(action->iconText(), keys.first().toString(QKeySequence::NativeText)));
    m_window->addAction(action);
    m_actions.insert(id, action);
    m_menus[menu] << action;
    return action;
}

QList<QAction *> Actions::of(Menu menu) const
{
    return m_menus.value(menu);
}

QString Actions::titleOf(Menu menu)
{
    switch (menu) {
    case Menu::Report: return tr("&Report");
    case Menu::Go: return tr("&Go");
    case Menu::View: return tr("&View");
    case Menu::Help: return tr("&Help");
    }
    return {};
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> actions;
    for (const QList<QAction *> &menu : m_menus)
        actions << menu;
    for (const auto &[title, list] : m_added)
        actions << flat(list);
    return actions;
}

QList<QAction *> Actions::flat(const QList<QAction *> &actions)
{
    QList<QAction *> found;
    for (QAction *action : actions) {
        if (const QMenu *menu = action->menu())
            found << flat(menu->actions());
        else if (!action->isSeparator())
            found << action;
    }
    return found;
}

void Actions::add(const QString &title, const QList<QAction *> &actions)
{
    m_added.append({title, actions});
}

void Actions::updateIcons(const QPalette &palette)
{
    for (QAction *action : std::as_const(m_actions)) {
        const QString icon = action->property("iconName").toString();
        if (!icon.isEmpty())
            action->setIcon(actionIcon(icon, palette));
    }
}

} // namespace aviary
