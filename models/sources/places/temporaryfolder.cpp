// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/places/temporaryfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QThread>
#include <QThreadPool>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <mutex>
#include <set>
#include <string>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TemporaryFolder)
};

void removeAll(const std::string &path)
{
    std::error_code ignored; // what cannot be removed now is met by a later sweep
    std::filesystem::remove_all(path, ignored); // follows no links
}

void handleSignal(int signal);

// The folders of this process that are still there, for the end of it.
class Living
{
public:
    // Never destroyed: objects that outlive main() may still hold a folder.
    static Living &instance()
    {
        static Living *const living = new Living;
        return *living;
    }

    void add(const std::string &path)
    {
        const std::scoped_lock lock(m_mutex);
        m_paths.insert(path);
    }
    void remove(const std::string &path)
    {
        const std::scoped_lock lock(m_mutex);
        m_paths.erase(path);
    }
    void removeAllFolders()
    {
        if (m_owner != ::getpid())
            return; // a fork of us: they are not its own
        const std::scoped_lock lock(m_mutex);
        for (const std::string &path : m_paths)
            removeAll(path);
        m_paths.clear();
    }
    void announce(int signal) const
    {
        const char byte = static_cast<char>(signal);
        [[maybe_unused]] const auto written = ::write(m_signals[1], &byte, 1);
    }

private:
    Living()
        : m_owner(::getpid())
    {
        std::atexit([] { instance().removeAllFolders(); });
        watchSignals();
    }

    // Nothing that removes files may be called in a signal handler; so a thread waits for what the handler tells it.
    void watchSignals()
    {
        if (::pipe2(m_signals, O_CLOEXEC) != 0)
            return;
        std::thread([this] {
            char signal = 0;
            while (::read(m_signals[0], &signal, 1) != 1) {
                if (errno != EINTR)
                    return;
            }
            removeAllFolders();
            std::signal(signal, SIG_DFL);
            ::kill(::getpid(), signal);
        }).detach();
        for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
            struct sigaction now{};
            if (::sigaction(signal, nullptr, &now) != 0 || now.sa_handler != SIG_DFL)
                continue; // somebody else's, or ignored as under nohup
            struct sigaction ours{};
            ours.sa_handler = handleSignal;
            ours.sa_flags = SA_RESTART;
            ::sigaction(signal, &ours, nullptr);
        }
    }

    std::mutex m_mutex;
    std::set<std::string> m_paths;
    pid_t m_owner;
    int m_signals[2] = {-1, -1};
};

void handleSignal(int signal)
{
    const int before = errno;
    Living::instance().announce(signal);
    errno = before;
}

std::string basePath()
{
    return QFile::encodeName(QDir::tempPath() + u"/aviary-%1"_s.arg(::geteuid())).toStdString();
}

std::unexpected<Error> noFolder(const QString &what, const QString &todo, int reason)
{
    const QString detail = reason == 0 ? QString() : QString::fromLocal8Bit(std::strerror(reason));
    return std::unexpected(Error{Error::Kind::NotReadable, what, todo, detail});
}

QString elsewhere()
{
    return Text::tr("Make room there, or set TMPDIR to a folder on another disk.");
}

// In a folder that everybody may write to, somebody else may have been here first: with a folder of theirs, or a link.
Result<void> secureBase(const std::string &base)
{
    const QString shown = QFile::decodeName(QByteArray::fromStdString(base));
    if (::mkdir(base.c_str(), S_IRWXU) != 0 && errno != EEXIST) {
        const int reason = errno;
        return noFolder(Text::tr("No folder for temporary files could be made: %1.").arg(shown), elsewhere(), reason);
    }
    struct stat info{};
    if (::lstat(base.c_str(), &info) != 0 || !S_ISDIR(info.st_mode) || info.st_uid != ::geteuid())
        return noFolder(Text::tr("The folder for temporary files, %1, is not your own.").arg(shown),
                        Text::tr("Have it removed, or set TMPDIR to a folder of yours."), 0);
    if ((info.st_mode & (S_IRWXG | S_IRWXO)) != 0 && ::chmod(base.c_str(), S_IRWXU) != 0) {
        const int reason = errno;
        return noFolder(Text::tr("The folder for temporary files, %1, is open to others.").arg(shown),
                        Text::tr("Set TMPDIR to a folder of yours."), reason);
    }
    return {};
}

// Opened and locked, or -1 when somebody else has the lock, or it is gone. Without waiting.
int lockFolder(const std::string &path)
{
    const int folder = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0)
        return -1;
    struct stat locked{};
    struct stat there{};
    if (::flock(folder, LOCK_EX | LOCK_NB) == 0 && ::fstat(folder, &locked) == 0 && ::lstat(path.c_str(), &there) == 0
        && locked.st_ino == there.st_ino && locked.st_dev == there.st_dev)
        return folder;
    ::close(folder);
    return -1;
}

} // namespace

Result<std::shared_ptr<TemporaryFolder>> TemporaryFolder::make(qint64 bytesNeeded)
{
    const std::string base = basePath();
    if (const Result<void> secure = secureBase(base); !secure)
        return std::unexpected(secure.error());
    // A sweep of another process may take a new folder for a left one before it is locked; then the next is tried.
    for (int attempt = 0; attempt < 100; ++attempt) {
        std::string path = base + "/XXXXXX";
        if (!::mkdtemp(path.data())) {
            const int reason = errno;
            return noFolder(Text::tr("No folder for temporary files could be made in %1.")
                                .arg(QFile::decodeName(QByteArray::fromStdString(base))),
                            elsewhere(), reason);
        }
        const int lock = lockFolder(path);
        if (lock < 0)
            continue;
        std::shared_ptr<TemporaryFolder> folder(new TemporaryFolder);
        folder->m_path = QFile::decodeName(QByteArray::fromStdString(path));
        folder->m_lock = lock;
        Living::instance().add(path);
        if (bytesNeeded > 0) {
            if (const Result<void> room = folder->checkRoom(bytesNeeded); !room)
                return std::unexpected(room.error());
        }
        return folder;
    }
    return noFolder(Text::tr("No folder for temporary files could be kept in %1.")
                        .arg(QFile::decodeName(QByteArray::fromStdString(base))),
                    elsewhere(), 0);
}

Result<std::shared_ptr<TemporaryFolder>> TemporaryFolder::makePart()
{
    std::string path = QFile::encodeName(filePath(u"XXXXXX"_s)).toStdString();
    if (!::mkdtemp(path.data())) {
        const int reason = errno;
        return noFolder(Text::tr("No folder for temporary files could be made in %1.").arg(m_path), elsewhere(),
                        reason);
    }
    std::shared_ptr<TemporaryFolder> part(new TemporaryFolder);
    part->m_path = QFile::decodeName(QByteArray::fromStdString(path));
    part->m_whole = shared_from_this();
    return part;
}

TemporaryFolder::~TemporaryFolder()
{
    // Gigabytes take a while to be given back.
    auto remove = [path = QFile::encodeName(m_path).toStdString(), lock = m_lock, whole = std::move(m_whole)] {
        removeAll(path);
        if (lock < 0)
            return;
        Living::instance().remove(path);
        ::close(lock);
    };
    const QCoreApplication *application = QCoreApplication::instance();
    if (application && !QCoreApplication::closingDown() && QThread::currentThread() == application->thread())
        QThreadPool::globalInstance()->start(std::move(remove));
    else
        remove();
}

qint64 TemporaryFolder::freeBytes() const
{
    struct statvfs disk{};
    if (::statvfs(QFile::encodeName(m_path).constData(), &disk) != 0)
        return -1;
    return static_cast<qint64>(disk.f_bavail) * static_cast<qint64>(disk.f_frsize);
}

Result<void> TemporaryFolder::checkRoom(qint64 bytes) const
{
    const qint64 free = freeBytes();
    if (free < 0 || free - KeptFree >= bytes)
        return {};
    const QLocale locale;
    return std::unexpected(
        Error{Error::Kind::NotReadable,
              Text::tr("There is not enough room in %1: %2 are needed, %3 are free, of which %4 are left to others.")
                  .arg(QDir::tempPath(), locale.formattedDataSize(bytes), locale.formattedDataSize(free),
                       locale.formattedDataSize(KeptFree)),
              elsewhere(),
              {}});
}

void TemporaryFolder::sweep()
{
    const std::string base = basePath();
    std::error_code failed;
    if (!std::filesystem::exists(std::filesystem::symlink_status(base, failed)) || !secureBase(base))
        return;
    for (std::filesystem::directory_iterator it(base, failed), end; !failed && it != end; it.increment(failed)) {
        const std::string path = it->path().string();
        const int lock = lockFolder(path);
        if (lock < 0)
            continue; // its process lives
        removeAll(path);
        ::close(lock);
    }
}

} // namespace aviary
