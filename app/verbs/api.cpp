// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/openedreport.h"
#include "app/verbs/verb.h"
#include "app/verbs/verbline.h"
#include "app/verbs/verbtext.h"
#include "models/araapi/apirequest.h"
#include "models/sources/servers/serveraccess.h"
#include "models/sources/servers/serveranswer.h"

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

void options(VerbLine &line)
{
    line.describe(
        VerbText::tr("Answers as ARA's REST API would, without a server: lists with limit, offset, every filter "
                     "and order; single objects with all that belongs to them. A server is asked itself. Exit "
                     "status: 0 an answer, 1 the report could be read in part only, 2 an error, which the "
                     "answer says."));
    line.takesReportAnd(VerbText::tr("PATH"),
                        VerbText::tr("What is asked for: /api/v1/results?status=failed, or what follows v1 in it."));
    line.takesFlag(u"include"_s, VerbText::tr("Prints the status and the headers before the answer."));
    line.takesText(u"base"_s, VerbText::tr("address"),
                   VerbText::tr("What addresses in the answer begin with, instead of http://127.0.0.1:8000."));
}

// "results?limit=1", "/api/v1/results?limit=1", "http://ara.example/api/v1/results?limit=1".
ApiRequest requestOf(const QString &address)
{
    QByteArray text = address.toUtf8();
    if (const qsizetype host = text.indexOf("://"); host >= 0) {
        const qsizetype api = text.indexOf("/api/", host);
        text = api < 0 ? QByteArray("/") : text.sliced(api);
    }
    ApiRequest request;
    const qsizetype query = text.indexOf('?');
    request.path = text.first(query < 0 ? text.size() : query);
    if (query >= 0)
        request.query = text.sliced(query + 1);
    if (!request.path.startsWith('/'))
        request.path.prepend(request.path.startsWith("api/") ? "/" : "/api/v1/");
    return request;
}

void writeHead(Output &output, int status, const QByteArray &reason,
               const std::vector<std::pair<QByteArray, QByteArray>> &headers)
{
    output.write(u"HTTP/1.1 %1 %2\n"_s.arg(status).arg(QLatin1StringView(reason)));
    for (const auto &[name, value] : headers)
        output.write(u"%1: %2\n"_s.arg(QLatin1StringView(name), QLatin1StringView(value)));
    output.write(u"\n"_s);
}

// What a server says for itself, as it says it.
ExitStatus passThrough(const NamedReport &server, const ApiRequest &request, const VerbLine &line, Output &output)
{
    if (line.isSet(u"base"_s))
        return line.usage(VerbText::tr("--base is not for a server, which names its own addresses."));
    const QByteArray below = request.query.isEmpty() ? request.path : request.path + '?' + request.query;
    const Result<ServerAnswer> answer = askServer(server.found.origin, below);
    if (!answer) {
        say(server.name(), answer.error());
        return Failed;
    }
    if (line.isSet(u"include"_s))
        writeHead(output, answer->status, reasonOf(answer->status), answer->headers);
    output.writeBytes(answer->body);
    if (!answer->body.endsWith('\n'))
        output.writeBytes("\n");
    if (!answer->isWhole) {
        say(server.name() + u": "_s + VerbText::tr("The answer is too large; this is its beginning."));
        return Part;
    }
    constexpr int FirstError = 400;
    return answer->status < FirstError ? Fine : Failed;
}

ExitStatus api(VerbLine &line, Output &output)
{
    ApiRequest request = requestOf(line.behindReport());
    ExitStatus status = Fine;
    const std::optional<NamedReport> named = findNamedReport(line, status);
    if (!named)
        return status;
    if (named->found.isServer() && !isDatabaseServer(named->found.origin))
        return std::max(status, passThrough(*named, request, line, output));
    if (line.isSet(u"base"_s)) {
        request.base = line.value(u"base"_s).toUtf8();
        while (request.base.endsWith('/'))
            request.base.chop(1);
    }
    OpenedReport report(*named);
    status = std::max(status, report.status());
    if (!report.isOpen())
        return status;
    const ApiAnswer answer = answerApi(report.source(), request);
    report.addProblems(answer.problems);
    if (line.isSet(u"include"_s)) {
        std::vector<std::pair<QByteArray, QByteArray>> headers = answer.headers;
        headers.emplace(headers.begin(), "Content-Type", answer.contentType);
        writeHead(output, answer.status, answer.reason, headers);
    }
    output.writeBytes(answer.body + '\n');
    return answer.isFine() ? std::max(status, report.status()) : Failed;
}

} // namespace

int startApi(int argc, char **argv)
{
    return runOnConsole("api"_L1, options, api, argc, argv);
}

} // namespace aviary
