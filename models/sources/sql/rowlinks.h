// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/sql/database.h"
#include "models/sources/sql/rowfields.h"

namespace aviary {

// Fills the fields that come from other tables (Ids and Count) of all rows: a grouped query a field and some hundred
// rows, never one a row. A table that this generation does not have leaves counts null and lists of ids empty.
Result<void> addLinks(Database &database, const std::vector<const RowField *> &fields, Rows &rows);

} // namespace aviary
