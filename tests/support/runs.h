// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/runhistory.h"
#include "tests/support/comparisons.h"

// Many runs that a test writes down in a few words.
namespace aviary::test {

// The n-th run of a playbook: an hour after the one before, from a report of its own.
inline RunDigestPtr nthRun(int n, const RecordingPtr &recording)
{
    RunDigest digest = digestOf(*recording);
    digest.started = Micros{n} * 3'600'000'000;
    digest.report = QStringLiteral("job-%1").arg(n);
    digest.place.report = QUrl(QStringLiteral("file:///ci/job-%1/ansible.sqlite").arg(n));
    return std::make_shared<const RunDigest>(std::move(digest));
}

// A run for each text: what became of one task "a" on the hosts, as Run::task() takes it. "-" for a run without it, "!"
// for one that ended before it. Begins at hour 1.
inline RunHistoryPtr historyOfTask(const QStringList &runs)
{
    std::vector<RunDigestPtr> digests;
    for (const QString &text : runs) {
        const bool stops = text == QStringLiteral("!");
        Run run(stops || text.contains(QStringLiteral("failed")) ? State::Failed : State::Completed);
        run.task(QStringLiteral("first"), stops ? QStringLiteral("other failed") : QStringLiteral("other ok"));
        if (!stops && text != QStringLiteral("-"))
            run.task(QStringLiteral("a"), text);
        digests.push_back(nthRun(static_cast<int>(digests.size()) + 1, run.finish()));
    }
    return historyOf(std::move(digests));
}

inline const HistoryRow &rowOf(const RunHistory &history, const QString &task)
{
    const auto row = std::ranges::find(history.tasks(), task, &HistoryRow::name);
    if (row == history.tasks().end())
        qFatal("no task %s", qPrintable(task));
    return *row;
}

// Fifty runs of a shop of 40 tasks on six hosts, in which things come and go as they do: for pictures and figures.
inline std::vector<RunDigestPtr> manyRuns(int runs, int tasks)
{
    std::vector<RunDigestPtr> digests;
    for (int n = 1; n <= runs; ++n) {
        const bool failsNow = n > runs - 3;
        const bool flakes = n % 9 == 4;
        Run run(failsNow || flakes ? State::Failed : State::Completed);
        run.play(QStringLiteral("Machines"));
        for (int task = 0; task < tasks; ++task) {
            if (task == tasks / 2)
                run.play(QStringLiteral("Applications"));
            const QString seconds = QStringLiteral(" %1s").arg(task == 7 && n == runs ? 9.4
                                                                   : task == 7        ? 0.8 + 0.1 * (n % 4)
                                                                                      : 0.3 + 0.2 * ((task + n) % 5));
            QStringList results;
            for (const char *host : {"app1", "app2", "db1", "mon1", "web1", "web2"}) {
                const QString name = QLatin1StringView(host) + QStringLiteral(".shop.example");
                const bool isApp = name.startsWith(QStringLiteral("app"));
                QString outcome = (task + n) % 11 == 0 ? QStringLiteral("changed") : QStringLiteral("ok");
                if ((failsNow && isApp && task == tasks - 8) || (flakes && name.startsWith(u'd') && task == tasks - 14))
                    outcome = QStringLiteral("failed");
                else if (task % 13 == 8)
                    outcome = QStringLiteral("skipped");
                results << name + u' ' + outcome + seconds;
            }
            const bool isNew = task == 3;
            if (!isNew || n > runs / 2)
                run.task(QStringLiteral("app : Step %1 of the release").arg(task), results.join(QStringLiteral(", ")));
            if (flakes && task == tasks - 14)
                break;
        }
        digests.push_back(nthRun(n, run.finish()));
    }
    return digests;
}

} // namespace aviary::test
