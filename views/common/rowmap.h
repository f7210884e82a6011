// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace aviary {

// Which row of a text stands where, when lines take several rows each. Without wrapping every line is one row, and
// nothing is stored.
class RowMap
{
public:
    struct Place
    {
        int line = 0;
        int row = 0; // within the line
    };

    void reset(int lines);
    void reset(std::vector<quint32> rowsOfLines);
    void set(int line, quint32 rows);

    int lineCount() const { return m_lines; }
    qint64 total() const { return m_rows.empty() ? m_lines : m_total; }
    quint32 rowsOf(int line) const { return m_rows.empty() ? 1 : m_rows[static_cast<size_t>(line)]; }
    qint64 rowsBefore(int line) const;
    Place at(qint64 row) const; // clamped to what is there

private:
    static constexpr size_t Block = 256;
    int m_lines = 0;
    qint64 m_total = 0;
    std::vector<quint32> m_rows;
    std::vector<qint64> m_before; // rows before each block of lines
};

} // namespace aviary
