// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/minimap.h"

#include "models/timeline/timelinegeometry.h"
#include "models/timeline/timelinepixels.h"

#include <algorithm>

namespace aviary {

Minimap::Minimap(const TimelineModel &model, const TimelineLayout &layout, int width, int rows)
    : m_trace(model.trace())
    , m_height(layout.height())
{
    if (m_trace.isEmpty() || width <= 0 || rows <= 0 || m_height == 0)
        return;
    m_width = width;
    m_rows = std::min(rows, m_height);
    m_cells.assign(static_cast<size_t>(m_width) * static_cast<size_t>(m_rows), 0);
    const TimeScale scale(m_trace, width);
    for (quint32 lane = 0; lane < layout.laneCount(); ++lane) {
        const TimelineModel::Lane &l = model.lanes()[lane];
        for (quint32 track = 0; track < l.trackCount; ++track) {
            const int top = layout.trackTop(lane, l, track);
            const int firstRow = static_cast<int>(qint64{top} * m_rows / m_height);
            const int bottom = top + layout.trackHeight(lane, l) - 1;
            const int lastRow = static_cast<int>(qint64{bottom} * m_rows / m_height);
            const auto put = [&](ItemIndex item, int first, int last) {
                const auto outcome = static_cast<quint8>(static_cast<int>(model.outcome(item)) + 1);
                for (int row = firstRow; row <= lastRow; ++row) {
                    const auto line = m_cells.begin() + qsizetype{row} * m_width;
                    std::for_each(line + first, line + last + 1,
                                  [outcome](quint8 &cell) { cell = std::max(cell, outcome); });
                }
            };
            eachMark(
                model, scale, l.firstTrack + track, model.trackStart(l.firstTrack + track), m_trace.end, 1,
                [&](ItemIndex item, Extent) {
                    const Pixels pixels = pixelsOf(scale(model.span(item)), width);
                    put(item, std::clamp(pixels.left, 0, width - 1), std::clamp(pixels.right - 1, 0, width - 1));
                },
                [&](ItemIndex item, int cell) { put(item, cell, cell); });
        }
    }
}

std::optional<Outcome> Minimap::at(int x, int row) const
{
    if (x < 0 || x >= m_width || row < 0 || row >= m_rows)
        return {};
    const quint8 cell = m_cells[static_cast<size_t>(row) * static_cast<size_t>(m_width) + static_cast<size_t>(x)];
    return cell == 0 ? std::nullopt : std::optional(static_cast<Outcome>(cell - 1));
}

double Minimap::xOf(Micros time) const
{
    return m_width > 0 ? aviary::xOf(time, m_trace, m_width) : 0;
}

Micros Minimap::timeAt(double x) const
{
    return m_width > 0 ? aviary::timeAt(x, m_trace, m_width) : m_trace.begin;
}

} // namespace aviary
