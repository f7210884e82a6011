// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/values.h"

#include <QHash>

#include <vector>

namespace aviary {

// Where the rows of a table are, by their ids.
template <class Row>
QHash<qint64, TableIndex> indexesOf(const std::vector<Row> &rows)
{
    QHash<qint64, TableIndex> indexes;
    indexes.reserve(static_cast<qsizetype>(rows.size()));
    for (const Row &row : rows)
        indexes.insert(raw(row.id), static_cast<TableIndex>(indexes.size()));
    return indexes;
}

} // namespace aviary
