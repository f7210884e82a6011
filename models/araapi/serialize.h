// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/araapi/apirows.h"
#include "models/araapi/jsontext.h"

// Rows as ARA's REST API gives them: the fields of its lists and of its details, named, nested and written as there
// (ARA 1.7, server in UTC). Any thread.
namespace aviary {

// 2026-11-21T02:55:28.925809Z; the fraction is missing when it is 0.
QString apiTime(Micros time);
// 00:00:49.939823 and, from one day on, 1 02:03:04; the fraction is missing when it is 0.
QString apiDuration(Micros duration);
// 02fc0000-0001-b2c8-5232-00000000000a
QString apiUuid(const QString &hex);

// ARA shows results that changed something, and failures that were ignored, as a status of their own.
QString apiStatus(const RowView &result);

// The members of one object, without its braces, so that others may follow.
void writeListFields(JsonText &out, RowKind kind, const RowView &row, const RelatedRows &related);
void writeDetailFields(JsonText &out, RowKind kind, const RowView &row, const RelatedRows &related);

} // namespace aviary
