// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/orderedkeys.h"

#include "models/recording/format.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace aviary {

std::vector<quint32> orderedKeys(const QVariantList &keys, Qt::SortOrder order)
{
    const auto count = static_cast<size_t>(keys.size());
    std::vector<qint64> numbers(count, NoTime);
    if (!keys.isEmpty() && keys.constFirst().typeId() == QMetaType::QString) {
        // Few texts differ: each is compared with others once, by the natural order, and then by its rank.
        QStringList texts;
        for (const QVariant &key : keys)
            texts << key.toString();
        std::ranges::sort(texts, naturalLess);
        texts.erase(std::ranges::unique(texts).begin(), texts.end());
        QHash<QString, qint64> ranks;
        for (qsizetype i = 0; i < texts.size(); ++i)
            ranks.insert(texts[i], texts[i].isEmpty() ? NoTime : i);
        for (size_t i = 0; i < count; ++i)
            numbers[i] = ranks.value(keys[static_cast<qsizetype>(i)].toString());
    } else {
        for (size_t i = 0; i < count; ++i)
            numbers[i] = keys[static_cast<qsizetype>(i)].toLongLong();
    }
    std::vector<quint32> positions(count);
    std::iota(positions.begin(), positions.end(), 0U);
    std::ranges::stable_sort(positions, [&](quint32 a, quint32 b) {
        if (isKnown(numbers[a]) != isKnown(numbers[b]))
            return isKnown(numbers[a]);
        return order == Qt::AscendingOrder ? numbers[a] < numbers[b] : numbers[a] > numbers[b];
    });
    return positions;
}

} // namespace aviary
