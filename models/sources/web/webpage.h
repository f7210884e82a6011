// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/web/webexchange.h"

namespace aviary {

// A page in memory. One that is larger than is taken is cut there.
struct WebPage
{
    int status = 0;
    QUrl url; // that answered, without user info
    QByteArray body;
    bool isWhole = true;

    bool operator==(const WebPage &) const = default;
};

// Fetches a page once. Lives in the network thread; what it answers when destroyed before is nothing.
class PageFetch : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype MaxSize = qsizetype{16} * 1024 * 1024; // a listing of 100,000 files

    PageFetch(QNetworkAccessManager &network, WebQuestion question, QObject *parent, qsizetype maxSize = MaxSize);
    void start() { m_exchange.start(); }

Q_SIGNALS:
    // Any status: what a page says when it is not the one asked for may matter, too.
    void done(const aviary::Result<aviary::WebPage> &page);

private:
    void take(const QByteArray &bytes);

    WebPage m_page;
    qsizetype m_maxSize;
    WebExchange m_exchange;
};

} // namespace aviary
