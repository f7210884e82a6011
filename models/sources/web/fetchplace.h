// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/places/foundreport.h"
#include "models/sources/web/download.h"

#include <QList>

#include <functional>

namespace aviary {

// What a link leads to, and how far to go for it.
struct WebRequest
{
    QUrl url; // http or https: a file, a folder with an ansible.sqlite, or a server's listing of a folder
    QByteArray etag, lastModified; // of an earlier answer for the same link
    qint64 maxBytes = qint64{8} * 1024 * 1024 * 1024; // of all files together
    int depth = 6, pages = 500; // of listings
    bool asksRobots = true; // listings below the first one only where robots.txt lets programs go
    WebPatience patience;
};

// A file that was fetched: by its name a database, plain or packed, or an archive; nobody looked into it yet.
struct WebFile
{
    QUrl url; // its own: the link, or one below it; without user info and secrets; before redirects
    QStringList
        path; // below the place: {"job-17", "ara-report", "ansible.sqlite"}; just the name when the link is the file
    QString file; // the local copy
    std::shared_ptr<const TemporaryFolder> copy; // in which it lives
    QByteArray etag, lastModified;
};

// What is known of a link so far.
struct WebAnswer
{
    // Index: what was fetched, or `servers`, was found in a listing; Server: see `server`
    enum class Kind { File, Index, Server };

    Kind kind = Kind::File;
    QUrl url; // the link as it was asked for, without user info and secrets: the origin
    QUrl server; // an ARA server answers there, and nothing was fetched; see serverOrigin()
    QList<QUrl> servers; // that a page lists, of which one of the first answered; and nothing was fetched
    QList<WebFile> files; // grows at its end only; shared by the answers of a job until then
    QList<PlaceProblem> problems;
    qint64 pages = 0; // listings read
    qint64 bytes = 0, bytesTotal = 0; // of the file being fetched; total 0: not known
    QString now; // what is being fetched, relative to the place
    QByteArray etag, lastModified; // of the link itself, when it is a file
    bool unchanged = false; // the server says so; nothing was fetched
};

using WebAnswerPtr = std::shared_ptr<const WebAnswer>;

// Fetches the databases behind a link: the file itself; `ansible.sqlite` below it; those that a server's plain listings
// of folders lead to, first those in `ara-report`. At last some archives that are called like what a job leaves, where
// there is no database and no `ara-report` with one beside them. An ARA server, also by one of its pages or of its API's
// addresses, is found and not fetched; so are those that a page of ARA lists. Answers grow at most every 100 ms and with each file.
// An error only when nothing was fetched. Works in the network's own thread.
Job<WebAnswerPtr> fetchPlace(const WebRequest &request);

// The same for a thread that has nothing else to do: blocks, and calls goOn() in it with each answer but the last, and
// in between at least every 100 ms with the newest; false ends it (Cancelled). Never on a GUI thread.
Result<WebAnswerPtr> fetchPlace(const WebRequest &request, const std::function<bool(const WebAnswer &)> &goOn);

} // namespace aviary
