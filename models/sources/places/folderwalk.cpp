// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/places/folderwalk.h"

#include "models/recording/format.h"
#include "models/sources/openreport.h"
#include "models/sources/places/packed.h"
#include "models/sources/places/placesearch.h"
#include "models/sources/places/signature.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>

#include <fcntl.h>
#include <sys/stat.h>
#ifdef Q_OS_LINUX
#include <linux/magic.h>
#include <sys/statfs.h>
#endif
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// Trees that the kernel makes up: endless, slow to ask, and never a place for a report.
bool isMadeUp(const QByteArray &folder)
{
#ifdef Q_OS_LINUX
    static constexpr std::array<quint32, 10> kinds {PROC_SUPER_MAGIC, SYSFS_MAGIC,      CGROUP_SUPER_MAGIC, CGROUP2_SUPER_MAGIC, DEBUGFS_MAGIC,
                                                    TRACEFS_MAGIC,    SECURITYFS_MAGIC, BPF_FS_MAGIC,       DEVPTS_SUPER_MAGIC,  PSTOREFS_MAGIC};
    struct statfs system {};
    return ::statfs(folder.constData(), &system) == 0 && std::ranges::contains(kinds, static_cast<quint32>(system.f_type));
#else
    Q_UNUSED(folder)
    return false;
#endif
}

bool isAnsibleSqlite(const QByteArray &path)
{
    return path.endsWith("ansible.sqlite") && (path.size() == 14 || path.at(path.size() - 15) == '/');
}

QByteArray joined(const QByteArray &folder, const QByteArray &name)
{
    return folder.isEmpty() ? name : folder + '/' + name;
}

// A name that is not the text that it should be cannot be given to anything that takes text.
bool isText(const QByteArray &path)
{
    return QFile::encodeName(QFile::decodeName(path)) == path;
}

QString reason(int code)
{
    return QString::fromLocal8Bit(std::strerror(code));
}

} // namespace

struct FolderWalk::Names
{
    std::vector<QByteArray> folders, files, links;
};

FolderWalk::FolderWalk(PlaceSearch &search, const QString &root)
    : m_search(search)
    , m_root(QFile::encodeName(root))
{
}

QByteArray FolderWalk::absolute(const QByteArray &path) const
{
    return path.isEmpty() ? m_root : (m_root.endsWith('/') ? m_root : m_root + '/') + path;
}

QStringList FolderWalk::shown(const QByteArray &path)
{
    return QFile::decodeName(path).split(u'/', Qt::SkipEmptyParts);
}

bool FolderWalk::goesOn()
{
    m_search.showProgress();
    return !m_isFull && !m_search.isCanceled();
}

void FolderWalk::say(const QByteArray &path, Error error, bool isHarmless)
{
    m_search.add(PlaceProblem {.where = QFile::decodeName(path), .error = std::move(error), .isHarmless = isHarmless});
}

Result<void> FolderWalk::run()
{
    enter({}, 0);
    if (m_folders.empty()) {
        return std::unexpected(Error {Error::Kind::NotReadable,
                                      QCoreApplication::translate("Places", "%1 could not be read.").arg(QFile::decodeName(m_root)),
                                      QCoreApplication::translate("Places", "Check that it is still there."), reason(errno)});
    }
    if (Result<void> root = list(0); !root)
        return root;
    size_t next = 1;
    while (goesOn()) {
        if (next < m_folders.size()) {
            const size_t index = next++;
            if (const Result<void> listed = list(index); !listed)
                say(m_folders[index].path, listed.error());
        } else if (!m_links.empty()) {
            // After all that is there by itself, so that it is called by its own name, not by that of a link to it.
            const auto [link, parent] = std::move(m_links.front());
            m_links.pop_front();
            lookAtTarget(link, parent);
        } else {
            break;
        }
    }
    while (!m_packed.empty() && !m_search.isCanceled()) {
        lookAtPacked(m_packed.front());
        m_packed.pop_front();
    }
    return {};
}

void FolderWalk::enter(const QByteArray &path, size_t parent)
{
    const QByteArray folder = absolute(path);
    struct stat info {};
    if (::stat(folder.constData(), &info) != 0) {
        if (!path.isEmpty() && errno != ENOENT) // else it went while we looked
            say(path, {Error::Kind::NotReadable, QCoreApplication::translate("Places", "The folder could not be read."),
                       QCoreApplication::translate("Places", "Check the disk or the network."), reason(errno)});
        return;
    }
    const FileId id {info.st_dev, info.st_ino};
    if (!m_folders.empty()) {
        if (m_seen.contains(id)) {
            size_t above = parent;
            while (above != 0 && m_folders[above].id != id)
                above = m_folders[above].parent;
            if (m_folders[above].id == id)
                say(path,
                    {Error::Kind::Unsupported, QCoreApplication::translate("Places", "The folder leads back to one that it is in."),
                     QCoreApplication::translate("Places", "It was not followed; nothing is missing."), {}},
                    true);
            return;
        }
        if (info.st_dev != m_folders[parent].id.first && isMadeUp(folder))
            return;
        if (m_folders[parent].depth >= m_search.bounds().depth) {
            if (!std::exchange(m_saidDepth, true))
                say(path, {Error::Kind::TooLarge,
                           QCoreApplication::translate("Places", "Folders more than %n level(s) down were not looked into.", nullptr, m_search.bounds().depth),
                           QCoreApplication::translate("Places", "Open a folder further down, or search without bounds."), {}});
            return;
        }
    }
    m_seen.insert(id);
    const int depth = m_folders.empty() ? 0 : m_folders[parent].depth + 1;
    m_folders.push_back({path, id, parent, depth});
}

Result<FolderWalk::Names> FolderWalk::read(const Folder &folder)
{
    namespace fs = std::filesystem;
    Names names;
    std::error_code failed;
    fs::directory_iterator entry(fs::path(absolute(folder.path).toStdString()), failed);
    for (; !failed && entry != fs::directory_iterator(); entry.increment(failed)) {
        if (++m_entries > m_search.bounds().entries) {
            m_isFull = true;
            break;
        }
        constexpr qint64 Now = 1024;
        if (m_entries % Now == 0 && !goesOn())
            break;
        QByteArray name = QByteArray::fromStdString(entry->path().filename().native());
        std::error_code unknown;
        switch (entry->symlink_status(unknown).type()) {
        case fs::file_type::directory:
            names.folders.push_back(std::move(name));
            break;
        case fs::file_type::symlink:
            names.links.push_back(std::move(name));
            break;
        case fs::file_type::regular:
            names.files.push_back(std::move(name));
            break;
        default: // devices, sockets and the like hold nothing
            if (isAnsibleSqlite(name))
                names.files.push_back(std::move(name));
            break;
        }
    }
    if (failed) {
        const bool mayNot = failed == std::errc::permission_denied || failed == std::errc::operation_not_permitted;
        return std::unexpected(
            Error {Error::Kind::NotReadable,
                   mayNot ? QCoreApplication::translate("Places", "The folder may not be read.") : QCoreApplication::translate("Places", "The folder could not be read."),
                   mayNot ? QCoreApplication::translate("Places", "Ask its owner for the permission.") : QCoreApplication::translate("Places", "Check the disk or the network."),
                   QString::fromStdString(failed.message())});
    }
    const auto sort = [](std::vector<QByteArray> &list) {
        std::vector<std::pair<QString, QByteArray>> keys;
        keys.reserve(list.size());
        for (QByteArray &name : list)
            keys.emplace_back(QFile::decodeName(name), std::move(name));
        std::ranges::sort(keys, [](const auto &left, const auto &right) { return naturalLess(left.first, right.first); });
        std::ranges::transform(keys, list.begin(), [](auto &key) { return std::move(key.second); });
    };
    sort(names.folders);
    sort(names.files);
    sort(names.links);
    return names;
}

Result<void> FolderWalk::list(size_t index)
{
    const Folder folder = m_folders[index];
    m_search.contents().now = QFile::decodeName(folder.path);
    const Result<Names> names = read(folder);
    if (!names)
        return std::unexpected(names.error());
    for (const QByteArray &name : names->files) {
        if (m_search.isCanceled())
            return {};
        m_search.showProgress();
        lookAt(joined(folder.path, name));
    }
    for (const QByteArray &name : names->folders)
        enter(joined(folder.path, name), index);
    for (const QByteArray &name : names->links)
        m_links.emplace_back(joined(folder.path, name), index);
    sayUnreadable(folder);
    if (m_isFull)
        say({}, {Error::Kind::TooLarge,
                 QCoreApplication::translate("Places", "More than %1 files and folders: the rest was not looked at.")
                     .arg(QLocale().toString(m_search.bounds().entries)),
                 QCoreApplication::translate("Places", "Open a folder further down, or search without bounds."), {}});
    return {};
}

void FolderWalk::lookAt(const QByteArray &path)
{
    ++m_search.contents().looked;
    const QByteArray file = absolute(path);
    // Never a wait: what was a file a moment ago may be a pipe now.
    const int handle = ::open(file.constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (handle < 0) {
        if (errno != ENOENT && errno != ENXIO)
            m_unreadable << path;
        return;
    }
    struct stat info {};
    QByteArray begin(SignatureSize, Qt::Uninitialized);
    const bool isFile = ::fstat(handle, &info) == 0 && S_ISREG(info.st_mode);
    const ssize_t size = isFile ? ::read(handle, begin.data(), static_cast<size_t>(begin.size())) : 0;
    const int failed = size < 0 ? errno : 0;
    ::close(handle);
    if (failed != 0) {
        m_unreadable << path;
        return;
    }
    begin.truncate(size);
    const Signature signature = signatureOf(begin);
    if (signature == Signature::Other && !isAnsibleSqlite(path))
        return;
    if (m_seen.contains({info.st_dev, info.st_ino}))
        return;
    m_seen.insert({info.st_dev, info.st_ino});
    if (!isText(file)) {
        say(path, {Error::Kind::Unsupported, QCoreApplication::translate("Places", "The name of the file or of its folder is no text, so it cannot be opened."),
                   QCoreApplication::translate("Places", "Rename it."), {}});
        return;
    }
    if (signature == Signature::Packed) {
        m_packed.push_back(path);
        return;
    }
    const QUrl url = QUrl::fromLocalFile(QFile::decodeName(file));
    const Result<Discovery> discovery = discover(url);
    if (!discovery) {
        say(path, discovery.error());
        return;
    }
    m_search.lookAtDatabase({.origin = discovery->origin, .path = shown(path), .file = discovery->origin.toLocalFile()});
}

void FolderWalk::lookAtTarget(const QByteArray &link, size_t parent)
{
    struct stat info {};
    if (::stat(absolute(link).constData(), &info) != 0) {
        if (errno == ELOOP)
            say(link,
                {Error::Kind::Unsupported, QCoreApplication::translate("Places", "The link leads to itself."),
                 QCoreApplication::translate("Places", "It was not followed; nothing is missing."), {}},
                true);
        else if (isAnsibleSqlite(link))
            lookAt(link);
        return;
    }
    if (S_ISDIR(info.st_mode))
        enter(link, parent);
    else if (S_ISREG(info.st_mode))
        lookAt(link);
    sayUnreadable(m_folders[parent]);
}

void FolderWalk::lookAtPacked(const QByteArray &path)
{
    const QFileInfo file(QFile::decodeName(absolute(path)));
    const PackedAnswer answer = searchPacked(
        m_search, {.file = file.filePath(), .origin = QUrl::fromLocalFile(file.canonicalFilePath()), .name = file.fileName(), .path = shown(path)});
    if (answer.found || answer.isSaid)
        return;
    // Logs are packed as well, and hold none.
    const Error::Kind kind = answer.found.error().kind;
    if (kind != Error::Kind::Empty && kind != Error::Kind::Cancelled)
        say(path, answer.found.error());
}

void FolderWalk::sayUnreadable(const Folder &folder)
{
    if (m_unreadable.isEmpty())
        return;
    const QByteArrayList files = std::exchange(m_unreadable, {});
    const QString todo = QCoreApplication::translate("Places", "Ask the owner for the permission.");
    if (files.size() == 1)
        return say(files.first(), {Error::Kind::NotReadable, QCoreApplication::translate("Places", "The file may not be read."), todo, {}});
    QStringList names;
    constexpr qsizetype Some = 5;
    for (const QByteArray &file : files.first(std::min(Some, files.size())))
        names << shown(file).last();
    if (files.size() > Some)
        names << u"…"_s;
    const int count = static_cast<int>(files.size());
    say(folder.path, {Error::Kind::NotReadable,
                      QCoreApplication::translate("Places", "%n file(s) in the folder may not be read.", nullptr, count), todo,
                      names.join(", "_L1)});
}

} // namespace aviary
