// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/error.h"

#include <QString>

#include <memory>

namespace aviary {

// A private folder (0700) of this process for what is unpacked, downloaded or copied. Goes with its last holder, at
// exit, on SIGINT, SIGTERM and SIGHUP where nobody else handles them, and, when the process was killed, with the next
// call of sweep() by any later one. Any thread; the last holder on the GUI thread does not wait for it.
class TemporaryFolder : public std::enable_shared_from_this<TemporaryFolder>
{
public:
    // What is left free on the disk for everybody else.
    static constexpr qint64 KeptFree = qint64{256} * 1024 * 1024;

    // `bytesNeeded`: an error when the disk has less room (0: not known). Names what to do about it.
    static Result<std::shared_ptr<TemporaryFolder>> make(qint64 bytesNeeded = 0);
    // A folder in this one, which goes with its own last holder, or with this one's process.
    Result<std::shared_ptr<TemporaryFolder>> makePart();
    ~TemporaryFolder();
    Q_DISABLE_COPY_MOVE(TemporaryFolder)

    const QString &path() const { return m_path; }
    QString filePath(const QString &name) const { return m_path + u'/' + name; }
    qint64 freeBytes() const; // on its disk, for this user; -1: not known
    // An error, as that of make(), when `bytes` more would leave less than KeptFree.
    Result<void> checkRoom(qint64 bytes) const;

    // Removes folders that killed processes left; those of living ones stay. At the start of the program, off the GUI
    // thread.
    static void sweep();

private:
    TemporaryFolder() = default;

    QString m_path;
    int m_lock
        = -1; // the folder itself, open and locked: the kernel gives up the lock with the process, however it ends
    std::shared_ptr<TemporaryFolder> m_whole; // of a part
};

} // namespace aviary
