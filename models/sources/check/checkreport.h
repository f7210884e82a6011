// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/places/foundreport.h"
#include "models/sources/reportsource.h"

#include <functional>

namespace aviary {

// Something in a database that is not as ARA and SQLite write it, named once with its extent.
struct Damage
{
    QString what;   // "12 of 140 results point to a task that is missing."
    QString detail; // which: ids, or SQLite's own words; may be empty
    bool operator==(const Damage &) const = default;
};

struct CheckedReport
{
    ReportInfo info;
    std::vector<Damage> damages; // empty: whole
    qint64 rows = 0; // that were looked at
    qint64 contents = 0; // blobs that were inflated and read
};

// Reads everything that is in a report, as nobody would by clicking: its pages, tables, relations, times and contents.
// An error when it cannot be read at all. Reads only. Works in the calling thread, which is never the GUI's: minutes
// for a gigabyte.
Result<CheckedReport> checkReport(const FoundReport &report, const std::function<bool()> &isCanceled = [] { return false; });

} // namespace aviary
