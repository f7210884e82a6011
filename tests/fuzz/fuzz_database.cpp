// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/overview.h"
#include "models/sources/check/checkreport.h"
#include "models/sources/openreport.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace aviary;

namespace {

// Qt's SQL drivers are found through the application.
QString fileName()
{
    static int argc = 1;
    static char name[] = "fuzz_database";
    static char *argv[] = {name, nullptr};
    static const QCoreApplication application(argc, argv);
    static const QTemporaryDir folder;
    return folder.filePath(QStringLiteral("ansible.sqlite"));
}

} // namespace

// A file that somebody says is a database: opened, read as a window would, and checked.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QFile file(fileName());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        __builtin_trap();
    file.write(reinterpret_cast<const char *>(data), static_cast<qint64>(size));
    file.close();
    const QUrl url = QUrl::fromLocalFile(file.fileName());
    (void)checkReport({.origin = url});
    const ReportSourcePtr source = openReport(url);
    const auto playbooks = source->playbooks().wait();
    (void)source->outcomeCounts().wait();
    if (!playbooks || playbooks->empty())
        return 0;
    if (const auto recording = source->recording(playbooks->front().id).wait()) {
        (void)overviewOf(*recording);
        if ((*recording)->resultCount() > 0)
            (void)source->result((*recording)->resultId(0)).wait();
    }
    return 0;
}
