// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/content.h"
#include "models/overview/overview.h"

#include <QHash>

namespace aviary {

// What was read of contents so far: lines by row (ReportSource::messages()), and how many lines a message has of which
// the headline is the first.
struct Messages
{
    QHash<RowIndex, QString> lines;
    QHash<RowIndex, int> counts;
};

// How many lines the message has whose first line the headline is; 1 where the headline comes from elsewhere. Looks at
// the stored text without decoding it.
int messageLines(const Content &content, const QString &headline);

// Rows with one headline.
struct MessageGroup
{
    QString line;
    int lineCount = 1; // of the message behind it
    std::vector<RowIndex> rows; // in row order
    std::vector<TableIndex> hosts; // of the rows, each once, in the order of the entry
    bool operator==(const MessageGroup &) const = default;
};

// The rows of an entry by equal headline, in the order of their first rows. While some are not read yet it is one group
// with the headline of the first row: hosts are told apart only when it is known that they differ.
std::vector<MessageGroup> groupsOf(const Recording &recording, const TaskEntry &entry, const Messages &messages);

} // namespace aviary
