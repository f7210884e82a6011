// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace aviary {

// Tells that a database may have been written to: by watching the file and its folder (a file that is replaced drops
// out of a watch), and, for network file systems that tell nothing, by a look every two seconds. Only asks for names,
// sizes and times. Of a server, which has no file (""), only that regular look is left. Lives in the thread that made
// it.
class FileWatch : public QObject
{
    Q_OBJECT
public:
    explicit FileWatch(const QString &path, QObject *parent = nullptr);

    // Look once more soon: what was there could not be read yet.
    void again();

Q_SIGNALS:
    void mayHaveChanged();

private:
    void watch();

    const QString m_path;
    QFileSystemWatcher m_watcher;
    QTimer m_soon, m_regular;
};

} // namespace aviary
