// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"

#include <vector>

namespace aviary {

// Places in two sequences; -1 where one has nothing that faces the other's.
struct SequencePair
{
    Both<int> at{-1, -1};
    bool isPair() const { return at.left >= 0 && at.right >= 0; }
    bool operator==(const SequencePair &) const = default;
};

// All of both in order, each once, with the most pairs of equal numbers that keep it. Of many thousand that differ
// nearly everywhere, good ones found in bounded time.
std::vector<SequencePair> alignSequences(std::vector<int> left, std::vector<int> right);

} // namespace aviary
