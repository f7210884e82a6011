// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "app/verbs/waitfor.h"
#include "models/sources/openreport.h"
#include "tests/support/araservers.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace aviary;
using namespace aviary::test;

namespace bench {

namespace {

constexpr RowIndex Results = 80'000;
constexpr qint64 RowsOfPage = 2500; // as ApiSource asks for

QString bigPlaybook()
{
    return database(u"server.sqlite"_s,
                    {u"--playbooks"_s, u"2"_s, u"--tasks"_s, u"40"_s, u"--hosts"_s, u"8"_s, u"--big"_s, u"800:100"_s});
}

double fetched(const QUrl &server, PlaybookId playbook)
{
    return time([&] {
        FoundReport report;
        report.origin = server;
        const ReportSourcePtr source = openReport(report);
        const Result<RecordingPtr> recording = source->recording(playbook).wait();
        if (!recording || (*recording)->resultCount() != Results)
            qFatal("%s", recording ? "the recording is not whole" : qPrintable(recording.error().what));
    });
}

double looped(const QUrl &server, PlaybookId playbook)
{
    const QStringList arguments{QStringLiteral(AVIARY_SOURCE_DIR "/tests/benchmarks/plain_loop.py"),
                                u"%1:%2"_s.arg(server.host()).arg(server.port()), server.path(),
                                QString::number(raw(playbook)), QString::number(RowsOfPage)};
    const std::optional<double> taken = run(u"python3"_s, arguments);
    if (!taken)
        qFatal("the plain loop failed");
    return *taken;
}

double answered(QNetworkAccessManager &network, const QUrl &url)
{
    return time([&] {
        const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
        waitFor(*reply, &QNetworkReply::finished);
        if (reply->error() != QNetworkReply::NoError)
            qFatal("%s", qPrintable(reply->errorString()));
    });
}

} // namespace

// Against ARA's own server, under gunicorn with two workers.
void servers(Report &report)
{
    const QString fetching
        = u"a playbook of %L1 results from ARA's server, against a plain loop over its pages"_s.arg(Results);
    const QString asking = u"aviary api … results?limit=100 of 1,000,000, against ARA's running server"_s;
    if (!haveAraServers()) {
        for (const QString &what : {fetching, asking})
            report.skipped(what, u"no real ARA here"_s);
        return;
    }
    const ServedDatabase big(u"bench-80000"_s, bigPlaybook());
    const PlaybookId playbook = biggestPlaybook(*openReport(QUrl::fromLocalFile(big.path())));
    // In turn, as half a minute each is; the better of two.
    double ours = fetched(big.url(), playbook), plain = looped(big.url(), playbook);
    ours = std::min(ours, fetched(big.url(), playbook));
    plain = std::min(plain, looped(big.url(), playbook));
    // Half of it where the server has a worker and a core free for each of the two pages on their way; else its time is
    // all there is.
    constexpr double OfLoop = 1.1;
    report.ratio(fetching, ours, plain, OfLoop);

    const QString million = millionResults();
    const ServedDatabase served(u"bench-million"_s, million, ServedDatabase::Way::Link);
    QNetworkAccessManager network;
    const auto program = [&] {
        return run(QStringLiteral(AVIARY_PROGRAM), {u"api"_s, million, u"results?limit=100"_s}).value_or(1e9);
    };
    const auto [process, server]
        = medians(program, [&] { return answered(network, served.url(u"api/v1/results?limit=100"_s)); });
    report.ratio(asking, process, server, 2);
}

} // namespace bench
