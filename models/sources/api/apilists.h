// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/api/apicontents.h"
#include "models/sources/rows.h"

namespace aviary {

// Rows of ARA's lists, see ReportSource::rows(). What the server can filter, order and cut it is asked for; the rest is
// done with what it answers. Blocks.
Result<Rows> readApiRows(ApiServer &server, ApiContents &contents, RowKind kind, const RowQuery &query,
                         const IsCanceled &isCanceled);

} // namespace aviary
