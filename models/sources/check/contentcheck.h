// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/check/checkreport.h"
#include "models/sources/sql/database.h"

namespace aviary {

// Inflates and reads every content: results, facts, files, records, and the arguments and tags of playbooks and tasks.
void checkContents(Database &database, CheckedReport &checked, const std::function<bool()> &isCanceled);

} // namespace aviary
