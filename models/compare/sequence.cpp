// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/sequence.h"

#include "models/content/textdiff.h"

#include <QHash>

namespace aviary {

namespace {

// Above this the difference goes by what occurs once on each side (see diffNumbers()); a loop of includes has no such.
constexpr size_t LargestProduct = 16'000'000;

// Makes each its own: the n-th of its kind.
void numberOccurrences(std::vector<int> &sequence, QHash<quint64, int> &numbers)
{
    QHash<int, int> seen;
    for (int &number : sequence) {
        const int nth = ++seen[number];
        int &own = numbers[quint64(quint32(number)) << 32 | quint32(nth)];
        if (own == 0)
            own = static_cast<int>(numbers.size());
        number = own;
    }
}

} // namespace

std::vector<SequencePair> alignSequences(std::vector<int> left, std::vector<int> right)
{
    if (left.size() * right.size() > LargestProduct) {
        QHash<quint64, int> numbers;
        numberOccurrences(left, numbers);
        numberOccurrences(right, numbers);
    }
    std::vector<SequencePair> pairs;
    pairs.reserve(std::max(left.size(), right.size()));
    for (const LineEdit &edit : diffNumbers(std::move(left), std::move(right))) {
        const int before = edit.change == LineEdit::Change::Added ? -1 : static_cast<int>(edit.before);
        const int after = edit.change == LineEdit::Change::Removed ? -1 : static_cast<int>(edit.after);
        pairs.push_back({{before, after}});
    }
    return pairs;
}

} // namespace aviary
