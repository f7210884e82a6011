// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timelinelayout.h"

#include <optional>

namespace aviary {

// The whole run in little: how it went where, however small that is. Cells of a grid that stands for the whole time and
// for all lanes, as the layout has them above each other; in each the worst of the outcomes it holds.
// A value, made off the GUI thread: a few milliseconds for a million results.
class Minimap
{
public:
    Minimap() = default;
    // Fewer rows where the lanes are not so high together.
    Minimap(const TimelineModel &model, const TimelineLayout &layout, int width, int rows);

    int width() const { return m_width; }
    int rows() const { return m_rows; }
    bool isEmpty() const { return m_cells.empty(); }
    // Nothing where nothing went on.
    std::optional<Outcome> at(int x, int row) const;

    // Where a y of the layout is, and a time: for the window of what is seen.
    double rowOf(int y) const { return m_height > 0 ? static_cast<double>(y) * m_rows / m_height : 0; }
    double xOf(Micros time) const;
    // The other way round, for the window that is dragged.
    int yOf(double row) const { return m_rows > 0 ? static_cast<int>(row * m_height / m_rows) : 0; }
    Micros timeAt(double x) const;

private:
    TimeSpan m_trace;
    int m_width = 0;
    int m_rows = 0;
    int m_height = 0; // of the layout
    std::vector<quint8> m_cells; // 0: nothing; else the outcome and one
};

} // namespace aviary
