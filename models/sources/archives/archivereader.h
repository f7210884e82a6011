// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <functional>
#include <memory>

struct archive;

namespace aviary {

// The name of a member or a link's target for showing and comparing: whatever bytes it has, in sight and on one line;
// without what does not matter ("./", "//", a leading "/").
QString memberName(QByteArrayView bytes);

// One way through the members of an archive, whatever it is. Not for several threads.
class ArchiveReader
{
public:
    enum class Way {
        ZipByDirectory, // from member to member by the table at its end, so that what is between costs nothing
        ZipInOrder, // as it comes: for one without its end
        SevenZip,
        Tar, // compressed or not; or a single compressed file
        TarBeyondItsEnd, // not compressed: one that is damaged may seem to end in the middle of a file
    };
    struct Member
    {
        enum class Kind { File, Link, Other };

        Kind kind = Kind::Other;
        QString name;
        QString target; // of a link: from the archive's top when hard, else from its own folder
        bool isHardLink = false;
        qint64 size = -1; // -1: not known before
        bool isEncrypted = false;
        bool isWholeArchive = false; // a single compressed file: it has no name in there
    };
    struct Block
    {
        QByteArrayView bytes; // until the next call
        qint64 offset = 0; // in the member; what is between blocks is zero
    };
    enum class Status {
        Ok,
        End, // of the member, or of the archive; Block::offset is the member's size then
        Damaged, // this member; others may follow
        Broken, // nothing can be read any more
    };

    // The ways to try for a file that begins so, the best first.
    static QList<Way> waysFor(QByteArrayView begin);

    // `goOn` is asked each time bytes of the file are read, and told how many there were before; false makes it Broken.
    ArchiveReader(const QString &file, Way way, std::function<bool(qint64 at)> goOn);
    ~ArchiveReader();
    Q_DISABLE_COPY_MOVE(ArchiveReader)

    Status next(Member *member);
    Status read(Block *block);
    // Whether the rest of a member is passed over without being unpacked. Else read() is the way, piece by piece.
    bool canSkip() const;
    QString problem() const; // the library's words for the last status that was not good
    bool isCutOff() const; // the last status means that the file ends too early
    bool isForPassword() const; // the last status means that the archive as a whole needs one

private:
    struct Close
    {
        void operator()(archive *a) const;
    };
    Status statusOf(int code) const;

    QFile m_file;
    Way m_way;
    std::function<bool(qint64)> m_goOn;
    QByteArray m_buffer;
    bool m_isOpen = false; // the library knows what it is
    std::unique_ptr<archive, Close> m_archive; // last: it calls back when it is closed
    friend struct ArchiveCalls;
};

} // namespace aviary
