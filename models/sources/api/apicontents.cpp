// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/api/apicontents.h"

#include "models/content/headline.h"

#include <deque>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Place
{
    QLatin1StringView list; // below which the detail is
    QLatin1StringView field; // in it
};

Place placeOf(ContentKind kind)
{
    switch (kind) {
    case ContentKind::Result:
        return {"results/"_L1, "content"_L1};
    case ContentKind::Facts:
        return {"hosts/"_L1, "facts"_L1};
    case ContentKind::File:
        return {"files/"_L1, "content"_L1};
    case ContentKind::Record:
        break;
    }
    return {"records/"_L1, "value"_L1};
}

ContentPtr contentFrom(ContentKind kind, const JsonValue &value)
{
    auto content = std::make_shared<Content>();
    if (kind == ContentKind::File) {
        content->text = value.toUtf8();
    } else if (!value.isNone()) {
        content->text = asStored(value.source());
        content->json = JsonDocument::parse(content->text);
        content->problem = content->json.problem();
    }
    content->storedBytes = content->text.size(); // how it is packed there, nobody says
    return content;
}

} // namespace

ApiContents::ApiContents(ApiServer &server, qint64 cacheBytes)
    : m_server(server)
    , m_cache(cacheBytes)
{
}

ContentPtr ApiContents::known(ContentKind kind, qint64 id) const
{
    const QMutexLocker lock(&m_mutex);
    return m_cache.known(kind, id);
}

ApiTicket ApiContents::ask(ContentKind kind, qint64 id, ApiPriority priority)
{
    return m_server.askDetail(placeOf(kind).list + QString::number(id), priority);
}

Result<ContentPtr> ApiContents::take(const Result<ApiReply> &reply, ContentKind kind, qint64 id)
{
    const Result<JsonDocument> detail = m_server.detailOf(reply, missingContent(kind, id));
    if (!detail)
        return std::unexpected(detail.error());
    ContentPtr content = contentFrom(kind, detail->root()[placeOf(kind).field]);
    const QMutexLocker lock(&m_mutex);
    m_cache.keep(kind, id, content);
    return content;
}

Result<ContentPtr> ApiContents::content(ContentKind kind, qint64 id, ApiPriority priority, const IsCanceled &isCanceled)
{
    if (ContentPtr held = known(kind, id))
        return held;
    if (const Result<ApiAbout> about = m_server.about(isCanceled); !about)
        return std::unexpected(about.error());
    return take(ask(kind, id, priority).wait(isCanceled), kind, id);
}

Result<int> ApiContents::each(ContentKind kind, const std::vector<qint64> &ids, ApiPriority priority,
                              const IsCanceled &isCanceled,
                              const std::function<void(const Result<ContentPtr> &)> &take)
{
    constexpr size_t Ahead = 4; // more are on their way than are asked at a time, so that none waits for this thread
    constexpr int Patience = 3;
    struct Asked
    {
        ContentPtr held;
        ApiTicket ticket;
    };
    std::deque<Asked> asked;
    size_t next = 0;
    int gone = 0; // in a row
    for (const qint64 id : ids) {
        for (; next < ids.size() && asked.size() < Ahead; ++next) {
            Asked one{.held = known(kind, ids[next]), .ticket = {}};
            if (!one.held)
                one.ticket = ask(kind, ids[next], priority);
            asked.push_back(std::move(one));
        }
        Asked one = std::move(asked.front());
        asked.pop_front();
        if (one.held) {
            take(one.held);
            continue;
        }
        const Result<ApiReply> reply = one.ticket.wait(isCanceled);
        const Result<ContentPtr> content = this->take(reply, kind, id);
        gone = !reply || reply->isOutOfBreath() ? gone + 1 : 0;
        const auto is = [&content](Error::Kind problem) { return !content && content.error().kind == problem; };
        // Who is refused once is for all others, and a server may close its door to who asks on and on.
        if (is(Error::Kind::Cancelled) || is(Error::Kind::Access) || gone == Patience)
            return std::unexpected(content.error());
        take(content);
    }
    return gone;
}

Result<QStringList> ApiContents::messages(const std::vector<MessageQuery> &queries, const IsCanceled &isCanceled)
{
    QStringList lines;
    if (queries.empty())
        return lines;
    std::vector<qint64> ids;
    ids.reserve(queries.size());
    for (const MessageQuery &query : queries)
        ids.push_back(raw(query.id));
    const bool isHeld
        = std::ranges::all_of(ids, [this](qint64 id) { return known(ContentKind::Result, id) != nullptr; });
    if (const Result<ApiAbout> about = isHeld ? ApiAbout() : m_server.about(isCanceled); !about)
        return std::unexpected(about.error());
    bool isAnyRead = false;
    Error problem;
    const Result<int> gone
        = each(ContentKind::Result, ids, ApiPriority::View, isCanceled, [&](const Result<ContentPtr> &content) {
              const MessageQuery &query = queries[static_cast<size_t>(lines.size())];
              lines << (content ? message(query.outcome, **content) : QString());
              isAnyRead |= content.has_value();
              if (!content)
                  problem = content.error();
          });
    if (!gone)
        return std::unexpected(gone.error());
    // Rows that are gone have no message; a server that is gone, or fails for all of them, is to be asked again.
    if (*gone > 0 || (!isAnyRead && problem.kind == Error::Kind::Network))
        return std::unexpected(problem);
    return lines;
}

void ApiContents::forgetChanging()
{
    const QMutexLocker lock(&m_mutex);
    m_cache.forgetChanging();
}

} // namespace aviary
