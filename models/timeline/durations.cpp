// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/durations.h"

#include <algorithm>

namespace aviary {

Micros nearestRank(std::span<Micros> values, int percent)
{
    const size_t rank = (values.size() * static_cast<size_t>(percent) + 99) / 100;
    const auto at = values.begin() + static_cast<qsizetype>(std::max<size_t>(rank, 1) - 1);
    std::ranges::nth_element(values, at);
    return *at;
}

DurationsByGroup::DurationsByGroup(size_t groups, std::span<const quint32> groupOf, std::span<const Micros> durations)
    : m_offsets(groups + 1, 0)
{
    for (const quint32 group : groupOf) {
        if (group < groups)
            ++m_offsets[group + 1];
    }
    for (size_t group = 0; group < groups; ++group)
        m_offsets[group + 1] += m_offsets[group];
    m_durations.resize(m_offsets.back());
    std::vector<quint32> next(m_offsets.begin(), m_offsets.end() - 1);
    for (size_t i = 0; i < groupOf.size(); ++i) {
        if (groupOf[i] < groups)
            m_durations[next[groupOf[i]]++] = durations[i];
    }
}

std::span<Micros> DurationsByGroup::of(size_t group)
{
    return std::span(m_durations).subspan(m_offsets[group], m_offsets[group + 1] - m_offsets[group]);
}

} // namespace aviary
