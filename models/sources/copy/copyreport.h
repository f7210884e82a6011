// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/places/foundreport.h"
#include "models/sources/reportsource.h"

#include <functional>

namespace aviary {

// What of a report is taken home.
struct CopyChoice
{
    std::vector<PlaybookId> playbooks; // none: all
    bool withContents = true; // of results; without: {}
    bool withFacts = true;
    bool withFiles = true; // their texts; tasks keep the names of theirs
    bool onlyFailures = false; // of the results those that failed or were unreachable
    bool replace = false; // a file that is there already
    // Of the source, see setSource(): local files that it is read from, which are never written to and say how large it
    // is; and whether it is asked for rows by their number: ARA's API cannot be asked for those behind an id.
    QStringList sourceFiles;
    bool byOffset = false;
};
void setSource(CopyChoice &choice, const FoundReport &report);

struct CopyStatistics
{
    qint64 playbooks = 0, plays = 0, tasks = 0, hosts = 0, results = 0, files = 0, records = 0;
    qint64 resultsOf = 0; // as many as there will be; 0 when nobody knows, as with failures only
    qint64 rows = 0, rowsOf = 0; // how far it is, in rows of all kinds
    qint64 bytes = 0; // of the file so far
    QStringList problems; // sentences for what could not be read whole
    bool operator==(const CopyStatistics &) const = default;
};

// Is asked again and again, from the thread that copies, whether to go on, and told how far it is; false ends it within
// a second, and nothing is left.
using CopyWatch = std::function<bool(const CopyStatistics &soFar)>;

// Writes a new database of ARA's newest schema, which ARA's own server opens; ids stay. What is written to the source
// meanwhile is copied as well until all of the copy is of one moment; of a run that goes on and on, the copy is of one
// that still runs. Waits for the source: in a thread of its own (CopyRun), or for a verb.
Result<CopyStatistics> copyReport(ReportSource &source, const QString &target, const CopyChoice &choice,
                                  const CopyWatch &watch = {});

} // namespace aviary
