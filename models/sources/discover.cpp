// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/openreport.h"
#include "models/sources/places/signature.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr qint64 HeaderSize = 100; // of an SQLite database

std::unexpected<Error> failure(Error::Kind kind, const QString &what, const QString &todo, const QString &detail = {})
{
    return std::unexpected(Error{kind, what, todo, detail});
}

// A download that broke off leaves fewer pages than the header counts. "" when all are there.
QString missingPart(const QByteArray &header, const QFileInfo &file)
{
    const auto number = [&header](int at) { return qFromBigEndian<quint32>(header.constData() + at); };
    const quint16 stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    const bool countIsValid = number(24) == number(92); // else written by an SQLite of before 2010
    const qint64 whole = pageSize * number(28);
    // A writer's journal or write-ahead log may hold what the file does not have yet.
    const QString path = file.filePath();
    const bool writing = QFileInfo(path + "-journal"_L1).size() > 0 || QFileInfo(path + "-wal"_L1).size() > 0;
    if (!countIsValid || writing || file.size() >= whole)
        return {};
    const QLocale locale;
    return QCoreApplication::translate("Discovery", "%1 is cut off: %2 of %3 are there.")
        .arg(file.fileName(), locale.formattedDataSize(file.size()), locale.formattedDataSize(whole));
}

} // namespace

Result<Discovery> discover(const QUrl &url)
{
    if (!url.isLocalFile()) {
        return failure(
            Error::Kind::Unsupported,
            QCoreApplication::translate("Discovery", "%1 is not a file on this machine.").arg(url.toDisplayString()),
            QCoreApplication::translate("Discovery", "Download the ansible.sqlite first, then open it."));
    }
    const QFileInfo file(url.toLocalFile());
    const QString name = file.fileName().isEmpty() ? file.filePath() : file.fileName();
    const QString choose = QCoreApplication::translate("Discovery", "Choose the ansible.sqlite that ARA wrote.");
    if (!file.exists()) {
        if (file.isSymLink())
            return failure(
                Error::Kind::NotFound,
                QCoreApplication::translate("Discovery", "%1 is a link to a file that is not there.").arg(name),
                QCoreApplication::translate("Discovery", "Check where the link leads."), file.symLinkTarget());
        return failure(Error::Kind::NotFound,
                       QCoreApplication::translate("Discovery", "There is no file %1.").arg(name),
                       QCoreApplication::translate("Discovery", "Check the path."), file.filePath());
    }
    if (file.isDir())
        return failure(Error::Kind::Unsupported, QCoreApplication::translate("Discovery", "%1 is a folder.").arg(name),
                       QCoreApplication::translate("Discovery", "Choose the ansible.sqlite in it."), file.filePath());
    if (!file.isFile())
        return failure(Error::Kind::Unsupported,
                       QCoreApplication::translate("Discovery", "%1 is not an ordinary file.").arg(name), choose,
                       file.filePath());
    QFile content(file.filePath());
    if (!content.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::NotReadable,
                       QCoreApplication::translate("Discovery", "%1 may not be read.").arg(name),
                       QCoreApplication::translate(
                           "Discovery", "Ask its owner for the permission, or copy it to where you may read it."),
                       content.errorString());
    }
    const QByteArray begin = content.read(SignatureSize);
    if (begin.isEmpty()) {
        if (content.error() != QFileDevice::NoError)
            return failure(
                Error::Kind::NotReadable, QCoreApplication::translate("Discovery", "%1 could not be read.").arg(name),
                QCoreApplication::translate("Discovery", "Check the disk or the network."), content.errorString());
        return failure(Error::Kind::Empty, QCoreApplication::translate("Discovery", "%1 is empty.").arg(name),
                       QCoreApplication::translate("Discovery", "Check the download or the job: nothing arrived."),
                       file.filePath());
    }
    if (const Signature signature = signatureOf(begin); signature != Signature::Sqlite) {
        if (signature == Signature::Packed)
            return failure(Error::Kind::Unsupported,
                           QCoreApplication::translate("Discovery", "%1 is packed.").arg(name),
                           QCoreApplication::translate("Discovery", "Unpack it and open the ansible.sqlite in it."),
                           file.filePath());
        return failure(Error::Kind::NotADatabase,
                       QCoreApplication::translate("Discovery", "%1 is not a database.").arg(name), choose,
                       file.filePath());
    }
    if (begin.size() < HeaderSize) {
        return failure(
            Error::Kind::Damaged,
            QCoreApplication::translate("Discovery", "%1 is cut off: only the beginning of a database is there.")
                .arg(name),
            QCoreApplication::translate("Discovery", "Copy or download it again."), file.filePath());
    }
    Discovery discovery;
    discovery.origin = QUrl::fromLocalFile(file.canonicalFilePath());
    discovery.problem = missingPart(begin, file);
    return discovery;
}

} // namespace aviary
