// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/timespan.h"

#include <span>
#include <vector>

namespace aviary {

// The smallest of the values that at least so many percent of them do not exceed (nearest rank). Orders them anew;
// there is one at least. Linear.
Micros nearestRank(std::span<Micros> values, int percent);

// Durations by what they belong to.
class DurationsByGroup
{
public:
    // A group and a duration for each entry; those beyond the number of groups are left out.
    DurationsByGroup(size_t groups, std::span<const quint32> groupOf, std::span<const Micros> durations);
    std::span<Micros> of(size_t group);

private:
    std::vector<quint32> m_offsets;
    std::vector<Micros> m_durations;
};

} // namespace aviary
