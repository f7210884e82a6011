// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/sql/databaseplace.h"

#include "models/sources/servers/serveraccess.h"
#include "models/sources/sql/databaseserver.h"
#include "models/sources/sql/sqlitefile.h"

namespace aviary {

std::unique_ptr<DatabasePlace> DatabasePlace::of(const FoundReport &report)
{
    if (report.isServer() && isDatabaseServer(report.origin))
        return std::make_unique<DatabaseServer>(report.origin);
    return std::make_unique<SqliteFile>(report);
}

} // namespace aviary
