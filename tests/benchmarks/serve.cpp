// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "models/araapi/apirequest.h"
#include "models/sources/openreport.h"
#include "tests/support/araservers.h"
#include "tests/support/servingprogram.h"

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace aviary;

namespace bench {

namespace {

constexpr int Clients = 8; // at once, each on a connection of its own that it keeps
constexpr auto Page = "api/v1/results?limit=100";

// So many requests by all clients together; the milliseconds of each. Nothing when one is not answered.
std::optional<double> askAll(quint16 port, const QByteArray &path, int requests)
{
    std::atomic_int left = requests, failed = 0;
    const double taken = time([&] {
        std::vector<std::jthread> clients;
        for (int i = 0; i < Clients; ++i) {
            clients.emplace_back([&] {
                test::HttpClient client(port);
                while (left.fetch_sub(1) > 0) {
                    if (client.get(path).status != 200)
                        ++failed;
                }
            });
        }
    });
    return failed == 0 ? std::optional(taken / requests) : std::nullopt;
}

} // namespace

void serve(Report &report)
{
    const QString what = u"serve: results?limit=100, 8 clients at once, each"_s;
    const QString file = manyPlaybooks();
    qputenv("AVIARY_PROGRAM", AVIARY_PROGRAM);
    const test::ServingProgram server({file});
    const auto ours = [&] { return askAll(server.port(), QByteArray("/") + Page, 400).value_or(0); };

    const ReportSourcePtr source = openReport(QUrl::fromLocalFile(file));
    constexpr int Times = 100;
    const ApiRequest request{.method = "GET", .path = "/api/v1/results", .query = "limit=100", .accept = {}};
    const auto [served, made] = medians(ours, [&] {
        return time([&] {
                   for (int i = 0; i < Times; ++i)
                       answerApi(*source, request);
               })
            / Times;
    });
    constexpr double OfMaking = 2;
    report.ratio(what + u" (made without HTTP)"_s, served, made, OfMaking);

    if (!test::haveAraServers()) {
        report.skipped(what + u" (ARA under gunicorn)"_s, u"no ARA server here"_s);
        return;
    }
    const test::ServedDatabase database(u"bench-serve"_s, file);
    const QUrl url = database.url(QString::fromLatin1(Page));
    const auto port = static_cast<quint16>(url.port());
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1() + "?limit=100";
    if (!askAll(port, path, Clients)) {
        report.skipped(what + u" (ARA under gunicorn)"_s, u"ARA did not answer"_s);
        return;
    }
    const auto [here, there] = medians(ours, [&] { return askAll(port, path, 40).value_or(0); });
    constexpr double OfAra = 0.1;
    report.ratio(what + u" (ARA under gunicorn)"_s, here, there, OfAra);
    constexpr double Second = 1000;
    report.growth(u"serve: the same as requests per second (ARA under gunicorn)"_s, Second / here, u"/s"_s,
                  Second / there, {});
}

} // namespace bench
