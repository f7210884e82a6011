// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/archives/unpackreports.h"

#include "models/sources/archives/archiveerrors.h"
#include "models/sources/archives/archivereader.h"
#include "models/sources/archives/unpackeddatabases.h"
#include "models/sources/places/signature.h"
#include "models/sources/places/temporaryfolder.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

using Member = ArchiveReader::Member;
using Block = ArchiveReader::Block;
using Status = ArchiveReader::Status;

constexpr qint64 TarBlock = 512;
constexpr int NamedOfAKind = 20; // problems of one kind; the rest is counted
constexpr int WaysPastDamage = 50; // times to read a zip anew from behind a broken member

QString baseName(const QString &name)
{
    return name.sliced(name.lastIndexOf(u'/') + 1);
}

// A single compressed file has no name but that of its package.
QString unpackedName(const QString &name)
{
    for (const auto suffix : {".gz"_L1, ".xz"_L1, ".zst"_L1, ".bz2"_L1}) {
        if (name.size() > suffix.size() && name.endsWith(suffix, Qt::CaseInsensitive))
            return name.chopped(suffix.size());
    }
    return name;
}

bool looksLikeDatabase(const QString &name)
{
    return name.endsWith(".sqlite"_L1) || name.endsWith(".sqlite3"_L1) || name.endsWith(".db"_L1);
}

// Where a link in an archive leads, as the name of a member; "" when it leads out.
QString targetOf(const Member &link)
{
    if (link.isHardLink)
        return link.target;
    if (link.target.startsWith(u'/'))
        return {};
    QStringList parts = link.name.split(u'/');
    parts.removeLast();
    for (const QString &part : link.target.split(u'/', Qt::SkipEmptyParts)) {
        if (part == ".."_L1 && parts.isEmpty())
            return {};
        if (part == ".."_L1)
            parts.removeLast();
        else if (part != "."_L1)
            parts << part;
    }
    return parts.join(u'/');
}

// What is asked of the archive and of the archives in it together.
class Unpacker
{
public:
    Unpacker(const UnpackRequest &request, const UnpackCalls &calls);
    Result<Unpacked> run();

private:
    // An archive, or one within.
    struct Place
    {
        QString file;
        QString name;
        QString where; // in the archive: "" for itself, "logs.tar.gz" for one within
        UnpackedDatabases *databases = nullptr;
        int members = 0; // seen so far
        int broken = 0; // members in which reading had to be given up
        QList<Member> links;
        QStringList archives; // that are not looked into

        QString pathOf(const QString &member) const { return where.isEmpty() ? member : where + u'/' + member; }
    };
    // What was read of a member to see what it is.
    struct Head
    {
        QByteArray bytes; // from its begin, at least SignatureSize when it has so many
        Block next; // of later ones, when there is a hole between
        Status status = Status::Ok;
    };
    enum class Way { Done, Again, Other };

    void look(Place &place);
    Way lookOnce(Place &place, ArchiveReader::Way way, bool isLast);
    Status lookAt(ArchiveReader &reader, const Member &member, Place &place);
    Head readHead(ArchiveReader &reader);
    Status lookWithin(ArchiveReader &reader, const Member &member, const Head &head);
    Status unpack(ArchiveReader &reader, const Member &member, Place &place, UnpackedDatabases::Slot slot,
                  const Head &head);
    Status passOver(ArchiveReader &reader, const Member &member, const Head &head);
    // To a new file. Sparse as it is. The size written; -1 when it must not be used.
    qint64 write(ArchiveReader &reader, const Member &member, const QString &file, const Head &head, Status *status);
    void sayDamage(const ArchiveReader &reader, const Member &member, Status status, qint64 readable);
    void sayLinks(const Place &place);

    bool countEntry();
    bool count(qint64 bytes);
    bool hasRoom(qint64 bytes);
    bool mayGoOn();
    bool goOnReading(const Place &place, qint64 at);
    void give(const Place &place, const UnpackedDatabases::Database &database);
    void say(const QString &where, const Error &error);
    void stop(const Error &why);

    const UnpackRequest &m_request;
    const UnpackCalls &m_calls;
    const QString m_name;
    const qint64 m_total;
    std::shared_ptr<TemporaryFolder> m_folder;
    Unpacked m_result;
    std::optional<Error> m_first; // of what was said
    bool m_isStopped = false, m_isCanceled = false;
    qint64 m_at = 0; // how far the packed file is read
    QString m_now;
    qint64 m_entries = 0, m_unpacked = 0;
    int m_encrypted = 0, m_damaged = 0;
};

Unpacker::Unpacker(const UnpackRequest &request, const UnpackCalls &calls)
    : m_request(request)
    , m_calls(calls)
    , m_name(request.name.isEmpty() ? QFileInfo(request.file).fileName() : request.name)
    , m_total(QFileInfo(request.file).size())
{
}

Result<Unpacked> Unpacker::run()
{
    if (const auto folder = TemporaryFolder::make())
        m_folder = *folder;
    else
        return std::unexpected(folder.error());
    Place place{.file = m_request.file, .name = m_name};
    look(place);
    if (m_isCanceled)
        return std::unexpected(Error{Error::Kind::Cancelled, {}, {}, {}});
    if (m_encrypted > NamedOfAKind)
        say({}, ArchiveErrors::moreNeedPassword(m_encrypted - NamedOfAKind));
    if (m_damaged > NamedOfAKind)
        say({}, ArchiveErrors::moreAreDamaged(m_damaged - NamedOfAKind));
    if (m_result.found > 0)
        return m_result;
    return std::unexpected(m_first.value_or(ArchiveErrors::nothingInside(m_name, m_result.looked)));
}

void Unpacker::look(Place &place)
{
    UnpackedDatabases databases([&](const UnpackedDatabases::Database &database) { give(place, database); });
    place.databases = &databases;
    QFile file(place.file);
    const QByteArray begin = file.open(QIODevice::ReadOnly) ? file.read(SignatureSize) : QByteArray();
    file.close();
    QList<ArchiveReader::Way> ways = ArchiveReader::waysFor(begin);
    for (Way result = Way::Again; result != Way::Done && !ways.isEmpty();) {
        result = lookOnce(place, ways.first(), ways.size() == 1);
        if (result == Way::Other)
            ways.removeFirst();
    }
    if (m_isCanceled)
        return; // nobody wants them any more
    databases.finish();
    sayLinks(place);
    if (!place.archives.isEmpty())
        say(place.where, ArchiveErrors::isTooDeep(place.name, place.archives));
}

Unpacker::Way Unpacker::lookOnce(Place &place, ArchiveReader::Way way, bool isLast)
{
    ArchiveReader reader(place.file, way, [&](qint64 at) { return goOnReading(place, at); });
    bool hasGap = false;
    for (int passed = 0;;) {
        Member member;
        Status status = reader.next(&member);
        if (!mayGoOn() || status == Status::End)
            return Way::Done;
        if (status == Status::Damaged) {
            if (way == ArchiveReader::Way::Tar && reader.canSkip())
                return Way::Other;
            if (!std::exchange(hasGap, true))
                say(place.where, ArchiveErrors::hasGap(place.name, reader.problem()));
            if (!count(TarBlock)) // was looked at for a header
                return Way::Done;
            continue;
        }
        if (status == Status::Ok) {
            if (passed++ < place.members)
                continue; // seen before, by a reader that met a broken one
            ++place.members;
            if (!countEntry())
                return Way::Done;
            if (member.isWholeArchive)
                member.name = unpackedName(baseName(place.name));
            m_now = place.pathOf(member.name);
            place.databases->enter(member.name);
            status = lookAt(reader, member, place);
            if (!mayGoOn())
                return Way::Done;
            if (status != Status::Broken)
                continue;
            // The library gives up the whole archive for one broken member; the table of a zip leads past it.
            if (way == ArchiveReader::Way::ZipByDirectory && ++place.broken <= WaysPastDamage)
                return Way::Again;
            if (member.isWholeArchive)
                return Way::Done; // said of its only member
        } else if (place.members == 0) {
            if (!isLast)
                return Way::Other;
            say(place.where,
                reader.isForPassword() ? ArchiveErrors::needsPassword(place.name)
                                       : ArchiveErrors::cannotBeRead(place.name, reader.problem()));
            return Way::Done;
        }
        say(place.where,
            reader.isForPassword() ? ArchiveErrors::needsPassword(place.name)
                                   : ArchiveErrors::endsHere(place.name, reader.isCutOff(), reader.problem()));
        return Way::Done;
    }
}

// How reading it ended: End, or Ok when there may be more of it.
Status Unpacker::lookAt(ArchiveReader &reader, const Member &member, Place &place)
{
    if (member.kind == Member::Kind::Link && looksLikeDatabase(member.name) && place.links.size() < NamedOfAKind)
        place.links << member;
    if (member.kind != Member::Kind::File)
        return Status::End;
    ++m_result.looked;
    if (member.isEncrypted) {
        if (++m_encrypted <= NamedOfAKind)
            say(m_now, ArchiveErrors::needsPassword(baseName(member.name)));
        return Status::End;
    }
    const Head head = readHead(reader);
    if (!mayGoOn())
        return head.status;
    if (const auto slot = UnpackedDatabases::slotFor(member.name, head.bytes))
        return unpack(reader, member, place, *slot, head);
    const bool isPacked = signatureOf(head.bytes) == Signature::Packed;
    if (isPacked && place.where.isEmpty())
        return lookWithin(reader, member, head);
    if (isPacked)
        place.archives << m_now;
    return passOver(reader, member, head);
}

Unpacker::Head Unpacker::readHead(ArchiveReader &reader)
{
    Head head;
    while (head.status == Status::Ok && head.bytes.size() < SignatureSize) {
        Block block;
        head.status = reader.read(&block);
        if (!count(block.bytes.size()) || head.status == Status::End)
            break;
        if (block.offset != head.bytes.size()) {
            head.next = block;
            break;
        }
        head.bytes += block.bytes;
    }
    return head;
}

Status Unpacker::passOver(ArchiveReader &reader, const Member &member, const Head &head)
{
    Status status = head.status;
    Block block;
    while (status == Status::Ok && !member.isWholeArchive && !reader.canSkip() && mayGoOn()
           && count(block.bytes.size()))
        status = reader.read(&block);
    if (mayGoOn())
        sayDamage(reader, member, status, 0);
    return status;
}

Status Unpacker::lookWithin(ArchiveReader &reader, const Member &member, const Head &head)
{
    Place within{.file = m_folder->filePath(u"within"_s), .name = baseName(member.name), .where = member.name};
    Status status = head.status;
    const qint64 size = write(reader, member, within.file, head, &status);
    if (size >= 0 && mayGoOn()) {
        sayDamage(reader, member, status, size);
        look(within);
    }
    QFile::remove(within.file);
    return status;
}

Status Unpacker::unpack(ArchiveReader &reader, const Member &member, Place &place, UnpackedDatabases::Slot slot,
                        const Head &head)
{
    if (slot.role != UnpackedDatabases::Role::Database && place.databases->isGone(slot.key)) {
        if (slot.role == UnpackedDatabases::Role::Journal)
            say(m_now, ArchiveErrors::journalIsLate(baseName(member.name)));
        return passOver(reader, member, head);
    }
    if (const Result<void> placed = place.databases->place(&slot, m_folder); !placed) {
        stop(placed.error());
        return head.status;
    }
    Status status = head.status;
    const qint64 size = write(reader, member, slot.file, head, &status);
    if (size < 0 || !mayGoOn()) {
        place.databases->drop(slot);
        return status;
    }
    sayDamage(reader, member, status, size);
    place.databases->keep(slot, head.bytes);
    return status;
}

qint64 Unpacker::write(ArchiveReader &reader, const Member &member, const QString &file, const Head &head,
                       Status *status)
{
    if (!hasRoom(std::max<qint64>(0, member.size)))
        return -1;
    QFile out(file);
    bool isWritten = out.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                              QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && out.write(head.bytes) == head.bytes.size();
    qint64 end = head.bytes.size();
    Block block = head.next;
    constexpr qint64 LooksForRoomEach = qint64{32} * 1024 * 1024;
    for (qint64 nextLook = LooksForRoomEach; isWritten;) {
        // Of a sparse file only what is there comes; its end may be a hole, too.
        const qint64 hole = std::max<qint64>(0, block.offset - end);
        if (!count(hole))
            return -1;
        if (!block.bytes.isEmpty())
            isWritten
                = out.seek(block.offset) && out.write(block.bytes.data(), block.bytes.size()) == block.bytes.size();
        else if (hole > 0)
            isWritten = out.resize(block.offset);
        end = std::max(end, block.offset + block.bytes.size());
        if (*status != Status::Ok || !isWritten)
            break;
        if (end >= nextLook) {
            nextLook = end + LooksForRoomEach;
            if (!hasRoom(LooksForRoomEach))
                return -1;
        }
        *status = reader.read(&block);
        if (!count(block.bytes.size()) || !mayGoOn())
            return -1;
    }
    if (!isWritten) {
        stop(ArchiveErrors::cannotBeWritten(baseName(member.name), out.errorString()));
        return -1;
    }
    return end;
}

void Unpacker::sayDamage(const ArchiveReader &reader, const Member &member, Status status, qint64 readable)
{
    if (status != Status::Damaged && status != Status::Broken)
        return;
    if (++m_damaged > NamedOfAKind)
        return;
    const QString name = baseName(member.name);
    say(m_now,
        readable > 0 ? ArchiveErrors::isDamaged(name, readable, reader.isCutOff(), reader.problem())
                     : ArchiveErrors::isUnreadable(name, reader.isCutOff(), reader.problem()));
}

void Unpacker::sayLinks(const Place &place)
{
    for (const Member &link : place.links) {
        // The same file by another name is not shown twice.
        if (!place.databases->isGone(targetOf(link)))
            say(place.pathOf(link.name), ArchiveErrors::isLink(baseName(link.name), memberName(link.target.toUtf8())));
    }
}

bool Unpacker::countEntry()
{
    if (++m_entries <= m_request.bounds.entries)
        return true;
    stop(ArchiveErrors::tooManyEntries(m_name, m_request.bounds));
    return false;
}

bool Unpacker::count(qint64 bytes)
{
    constexpr qint64 AnyRatio = qint64{256} * 1024 * 1024;
    if (qAddOverflow(m_unpacked, bytes, &m_unpacked) || m_unpacked > m_request.bounds.unpackedBytes) {
        stop(ArchiveErrors::tooManyBytes(m_name, m_request.bounds));
        return false;
    }
    if (m_unpacked > AnyRatio && m_unpacked / m_request.bounds.ratio > m_total) {
        stop(ArchiveErrors::ratio(m_name, m_request.bounds));
        return false;
    }
    return true;
}

bool Unpacker::hasRoom(qint64 bytes)
{
    const Result<void> room = m_folder->checkRoom(bytes);
    if (!room)
        stop(room.error());
    return room.has_value();
}

bool Unpacker::mayGoOn()
{
    m_isCanceled = m_isCanceled || (m_calls.isCanceled && m_calls.isCanceled());
    return !m_isStopped && !m_isCanceled;
}

bool Unpacker::goOnReading(const Place &place, qint64 at)
{
    if (place.where.isEmpty())
        m_at = std::max(m_at, at); // a zip is read from its end first, and what has been read stays read
    if (m_calls.progress)
        m_calls.progress(m_at, m_total, m_now);
    return mayGoOn();
}

void Unpacker::give(const Place &place, const UnpackedDatabases::Database &database)
{
    FoundReport report{.origin = m_request.origin,
                       .inside = place.pathOf(database.name),
                       .file = database.file,
                       .copy = database.folder};
    report.path = report.inside.split(u'/');
    if (const qsizetype depth = std::max(1, m_request.bounds.depth); report.path.size() > depth)
        report.path = report.path.first(depth - 1) << report.path.sliced(depth - 1).join(u'/');
    ++m_result.found;
    if (m_calls.found)
        m_calls.found(std::move(report));
}

void Unpacker::say(const QString &where, const Error &error)
{
    if (!m_first)
        m_first = error;
    if (m_calls.problem)
        m_calls.problem({.where = where, .error = error});
}

void Unpacker::stop(const Error &why)
{
    m_isStopped = true;
    say({}, why);
}

} // namespace

Result<Unpacked> unpackReports(const UnpackRequest &request, const UnpackCalls &calls)
{
    return Unpacker(request, calls).run();
}

} // namespace aviary
