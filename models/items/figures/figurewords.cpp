// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figures/figurewords.h"

#include "models/items/figures/groupnames.h"
#include "models/recording/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(aviary::Figures)
};

constexpr double SmallestShare = 0.0005; // what one place after the point can tell from nothing

double part(Micros of, Micros all)
{
    return all > 0 ? static_cast<double>(of) / static_cast<double>(all) : 0;
}

} // namespace

QString formatShare(double share)
{
    if (share > 0 && share < SmallestShare)
        return Words::tr("<%1 %").arg(QLocale().toString(0.1, 'f', 1));
    return Words::tr("%1 %").arg(QLocale().toString(share * 100, 'f', 1));
}

QString notKnownText()
{
    return Words::tr("not known");
}

QString nameOfKind(GroupKind kind)
{
    switch (kind) {
    case GroupKind::Task:
        return Words::tr("Tasks");
    case GroupKind::Role:
        return Words::tr("Roles");
    case GroupKind::Action:
        return Words::tr("Actions");
    case GroupKind::Host:
        return Words::tr("Hosts");
    }
    return {};
}

QString nameOfOne(GroupKind kind)
{
    switch (kind) {
    case GroupKind::Task:
        return Words::tr("task");
    case GroupKind::Role:
        return Words::tr("role");
    case GroupKind::Action:
        return Words::tr("action");
    case GroupKind::Host:
        return Words::tr("host");
    }
    return {};
}

QString nameOf(CriticalPath::Gap gap)
{
    switch (gap) {
    case CriticalPath::Gap::None:
        return {};
    case CriticalPath::Gap::Start:
        return Words::tr("start");
    case CriticalPath::Gap::BetweenPlays:
        return Words::tr("between plays");
    case CriticalPath::Gap::BetweenTasks:
        return Words::tr("between tasks");
    case CriticalPath::Gap::WithinTask:
        return Words::tr("within the task");
    case CriticalPath::Gap::End:
        return Words::tr("end");
    case CriticalPath::Gap::Unfinished:
        return Words::tr("not finished");
    }
    return {};
}

QString describe(CriticalPath::Gap gap)
{
    switch (gap) {
    case CriticalPath::Gap::None:
        return {};
    case CriticalPath::Gap::Start:
        return Words::tr("Before the first result: reading the playbook and the inventory.");
    case CriticalPath::Gap::BetweenPlays:
        return Words::tr("Between two plays: what the controller did itself.");
    case CriticalPath::Gap::BetweenTasks:
        return Words::tr("Between two tasks: templating, connecting, and whatever tasks without a result took.");
    case CriticalPath::Gap::WithinTask:
        return Words::tr("Within the task: until the fork that became free began with the next host.");
    case CriticalPath::Gap::End:
        return Words::tr("After the last result: counting, closing connections.");
    case CriticalPath::Gap::Unfinished:
        return Words::tr("After the last result, until the run was stopped: only results that ended are recorded.");
    }
    return {};
}

QString pathTotalText(const TimelineFigures &figures)
{
    const CriticalPath &path = figures.path;
    const int links = static_cast<int>(path.links.size());
    const QString count = formatCount(links);
    const QString duration = formatDuration(path.duration);
    const Micros between = path.duration - path.inResults;
    const QString together = figures.caveats.noEnd
        ? Words::tr("%1 link(s), together %2: from the start of the run to its last result.", nullptr, links)
        : Words::tr("%1 link(s), together %2: the duration of the run.", nullptr, links);
    return together.arg(count, duration) + u' '
        + Words::tr("In results %1 (%2), between them %3 (%4).")
              .arg(formatDuration(path.inResults), formatShare(part(path.inResults, path.duration)),
                   formatDuration(between), formatShare(part(between, path.duration)));
}

QString waitingText(const TimelineFigures &figures)
{
    const Waits &waits = figures.waits;
    if (waits.total > 0) {
        const int tasks = static_cast<int>(waits.tasks.size());
        return Words::tr("Hosts waited %1 for each other, all together, in %n task(s).", nullptr, tasks)
            .arg(formatDuration(waits.total));
    }
    const bool anyLinear = std::ranges::any_of(figures.schedule.batches, &Schedule::Batch::isLinear);
    return figures.schedule.batches.empty() || anyLinear
        ? Words::tr("No host waited for another.")
        : Words::tr("No host waited for another: tasks overlapped, as with the strategies free and host_pinned.");
}

QString waitText(const Recording &recording, const Waits::OfHost &wait)
{
    return Words::tr("%1 waited %2 for %3")
        .arg(shortNameOfHost(recording, wait.host), formatDuration(wait.waited),
             shortNameOfHost(recording, wait.slowHost));
}

QString forksText(const TimelineFigures &figures)
{
    const ForkLimit &forks = figures.forks;
    if (figures.caveats.startsOfTasks)
        return Words::tr("How long hosts waited for a fork is not known.");
    QStringList sentences;
    if (forks.seen > 0) {
        const int tasks = static_cast<int>(forks.tasks);
        QString asked = Words::tr("the arguments do not say how many forks");
        if (forks.asked > 0)
            asked = forks.asked == forks.seen ? Words::tr("forks %1, from the arguments").arg(forks.asked)
                                              : Words::tr("the arguments say forks %1").arg(forks.asked);
        sentences << Words::tr("%n task(s) ran in waves of %1 hosts (%2); hosts waited %3 for a fork.", nullptr, tasks)
                         .arg(QString::number(forks.seen), asked, formatDuration(forks.waited));
    }
    if (forks.throttled > 0) {
        const int tasks = static_cast<int>(forks.throttled);
        sentences << Words::tr("%n task(s) ran on fewer hosts at once than the forks allow, as with throttle; hosts "
                               "waited %1 for their turn.",
                               nullptr, tasks)
                         .arg(formatDuration(forks.throttledWaited));
    }
    return sentences.join(u' ');
}

QString derivedText(GroupKind kind)
{
    if (kind != GroupKind::Role)
        return {};
    return Words::tr("Roles are derived: ARA does not record them. A role is what stands before the first \" : \" of a "
                     "task's name, where the path of its file confirms it.");
}

} // namespace aviary
