// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/web/webpage.h"

namespace aviary {

PageFetch::PageFetch(QNetworkAccessManager &network, WebQuestion question, QObject *parent, qsizetype maxSize)
    : QObject(parent)
    , m_maxSize(maxSize)
    , m_exchange(network, std::move(question), this)
{
    connect(&m_exchange, &WebExchange::answered, this, [this](const WebHead &head) {
        m_page.status = head.status;
        m_page.url = head.url;
    });
    connect(&m_exchange, &WebExchange::arrived, this, &PageFetch::take);
    connect(&m_exchange, &WebExchange::ended, this, [this] { Q_EMIT done(m_page); });
    connect(&m_exchange, &WebExchange::failed, this,
            [this](const WebFailure &failure) { Q_EMIT done(std::unexpected(failure.error)); });
}

void PageFetch::take(const QByteArray &bytes)
{
    m_page.body += bytes.first(std::min(bytes.size(), m_maxSize - m_page.body.size()));
    if (m_page.body.size() < m_maxSize)
        return;
    m_page.isWhole = false;
    m_exchange.stop();
    Q_EMIT done(m_page);
}

} // namespace aviary
