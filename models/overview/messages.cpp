// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/messages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// Lines of a JSON string by its escapes, without blank ones at the end. Longer ones are not counted: it is a hint.
int linesOfString(QByteArrayView source)
{
    constexpr qsizetype longest = 1'000'000;
    if (source.size() < 2 || source.size() > longest)
        return 1;
    int lines = 1;
    int withText = 1;
    for (qsizetype i = 1; i + 1 < source.size(); ++i) {
        const bool escape = source[i] == '\\';
        if (escape)
            ++i;
        const bool blank = source[i] == ' ' || (escape && (source[i] == 't' || source[i] == 'r'));
        if (escape && source[i] == 'n')
            ++lines;
        else if (!blank)
            withText = lines;
    }
    return withText;
}

} // namespace

int messageLines(const Content &content, const QString &headline)
{
    const JsonValue message = content.json.root()["msg"_L1];
    if (!message.isString() || headline.isEmpty())
        return 1;
    const int lines = linesOfString(message.source());
    if (lines == 1)
        return 1;
    return QStringView(message.toString()).trimmed().startsWith(headline) ? lines : 1;
}

std::vector<MessageGroup> groupsOf(const Recording &recording, const TaskEntry &entry, const Messages &messages)
{
    if (entry.rows.empty())
        return {};
    const bool whole = std::ranges::all_of(entry.rows, [&](RowIndex row) { return messages.lines.contains(row); });
    std::vector<MessageGroup> groups;
    if (!whole) {
        groups.push_back({.line = messages.lines.value(entry.rows.front()),
                          .lineCount = messages.counts.value(entry.rows.front(), 1),
                          .rows = entry.rows,
                          .hosts = entry.hosts});
        return groups;
    }
    QHash<QString, size_t> groupOf;
    for (const RowIndex row : entry.rows) {
        const QString line = messages.lines.value(row);
        const auto found = groupOf.constFind(line);
        if (found != groupOf.cend()) {
            groups[*found].rows.push_back(row);
            continue;
        }
        groupOf.insert(line, groups.size());
        groups.push_back({.line = line, .lineCount = messages.counts.value(row, 1), .rows = {row}, .hosts = {}});
    }
    for (MessageGroup &group : groups) {
        std::vector<TableIndex> of;
        of.reserve(group.rows.size());
        for (const RowIndex row : group.rows)
            of.push_back(recording.hostOf(row));
        std::ranges::sort(of);
        std::ranges::copy_if(entry.hosts, std::back_inserter(group.hosts),
                             [&](TableIndex host) { return std::ranges::binary_search(of, host); });
    }
    return groups;
}

} // namespace aviary
