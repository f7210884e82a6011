// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/openedreport.h"
#include "app/verbs/verb.h"
#include "app/verbs/verbline.h"
#include "app/verbs/verbtext.h"
#include "models/araapi/apirequest.h"

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

void options(VerbLine &line)
{
    line.describe(VerbText::tr("Answers as ARA's REST API would, without a server: lists with limit, offset, every filter "
                               "and order; single objects with all that belongs to them. Exit status: 0 an answer, 1 the "
                               "report could be read in part only, 2 an error, which the answer says."));
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

ExitStatus api(VerbLine &line, Output &output)
{
    ApiRequest request = requestOf(line.behindReport());
    if (line.isSet(u"base"_s)) {
        request.base = line.value(u"base"_s).toUtf8();
        while (request.base.endsWith('/'))
            request.base.chop(1);
    }
    OpenedReport report(line);
    if (!report.isOpen())
        return report.status();
    const ApiAnswer answer = answerApi(report.source(), request);
    report.addProblems(answer.problems);
    if (line.isSet(u"include"_s)) {
        output.write(u"HTTP/1.1 %1 %2\n"_s.arg(answer.status).arg(QLatin1StringView(answer.reason)));
        output.write(u"Content-Type: %1\n"_s.arg(QLatin1StringView(answer.contentType)));
        for (const auto &[name, value] : answer.headers)
            output.write(u"%1: %2\n"_s.arg(QLatin1StringView(name), QLatin1StringView(value)));
        output.write(u"\n"_s);
    }
    output.writeBytes(answer.body + '\n');
    return answer.isFine() ? report.status() : Failed;
}

} // namespace

int startApi(int argc, char **argv)
{
    return runOnConsole("api"_L1, options, api, argc, argv);
}

} // namespace aviary
