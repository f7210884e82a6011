// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/error.h"
#include "models/sources/sql/rowfields.h"

#include <QVariantList>

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

// The field to sort by and the direction; the key when `order` is empty.
struct RowOrder
{
    const RowField *field = nullptr;
    bool descending = false;
};
Result<RowOrder> orderOf(const RowSpec &spec, const QString &order);

} // namespace aviary
