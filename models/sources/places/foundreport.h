// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/error.h"

#include <QList>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace aviary {

class TemporaryFolder;

// A report that was found in a place, and how it is read. Plain value; any thread.
struct FoundReport
{
    QUrl origin;    // how it is named for good: the file, the archive or the link it came from; never a temporary path
    QString inside; // path in the archive: "logs.tar.gz/ara-report/ansible.sqlite" for one in an archive within; else ""
    // The way from the place down to it, as it is shown: folders and archives, then the file's name.
    // {"2", "some", "path", "ara-report", "ansible.sqlite"}; just the file's name when the place is the report itself.
    QStringList path;
    QString file; // what is read: the file itself, or an unpacked or downloaded copy of it; "" for a server
    std::shared_ptr<const TemporaryFolder> copy; // such a copy lives as long as somebody holds this; else null

    // Read from the server that the origin names, not from a file.
    bool isServer() const { return file.isEmpty() && !origin.isLocalFile(); }
    bool isSame(const FoundReport &other) const { return origin == other.origin && inside == other.inside; }
};

// Something in a place that could not be used, and why. Each is said once.
struct PlaceProblem
{
    QString where; // path inside the place; "" for the place itself
    Error error;
    bool isHarmless = false; // nothing is missing for it: a link that leads in a circle
};

// What is known of a place so far: the reports found in it, in the order in which they were found. Cheap to copy: the
// lists are shared.
struct PlaceContents
{
    enum class Kind { File, Folder, Archive, Index, Server };

    QUrl place; // canonical
    Kind kind = Kind::File;
    QList<FoundReport> reports;
    QList<PlaceProblem> problems;
    // How far the search is.
    qint64 looked = 0; // files looked at
    qint64 bytes = 0, bytesTotal = 0; // read of an archive or a download; total 0: not known
    QString now; // what is being looked at, relative to the place
    // Of a link: what the server said of it, to ask next time whether it changed.
    QByteArray etag, lastModified;
    bool unchanged = false; // the server says it did not; nothing was read
};

} // namespace aviary
