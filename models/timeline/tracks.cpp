// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/tracks.h"

#include <algorithm>

namespace aviary {

void TrackChooser::clear()
{
    m_freeFrom.fill(NoTime); // before all times
    m_used = 0;
}

quint32 TrackChooser::put(Micros begin, Micros end)
{
    const Micros wanted = std::max(begin, m_freeFrom[1]);
    quint32 node = 1;
    while (node < Most)
        node = m_freeFrom[2 * node] <= wanted ? 2 * node : 2 * node + 1;
    const quint32 track = node - Most;
    m_used = std::max(m_used, track + 1);
    for (m_freeFrom[node] = std::max(m_freeFrom[node], end); node > 1; node /= 2)
        m_freeFrom[node / 2] = std::min(m_freeFrom[node], m_freeFrom[node ^ 1U]);
    return track;
}

} // namespace aviary
