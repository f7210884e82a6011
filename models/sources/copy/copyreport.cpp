// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/copy/copyreport.h"

#include "models/sources/copy/copier.h"
#include "models/sources/copy/copytarget.h"

using namespace Qt::StringLiterals;

namespace aviary {

void setSource(CopyChoice &choice, const FoundReport &report)
{
    QStringList &files = choice.sourceFiles;
    if (!report.file.isEmpty())
        files << report.file;
    // The archive that it was unpacked from.
    if (report.origin.isLocalFile() && report.origin.toLocalFile() != report.file)
        files << report.origin.toLocalFile();
    choice.byOffset = report.isServer() && report.origin.scheme().startsWith("http"_L1);
}

Result<CopyStatistics> copyReport(ReportSource &source, const QString &target, const CopyChoice &choice,
                                  const CopyWatch &watch)
{
    const Result<QString> file = copyTarget(target, choice.sourceFiles, choice.replace);
    if (!file)
        return std::unexpected(file.error());
    return Copier(source, *file, choice, watch).copy();
}

} // namespace aviary
