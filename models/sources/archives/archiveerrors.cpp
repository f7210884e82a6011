// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/archives/archiveerrors.h"

#include "models/sources/places/findreports.h"

#include <QCoreApplication>
#include <QLocale>

#include <limits>

using namespace Qt::StringLiterals;

namespace aviary::ArchiveErrors {

namespace {

struct Archives
{
    Q_DECLARE_TR_FUNCTIONS(Archives)
};

int plural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString allTheSame()
{
    return Archives::tr("If you trust it, open it all the same: with the button beside this message, or with "
                        "--no-bounds on the command line.");
}

QString again()
{
    return Archives::tr("Download or copy the archive again.");
}

} // namespace

Error tooManyBytes(const QString &name, const FindBounds &bounds)
{
    return {Error::Kind::TooLarge,
            Archives::tr("%1 is larger than %2 when unpacked; more is not unpacked unasked.")
                .arg(name, QLocale().formattedDataSize(bounds.unpackedBytes)),
            allTheSame(),
            {}};
}

Error tooManyEntries(const QString &name, const FindBounds &bounds)
{
    return {
        Error::Kind::TooLarge,
        Archives::tr("%1 holds more than %Ln file(s); more are not looked at unasked.", nullptr, plural(bounds.entries))
            .arg(name),
        allTheSame(),
        {}};
}

Error ratio(const QString &name, const FindBounds &bounds)
{
    return {Error::Kind::TooLarge,
            Archives::tr("%1 unpacks to more than %2 times its size, as files do that are made to fill a disk.")
                .arg(name, QLocale().toString(bounds.ratio)),
            allTheSame(),
            {}};
}

Error needsPassword(const QString &name)
{
    return {Error::Kind::NotReadable,
            Archives::tr("%1 needs a password.").arg(name),
            Archives::tr("Unpack it yourself with its password, then open the folder."),
            {}};
}

Error moreNeedPassword(int count)
{
    return {Error::Kind::NotReadable,
            Archives::tr("%Ln more file(s) need a password.", nullptr, count),
            Archives::tr("Unpack them yourself with their password, then open the folder."),
            {}};
}

Error isDamaged(const QString &name, qint64 readable, bool isCutOff, const QString &detail)
{
    const QString size = QLocale().formattedDataSize(readable);
    return {Error::Kind::Damaged,
            isCutOff ? Archives::tr("%1 is cut off in the archive: its first %2 are opened.").arg(name, size)
                     : Archives::tr("%1 is damaged in the archive: %2 of it are opened.").arg(name, size),
            again(), detail};
}

Error isUnreadable(const QString &name, bool isCutOff, const QString &detail)
{
    return {Error::Kind::Damaged,
            isCutOff ? Archives::tr("%1 is cut off in the archive.").arg(name)
                     : Archives::tr("%1 is damaged in the archive and cannot be read.").arg(name),
            again(), detail};
}

Error moreAreDamaged(int count)
{
    return {Error::Kind::Damaged,
            Archives::tr("%Ln more file(s) are damaged in the archive.", nullptr, count),
            again(),
            {}};
}

Error endsHere(const QString &name, bool isCutOff, const QString &detail)
{
    return {Error::Kind::Damaged,
            isCutOff ? Archives::tr("%1 is cut off: only what came before can be opened.").arg(name)
                     : Archives::tr("%1 is damaged: only what came before can be opened.").arg(name),
            again(), detail};
}

Error hasGap(const QString &name, const QString &detail)
{
    return {Error::Kind::Damaged, Archives::tr("%1 is damaged in the middle: some of it may be missing.").arg(name),
            again(), detail};
}

Error cannotBeRead(const QString &name, const QString &detail)
{
    return {Error::Kind::Damaged, Archives::tr("%1 looks like an archive, but cannot be read as one.").arg(name),
            again(), detail};
}

Error isTooDeep(const QString &name, const QStringList &archives)
{
    constexpr qsizetype Shown = 3;
    const QString more = archives.size() > Shown ? u", …"_s : QString();
    return {
        Error::Kind::Unsupported,
        Archives::tr("%Ln archive(s) in %1 were not looked into, since that is in an archive itself.", nullptr,
                     plural(archives.size()))
            .arg(name),
        Archives::tr("Unpack %1 and open the folder.").arg(name),
        archives.first(std::min(Shown, archives.size())).join(", "_L1) + more,
    };
}

Error isLink(const QString &name, const QString &target)
{
    return {Error::Kind::NotFound,
            Archives::tr("%1 is a link to %2, which is no database in this archive.").arg(name, target),
            Archives::tr("Pack the file that the link leads to."),
            {}};
}

Error journalIsLate(const QString &name)
{
    return {Error::Kind::Unsupported,
            Archives::tr("%1 belongs to a database that was opened before it came.").arg(name),
            Archives::tr("Unpack the archive and open the folder: the last step of a run may differ."),
            {}};
}

Error cannotBeWritten(const QString &name, const QString &detail)
{
    return {Error::Kind::NotReadable, Archives::tr("%1 could not be unpacked.").arg(name),
            Archives::tr("Make room in the folder for temporary files, or set TMPDIR to another one."), detail};
}

Error nothingInside(const QString &name, qint64 looked)
{
    return {Error::Kind::Empty,
            looked == 0
                ? Archives::tr("There are no files in %1.").arg(name)
                : Archives::tr("No database is in %1: %Ln file(s) were looked at.", nullptr, plural(looked)).arg(name),
            Archives::tr("Choose the archive that holds the ansible.sqlite of the job."),
            {}};
}

} // namespace aviary::ArchiveErrors
