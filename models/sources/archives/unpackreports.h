// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/places/findreports.h"

#include <functional>

namespace aviary {

// Whether a file is one that unpackReports() can look into, by its first bytes (512 are enough), never by its name:
// zip, tar, 7z, and anything compressed by gzip, xz, zstd or bzip2.
bool isArchive(QByteArrayView begin);

struct UnpackRequest
{
    QString file; // the archive as it is read
    QUrl origin; // what it is called for good: itself, or the link it came from; of each report found
    QString name; // how sentences call it; "": the name of the file
    FindBounds bounds; // unpackedBytes, entries, ratio
};

// How the search goes on; each may be empty. Called in the thread of unpackReports(), progress and isCanceled often:
// after each 64 KiB or so, whatever is being skipped.
struct UnpackCalls
{
    // A database of the archive, with what its writer left beside it (-wal, -journal). `path` begins in the archive.
    std::function<void(FoundReport)> found;
    std::function<void(PlaceProblem)> problem; // `where`: the path in the archive; "" for the archive itself
    std::function<void(qint64 bytes, qint64 total, const QString &now)> progress; // of the packed file; now: the member
    std::function<bool()> isCanceled;
};

struct Unpacked
{
    qint64 looked = 0; // files in the archive and in archives within
    int found = 0;
};

// Streams through an archive once and unpacks the ARA databases in it, by content, to a private folder, under names of
// our own making; nothing else of it is ever written, but archives within, which are looked into once. Every file that
// begins as an SQLite database counts; whether it is ARA's, the opener says. A copy goes with the last holder of
// FoundReport::copy.
//
// Blocks; for a thread of its own. An error when nothing was found: Cancelled; Empty ("no database among 12 files");
// the first problem, which was given to `problem` too; or why it cannot be read at all. TooLarge: a bound was met.
Result<Unpacked> unpackReports(const UnpackRequest &request, const UnpackCalls &calls);

} // namespace aviary
