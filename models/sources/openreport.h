// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/places/foundreport.h"
#include "models/sources/reportsource.h"

namespace aviary {

struct WebPatience;

// What a path or address is, said by its content, not by its name. Reads a few bytes; call it off the GUI thread.
struct Discovery
{
    QUrl origin; // canonical
    enum class Kind { SqliteReport } kind = Kind::SqliteReport;
    QString problem; // a sentence when it can be read in part at most (a download that broke off); else ""
};
Result<Discovery> discover(const QUrl &url);
// A path, a file: URL, ~, or relative to the working folder, as a person types or pastes it.
QUrl urlFromUserInput(const QString &text, const QString &workingFolder = {});

// The factory: the only place that names kinds of sources. Never fails by itself: what is wrong is the answer of
// open().
ReportSourcePtr openReport(const QUrl &url);
// The same for what findReports() found: the report is called by its origin and inside, whatever file is read.
ReportSourcePtr openReport(const FoundReport &found);
// Where a person waits for nothing but the answer of a server, and can ask again.
ReportSourcePtr openReport(const FoundReport &found, const WebPatience &patience);

} // namespace aviary
