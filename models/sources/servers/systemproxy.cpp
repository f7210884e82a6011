// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/servers/systemproxy.h"

#include "models/sources/web/weburl.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

QString proxyFor(const QUrl &url)
{
    if (!isWebUrl(url) || url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback())
        return {};
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    if (proxies.isEmpty() || proxies.front().type() == QNetworkProxy::NoProxy || proxies.front().hostName().isEmpty())
        return {};
    const QNetworkProxy &proxy = proxies.front();
    return proxy.port() > 0 ? u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port()) : proxy.hostName();
}

} // namespace

Job<QString> systemProxyFor(const QUrl &url)
{
    return Job<QString>(QtConcurrent::run([url]() -> Result<QString> { return proxyFor(url); }));
}

} // namespace aviary
