// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/openreport.h"

#include "models/sources/api/apisource.h"
#include "models/sources/sql/sqlsource.h"
#include "models/sources/web/weburl.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace aviary {

QUrl urlFromUserInput(const QString &text, const QString &workingFolder)
{
    QString path = text.trimmed();
    if (path.size() > 1
        && ((path.startsWith(u'"') && path.endsWith(u'"')) || (path.startsWith(u'\'') && path.endsWith(u'\''))))
        path = path.mid(1, path.size() - 2);
    if (path.isEmpty())
        return {};
    // A name with a colon is a file unless what stands before it is a scheme followed by slashes.
    if (const QUrl url(path, QUrl::StrictMode);
        url.isValid() && !url.scheme().isEmpty() && (path.contains("://"_L1) || url.scheme() == "file"_L1))
        return url;
    if (path == "~"_L1 || path.startsWith("~/"_L1))
        path.replace(0, 1, QDir::homePath());
    const QDir folder(workingFolder.isEmpty() ? QDir::currentPath() : workingFolder);
    return QUrl::fromLocalFile(QDir::cleanPath(folder.absoluteFilePath(path)));
}

ReportSourcePtr openReport(const QUrl &url)
{
    return openReport(FoundReport {.origin = url});
}

ReportSourcePtr openReport(const FoundReport &found)
{
    return openReport(found, WebPatience());
}

ReportSourcePtr openReport(const FoundReport &found, const WebPatience &patience)
{
    if (found.isServer() && isWebUrl(found.origin))
        return std::make_unique<ApiSource>(found, patience, ApiSource::Pace());
    return std::make_unique<SqlSource>(found);
}

} // namespace aviary
