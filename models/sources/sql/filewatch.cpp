// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/sql/filewatch.h"

#include <QFileInfo>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace aviary {

FileWatch::FileWatch(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
    // A writer changes journal and file many times for one step of the run.
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    m_regular.setInterval(2s);
    connect(&m_soon, &QTimer::timeout, this, &FileWatch::mayHaveChanged);
    connect(&m_regular, &QTimer::timeout, this, &FileWatch::mayHaveChanged);
    const auto seen = [this] {
        watch();
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, seen);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, seen);
    watch();
    m_regular.start();
}

void FileWatch::again()
{
    m_soon.start();
}

void FileWatch::watch()
{
    if (m_path.isEmpty())
        return;
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString &path : {m_path, m_path + "-wal"_L1, QFileInfo(m_path).path()}) {
        if (!watched.contains(path) && QFileInfo::exists(path))
            m_watcher.addPath(path);
    }
}

} // namespace aviary
