// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figures/figurecells.h"

#include "models/recording/format.h"

#include <algorithm>
#include <numeric>

namespace aviary {

std::vector<quint32> sortedLines(const FigureCells &cells, int column, Qt::SortOrder order)
{
    std::vector<quint32> lines(cells.lineCount());
    std::iota(lines.begin(), lines.end(), 0U);
    if (column < 0 || column >= cells.columnCount())
        return lines;
    std::vector<double> keys(lines.size());
    for (const quint32 line : lines)
        keys[line] = cells.key(line, column);
    const auto sort = [&](auto less) {
        std::ranges::sort(lines,
                          [&](quint32 a, quint32 b) { return keys[a] != keys[b] ? less(keys[a], keys[b]) : a < b; });
    };
    if (order == Qt::AscendingOrder)
        sort(std::less());
    else
        sort(std::greater());
    return lines;
}

std::vector<quint32> largestLines(const FigureCells &cells, int column, size_t most)
{
    using Keyed = std::pair<double, quint32>;
    std::vector<Keyed> largest;
    const auto isBefore
        = [](const Keyed &a, const Keyed &b) { return a.first != b.first ? a.first > b.first : a.second < b.second; };
    for (quint32 line = 0; line < cells.lineCount(); ++line) {
        const Keyed keyed{cells.key(line, column), line};
        if (keyed.first < 0 || (largest.size() == most && !isBefore(keyed, largest.back())))
            continue;
        if (largest.size() == most)
            largest.pop_back();
        largest.insert(std::ranges::upper_bound(largest, keyed, isBefore), keyed);
    }
    std::vector<quint32> lines;
    for (const Keyed &keyed : largest)
        lines.push_back(keyed.second);
    return lines;
}

QString tableText(const FigureCells &cells, const std::vector<quint32> &lines, const QList<int> &columns)
{
    QString text;
    const auto add = [&](auto textOf) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (i > 0)
                text += u'\t';
            text += oneLine(textOf(columns[i]));
        }
        text += u'\n';
    };
    add([&](int column) { return cells.title(column); });
    for (const quint32 line : lines)
        add([&](int column) { return cells.whole(line, column); });
    return text;
}

} // namespace aviary
