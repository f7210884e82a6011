// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/places/localfolder.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr auto Database = "ansible.sqlite"_L1;
constexpr auto Prefix = "ara-report"_L1; // ARA's default for DISTRIBUTED_SQLITE_PREFIX

// The names in the path of the address, down to the folder of the database.
QStringList foldersIn(const QUrl &url)
{
    QStringList names = url.path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts);
    // A page or a request below the report.
    if (const qsizetype report = names.lastIndexOf(Prefix); report >= 0)
        names = names.first(report + 1);
    else if (!names.isEmpty() && names.last() == Database)
        names.removeLast();
    const bool climbs = names.contains(".."_L1) || names.contains("."_L1);
    return climbs ? QStringList() : names;
}

} // namespace

QString localFileFor(const QUrl &url, const QStringList &roots)
{
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        return {};
    const QStringList names = foldersIn(url);
    for (qsizetype from = 0; from < names.size(); ++from) {
        const QString end = names.sliced(from).join(u'/');
        for (const QString &root : roots) {
            const bool isSure = from == 0 || names.size() - from > 1 || QDir(root).dirName() == names[from - 1];
            const QFileInfo file(QDir(root).filePath(end + u'/' + Database));
            if (isSure && file.isFile())
                return file.canonicalFilePath();
        }
    }
    return {};
}

} // namespace aviary
