// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/reportsource.h"

#include <QByteArray>

namespace aviary {

// The read side of ARA's REST API (version 1.7, HEAD of 2026) over any report: what its server would answer.
struct ApiRequest
{
    QByteArray method = "GET"; // GET, HEAD or OPTIONS; what else there is would write
    QByteArray path; // "/api/v1/playbooks/1", still percent-encoded
    QByteArray query; // "limit=3&offset=2", without its "?"
    QByteArray accept; // the header; empty: anything
    QByteArray base = "http://127.0.0.1:8000"; // what addresses in answers begin with: scheme, host and any prefix
    // Of a list's page only so many rows, from this one of it on; all else is said of the whole page. For who sends a
    // page piece by piece, as it may be larger than memory.
    qint64 firstRow = 0;
    qint64 mostRows = -1; // all
};

struct ApiAnswer
{
    int status = 200;
    QByteArray reason; // "Not Found"
    QByteArray contentType; // without one there is no body
    std::vector<std::pair<QByteArray, QByteArray>> headers; // beside the type: Allow, Vary
    QByteArray body; // of HEAD too: who sends it leaves it away
    // Sentences for what of the report could not be read; the server knows no place for them.
    QStringList problems;
    // Of a list: where in the body its rows begin (they end before its last two bytes), and how many of the page are to
    // come.
    qsizetype rowsAt = -1;
    qint64 rowsLeft = 0;
    bool isFine() const { return status < 400; }
};

// Waits for the source, so never on a GUI thread. A report that cannot be read is a 500, as there.
ApiAnswer answerApi(ReportSource &source, const ApiRequest &request);
// What needs no report to be answered: methods, wrong addresses. Nothing where it does.
std::optional<ApiAnswer> answerWithoutReport(const ApiRequest &request);

QByteArray reasonOf(int status);

} // namespace aviary
