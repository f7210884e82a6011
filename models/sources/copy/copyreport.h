// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
};

struct CopyStatistics
{
    qint64 playbooks = 0, plays = 0, tasks = 0, hosts = 0, results = 0, files = 0, records = 0;
    qint64 resultsOf = 0; // as many as there will be
    qint64 bytes = 0;
    QStringList problems; // sentences for what could not be read whole
};

// Is told how far it is, now and then; false ends it, and nothing is left.
using CopyWatch = std::function<bool(const CopyStatistics &soFar)>;

// Writes a new database of ARA's newest schema, which ARA's own server opens; ids stay. What is written to the source
// meanwhile is not copied, so that all of the copy fits together. Waits for the source: in a thread of its own, or for
// a verb.
Result<CopyStatistics> copyReport(ReportSource &source, const QString &target, const CopyChoice &choice,
                                  const CopyWatch &watch = {});

} // namespace aviary
