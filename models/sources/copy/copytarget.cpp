// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/copy/copytarget.h"

#include "models/recording/format.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

namespace fs = std::filesystem;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CopyWriter)
};

fs::path pathOf(const QString &name)
{
    return QFile::encodeName(name).toStdString();
}

Error usage(const QString &what)
{
    return {Error::Kind::Usage, what, Text::tr("Choose another name."), {}};
}

bool isSameFile(const QString &one, const QString &other)
{
    std::error_code problem; // one that is not there is not the same
    return QFileInfo(one).absoluteFilePath() == QFileInfo(other).absoluteFilePath()
        || fs::equivalent(pathOf(one), pathOf(other), problem);
}

} // namespace

Error fileIsThere(const QString &target)
{
    return {Error::Kind::Usage,
            Text::tr("There is a file %1 already.").arg(target),
            Text::tr("Choose another name, or say that it may be replaced."),
            {}};
}

Result<QString> copyTarget(const QString &target, const QStringList &sources, bool replace)
{
    const QFileInfo info(target);
    if (target.isEmpty() || info.isDir())
        return std::unexpected(usage(Text::tr("%1 is a folder.").arg(target)));
    std::error_code problem;
    const fs::file_status there = fs::symlink_status(pathOf(target), problem);
    if (problem == std::errc::filename_too_long)
        return std::unexpected(usage(Text::tr("The name %1 is too long.").arg(info.fileName())));
    // SQLite takes what lies beside a database of that name for the newest of it.
    const QStringList companions{u"-journal"_s, u"-wal"_s, u"-shm"_s};
    for (const QString &source : sources) {
        bool isRead = isSameFile(target, source);
        for (const QString &companion : companions)
            isRead = isRead || isSameFile(target, source + companion);
        if (isRead)
            return std::unexpected(usage(Text::tr("%1 is what is to be copied.").arg(target)));
    }
    if (fs::exists(there) && !replace)
        return std::unexpected(fileIsThere(target));
    QString file = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    for (const QString &companion : companions) {
        if (QFileInfo(file + companion).size() > 0)
            return std::unexpected(usage(
                Text::tr("%1 lies there, which belongs to another database of that name.").arg(file + companion)));
    }
    return file;
}

Result<void> checkRoom(const QString &target, qint64 bytes)
{
    const QString folder = QFileInfo(target).absolutePath();
    const QStorageInfo storage(folder);
    if (!storage.isValid() || storage.bytesAvailable() >= bytes)
        return {};
    return std::unexpected(Error{Error::Kind::NotReadable,
                                 Text::tr("The copy needs about %1, but only %2 are free in %3.")
                                     .arg(formatBytes(bytes), formatBytes(storage.bytesAvailable()), folder),
                                 Text::tr("Choose another folder."),
                                 {}});
}

// https://sqlite.org/fileformat2.html#the_database_header
qint64 usedBytes(const QString &database)
{
    QFile file(database);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith("SQLite format 3"))
        return 0;
    const qint64 page = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 free = qFromBigEndian<quint32>(header.constData() + 36);
    return std::max<qint64>(file.size() - free * (page == 1 ? 65536 : page), 0);
}

} // namespace aviary
