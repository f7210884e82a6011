// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/sql/sqliteopening.h"

#include "models/sources/places/temporaryfolder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr qint64 WalHeaderSize = 32;

QByteArray beginning(const QString &path, qint64 size)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(size) : QByteArray();
}

} // namespace

FileStamp stampOf(const QString &path)
{
    // std::filesystem has the nanoseconds that QFileInfo rounds away.
    const std::filesystem::path file(QFile::encodeName(path).toStdString());
    std::error_code failed;
    const auto size = std::filesystem::file_size(file, failed);
    if (failed)
        return {};
    const auto written = std::filesystem::last_write_time(file, failed);
    if (failed)
        return {};
    FileStamp stamp{.exists = true, .size = static_cast<qint64>(size), .written = written};
#ifdef Q_OS_UNIX
    struct stat status{};
    if (::stat(file.c_str(), &status) == 0) {
        stamp.device = status.st_dev;
        stamp.inode = status.st_ino;
    }
#endif
    return stamp;
}

SqliteOpening::Stamps SqliteOpening::Stamps::of(const QString &path)
{
    return {stampOf(path), stampOf(path + "-wal"_L1), stampOf(path + "-journal"_L1)};
}

SqliteOpening::SqliteOpening() = default;
SqliteOpening::SqliteOpening(SqliteOpening &&) noexcept = default;
SqliteOpening &SqliteOpening::operator=(SqliteOpening &&) noexcept = default;
SqliteOpening::~SqliteOpening() = default;

Result<SqliteOpening> SqliteOpening::prepare(const QString &path, bool hotJournal)
{
    SqliteOpening opening;
    opening.m_path = path;
    opening.m_file = std::make_unique<QFile>(path);
    if (!opening.m_file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return std::unexpected(
            Error{Error::Kind::NotReadable,
                  QCoreApplication::translate("SqliteOpening", "%1 may not be read.").arg(QFileInfo(path).fileName()),
                  {},
                  opening.m_file->errorString()});
    }
    opening.m_stamps = Stamps::of(path);
    Result<void> done;
    if (!opening.isWal()) {
        if (hotJournal || opening.isJournalHot()) {
            opening.m_way = Way::RollbackCopy;
            done = opening.copy({QString(), u"-journal"_s});
        }
    } else if (opening.m_stamps.wal.size == 0) {
        opening.m_way = Way::Immutable;
    } else {
        opening.m_way = Way::WalCopy;
        done = opening.copy({QString(), u"-wal"_s});
    }
    if (!done)
        return std::unexpected(done.error());
    return opening;
}

bool SqliteOpening::isWal() const
{
    constexpr qint64 Versions = 18; // for reading and for writing; 2 is WAL
    return m_file->seek(Versions) && m_file->read(2) == QByteArrayView("\x02\x02");
}

// As SQLite finds it: a journal that begins, and nobody holds the lock of a writer. Asked before SQLite does, because
// that changes the owner of the journal when the superuser runs it, and with it a time.
bool SqliteOpening::isJournalHot() const
{
#ifdef Q_OS_UNIX
    if (m_stamps.journal.size == 0 || beginning(m_path + "-journal"_L1, 1) == QByteArrayView("\0", 1))
        return false;
    struct flock lock{};
    lock.l_type = F_RDLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 0x40000001; // SQLite's reserved byte
    lock.l_len = 1;
    return ::fcntl(m_file->handle(), F_GETLK, &lock) == 0 && lock.l_type == F_UNLCK;
#else
    return false;
#endif
}

Result<void> SqliteOpening::copy(const QStringList &suffixes)
{
    const QString name = QFileInfo(m_path).fileName();
    for (int attempt = 0; attempt < 3; ++attempt) {
        m_copy.reset();
        qint64 bytes = 0;
        for (const QString &suffix : suffixes)
            bytes += QFileInfo(m_path + suffix).size();
        Result<std::shared_ptr<TemporaryFolder>> folder = TemporaryFolder::make(bytes);
        if (!folder) {
            folder.error().what
                = QCoreApplication::translate("SqliteOpening", "%1 can only be read from a private copy. %2")
                      .arg(name, folder.error().what);
            return std::unexpected(folder.error());
        }
        m_copy = *folder;
        m_stamps = Stamps::of(m_path);
        const QByteArray walHeader = beginning(m_path + "-wal"_L1, WalHeaderSize);
        bool gone = false;
        for (const QString &suffix : suffixes) {
            QFile original(m_path + suffix);
            const QString target = m_copy->filePath(name + suffix);
            if (!original.exists()) {
                gone = true; // a writer has just finished with it
                break;
            }
            if (!original.copy(target)) {
                return std::unexpected(
                    Error{Error::Kind::NotReadable,
                          QCoreApplication::translate("SqliteOpening",
                                                      "A private copy of %1 is needed, but it could not be made.")
                              .arg(name),
                          QCoreApplication::translate("SqliteOpening", "Make room in the folder for temporary files."),
                          original.errorString()});
            }
            // A copy takes over the permissions, but SQLite must be able to work on its own copy.
            QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
        }
        if (!gone && m_stamps == Stamps::of(m_path) && walHeader == beginning(m_path + "-wal"_L1, WalHeaderSize))
            return {};
    }
    m_copy.reset();
    return std::unexpected(
        Error{Error::Kind::Busy,
              QCoreApplication::translate("SqliteOpening", "%1 is being written to all the time.").arg(name),
              QCoreApplication::translate("SqliteOpening", "Open it again when the run has finished."),
              {}});
}

QString SqliteOpening::uri() const
{
    const QString path = m_copy ? m_copy->filePath(QFileInfo(m_path).fileName()) : m_path;
    const QByteArray encoded = QFile::encodeName(path).toPercentEncoding("/");
    QString uri = "file://"_L1 + QString::fromLatin1(encoded);
    switch (m_way) {
    case Way::Rollback:
        return uri + "?mode=ro"_L1;
    case Way::Immutable:
        return uri + "?mode=ro&immutable=1"_L1;
    case Way::WalCopy:
    case Way::RollbackCopy:
        break;
    }
    return uri + "?mode=rw"_L1; // private: it must be recovered before it can be read
}

QString SqliteOpening::connectOptions() const
{
    const QString common = u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=2000"_s;
    return m_copy ? common : "QSQLITE_OPEN_READONLY;"_L1 + common;
}

QString SqliteOpening::note() const
{
    switch (m_way) {
    case Way::WalCopy:
        return QCoreApplication::translate(
            "SqliteOpening",
            "Read from a private copy, because another program has the database open for writing. What it "
            "writes from now on is seen after a reload.");
    case Way::RollbackCopy:
        return QCoreApplication::translate(
            "SqliteOpening",
            "Read from a private copy, because a program that wrote to the database was stopped halfway. "
            "Its unfinished last step is left out.");
    case Way::Rollback:
    case Way::Immutable:
        break;
    }
    return {};
}

bool SqliteOpening::isChanged() const
{
    const Stamps now = Stamps::of(m_path);
    return m_stamps.database != now.database || m_stamps.wal != now.wal
        || (m_way == Way::RollbackCopy && m_stamps.journal != now.journal);
}

bool SqliteOpening::isOutdated() const
{
    switch (m_way) {
    case Way::Rollback:
        return m_stamps.database != stampOf(m_path) && isWal();
    case Way::Immutable:
        return isChanged();
    case Way::WalCopy:
    case Way::RollbackCopy:
        break; // a copy is a whole of its own
    }
    return false;
}

} // namespace aviary
