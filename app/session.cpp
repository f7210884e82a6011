// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "models/sources/openreport.h"

#include <QFileInfo>

namespace aviary {

namespace {

// One name for a file however it was written: a link, a relative path, another spelling of the folder.
QUrl canonical(const QUrl &url)
{
    if (!url.isLocalFile())
        return url;
    const QString path = QFileInfo(url.toLocalFile()).canonicalFilePath();
    return path.isEmpty() ? url : QUrl::fromLocalFile(path);
}

} // namespace

Session::~Session() = default;

OpenReport *Session::find(const QUrl &origin, const QString &inside) const
{
    const QUrl wanted = canonical(origin);
    for (const auto &report : m_reports) {
        if (canonical(report->origin()) == wanted && (inside.isEmpty() || report->info().inside == inside))
            return report.get();
    }
    return nullptr;
}

OpenReport *Session::open(const QUrl &url)
{
    if (OpenReport *known = find(url)) {
        if (known->state() == OpenReport::State::Failed)
            known->reload();
        return known;
    }
    m_reports.push_back(std::make_unique<OpenReport>(url, openReport(url), nullptr));
    OpenReport *report = m_reports.back().get();
    Q_EMIT opened(report);
    return report;
}

void Session::close(OpenReport *report)
{
    const auto it = std::ranges::find_if(m_reports, [&](const auto &r) { return r.get() == report; });
    if (it == m_reports.end())
        return;
    Q_EMIT aboutToClose(report);
    m_reports.erase(it);
    Q_EMIT closed();
}

} // namespace aviary
