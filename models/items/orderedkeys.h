// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantList>

#include <vector>

namespace aviary {

// Positions 0 … keys.size() - 1 by their keys, which are all texts (in natural order) or all numbers. Equal ones stay
// in their order; what is not known (NoTime, no text) is last either way.
std::vector<quint32> orderedKeys(const QVariantList &keys, Qt::SortOrder order);

template <class T>
void reorder(std::vector<T> &values, const std::vector<quint32> &positions)
{
    std::vector<T> sorted;
    sorted.reserve(values.size());
    for (const quint32 position : positions)
        sorted.push_back(std::move(values[position]));
    values = std::move(sorted);
}

} // namespace aviary
