// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/json.h"
#include "models/sources/api/apiclient.h"

#include <QMutex>
#include <QUrlQuery>

namespace aviary {

using IsCanceled = std::function<bool()>;

struct ApiAbout
{
    QUrl base; // what "api/v1/" is below; where the origin leads on, not the origin
    QString version; // of the server; "" where it does not say
    int schema = 0; // the migration that such a server has: a guess, as 10 for 1.5.8
};

// A page of a list.
struct ApiList
{
    JsonDocument json; // of which rows are parts
    JsonValue rows; // an array
    qint64 count = 0; // of all that the query lets through
};

// A page that was asked for and not awaited.
struct ApiPending
{
    QUrl url;
    ApiTicket ticket;
    bool isValid() const { return !url.isEmpty(); }
};

// ARA's API at one origin, as JSON. Its calls block; any thread but those of the GUI and of the network.
class ApiServer
{
public:
    explicit ApiServer(const QUrl &origin, const WebPatience &patience = {});

    const QUrl &origin() const { return m_origin; }
    ApiClient &client() { return m_client; }

    // Asked once, and `anew` again.
    Result<ApiAbout> about(const IsCanceled &isCanceled, bool anew = false);
    // `what` as "results" or "results/12", below api/v1/. Known only when about() was answered.
    QUrl url(const QString &what, const QUrlQuery &query = {}) const;

    ApiPending ask(const QString &kind, const QUrlQuery &query, ApiPriority priority);
    Result<ApiList> wait(ApiPending &pending, const IsCanceled &isCanceled);
    Result<ApiList> list(const QString &kind, const QUrlQuery &query, ApiPriority priority,
                         const IsCanceled &isCanceled);
    // All rows of a list, a page after the other; `take` is called with each row.
    Result<void> eachRow(const QString &kind, QUrlQuery query, ApiPriority priority, const IsCanceled &isCanceled,
                         const std::function<void(const JsonValue &)> &take);

    ApiTicket askDetail(const QString &what, ApiPriority priority);
    // An object. `missing` is the error where the server says that there is none.
    Result<JsonDocument> waitDetail(ApiTicket &ticket, const Error &missing, const IsCanceled &isCanceled);
    Result<JsonDocument> detailOf(const Result<ApiReply> &reply, const Error &missing) const;

private:
    Result<ApiAbout> find(const IsCanceled &isCanceled);
    Result<JsonDocument> json(const Result<ApiReply> &reply) const;

    const QUrl m_origin;
    ApiClient m_client;
    QMutex m_finding; // while somebody does
    mutable QMutex m_mutex;
    std::optional<ApiAbout> m_about; // guarded
};

// Rows of a page: so many come in about a second from a usual server, and a click does not wait for longer.
inline constexpr qint64 ApiPageRows = 2500;

QUrlQuery apiQueryOf(std::initializer_list<std::pair<QString, QString>> items);
// The text of a value as ARA stores it: its server answers without blanks between tokens and with plain Unicode, where
// Python, which wrote the value, has both blanks and escapes.
QByteArray asStored(QByteArrayView compact);

} // namespace aviary
