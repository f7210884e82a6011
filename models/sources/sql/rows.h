// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/rows.h"
#include "models/sources/sql/database.h"

#include <functional>

namespace aviary {

// ReportSource::rows() for an SQL database. `isCanceled` is asked now and then; what is answered then does not matter.
Result<Rows> readRows(Database &database, RowKind kind, const RowQuery &query, const std::function<bool()> &isCanceled);

} // namespace aviary
