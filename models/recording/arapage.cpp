// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/arapage.h"

#include "models/recording/location.h"

using namespace Qt::StringLiterals;

namespace aviary {

QUrl araPageOf(const Location &location)
{
    const QString scheme = location.report.scheme();
    if ((scheme != "http"_L1 && scheme != "https"_L1) || !location.inside.isEmpty() || location.isComparison())
        return {};
    QUrl page = location.report.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    QString path = page.path(QUrl::FullyEncoded);
    if (!path.endsWith(u'/'))
        path += u'/';
    const auto named = [&path](QLatin1StringView kind, auto id) { path += u"%1/%2.html"_s.arg(kind).arg(raw(id)); };
    if (location.page == PageId::Files && location.file) {
        named("files"_L1, *location.file);
        if (location.line > 0)
            page.setFragment(u"line-%1"_s.arg(location.line));
    } else if (location.page == PageId::Hosts && location.host) {
        named("hosts"_L1, *location.host);
    } else if (location.page == PageId::Records && location.record) {
        named("records"_L1, *location.record);
    } else if (location.result) {
        named("results"_L1, *location.result);
    } else if (location.playbook) {
        named("playbooks"_L1, *location.playbook);
    }
    page.setPath(path, QUrl::TolerantMode);
    return page;
}

} // namespace aviary
