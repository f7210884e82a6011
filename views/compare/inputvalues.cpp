// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/inputvalues.h"

#include "models/recording/format.h"
#include "views/common/celldelegate.h"
#include "views/common/labels.h"
#include "views/common/linkbutton.h"
#include "views/common/palette.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

using Group = InputEntry::Group;

QString noteOf(const ComparedPair &pair, Group group)
{
    QStringList notes;
    switch (group) {
    case Group::Command: {
        const auto add = [&notes](const RebuiltCommand &command) {
            if (const QString note = oneLine(command.note()); !note.isEmpty() && !notes.contains(note))
                notes << note;
        };
        add(pair.inputs.leftCommand);
        add(pair.inputs.rightCommand);
        if (pair.inputs.leftIsCheckMode && pair.inputs.rightIsCheckMode)
            notes << InputValues::tr("Both ran in check mode: nothing was changed; changed means: would change.");
        else if (pair.inputs.leftIsCheckMode)
            notes << InputValues::tr("The left run was in check mode: its changed means: would change.");
        else if (pair.inputs.rightIsCheckMode)
            notes << InputValues::tr("The right run was in check mode: its changed means: would change.");
        break;
    }
    case Group::Labels:
        notes << InputValues::tr("Labels that ARA makes from the options differ when the options do.");
        break;
    case Group::Facts:
        notes << InputValues::tr(
            "What differs alike on several hosts. What is never the same twice (uptime, free memory, "
            "date) is left out; select a host to see it.");
        break;
    case Group::Files:
    case Group::Versions:
    case Group::Hosts:
    case Group::Records:
        break;
    }
    return notes.join(u'\n');
}

} // namespace

InputValues::InputValues(QWidget *parent)
    : InputPane(parent)
    , m_model(new InputValuesModel(this))
    , m_title(headingLabel({}, this))
    , m_note(plainLabel({}, this))
    , m_commands(new QWidget(this))
    , m_table(new QTableView(this))
{
    m_note->setWordWrap(true);
    auto *grid = new QGridLayout(m_commands);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(1, 1);
    for (const Side side : Sides) {
        const int row = side == Side::Left ? 0 : 1;
        Command &command = m_command[side];
        command.side = plainLabel(side == Side::Left ? tr("Left") : tr("Right"), m_commands);
        command.line = plainLabel({}, m_commands);
        command.line->setWordWrap(true);
        command.line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        command.line->setFocusPolicy(Qt::ClickFocus); // a walk by Tab stops where something can be done
        command.line->setAccessibleName(side == Side::Left ? tr("Command line on the left")
                                                           : tr("Command line on the right"));
        command.copy = new LinkButton(tr("Copy"), m_commands);
        command.copy->setToolTip(side == Side::Left ? tr("Copy the command line of the left run")
                                                    : tr("Copy the command line of the right run"));
        connect(command.copy, &LinkButton::clicked, this,
                [this, side] { QGuiApplication::clipboard()->setText(m_command[side].text); });
        grid->addWidget(command.side, row, 0, Qt::AlignTop);
        grid->addWidget(command.line, row, 1);
        grid->addWidget(command.copy, row, 2, Qt::AlignTop);
    }

    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate({.markColumn = -1}, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setPalette(listPalette(palette()));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (!m_isSelecting && current.isValid())
            Q_EMIT chosen(current.data(InputValuesModel::KeyRole).toString());
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 4);
    layout->addWidget(m_title);
    layout->addWidget(m_commands);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    layout->addStretch(); // what there is stands at the top where no table follows
    setFocusProxy(m_table);
    colour();
}

void InputValues::show(const ComparedPair &pair, InputEntry::Group group, std::vector<InputEntry> entries,
                       const QString &key)
{
    m_title->setText(nameOf(group));
    m_table->setAccessibleName(nameOf(group));
    const QString note = noteOf(pair, group);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_commands->setVisible(group == Group::Command);
    if (group == Group::Command)
        showCommands(pair);
    m_isSelecting = true;
    m_model->setEntries(std::move(entries));
    m_table->setVisible(m_model->rowCount() > 0);
    showColumns(group);
    const int row = m_model->rowOf(key);
    if (row >= 0 && row != m_table->currentIndex().row())
        m_table->setCurrentIndex(m_model->index(row, InputValuesModel::Name));
    else if (row < 0)
        m_table->clearSelection();
    m_isSelecting = false;
}

void InputValues::showCommands(const ComparedPair &pair)
{
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    for (const Side side : Sides) {
        const RebuiltCommand &rebuilt = side == Side::Left ? pair.inputs.leftCommand : pair.inputs.rightCommand;
        Command &command = m_command[side];
        command.text = rebuilt.text;
        command.line->setFont(rebuilt.text.isEmpty() ? font() : fixed);
        command.line->setText(rebuilt.text.isEmpty() ? tr("not recorded") : oneLine(rebuilt.text));
        keepNarrow(command.line);
        command.copy->setVisible(!rebuilt.text.isEmpty());
    }
}

void InputValues::showColumns(InputEntry::Group group)
{
    // A label and a host are their names.
    const bool hasName = group != Group::Labels && group != Group::Hosts;
    m_table->setColumnHidden(InputValuesModel::Name, !hasName);
    m_table->setColumnHidden(InputValuesModel::Hosts, group != Group::Facts);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    for (int column = 0; column < InputValuesModel::ColumnCount; ++column) {
        const bool isWide = column >= InputValuesModel::Left;
        header->setSectionResizeMode(column, isWide ? QHeaderView::Stretch : QHeaderView::Interactive);
    }
    const int character = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(InputValuesModel::Difference, character * 17);
    m_table->setColumnWidth(InputValuesModel::Name, character * (group == Group::Facts ? 36 : 20));
}

void InputValues::colour()
{
    const QColor muted = mutedText(palette());
    for (QLabel *label : {m_note, m_command.left.side, m_command.right.side})
        setTextColour(label, muted);
}

void InputValues::changeEvent(QEvent *event)
{
    InputPane::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    m_table->setPalette(listPalette(palette()));
    colour();
}

} // namespace aviary
