// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/job.h"
#include "models/sources/places/foundreport.h"

namespace aviary {

// How much a search may take. What meets a bound is a problem that names the bound and how to lift it.
struct FindBounds
{
    qint64 unpackedBytes = qint64{16} * 1024 * 1024 * 1024; // of all members unpacked from one archive
    qint64 downloadBytes = qint64{8} * 1024 * 1024 * 1024;
    qint64 entries = 1'000'000; // members of one archive, or files of one tree
    int ratio = 200; // unpacked by packed, beyond the first 256 MB
    int depth = 64; // folders below folders
    int indexDepth = 6, indexPages = 500; // of a web server's directory listing
    bool asksRobots = true; // a listing is walked only where the server's robots.txt lets programs go

    static FindBounds lifted(); // when a person said: go on all the same
};

struct FindRequest
{
    QUrl place; // file, folder, archive, or http(s) address
    FindBounds bounds;
    QByteArray etag, lastModified; // of an earlier download of the same link
    // Local folders that are at hand. When one of them holds what an address names as ARA's distributed server does
    // (…/2/some/path/ara-report), that is read instead of asking the network.
    QStringList roots;
};

// Finds every ARA database in a place: the file itself, those in a folder and below, in archives, behind a link. Works in
// a thread of its own; answers grow (Job::each): the first report as soon as it is found, then at most every 100 ms. An
// error only when the place itself is of no use; else what could not be used is in `problems`. Finding nothing is
// an error that says what was looked at. Never changes anything in the place.
Job<std::shared_ptr<const PlaceContents>> findReports(const FindRequest &request);

} // namespace aviary
