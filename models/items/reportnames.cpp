// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/reportnames.h"

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// The names that ARA gives to every report say nothing of this one.
constexpr auto ReportFolder = "ara-report"_L1;
constexpr auto ReportFile = "ansible.sqlite"_L1;

QString hostOf(const QUrl &url)
{
    return url.port() < 0 ? url.host() : url.host() + u':' + QString::number(url.port());
}

} // namespace

QString longNameOf(const QUrl &url)
{
    return url.isLocalFile() ? url.toLocalFile() : url.toDisplayString(QUrl::RemoveUserInfo);
}

QString shownPath(const QStringList &path)
{
    QStringList shown = path;
    shown.removeAll(QString());
    if (!shown.isEmpty() && shown.last() == ReportFile)
        shown.removeLast();
    shown.removeAll(ReportFolder);
    return shown.join(u'/');
}

QString nameOfPlace(const QUrl &place)
{
    const QStringList path = place.path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts);
    QStringList parts = path;
    if (!parts.isEmpty() && parts.last() == ReportFile)
        parts.removeLast();
    while (!parts.isEmpty() && parts.last() == ReportFolder)
        parts.removeLast();
    if (!parts.isEmpty())
        return parts.last();
    if (!place.host().isEmpty())
        return hostOf(place);
    return path.isEmpty() ? longNameOf(place) : path.last();
}

QString nameOfServer(const QUrl &origin)
{
    QStringList parts {hostOf(origin)};
    if (const QString path = shownPath(origin.path(QUrl::FullyDecoded).split(u'/')); !path.isEmpty())
        parts << path;
    return parts.join(u'/');
}

QString flatPath(const QUrl &origin, const QString &inside)
{
    QString path = origin.path(QUrl::FullyDecoded);
    while (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    if (!inside.isEmpty())
        path += u'/' + inside;
    // Not the whole address: a local file may be written with one slash at the beginning or with three.
    return u"%1:%2%3"_s.arg(origin.scheme(), origin.authority(QUrl::FullyEncoded).section(u'@', -1), path);
}

bool isBelow(const QString &path, const QString &above)
{
    if (!path.startsWith(above))
        return false;
    return path.size() == above.size() || above.endsWith(u'/') || path[above.size()] == u'/';
}

} // namespace aviary
