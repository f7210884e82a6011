// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>

#include <archive.h>
#include <archive_entry.h>

// Makes archives for tests; link PkgConfig::archive.
struct PackedFile
{
    QByteArray name; // as it stands in the archive, however bad
    QByteArray bytes;
    QByteArray symbolicLink, hardLink; // where it leads, instead of bytes
};

class ArchiveMaker
{
public:
    // `format` and `filter` as libarchive names them: "zip", "pax", "gnutar", "7zip", "raw"; "none", "gzip", "xz",
    // "zstd", "bzip2".
    ArchiveMaker(const QString &path, const char *format, const char *filter = "none", const char *options = nullptr,
                 const char *password = nullptr)
        : m_archive(archive_write_new())
    {
        check(archive_write_set_format_by_name(m_archive, format));
        if (qstrcmp(filter, "none") != 0)
            check(archive_write_add_filter_by_name(m_archive, filter));
        if (options)
            check(archive_write_set_options(m_archive, options));
        if (password)
            check(archive_write_set_passphrase(m_archive, password));
        check(archive_write_open_filename(m_archive, QFile::encodeName(path).constData()));
    }
    ~ArchiveMaker()
    {
        check(archive_write_close(m_archive));
        archive_write_free(m_archive);
    }
    Q_DISABLE_COPY_MOVE(ArchiveMaker)

    ArchiveMaker &add(const PackedFile &file)
    {
        const bool isLink = !file.symbolicLink.isEmpty();
        begin(file, isLink ? 0 : file.bytes.size());
        if (!isLink && file.hardLink.isEmpty())
            write(file.bytes);
        return *this;
    }
    ArchiveMaker &add(const QList<PackedFile> &files)
    {
        for (const PackedFile &file : files)
            add(file);
        return *this;
    }
    // The same piece again and again, so that gigabytes need not be there.
    ArchiveMaker &addMany(const QByteArray &name, const QByteArray &begin, const QByteArray &piece, int times)
    {
        this->begin({.name = name}, begin.size() + piece.size() * times);
        write(begin);
        for (int i = 0; i < times; ++i)
            write(piece);
        return *this;
    }

private:
    void begin(const PackedFile &file, qint64 size)
    {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, file.name.constData());
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_filetype(entry, file.symbolicLink.isEmpty() ? AE_IFREG : AE_IFLNK);
        if (!file.symbolicLink.isEmpty())
            archive_entry_set_symlink(entry, file.symbolicLink.constData());
        if (!file.hardLink.isEmpty())
            archive_entry_set_hardlink(entry, file.hardLink.constData());
        archive_entry_set_size(entry, size);
        check(archive_write_header(m_archive, entry));
        archive_entry_free(entry);
    }
    void write(const QByteArray &bytes)
    {
        if (archive_write_data(m_archive, bytes.constData(), static_cast<size_t>(bytes.size())) != bytes.size())
            qFatal("writing an archive: %s", archive_error_string(m_archive));
    }
    void check(int code) const
    {
        if (code < ARCHIVE_WARN)
            qFatal("writing an archive: %s", archive_error_string(m_archive));
    }

    archive *m_archive;
};
