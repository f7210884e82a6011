// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/table.h"

#include "app/verbs/terminaltext.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr size_t RowsToMeasure = 10000;
constexpr int WidestAligned = 60;
constexpr int NarrowestElastic = 12;
constexpr int Gap = 2;

} // namespace

Table::Table(Output &output, std::vector<TableColumn> columns)
    : m_output(output)
    , m_columns(std::move(columns))
{
}

void Table::add(std::vector<TableCell> row)
{
    for (TableCell &cell : row)
        cell.text = visibleText(cell.text);
    if (m_fixed) {
        write(row, false);
        return;
    }
    m_waiting.push_back(std::move(row));
    if (m_waiting.size() == RowsToMeasure)
        fix();
}

void Table::finish()
{
    if (!m_fixed && !m_waiting.empty())
        fix();
}

void Table::fix()
{
    m_fixed = true;
    for (const TableColumn &column : m_columns)
        m_widths.push_back(displayWidth(column.title));
    for (const std::vector<TableCell> &row : m_waiting) {
        for (size_t i = 0; i < row.size(); ++i) {
            // Nothing stands behind the last one that would be pushed aside.
            const int widest = i + 1 < row.size() ? WidestAligned : m_output.columns();
            m_widths[i] = std::max(m_widths[i], std::min(displayWidth(row[i].text), widest));
        }
    }
    if (m_output.isTerminal()) {
        const int gaps = Gap * (static_cast<int>(m_columns.size()) - 1);
        int over = std::accumulate(m_widths.begin(), m_widths.end(), gaps) - m_output.columns();
        // The widest gives way first.
        while (over-- > 0) {
            size_t widest = m_columns.size();
            for (size_t i = 0; i < m_columns.size(); ++i) {
                if (m_columns[i].elastic && m_widths[i] > NarrowestElastic
                    && (widest == m_columns.size() || m_widths[i] > m_widths[widest]))
                    widest = i;
            }
            if (widest == m_columns.size())
                break;
            --m_widths[widest];
        }
    }
    std::vector<TableCell> titles;
    titles.reserve(m_columns.size());
    for (const TableColumn &column : m_columns)
        titles.push_back({column.title});
    write(titles, true);
    for (const std::vector<TableCell> &row : m_waiting)
        write(row, false);
    m_waiting.clear();
}

void Table::write(const std::vector<TableCell> &row, bool heading)
{
    QString line;
    for (size_t i = 0; i < row.size(); ++i) {
        const QString text
            = m_output.isTerminal() && m_columns[i].elastic ? elided(row[i].text, m_widths[i]) : row[i].text;
        const QString padding(std::max(0, m_widths[i] - displayWidth(text)), u' ');
        constexpr int bold = 1;
        const int code = heading ? bold : row[i].colour;
        const QString shown = m_output.hasColours() && code != 0 && !text.isEmpty()
            ? u"\x1b[%1m%2\x1b[0m"_s.arg(QString::number(code), text)
            : text;
        if (i > 0)
            line += QString(Gap, u' ');
        line += m_columns[i].right ? padding + shown : i + 1 < row.size() ? shown + padding : shown;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    m_output.write(line + u'\n');
}

} // namespace aviary
