// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/timespan.h"

#include <array>

namespace aviary {

// Chooses tracks for items that come in order of their begin: the first track that is free by then, and where none is,
// the one that is free first.
class TrackChooser
{
public:
    static constexpr quint32 Most = 256;

    TrackChooser() { clear(); }
    void clear();
    quint32 put(Micros begin, Micros end);
    quint32 used() const { return m_used; } // tracks

private:
    // From when on each track is free, and above each two of them the earlier: a heap-like tree, the root at 1, so that
    // the first free one is found in eight steps however many are busy.
    std::array<Micros, 2 * size_t{Most}> m_freeFrom;
    quint32 m_used = 0;
};

} // namespace aviary
