// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/reportsource.h"

namespace aviary {

// The Overview of a playbook as text, with all that it needs read from the source. Waits: for the command line.
// What could not be read of the playbook is added to `problems`.
Result<QString> summaryOf(ReportSource &source, PlaybookId playbook, Micros now, bool all = false,
                          QStringList *problems = nullptr);

} // namespace aviary
