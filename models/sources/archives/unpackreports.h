// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/places/findreports.h"

#include <functional>

namespace aviary {

struct UnpackRequest
{
    QString file; // the archive as it is read: one that begins with Signature::Packed
    QUrl origin; // what it is called for good: itself, or the link it came from; of each report found
    QString name; // how sentences call it; "": the name of the file
    FindBounds bounds; // unpackedBytes, entries, ratio, depth (of FoundReport::path; what is deeper is put into one)
};

// How the search goes on; each may be empty. Called in the thread of unpackReports(). progress and isCanceled often:
// after each 256 KiB or so, whatever is being skipped.
struct UnpackCalls
{
    // A database of the archive, with what its writer left beside it (-wal, -journal). `path` begins in the archive.
    std::function<void(FoundReport)> found;
    std::function<void(PlaceProblem)> problem; // `where`: the path in the archive; "" for the archive itself
    // Of the packed file; an archive within counts when it is done. `now`: the member.
    std::function<void(qint64 bytes, qint64 total, const QString &now)> progress;
    std::function<bool()> isCanceled;
};

struct Unpacked
{
    qint64 looked = 0; // files in the archive and in archives within
    int found = 0;
};

// Streams through an archive (zip, tar, 7z; gzip, xz, zstd, bzip2 around a tar or around a single file) once and
// unpacks the databases in it, told by content, to a private folder, under names of our own making; nothing else of it
// is ever written, but archives within, which are looked into once. Every SQLite database counts; whether it is ARA's,
// the opener says. Those that are cut off or damaged are given, too. A copy goes with the last holder of
// FoundReport::copy.
//
// Blocks; for a thread of its own. An error when nothing was found: Cancelled; Empty ("no database among 12 files");
// the first problem, which was given to `problem` too; or why it cannot be read at all. TooLarge: a bound was met.
Result<Unpacked> unpackReports(const UnpackRequest &request, const UnpackCalls &calls);

} // namespace aviary
