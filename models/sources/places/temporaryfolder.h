// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/error.h"

#include <QString>

#include <memory>

class QLockFile;

namespace aviary {

// A private folder (0700) of this process for what is unpacked or downloaded. Goes with its last holder, at exit, and,
// when the process was killed, with the next call of sweep() by any later one. Any thread.
class TemporaryFolder
{
public:
    // `bytesNeeded`: an error when the disk has less free space (0: not known). Names what to do about it.
    static Result<std::shared_ptr<TemporaryFolder>> make(qint64 bytesNeeded = 0);
    ~TemporaryFolder();
    Q_DISABLE_COPY_MOVE(TemporaryFolder)

    const QString &path() const { return m_path; }
    qint64 freeBytes() const;

    // Removes folders that killed processes left; those of living ones stay. At the start of the program, off the GUI
    // thread.
    static void sweep();

private:
    TemporaryFolder();

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace aviary
