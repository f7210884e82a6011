// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/archives/unpackreports.h"
#include "models/sources/places/signature.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <clocale>

#include <sys/mman.h>
#include <unistd.h>

using namespace aviary;

namespace {

void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

// Small enough that each input is quick, large enough that bounds are met.
constexpr FindBounds Bounds = {.unpackedBytes = qint64{2} * 1024 * 1024, .entries = 100, .depth = 8};

QDir unpackedFolder()
{
    return QDir(QDir::tempPath() + QStringLiteral("/aviary-%1").arg(::geteuid()));
}

void checkReport(const FoundReport &report)
{
    QFile file(report.file);
    require(file.open(QIODevice::ReadOnly) && file.size() <= Bounds.unpackedBytes);
    require(signatureOf(file.read(SignatureSize)) == Signature::Sqlite);
    // A name of our own in a folder of our own, whatever the archive says.
    require(QFileInfo(report.file).canonicalFilePath() == report.file);
    require(report.file.startsWith(unpackedFolder().canonicalPath() + u'/'));
    require(QFileInfo(report.file).fileName() == QLatin1StringView("ansible.sqlite"));
    require(!report.inside.contains(u'\n') && report.path.join(u'/') == report.inside);
    require(report.path.size() <= Bounds.depth && report.copy);
}

void unpack(const QString &file, int cancelAfter)
{
    std::vector<FoundReport> reports;
    int asked = 0;
    qint64 last = 0;
    const auto result = unpackReports(
        {.file = file, .bounds = Bounds},
        {.found =
             [&](FoundReport report) {
                 checkReport(report);
                 reports.push_back(std::move(report));
             },
         .problem
         = [](const PlaceProblem &problem) { require(!problem.error.what.isEmpty() && !problem.error.todo.isEmpty()); },
         .progress =
             [&](qint64 bytes, qint64 total, const QString &) {
                 require(bytes >= last && bytes <= total);
                 last = bytes;
             },
         .isCanceled = [&] { return cancelAfter >= 0 && asked++ >= cancelAfter; }});
    require(result ? result->found == static_cast<int>(reports.size())
                   : reports.empty() || result.error().kind == Error::Kind::Cancelled);
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int * /*argc*/, char *** /*argv*/)
{
    std::setlocale(LC_CTYPE, "C.UTF-8");
    // Its own, so that what another one left, or has just now, is not taken for its.
    const bool isInMemory = QFileInfo(QStringLiteral("/dev/shm")).isWritable();
    static const QTemporaryDir folder((isInMemory ? QStringLiteral("/dev/shm") : QDir::tempPath())
                                      + QStringLiteral("/fuzz_archive-XXXXXX"));
    require(folder.isValid());
    qputenv("TMPDIR", QFile::encodeName(folder.path()));
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const int memory = ::memfd_create("archive", MFD_CLOEXEC);
    require(memory >= 0 && ::write(memory, data, size) == static_cast<ssize_t>(size));
    const QString file = QStringLiteral("/proc/self/fd/%1").arg(memory);
    unpack(file, -1);
    unpack(file, size > 0 ? data[size - 1] % 32 : 0);
    require(unpackedFolder().isEmpty());
    ::close(memory);
    return 0;
}
