// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparedpair.h"
#include "models/items/compare/inputvaluesmodel.h"
#include "views/compare/inputpane.h"

class QLabel;
class QTableView;

namespace aviary {

class LinkButton;

// A group whose values are short: the whole of it as a table, what differs first. Of the command line both rebuilt
// lines stand above it.
class InputValues : public InputPane
{
    Q_OBJECT
public:
    explicit InputValues(QWidget *parent = nullptr);

    // Entries of the group, with those of its folds; `key` is the selected one, or none of them.
    void show(const ComparedPair &pair, InputEntry::Group group, std::vector<InputEntry> entries, const QString &key);

    using QWidget::show;

Q_SIGNALS:
    void chosen(const QString &key); // another row, by the person

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCommands(const ComparedPair &pair);
    void showColumns(InputEntry::Group group);
    void colour();

    struct Command
    {
        QLabel *side = nullptr;
        QLabel *line = nullptr;
        LinkButton *copy = nullptr;
        QString text;
    };
    InputValuesModel *m_model;
    QLabel *m_title;
    QLabel *m_note;
    QWidget *m_commands;
    Both<Command> m_command;
    QTableView *m_table;
    bool m_isSelecting = false;
};

} // namespace aviary
