// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/araapi/apirequest.h"

#include "models/araapi/apiparameters.h"
#include "models/araapi/serialize.h"

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// The release whose answers these are; clients show it.
constexpr auto Version = "1.7.5.dev4"_L1;
constexpr QByteArrayView Root = "/api/";
constexpr QByteArrayView Lists = "/api/v1/";
constexpr QByteArrayView Json = "application/json";

struct Kind
{
    QLatin1StringView name;
    RowKind kind;
};
// In the order in which the server lists them.
constexpr std::array Kinds{
    Kind{"labels"_L1, RowKind::Labels},     Kind{"playbooks"_L1, RowKind::Playbooks},
    Kind{"plays"_L1, RowKind::Plays},       Kind{"tasks"_L1, RowKind::Tasks},
    Kind{"hosts"_L1, RowKind::Hosts},       Kind{"latesthosts"_L1, RowKind::LatestHosts},
    Kind{"results"_L1, RowKind::Results},   Kind{"files"_L1, RowKind::Files},
    Kind{"records"_L1, RowKind::Records},
};

// "results", or "results/12".
struct Target
{
    RowKind kind;
    std::optional<QString> id;
};

std::optional<Target> targetOf(const QByteArray &path)
{
    if (!path.startsWith(Lists))
        return {};
    const QList<QByteArray> parts = path.sliced(Lists.size()).split('/');
    const auto kind
        = std::ranges::find_if(Kinds, [&](const Kind &one) { return one.name == QLatin1StringView(parts.front()); });
    if (kind == Kinds.end() || parts.size() > 2)
        return {};
    if (parts.size() == 1)
        return Target{kind->kind, {}};
    const QString id = QUrl::fromPercentEncoding(parts[1]);
    // The server's addresses take no dots, which leaves most hosts without one of their own.
    if (id.isEmpty() || id.contains(u'.') || id.contains(u'/'))
        return {};
    return Target{kind->kind, id};
}

ApiAnswer page(int status)
{
    const QByteArray reason = reasonOf(status);
    const QByteArray text = status == 404 ? "The requested resource was not found on this server." : QByteArray();
    return {.status = status,
            .reason = reason,
            .contentType = "text/html; charset=utf-8",
            .body = "\n<!doctype html>\n<html lang=\"en\">\n<head>\n  <title>" + reason
                + "</title>\n</head>\n<body>\n  <h1>" + reason + "</h1><p>" + text + "</p>\n</body>\n</html>\n"};
}

ApiAnswer json(int status, QByteArray body, const QByteArray &allow)
{
    return {.status = status,
            .reason = reasonOf(status),
            .contentType = Json.toByteArray(),
            .headers = {{"Allow", allow}, {"Vary", "Accept, Cookie"}},
            .body = std::move(body)};
}

constexpr auto Reading = "GET, HEAD, OPTIONS";

ApiAnswer refusal(int status, const QString &detail)
{
    JsonText out(JsonText::Layout::Compact);
    out.beginObject();
    out.key("detail"_L1);
    out.string(detail);
    out.endObject();
    return json(status, out.take(), Reading);
}

// DRF's choice among the forms it could give: here there is one.
std::optional<ApiAnswer> refusedForm(const ApiRequest &request)
{
    const QString format = apiQuery(request.query).queryItemValue(u"format"_s, QUrl::FullyDecoded);
    if (!format.isEmpty() && format != "json"_L1)
        return refusal(404, u"Not found."_s);
    if (request.accept.isEmpty() || !format.isEmpty())
        return {};
    const QList<QByteArray> ranges = request.accept.toLower().split(',');
    const bool isFine = std::ranges::any_of(ranges, [](const QByteArray &range) {
        const QByteArray type = range.split(';').front().trimmed();
        return type == Json || type == "application/*" || type == "*/*";
    });
    return isFine ? std::nullopt : std::optional(refusal(406, u"Could not satisfy the request Accept header."_s));
}

QString addressOf(const ApiRequest &request)
{
    return QString::fromUtf8(request.base) + QLatin1StringView(Lists);
}

ApiAnswer root(const ApiRequest &request)
{
    JsonText out(JsonText::Layout::Compact);
    out.beginObject();
    out.key("kind"_L1);
    out.string(u"ara"_s);
    out.key("version"_L1);
    out.string(QString(Version));
    out.key("api"_L1);
    out.beginArray();
    out.string(addressOf(request));
    out.endArray();
    out.endObject();
    return json(200, out.take(), Reading);
}

ApiAnswer listOfKinds(const ApiRequest &request)
{
    JsonText out(JsonText::Layout::Compact);
    out.beginObject();
    for (const Kind &kind : Kinds) {
        out.key(kind.name);
        out.string(addressOf(request) + kind.name);
    }
    out.endObject();
    return json(200, out.take(), Reading);
}

// As urllib writes it.
QByteArray plusEncoded(const QString &text)
{
    return text.toUtf8().toPercentEncoding(" ", "~").replace("%7E", "~").replace(' ', '+');
}

class PageAddress
{
public:
    PageAddress(const ApiRequest &request, const QUrlQuery &query)
        : m_address(request.base + request.path)
    {
        const auto items = query.queryItems(QUrl::FullyDecoded);
        for (const auto &[name, value] : items)
            m_values[name] << value;
    }
    // Of the page that begins at `offset`; 0 is not written.
    QString at(qint64 limit, qint64 offset) const
    {
        std::map<QString, QStringList> values = m_values;
        values[u"limit"_s] = {QString::number(limit)};
        values[u"offset"_s] = {QString::number(offset)};
        if (offset == 0)
            values.erase(u"offset"_s);
        QByteArrayList parts;
        for (const auto &[name, all] : values) {
            for (const QString &value : all)
                parts << plusEncoded(name) + '=' + plusEncoded(value);
        }
        return QString::fromUtf8(m_address + '?' + parts.join('&'));
    }

private:
    QByteArray m_address;
    std::map<QString, QStringList> m_values; // by name, as the server sorts them
};

ApiAnswer wrongParameters(const std::vector<std::pair<QString, QString>> &errors)
{
    JsonText out(JsonText::Layout::Compact);
    out.beginObject();
    for (const auto &[name, what] : errors) {
        out.key(name);
        out.beginArray();
        out.string(what);
        out.endArray();
    }
    out.endObject();
    return json(400, out.take(), Reading);
}

ApiAnswer failed(const Error &error)
{
    if (error.kind == Error::Kind::NotFound)
        return refusal(404, u"Not found."_s);
    ApiAnswer answer = page(500);
    answer.problems << error.what;
    return answer;
}

ApiAnswer list(ReportSource &source, RowKind kind, const ApiRequest &request)
{
    const QUrlQuery query = apiQuery(request.query);
    ApiParameters parameters = readApiParameters(kind, query);
    if (!parameters.errors.empty())
        return wrongParameters(parameters.errors);
    const qint64 limit = parameters.query.limit, offset = parameters.query.offset;
    parameters.query.offset = offset + request.firstRow;
    parameters.query.limit = limit - request.firstRow;
    if (request.mostRows >= 0)
        parameters.query.limit = std::min(parameters.query.limit, request.mostRows);
    const Result<ApiRows> rows = readApiList(source, kind, std::move(parameters.query));
    if (!rows)
        return failed(rows.error());
    const qint64 total = rows->rows->total;
    const PageAddress address(request, query);
    JsonText out(JsonText::Layout::Compact);
    const auto link = [&](QLatin1StringView name, bool isThere, qint64 at) {
        out.key(name);
        if (isThere)
            out.string(address.at(limit, at));
        else
            out.null();
    };
    out.beginObject();
    out.key("count"_L1);
    out.number(total);
    const bool hasNext = offset < total - limit;
    link("next"_L1, hasNext, hasNext ? offset + limit : 0);
    link("previous"_L1, offset > 0, std::max<qint64>(offset - limit, 0));
    out.key("results"_L1);
    out.beginArray();
    for (size_t i = 0; i < rows->size(); ++i) {
        out.beginObject();
        writeListFields(out, kind, rows->row(i), *rows->related);
        out.endObject();
    }
    out.endArray();
    out.endObject();
    ApiAnswer answer = json(200, out.take(), Reading);
    answer.problems = rows->problems;
    constexpr QByteArrayView before = ",\"results\":["; // no text in JSON has quotes like these
    answer.rowsAt = answer.body.indexOf(before) + before.size();
    if (rows->size() > 0)
        answer.rowsLeft
            = std::max<qint64>(std::min(limit, total - offset) - request.firstRow - std::ssize(rows->rows->rows), 0);
    return answer;
}

ApiAnswer latestHost(ReportSource &source, const QString &name)
{
    RowQuery query;
    query.filter.push_back({u"name"_s, RowCondition::Op::Equal, {name}});
    const Result<ApiRows> rows = readApiList(source, RowKind::LatestHosts, std::move(query));
    if (!rows)
        return failed(rows.error());
    if (rows->size() == 0)
        return refusal(404, u"Not found."_s);
    JsonText out(JsonText::Layout::Compact);
    out.beginObject();
    writeListFields(out, RowKind::LatestHosts, rows->row(0), *rows->related);
    out.endObject();
    return json(200, out.take(), Reading);
}

ApiAnswer detail(ReportSource &source, const Target &target)
{
    if (target.kind == RowKind::LatestHosts)
        return latestHost(source, *target.id);
    bool isNumber = false;
    const qint64 id = target.id->toLongLong(&isNumber);
    if (!isNumber)
        return refusal(404, u"Not found."_s);
    const Result<ApiRows> rows = readApiDetail(source, target.kind, id);
    if (!rows)
        return failed(rows.error());
    JsonText out(JsonText::Layout::Compact);
    out.beginObject();
    writeDetailFields(out, target.kind, rows->row(0), *rows->related);
    out.endObject();
    ApiAnswer answer = json(200, out.take(), Reading);
    answer.problems = rows->problems;
    return answer;
}

} // namespace

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 406:
        return "Not Acceptable";
    default:
        return "Internal Server Error";
    }
}

std::optional<ApiAnswer> answerWithoutReport(const ApiRequest &request)
{
    const bool isRoot = request.path == Root || request.path == Lists;
    if (!isRoot && !targetOf(request.path))
        return page(404);
    if (request.method == "OPTIONS")
        return json(200, {}, Reading);
    if (request.method != "GET" && request.method != "HEAD")
        return refusal(405, u"Method \"%1\" not allowed."_s.arg(QString::fromLatin1(request.method)));
    if (std::optional<ApiAnswer> refused = refusedForm(request))
        return refused;
    if (request.path == Root)
        return root(request);
    if (request.path == Lists)
        return listOfKinds(request);
    return {};
}

ApiAnswer answerApi(ReportSource &source, const ApiRequest &request)
{
    if (std::optional<ApiAnswer> answer = answerWithoutReport(request))
        return std::move(*answer);
    const Target target = *targetOf(request.path);
    return target.id ? detail(source, target) : list(source, target.kind, request);
}

} // namespace aviary
