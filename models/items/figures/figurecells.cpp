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
        std::ranges::sort(lines, [&](quint32 a, quint32 b) {
            return keys[a] != keys[b] ? less(keys[a], keys[b]) : a < b;
        });
    };
    if (order == Qt::AscendingOrder)
        sort(std::less());
    else
        sort(std::greater());
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
