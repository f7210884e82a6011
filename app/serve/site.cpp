// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serve/site.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr qsizetype LongestPath = 4096, LongestName = 255; // bytes, of the file system

// The names in a path; nothing where one could be no file's name, or stands for another folder.
std::optional<QStringList> namesIn(const QList<QByteArray> &parts)
{
    QStringList names;
    for (const QByteArray &part : parts) {
        const QByteArray bytes = QByteArray::fromPercentEncoding(part);
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString name = decoder(bytes);
        if (decoder.hasError() || bytes.size() > LongestName || bytes.contains('/') || bytes.contains('\0')
            || bytes == "." || bytes == "..")
            return {};
        names << name;
    }
    return names;
}

bool startsWith(const QStringList &names, const QStringList &at)
{
    return names.size() >= at.size() && std::ranges::equal(names.first(at.size()), at);
}

// A file that takes the place of another one is another database, though its name is the same.
QString keyOf(const FoundReport &report)
{
    struct stat status{};
    if (report.copy || ::stat(QFile::encodeName(report.file).constData(), &status) != 0)
        return report.origin.toString() + u'\n' + report.inside;
    return report.file + u'\n' + QString::number(status.st_dev) + u'/' + QString::number(status.st_ino);
}

// The regular file that a path leads to, links followed, when that is in the folder.
QString fileIn(const QString &folder, const QString &path)
{
    const QString file = QFileInfo(path).canonicalFilePath();
    const QString begin = folder.endsWith(u'/') ? folder : folder + u'/';
    return file.startsWith(begin) && QFileInfo(file).isFile() ? file : QString();
}

Destination::Kind kindOf(const QByteArray &rest)
{
    if (rest.isEmpty() || rest == "/")
        return Destination::Kind::Report;
    return rest.startsWith("/api") ? Destination::Kind::Api : Destination::Kind::Nowhere;
}

} // namespace

Site::Site(QString prefix)
    : m_prefix(std::move(prefix))
{
}

void Site::addFolder(const QStringList &at, const QString &folder)
{
    m_mounts.push_back({.at = at, .folder = QFileInfo(folder).canonicalFilePath(), .report = {}});
}

void Site::addReport(const QStringList &at, const FoundReport &report)
{
    m_mounts.push_back({.at = at, .folder = {}, .report = report});
}

std::optional<FoundReport> Site::reportIn(const Mount &mount, const QStringList &names) const
{
    if (mount.report) {
        if (names != mount.at || (!mount.report->copy && !QFileInfo::exists(mount.report->file)))
            return {};
        return mount.report;
    }
    if (names.size() <= mount.at.size() || names.last() != m_prefix || !startsWith(names, mount.at))
        return {};
    const QString below = names.sliced(mount.at.size()).join(u'/');
    const QString file = fileIn(mount.folder, mount.folder + u'/' + below + u'/' + QLatin1StringView(DatabaseName));
    if (file.isEmpty())
        return {};
    return FoundReport{.origin = QUrl::fromLocalFile(file), .inside = {}, .path = names, .file = file, .copy = {}};
}

Destination Site::find(const QByteArray &path) const
{
    if (!path.startsWith('/') || path.size() > LongestPath)
        return {};
    if (path == "/")
        return {.kind = Destination::Kind::Index, .report = {}, .key = {}, .mount = {}, .path = path};
    const QList<QByteArray> parts = path.sliced(1).split('/');
    // The shortest way to a database is the one meant: what follows is for its API to say.
    qsizetype length = 0;
    for (qsizetype count = 0; count <= parts.size(); ++count) {
        if (count > 0)
            length += 1 + parts[count - 1].size();
        const QByteArray rest = path.sliced(length);
        const Destination::Kind kind = kindOf(rest);
        if (kind == Destination::Kind::Nowhere || (count == 0 && kind != Destination::Kind::Api))
            continue;
        const std::optional<QStringList> names = namesIn(parts.first(count));
        if (!names || (count > 0 && names->contains(QString())))
            return {};
        for (const Mount &mount : m_mounts) {
            if (const std::optional<FoundReport> report = reportIn(mount, *names))
                return {
                    .kind = kind, .report = *report, .key = keyOf(*report), .mount = path.first(length), .path = rest};
        }
    }
    return {};
}

std::vector<ServedDatabase> Site::databases() const
{
    std::vector<ServedDatabase> databases;
    for (const Mount &mount : m_mounts)
        collect(mount, databases);
    std::ranges::sort(databases, {}, &ServedDatabase::path);
    return databases;
}

void Site::collect(const Mount &mount, std::vector<ServedDatabase> &databases) const
{
    const auto add = [&](const QString &path, const QString &file) {
        const QFileInfo info(file);
        databases.push_back({path, info.size(), info.lastModified(QTimeZone::UTC)});
    };
    const QString base = mount.at.isEmpty() ? QString() : u'/' + mount.at.join(u'/');
    if (mount.report) {
        if (QFileInfo::exists(mount.report->file))
            add(base, mount.report->file);
        return;
    }
    QDirIterator it(mount.folder, {QString::fromLatin1(DatabaseName)}, QDir::Files | QDir::Hidden,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        const QString folder = path.section(u'/', 0, -2);
        if (folder.section(u'/', -1) == m_prefix && folder.size() > mount.folder.size()
            && !fileIn(mount.folder, path).isEmpty())
            add(base + folder.sliced(mount.folder == u"/"_s ? 0 : mount.folder.size()), path);
    }
}

} // namespace aviary
