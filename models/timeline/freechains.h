// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/timespan.h"

#include <optional>
#include <queue>
#include <vector>

namespace aviary {

// Chains that are busy up to a time, and then free. Asked in order of time.
class FreeChains
{
public:
    struct Chain
    {
        Micros end = NoTime;
        quint32 index = 0;
        auto operator<=>(const Chain &) const = default;
    };

    // The one that became free last, by the time; nothing where all are busy. It is taken.
    std::optional<Chain> take(Micros time)
    {
        // Ends come out in order, so those that are free lie in order, too.
        for (; !m_busy.empty() && m_busy.top().end <= time; m_busy.pop())
            m_free.push_back(m_busy.top());
        if (m_free.empty())
            return {};
        const Chain last = m_free.back();
        m_free.pop_back();
        return last;
    }
    void put(Chain chain) { m_busy.push(chain); }

private:
    std::priority_queue<Chain, std::vector<Chain>, std::greater<>> m_busy;
    std::vector<Chain> m_free;
};

} // namespace aviary
