// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/sql/rows.h"

namespace aviary {

Result<Rows> readRows(Database &, RowKind, const RowQuery &, const std::function<bool()> &)
{
    return std::unexpected(Error{Error::Kind::Unsupported, {}, {}, {}});
}

} // namespace aviary
