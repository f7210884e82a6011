// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/error.h"
#include "models/sources/rows.h"
#include "models/sources/sql/rowfields.h"

#include <QUrlQuery>

#include <optional>

namespace aviary {

// "results"
QString apiListName(RowKind kind);

// Parameters of ARA's lists that let through what a condition does, or more.
struct ApiCondition
{
    QUrlQuery query;
    bool isExact = true; // not more
};
// Nothing where there is none.
std::optional<ApiCondition> apiParametersFor(RowKind kind, const RowCondition &condition);
// The value of ARA's `order` for these fields, with the key at last so that pages fit each other; nothing where its
// server does not sort by one of them.
std::optional<QString> apiOrderFor(RowKind kind, const QString &order);

// Whether a value fulfils a condition, as a database compares it; an error where the condition makes no sense.
Result<bool> fulfils(const RowValue &value, FieldType type, const RowCondition &condition);
// Sorts by these fields, at last by the key.
Result<void> sortRows(Rows &rows, const RowSpec &spec, const QString &order);

} // namespace aviary
