// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keysdialog.h"

#include "app/actions.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

QString keysOf(const QAction *action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action->shortcuts())
        keys << sequence.toString(QKeySequence::NativeText);
    return keys.join(u"  "_s);
}

} // namespace

KeysDialog::KeysDialog(const Actions &actions, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    auto *tree = new QTreeWidget(this);
    tree->setColumnCount(2);
    tree->setHeaderLabels({tr("What"), tr("Keys")});
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setSelectionMode(QAbstractItemView::SingleSelection);
    const auto add = [tree](const QString &title, const QList<std::pair<QString, QString>> &rows) {
        auto *group = new QTreeWidgetItem(tree, {title});
        QFont bold = group->font(0);
        bold.setBold(true);
        group->setFont(0, bold);
        for (const auto &[what, keys] : rows)
            new QTreeWidgetItem(group, {what, keys});
        group->setExpanded(true);
    };
    const auto addActions = [&add](QString title, const QList<QAction *> &list) {
        QList<std::pair<QString, QString>> rows;
        for (const QAction *action : Actions::flat(list)) {
            if (!action->shortcuts().isEmpty())
                rows.append({action->iconText(), keysOf(action)});
        }
        if (!rows.isEmpty())
            add(title.remove(u'&'), rows);
    };
    using Menu = Actions::Menu;
    for (const Menu menu : {Menu::Report, Menu::Go, Menu::View, Menu::Help})
        addActions(Actions::titleOf(menu), actions.of(menu));
    for (const auto &[title, list] : actions.added())
        addActions(title, list);
    const auto key = [](QKeyCombination keys) { return QKeySequence(keys).toString(QKeySequence::NativeText); };
    add(tr("In lists"), {{tr("Into the detail"), key(Qt::Key_Return)},
                         {tr("Fold, unfold"), key(Qt::Key_Space)},
                         {tr("Copy"), key(Qt::CTRL | Qt::Key_C)},
                         {tr("Close the innermost, then back to the list"), key(Qt::Key_Escape)}});
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    tree->header()->setStretchLastSection(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(tree);
    resize(560, 640);
}

} // namespace aviary
