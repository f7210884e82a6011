// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/rows.h"
#include "models/sources/sql/database.h"

#include <functional>

namespace aviary {

// Answers ReportSource::rows(). In the thread of the database. Rows in the order of their ids are read in chunks, so
// that no SELECT stays open for long; isCanceled() is asked between them, and ends with an error of kind Cancelled.
Result<Rows> readRows(Database &database, RowKind kind, const RowQuery &query, const std::function<bool()> &isCanceled);

} // namespace aviary
