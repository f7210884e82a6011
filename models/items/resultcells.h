// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recording.h"

#include <QHash>
#include <QList>

#include <functional>

namespace aviary {

// What there is to show of a result in one line; the order is that of the table, and what a person reads first is
// first.
enum class ResultColumn {
    Outcome,
    Host,
    Task,
    Message,
    Action,
    Started,
    Duration,
    Location,
    Play,
    Role,
    Tags,
    DelegatedTo
};
inline constexpr int ResultColumnCount = 12;

QString titleOf(ResultColumn column);
// What is content, and so only known for rows whose content was read.
constexpr bool isContent(ResultColumn column)
{
    return column == ResultColumn::Message;
}

// What a column says that depends on the task alone, in the long form. "" for other columns and where nothing is known.
QString taskText(const Recording &recording, TableIndex task, ResultColumn column);
// The cell as a table shows it; "" for columns of content.
QString cellText(const Recording &recording, RowIndex row, ResultColumn column);
// The long form, for tool tips and copies: full names, paths and times. "" for columns of content.
QString fullText(const Recording &recording, RowIndex row, ResultColumn column);

// Rows as text for a spreadsheet: a header, tabs between columns, the long form of every cell; tabs and line breaks in
// cells become blanks. Messages come from `messages`. "" when `cancelled` says so in between. Any thread.
QString tableText(const Recording &recording, const std::vector<RowIndex> &rows, const QList<ResultColumn> &columns,
                  const QHash<RowIndex, QString> &messages, const std::function<bool()> &cancelled);

} // namespace aviary
