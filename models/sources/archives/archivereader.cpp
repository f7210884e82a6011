// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/archives/archivereader.h"

#include "models/recording/unseen.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr qsizetype BufferSize = qsizetype{256} * 1024;

// Names are bytes of whatever system packed them.
QString decoded(QByteArrayView bytes)
{
    if (bytes.isValidUtf8())
        return QString::fromUtf8(bytes);
    QString text;
    while (!bytes.isEmpty()) {
        qsizetype length = 1;
        const auto isCharacter = [&] { return bytes.first(length).isValidUtf8(); };
        while (length < std::min<qsizetype>(4, bytes.size()) && !isCharacter())
            ++length;
        if (isCharacter()) {
            text += QString::fromUtf8(bytes.first(length));
        } else {
            length = 1;
            text += u"\\x%1"_s.arg(static_cast<uchar>(bytes.front()), 2, 16, '0'_L1);
        }
        bytes.slice(length);
    }
    return text;
}

} // namespace

// What libarchive calls; a struct of its own so that its header stays out of ours.
struct ArchiveCalls
{
    static la_ssize_t read(archive *a, void *data, const void **buffer)
    {
        auto *reader = static_cast<ArchiveReader *>(data);
        if (!reader->m_goOn(reader->m_file.pos())) {
            archive_set_error(a, EIO, "stopped");
            return -1;
        }
        const qint64 size = reader->m_file.read(reader->m_buffer.data(), reader->m_buffer.size());
        if (size < 0)
            archive_set_error(a, EIO, "%s", qPrintable(reader->m_file.errorString()));
        *buffer = reader->m_buffer.constData();
        return size;
    }
    static la_int64_t skip(archive * /*a*/, void *data, la_int64_t request)
    {
        QFile &file = static_cast<ArchiveReader *>(data)->m_file;
        const qint64 at = file.pos();
        // Not beyond the end: whoever reads there then is told that it is cut off.
        const qint64 size = std::clamp<qint64>(request, 0, std::max<qint64>(0, file.size() - at));
        return file.seek(at + size) ? size : 0;
    }
    static la_int64_t seek(archive *a, void *data, la_int64_t offset, int whence)
    {
        QFile &file = static_cast<ArchiveReader *>(data)->m_file;
        const qint64 from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? file.pos() : file.size();
        qint64 to = 0;
        if (qAddOverflow<qint64>(from, offset, &to) || to < 0 || to > file.size() || !file.seek(to)) {
            archive_set_error(a, EINVAL, "Seek beyond the end of a truncated archive");
            return ARCHIVE_FATAL;
        }
        return to;
    }
};

QString memberName(QByteArrayView bytes)
{
    QStringList parts = decoded(bytes).split(u'/', Qt::SkipEmptyParts);
    parts.removeAll(u"."_s);
    return shownOnOneLine(parts.join(u'/'));
}

QList<ArchiveReader::Way> ArchiveReader::waysFor(QByteArrayView begin)
{
    if (begin.startsWith("PK"))
        return {Way::ZipByDirectory, Way::ZipInOrder};
    if (begin.startsWith("7z\xbc\xaf\x27\x1c"))
        return {Way::SevenZip};
    return {Way::Tar, Way::TarBeyondItsEnd};
}

void ArchiveReader::Close::operator()(archive *a) const
{
    archive_read_free(a);
}

ArchiveReader::ArchiveReader(const QString &file, Way way, std::function<bool(qint64)> goOn)
    : m_file(file)
    , m_way(way)
    , m_goOn(std::move(goOn))
    , m_buffer(BufferSize, Qt::Uninitialized)
    , m_archive(archive_read_new())
{
    archive *a = m_archive.get();
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        archive_set_error(a, EIO, "%s", qPrintable(m_file.errorString()));
        return;
    }
    // Only what is promised: each format more is a way in for a hostile file.
    switch (way) {
    case Way::ZipByDirectory:
        archive_read_support_format_zip_seekable(a);
        break;
    case Way::ZipInOrder:
        archive_read_support_format_zip_streamable(a);
        break;
    case Way::SevenZip:
        archive_read_support_format_7zip(a);
        break;
    case Way::Tar:
        archive_read_support_format_tar(a);
        archive_read_support_format_raw(a);
        archive_read_support_format_empty(a);
        archive_read_support_filter_gzip(a);
        archive_read_support_filter_xz(a);
        archive_read_support_filter_zstd(a);
        archive_read_support_filter_bzip2(a);
        break;
    case Way::TarBeyondItsEnd:
        archive_read_support_format_tar(a);
        archive_read_set_format_option(a, "tar", "read_concatenated_archives", "1");
        break;
    }
    archive_read_set_callback_data(a, this);
    archive_read_set_read_callback(a, ArchiveCalls::read);
    archive_read_set_skip_callback(a, ArchiveCalls::skip);
    archive_read_set_seek_callback(a, ArchiveCalls::seek);
    m_isOpen = archive_read_open1(a) == ARCHIVE_OK;
}

ArchiveReader::~ArchiveReader() = default;

ArchiveReader::Status ArchiveReader::statusOf(int code) const
{
    switch (code) {
    case ARCHIVE_OK:
        return Status::Ok;
    case ARCHIVE_EOF:
        return Status::End;
    case ARCHIVE_RETRY: // a header of a tar that is none: what follows may be one
    case ARCHIVE_WARN:
    case ARCHIVE_FAILED:
        return Status::Damaged;
    default:
        return Status::Broken;
    }
}

ArchiveReader::Status ArchiveReader::next(Member *member)
{
    archive_entry *entry = nullptr;
    const int code = m_file.isOpen() ? archive_read_next_header(m_archive.get(), &entry) : ARCHIVE_FATAL;
    // A warning is about times, owners and the like.
    if (code != ARCHIVE_OK && code != ARCHIVE_WARN)
        return statusOf(code);
    const bool isRaw = archive_format(m_archive.get()) == ARCHIVE_FORMAT_RAW;
    if (isRaw && archive_filter_count(m_archive.get()) <= 1)
        return Status::Broken; // it only begins like something compressed
    *member = {};
    const auto text = [](const char *bytes, const char *utf8) { return memberName(bytes ? bytes : utf8 ? utf8 : ""); };
    member->name = text(archive_entry_pathname(entry), archive_entry_pathname_utf8(entry));
    member->size = archive_entry_size_is_set(entry) ? archive_entry_size(entry) : -1;
    member->isEncrypted = archive_entry_is_encrypted(entry) != 0;
    member->isWholeArchive = isRaw;
    member->isHardLink = archive_entry_hardlink(entry) != nullptr;
    const auto type = archive_entry_filetype(entry);
    // Some archives have the content at each name of a file with many.
    if (type == AE_IFLNK || (member->isHardLink && member->size <= 0)) {
        member->kind = Member::Kind::Link;
        member->target = member->isHardLink ? text(archive_entry_hardlink(entry), archive_entry_hardlink_utf8(entry))
                                            : decoded(archive_entry_symlink(entry) ? archive_entry_symlink(entry) : "");
    } else if (type == AE_IFREG || member->isHardLink) {
        member->kind = Member::Kind::File;
    }
    return Status::Ok;
}

ArchiveReader::Status ArchiveReader::read(Block *block)
{
    const void *bytes = nullptr;
    size_t size = 0;
    la_int64_t offset = 0;
    const int code = archive_read_data_block(m_archive.get(), &bytes, &size, &offset);
    const bool hasBytes = code == ARCHIVE_OK || code == ARCHIVE_WARN;
    block->bytes = {static_cast<const char *>(bytes), hasBytes ? static_cast<qsizetype>(size) : 0};
    block->offset = offset;
    return statusOf(code);
}

bool ArchiveReader::canSkip() const
{
    return m_way == Way::ZipByDirectory || m_way == Way::TarBeyondItsEnd
        || (m_way == Way::Tar && archive_filter_count(m_archive.get()) <= 1);
}

QString ArchiveReader::problem() const
{
    if (!m_file.isOpen())
        return m_file.errorString();
    const char *words = archive_error_string(m_archive.get());
    return words ? QString::fromLocal8Bit(words) : QString();
}

bool ArchiveReader::isCutOff() const
{
    const QString words = problem();
    // The others are what liblzma and zlib have for input that ends too early.
    return words.contains("truncated"_L1, Qt::CaseInsensitive) || words.contains("No progress is possible"_L1)
        || words.endsWith("decompression failed (-5)"_L1);
}

bool ArchiveReader::isForPassword() const
{
    // The library must not be asked this of what it did not recognise: it would look beyond its list of formats.
    return m_isOpen && m_way == Way::SevenZip && archive_read_has_encrypted_entries(m_archive.get()) == 1;
}

} // namespace aviary
