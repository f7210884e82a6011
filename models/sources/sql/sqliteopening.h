// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/error.h"

#include <QStringList>

#include <filesystem>
#include <memory>

class QFile;

namespace aviary {

class TemporaryFolder;

// What tells that a file was written to. A missing file is all zero.
struct FileStamp
{
    bool exists = false;
    qint64 size = 0;
    std::filesystem::file_time_type written{};
    quint64 device = 0, inode = 0; // 0 where the system has none
    bool operator==(const FileStamp &) const = default;
    bool isSameFile(const FileStamp &other) const { return device == other.device && inode == other.inode; }
};
FileStamp stampOf(const QString &path);

// How SQLite may be let at a database without changing anything there (DESIGN.md, rule 1): decided from header bytes
// 18 and 19 and the neighbours' sizes before SQLite sees the file. Keeps the private copy, if there is one, alive.
class SqliteOpening
{
public:
    enum class Way {
        Rollback, // rollback journal: read where it is; locks are honoured, nothing is created
        Immutable, // WAL without a -wal: without `immutable` SQLite would create files beside it
        WalCopy, // WAL with a -wal: a private copy of both; the original's -shm would be changed
        RollbackCopy, // a killed writer left a journal: a private copy, rolled back there
    };

    struct Stamps
    {
        FileStamp database, wal, journal;
        static Stamps of(const QString &path);
        bool operator==(const Stamps &) const = default;
    };

    // `hotJournal`: SQLite has answered that the journal must be rolled back.
    static Result<SqliteOpening> prepare(const QString &path, bool hotJournal);
    SqliteOpening(SqliteOpening &&) noexcept;
    SqliteOpening &operator=(SqliteOpening &&) noexcept;
    ~SqliteOpening();

    Way way() const { return m_way; }
    const Stamps &stamps() const { return m_stamps; } // when it was prepared
    QString uri() const; // for QSQLITE_OPEN_URI
    QString connectOptions() const;
    QString note() const; // a sentence when a copy is read; else ""
    // The original was written to since: an immutable connection or a copy does not see that by itself.
    bool isChanged() const;
    // The way must be another one now, or what was read may be stale: open anew before the next query.
    bool isOutdated() const;

private:
    SqliteOpening();
    bool isWal() const;
    bool isJournalHot() const;
    Result<void> copy(const QStringList &suffixes);

    QString m_path; // the original
    // Held open as long as the connection: closing any handle of a file gives up all locks that this process has on it.
    std::unique_ptr<QFile> m_file;
    Way m_way = Way::Rollback;
    Stamps m_stamps;
    std::shared_ptr<TemporaryFolder> m_copy;
};

} // namespace aviary
