// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/error.h"

#include <QSet>
#include <QStringList>

#include <deque>
#include <utility>
#include <vector>

namespace aviary {

class PlaceSearch;

// Looks through a folder and all below it, level by level, so that a report that lies near is found at once, however
// much lies deeper. Links come after all that is there by itself, archives at last: they take longest. One folder is open at a time, and
// nothing is changed.
class FolderWalk
{
public:
    FolderWalk(PlaceSearch &search, const QString &root);
    // Nothing of use when the root itself cannot be read.
    Result<void> run();

private:
    using FileId = std::pair<quint64, quint64>; // device and inode: the same file under whatever name
    struct Folder
    {
        QByteArray path; // below the root, as the file system spells it; "" for the root
        FileId id;
        size_t parent; // index
        int depth;
    };
    struct Names; // in one folder

    // Queues a folder, unless it was seen already.
    void enter(const QByteArray &path, size_t parent);
    Result<void> list(size_t index);
    Result<Names> read(const Folder &folder);
    void lookAt(const QByteArray &path);
    void lookAtTarget(const QByteArray &link, size_t parent);
    bool goesOn();
    void say(const QByteArray &path, Error error, bool isHarmless = false);
    void lookAtPacked(const QByteArray &path);
    void sayUnreadable(const Folder &folder);

    QByteArray absolute(const QByteArray &path) const;
    static QStringList shown(const QByteArray &path);

    PlaceSearch &m_search;
    const QByteArray m_root;
    std::vector<Folder> m_folders; // in the order in which they are listed
    QSet<FileId> m_seen; // folders, databases and archives
    std::deque<std::pair<QByteArray, size_t>> m_links; // and the folder each is in
    std::deque<QByteArray> m_packed; // archives and compressed files
    QByteArrayList m_unreadable; // in the folder being listed
    qint64 m_entries = 0;
    bool m_saidDepth = false, m_isFull = false;
};

} // namespace aviary
