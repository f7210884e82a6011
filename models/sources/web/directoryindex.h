// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QUrl>

#include <vector>

namespace aviary {

// One line of a web server's listing of a folder.
struct IndexEntry
{
    QString name; // decoded; never with a slash, never "." or ".."
    QUrl url; // absolute; just below the page, on the same server
    bool isFolder = false;
    qint64 size = -1; // bytes, when given exactly ("1.2M" is not)

    bool operator==(const IndexEntry &) const = default;
};

struct DirectoryIndex
{
    bool isListing = false; // a server made the page from a folder; else just a page with links
    std::vector<IndexEntry> entries; // in the page's order; each once
    bool isWhole = true; // false: a bound ended it
};

// Reads what Apache (plain, fancy, table), nginx, lighttpd, Python's http.server and the log servers of CI systems make
// of a folder. `base` is the page's own address. Only what is just below the page's folder: no parent, no column to
// sort by, no other host. Takes anything, in time linear to its size; pure.
DirectoryIndex parseDirectoryIndex(QByteArrayView html, const QUrl &base);

} // namespace aviary
