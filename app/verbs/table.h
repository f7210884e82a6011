// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/output.h"

#include <QStringList>

#include <vector>

namespace aviary {

struct TableColumn
{
    QString title;
    bool right = false; // numbers
    bool elastic = false; // may be shortened to fit a terminal; nothing is ever shortened in a file or a pipe
};

struct TableCell
{
    QString text; // as recorded
    int colour = 0; // see colourOf()
};

// Aligned columns. Widths are those of the first 10,000 rows, so that a long list begins to appear; the rest is written
// as it comes. A cell that is much wider than usual pushes the rest of its line aside instead of widening all lines.
class Table
{
public:
    Table(Output &output, std::vector<TableColumn> columns);
    void add(std::vector<TableCell> row);
    // Writes what is left; a table without rows writes nothing.
    void finish();

private:
    void fix();
    void write(const std::vector<TableCell> &row, bool heading);

    Output &m_output;
    std::vector<TableColumn> m_columns;
    std::vector<int> m_widths;
    std::vector<std::vector<TableCell>> m_waiting;
    bool m_fixed = false;
};

} // namespace aviary
