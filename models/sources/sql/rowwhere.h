// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/error.h"
#include "models/sources/sql/rowfields.h"

#include <QVariantList>

#include <vector>

namespace aviary {

// A piece of SQL with the values for its question marks: no value of a query ever becomes a part of the SQL.
struct BoundSql
{
    QString sql;
    QVariantList values;
};

// " where …", or nothing to let all rows through. A field that the kind does not have, or a value that is none of the
// field's type, is an error of kind Usage.
Result<BoundSql> whereOf(const RowSpec &spec, const std::vector<RowCondition> &conditions, const Schema &schema);

// Adds one more condition.
void addCondition(BoundSql &where, const QString &sql, const QVariantList &values);

// A field to sort by and the direction.
struct RowOrder
{
    const RowField *field = nullptr;
    bool descending = false;
};
// One or several fields, with commas between; the key is the last one, whatever `order` says.
Result<std::vector<RowOrder>> orderOf(const RowSpec &spec, const QString &order);

} // namespace aviary
