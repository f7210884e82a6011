// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/rowmap.h"

#include <algorithm>

namespace aviary {

void RowMap::reset(int lines)
{
    m_lines = lines;
    m_rows.clear();
    m_before.clear();
    m_total = lines;
}

void RowMap::reset(std::vector<quint32> rowsOfLines)
{
    m_rows = std::move(rowsOfLines);
    m_lines = static_cast<int>(m_rows.size());
    m_before.clear();
    m_total = 0;
    for (size_t line = 0; line < m_rows.size(); ++line) {
        if (line % Block == 0)
            m_before.push_back(m_total);
        m_total += m_rows[line];
    }
}

void RowMap::set(int line, quint32 rows)
{
    if (m_rows.empty())
        return;
    const auto index = static_cast<size_t>(line);
    const qint64 more = qint64(rows) - qint64(m_rows[index]);
    if (more == 0)
        return;
    m_rows[index] = rows;
    m_total += more;
    for (size_t block = index / Block + 1; block < m_before.size(); ++block)
        m_before[block] += more;
}

qint64 RowMap::rowsBefore(int line) const
{
    if (m_rows.empty())
        return line;
    const auto index = static_cast<size_t>(line);
    const size_t block = index / Block;
    qint64 rows = block < m_before.size() ? m_before[block] : m_total;
    for (size_t i = block * Block; i < std::min(index, m_rows.size()); ++i)
        rows += m_rows[i];
    return rows;
}

RowMap::Place RowMap::at(qint64 row) const
{
    row = std::clamp<qint64>(row, 0, std::max<qint64>(total() - 1, 0));
    if (m_rows.empty())
        return {static_cast<int>(row), 0};
    const size_t block
        = static_cast<size_t>(std::upper_bound(m_before.begin(), m_before.end(), row) - m_before.begin()) - 1;
    size_t line = block * Block;
    row -= m_before[block];
    while (row >= m_rows[line])
        row -= m_rows[line++];
    return {static_cast<int>(line), static_cast<int>(row)};
}

} // namespace aviary
