// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "app/session.h"
#include "models/sources/openreport.h"
#include "models/sources/places/findreports.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace aviary;

namespace bench {

namespace {

constexpr size_t Jobs = 1000;
constexpr double Budget = Jobs * 10; // ms: a second per hundred

using ContentsPtr = std::shared_ptr<const PlaceContents>;

// The folder of a log server with a database for each of its jobs.
QString thousandJobs()
{
    const QString one
        = database(u"job.sqlite"_s, {u"--playbooks"_s, u"2"_s, u"--tasks"_s, u"40"_s, u"--hosts"_s, u"6"_s});
    const QDir folder(QStringLiteral(AVIARY_BENCH_CACHE "/jobs"));
    for (size_t job = 1; job <= Jobs; ++job) {
        const QString report = folder.filePath(u"%1/ara-report"_s.arg(job));
        const QString file = report + u"/ansible.sqlite"_s;
        if (!QFile::exists(file) && (!QDir().mkpath(report) || !QFile::copy(one, file)))
            qFatal("could not make %s", qPrintable(file));
    }
    return folder.path();
}

double firstFound(const QString &folder)
{
    QElapsedTimer timer;
    QEventLoop loop;
    double first = 0;
    timer.start();
    Job<ContentsPtr> job = findReports({.place = QUrl::fromLocalFile(folder)});
    const auto done = [&] {
        first = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        loop.quit();
    };
    job.each(&loop, [&](const Result<ContentsPtr> &) { done(); }, [&](const Result<ContentsPtr> &) { done(); });
    loop.exec();
    return first;
}

// Opens it as the window does, until every report is found and what the rows of its playbooks show is read.
void summarise(const QString &folder)
{
    Session session;
    QEventLoop loop;
    const Place *place = session.openPlace(QUrl::fromLocalFile(folder));
    const auto look = [&] {
        if (!place->isLooking() && session.isSettled())
            loop.quit();
    };
    QObject::connect(&session, &Session::placeLooked, &loop, look);
    QObject::connect(&session, &Session::reportsChanged, &loop, look);
    loop.exec();
    const bool allReady = std::ranges::all_of(
        session.reports(), [](const auto &report) { return report->state() == OpenReport::State::Ready; });
    if (session.reports().size() != Jobs || !allReady)
        qFatal("%zu of %zu were found", session.reports().size(), Jobs);
}

} // namespace

void folders(Report &report)
{
    const QString folder = thousandJobs();
    const QString each
        = u"find %1 -name ansible.sqlite | while read -r file; do sqlite3 -readonly \"$file\" '%2'; done"_s;
    const QString states = u"select status, count(*) from playbooks group by status"_s;
    const QStringList baseline{u"-c"_s, each.arg(folder, states)};
    report.duration(u"first of %L1 databases in a folder"_s.arg(Jobs), median([&] { return firstFound(folder); }), 150);
    const auto all = [&] { return time([&] { summarise(folder); }); };
    if (run(u"sqlite3"_s, {u"-version"_s})) {
        const auto [ours, plain] = medians(all, [&] { return run(u"sh"_s, baseline).value_or(0); });
        report.duration(u"find and summarise %L1 databases"_s.arg(Jobs), ours, Budget);
        report.ratio(u"the same, against sqlite3 for each"_s, ours, plain, 1.5);
    } else {
        report.duration(u"find and summarise %L1 databases"_s.arg(Jobs), median(all), Budget);
        report.skipped(u"the same, against sqlite3 for each"_s, u"no sqlite3 here"_s);
    }

    const QString many = manyPlaybooks();
    const QString counts
        = u"select p.id, p.status, p.duration, p.path, p.name, p.controller, p.user, p.ansible_version,"
          " (select count(*) from plays where playbook_id = p.id),"
          " (select count(*) from tasks where playbook_id = p.id),"
          " (select count(*) from results where playbook_id = p.id),"
          " (select count(*) from hosts where playbook_id = p.id),"
          " (select count(*) from results where playbook_id = p.id and status in (\"failed\", \"unreachable\"))"
          " from playbooks p"_s;
    const QStringList plainCounts{u"-readonly"_s, many, counts};
    const auto counted = [&] {
        return time([&] {
            const ReportSourcePtr source = openReport(QUrl::fromLocalFile(many));
            if (source->playbooks().wait().value().size() != 415
                || source->outcomeCounts().wait().value().size() != 415)
                qFatal("the counts are not whole");
        });
    };
    if (run(u"sqlite3"_s, plainCounts)) {
        const auto [ours, plain] = medians(counted, [&] { return run(u"sqlite3"_s, plainCounts).value_or(0); });
        report.ratio(u"415 playbooks with all counts, against sqlite3"_s, ours, plain, 2.5);
    } else {
        report.skipped(u"415 playbooks with all counts, against sqlite3"_s, u"no sqlite3 here"_s);
    }
}

} // namespace bench
