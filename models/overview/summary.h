// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overview/overviewtext.h"
#include "models/sources/reportsource.h"

namespace aviary {

// The Overview of a playbook with all that a text of it needs.
struct Summary
{
    Overview overview;
    Messages messages; // of the causes, of all of them or of those that are shown at first
    std::vector<OverviewLink> links;
};

// Reads it from the source. Waits: for the command line. What could not be read of the playbook is added to `problems`.
Result<Summary> readSummary(ReportSource &source, PlaybookId playbook, bool all, QStringList *problems);

// The same as text.
Result<QString> summaryOf(ReportSource &source, PlaybookId playbook, Micros now, bool all = false,
                          QStringList *problems = nullptr);

} // namespace aviary
