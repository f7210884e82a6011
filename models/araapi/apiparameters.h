// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/rows.h"

#include <QUrlQuery>

#include <map>

namespace aviary {

// What the query of an address asks of a list, read as ARA's server reads it (Django REST framework and django-filter):
// a parameter that it does not know is passed over, and so are `limit` and `offset` that are no positive numbers.
struct ApiParameters
{
    static constexpr qint64 DefaultLimit = 100;
    RowQuery query; // with limit and offset
    // By parameter, in the server's English: "Enter a number.". When there are any, the query means nothing.
    std::vector<std::pair<QString, QString>> errors;
};
ApiParameters readApiParameters(RowKind kind, const QUrlQuery &query);

// An address's parameters, each with its values, with "+" for a blank.
QUrlQuery apiQuery(const QByteArray &query);

} // namespace aviary
