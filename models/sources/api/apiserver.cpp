// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/api/apiserver.h"

#include "models/sources/api/apierrors.h"
#include "models/sources/sql/schema.h"

#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// The migration that a server has applied to its own database; that of any database of many it does not tell.
int schemaOf(const QString &version)
{
    const QVersionNumber number = QVersionNumber::fromString(version);
    static const std::pair<QVersionNumber, int> Newest[]
        = {{QVersionNumber(1, 7, 5), 19}, {QVersionNumber(1, 7, 4), 18}, {QVersionNumber(1, 6), 17},
           {QVersionNumber(1, 5, 7), 10}, {QVersionNumber(1, 5, 4), 8},  {QVersionNumber(1, 5), 7},
           {QVersionNumber(1, 4), 5},     {QVersionNumber(1, 3), 4},     {QVersionNumber(1), 3}};
    for (const auto &[since, schema] : Newest) {
        if (number >= since)
            return schema;
    }
    return Schema::NewestKnown;
}

bool isListOfKinds(const JsonValue &root)
{
    return root["playbooks"_L1].isString() && root["results"_L1].isString();
}

QUrl baseOf(const QUrl &answered, QLatin1StringView below)
{
    QUrl base = answered.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    QString path = base.path(QUrl::FullyEncoded);
    if (path.endsWith(below))
        path.chop(below.size());
    base.setPath(path, QUrl::TolerantMode);
    return base;
}

} // namespace

ApiServer::ApiServer(const QUrl &origin, const WebPatience &patience)
    : m_origin(origin)
    , m_client(origin, patience)
{
}

Result<ApiAbout> ApiServer::about(const IsCanceled &isCanceled, bool anew)
{
    constexpr int LookEvery = 50; // ms
    while (!m_finding.tryLock(LookEvery)) {
        if (isCanceled())
            return std::unexpected(Error{.kind = Error::Kind::Cancelled});
    }
    const std::unique_lock finding(m_finding, std::adopt_lock);
    {
        const QMutexLocker lock(&m_mutex);
        if (m_about && !anew)
            return *m_about;
    }
    Result<ApiAbout> about = find(isCanceled);
    if (about) {
        const QMutexLocker lock(&m_mutex);
        m_about = *about;
    }
    return about;
}

Result<ApiAbout> ApiServer::find(const IsCanceled &isCanceled)
{
    constexpr qsizetype Most = qsizetype{64} * 1024;
    const auto ask = [&](QLatin1StringView below) {
        return m_client.ask({.url = m_origin.resolved(QUrl(below)), .maxSize = Most}).wait(isCanceled);
    };
    const Result<ApiReply> root = ask("api/"_L1);
    if (!root)
        return std::unexpected(root.error());
    if (root->status == 404) {
        // What stands in front of a server may pass on only what is below api/v1/.
        const Result<ApiReply> kinds = ask("api/v1/"_L1);
        if (kinds && kinds->status == 404)
            return std::unexpected(noApiError(m_origin));
        const Result<JsonDocument> list = json(kinds);
        if (!list)
            return std::unexpected(list.error());
        if (!isListOfKinds(list->root()))
            return std::unexpected(notAraError(m_origin));
        return ApiAbout{.base = baseOf(kinds->url, "api/v1/"_L1)};
    }
    const Result<JsonDocument> answer = json(root);
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->root()["kind"_L1].toString() != "ara"_L1)
        return std::unexpected(notAraError(m_origin));
    const QString version = answer->root()["version"_L1].toString();
    return ApiAbout{.base = baseOf(root->url, "api/"_L1), .version = version, .schema = schemaOf(version)};
}

Result<JsonDocument> ApiServer::json(const Result<ApiReply> &reply) const
{
    if (!reply)
        return std::unexpected(reply.error());
    if (reply->status < 200 || reply->status >= 300)
        return std::unexpected(apiStatusError(*reply));
    JsonDocument document;
    if (reply->isWhole || reply->isJson())
        document = JsonDocument::parse(reply->body);
    if (!document.root().isObject())
        return std::unexpected(reply->isJson() ? notAraError(reply->url) : apiPageError(reply->url, reply->hadAccess));
    if (!reply->isWhole)
        return std::unexpected(apiTooLargeError(reply->url, reply->body.size()));
    if (!document.problem().isEmpty())
        return std::unexpected(apiCutError(reply->url));
    return document;
}

QUrl ApiServer::url(const QString &what, const QUrlQuery &query) const
{
    const QMutexLocker lock(&m_mutex);
    QUrl url = (m_about ? m_about->base : m_origin).resolved(QUrl("api/v1/"_L1 + what));
    if (!query.isEmpty())
        url.setQuery(query);
    return url;
}

ApiPending ApiServer::ask(const QString &kind, const QUrlQuery &query, ApiPriority priority)
{
    ApiPending pending{.url = url(kind, query), .ticket = {}};
    pending.ticket = m_client.ask({.url = pending.url, .priority = priority});
    return pending;
}

Result<ApiList> ApiServer::wait(ApiPending &pending, const IsCanceled &isCanceled)
{
    Result<ApiReply> reply = pending.ticket.wait(isCanceled);
    Result<JsonDocument> document = json(reply);
    if (!document)
        return std::unexpected(document.error());
    ApiList list{
        .json = *document, .rows = document->root()["results"_L1], .count = document->root()["count"_L1].toInteger(-1)};
    if (!list.rows.isArray() || list.count < 0)
        return std::unexpected(notAraError(pending.url));
    return list;
}

Result<ApiList> ApiServer::list(const QString &kind, const QUrlQuery &query, ApiPriority priority,
                                const IsCanceled &isCanceled)
{
    ApiPending pending = ask(kind, query, priority);
    return wait(pending, isCanceled);
}

Result<void> ApiServer::eachRow(const QString &kind, QUrlQuery query, ApiPriority priority,
                                const IsCanceled &isCanceled, const std::function<void(const JsonValue &)> &take)
{
    qint64 rows = 0;
    query.addQueryItem(u"limit"_s, QString::number(ApiPageRows));
    while (true) {
        QUrlQuery page = query;
        if (rows > 0)
            page.addQueryItem(u"offset"_s, QString::number(rows));
        const Result<ApiList> list = this->list(kind, page, priority, isCanceled);
        if (!list)
            return std::unexpected(list.error());
        for (JsonValue row = list->rows.firstChild(); !row.isNone(); row = row.next())
            take(row);
        rows += list->rows.size();
        if (rows >= list->count || list->rows.size() == 0)
            return {};
    }
}

ApiTicket ApiServer::askDetail(const QString &what, ApiPriority priority)
{
    constexpr qsizetype MaxDetail = qsizetype{512} * 1024 * 1024;
    return m_client.ask({.url = url(what), .priority = priority, .maxSize = MaxDetail});
}

Result<JsonDocument> ApiServer::waitDetail(ApiTicket &ticket, const Error &missing, const IsCanceled &isCanceled)
{
    return detailOf(ticket.wait(isCanceled), missing);
}

Result<JsonDocument> ApiServer::detailOf(const Result<ApiReply> &reply, const Error &missing) const
{
    if (reply && reply->status == 404)
        return std::unexpected(missing);
    return json(reply);
}

QUrlQuery apiQueryOf(std::initializer_list<std::pair<QString, QString>> items)
{
    QUrlQuery query;
    for (const auto &[name, value] : items)
        query.addQueryItem(name, QString::fromLatin1(value.toUtf8().toPercentEncoding()));
    return query;
}

QByteArray asStored(QByteArrayView compact)
{
    QByteArray stored;
    stored.reserve(compact.size() + compact.size() / 8);
    bool isText = false;
    const auto escape
        = [&stored](char16_t unit) { stored += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0'); };
    for (qsizetype i = 0; i < compact.size(); ++i) {
        const char c = compact[i];
        if (!isText) {
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t')
                continue;
            stored += c;
            if (c == ',' || c == ':')
                stored += ' ';
            isText = c == '"';
        } else if (c == '\\' && i + 1 < compact.size()) {
            stored += c;
            stored += compact[++i];
        } else if (static_cast<signed char>(c) < 0 || c == '\x7f') {
            qsizetype end = i + 1;
            while (end < compact.size() && static_cast<signed char>(compact[end]) < 0)
                ++end;
            const QString text = QString::fromUtf8(compact.sliced(i, end - i));
            for (const QChar unit : text)
                escape(unit.unicode());
            i = end - 1;
        } else {
            stored += c;
            isText = c != '"';
        }
    }
    return stored;
}

} // namespace aviary
