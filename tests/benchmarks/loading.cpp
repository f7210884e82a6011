// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "models/sources/openreport.h"

#include <QElapsedTimer>
#include <QEventLoop>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace aviary;

namespace bench {

namespace {

double firstRows(ReportSource &source, PlaybookId playbook)
{
    QElapsedTimer timer;
    QEventLoop loop;
    double first = 0;
    timer.start();
    Job<RecordingPtr> job = source.recording(playbook);
    const auto done = [&] {
        first = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        loop.quit();
    };
    job.each(&loop, [&](const Result<RecordingPtr> &) { done(); }, [&](const Result<RecordingPtr> &) { done(); });
    loop.exec();
    return first;
}

// The longest wait for a content, asked for again and again while a recording loads: what a click feels.
double longestWait(ReportSource &source, PlaybookId playbook)
{
    double longest = 0;
    const Job<RecordingPtr> load = source.recording(playbook);
    for (qint64 id = 1; load.isRunning(); id += 97)
        longest = std::max(longest, time([&] { source.result(ResultId{id}).wait(); }));
    return longest;
}

} // namespace

void loading(Report &report)
{
    const QString path = millionResults();
    const ReportSourcePtr source = openReport(QUrl::fromLocalFile(path));
    const PlaybookId playbook = biggestPlaybook(*source);
    const QString sql
        = u"select id, task_id, host_id, play_id, started, duration, status, changed, ignore_errors from results where playbook_id = %1"_s
              .arg(raw(playbook));
    const QStringList baseline{u"-readonly"_s, path, sql};
    RecordingPtr recording;
    const auto load = [&] { return time([&] { recording = source->recording(playbook).wait().value(); }); };
    if (run(u"sqlite3"_s, baseline)) {
        const auto [ours, plain] = medians(load, [&] { return run(u"sqlite3"_s, baseline).value_or(0); });
        report.ratio(u"whole recording of %L1 results, against sqlite3"_s.arg(recording->resultCount()), ours, plain,
                     1.5);
    } else {
        load();
        report.skipped(u"whole recording, against sqlite3"_s, u"no sqlite3 here"_s);
    }
    report.number(u"memory of a result"_s, static_cast<double>(recording->memory()), u"bytes"_s, 100);
    recording.reset();
    report.duration(u"first rows after the click"_s, median([&] { return firstRows(*source, playbook); }), 150);
    report.duration(u"longest wait for a content meanwhile"_s, median([&] { return longestWait(*source, playbook); }),
                    50);
    const QString many = manyPlaybooks();
    report.duration(u"open and list 415 playbooks"_s, median([&] {
                        return time([&] {
                            const ReportSourcePtr fresh = openReport(QUrl::fromLocalFile(many));
                            if (fresh->playbooks().wait().value().size() < 415)
                                qFatal("the list is not whole");
                        });
                    }),
                    100);
}

} // namespace bench
