// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/job.h"

#include <QUrl>

#include <chrono>

namespace aviary {

// How long a server may take. Tests are less patient.
struct WebPatience
{
    std::chrono::milliseconds connecting = std::chrono::seconds(20);
    std::chrono::milliseconds silence = std::chrono::seconds(30); // nothing arrived
    std::chrono::milliseconds beforeRetry = std::chrono::seconds(1); // doubled each time
    int retries = 4; // after a broken connection
    std::chrono::milliseconds betweenPages = std::chrono::milliseconds(50); // of listings
};

struct DownloadRequest
{
    QUrl url; // http or https; user info is sent to this host only, and never shown or kept
    QString folder; // private folder for the file; somebody else's, and there until the job has ended
    QByteArray etag, lastModified; // of an earlier download: "unchanged" is the answer when they still hold
    qint64 maxBytes = qint64{8} * 1024 * 1024 * 1024;
    WebPatience patience;
};

// A file of a web server, as far as it is there. The last answer of a job has the whole of it.
struct Download
{
    QUrl url; // where it is, after redirects; without user info
    QString name; // as the server calls it; a plain file name
    QString file; // in the folder of the request, mode 0600; "" while nothing arrived
    qint64 bytes = 0, total = 0; // total 0: the server does not say
    QByteArray etag, lastModified; // for the next time; "" when the server has none
    bool unchanged = false; // the server says so; there is no file

    bool operator==(const Download &) const = default;
};

// Fetches a file with GET, in the network's own thread. The answers grow at most every 100 ms (Job::each); a cancelled
// or failed one leaves no file. A broken connection goes on where it ended, provided the server says that it is the
// same file still. What the server packed on the way (Content-Encoding) stays packed: look at the content, not the
// name. An answer in HTML is an error: no report is.
Job<Download> download(const DownloadRequest &request);

} // namespace aviary
