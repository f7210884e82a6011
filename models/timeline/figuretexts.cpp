// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/figuretexts.h"

#include "models/recording/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct FigureText
{
    Q_DECLARE_TR_FUNCTIONS(aviary::Figures)
};

QString hostName(const Recording &recording, TableIndex host)
{
    return host < recording.hosts().size() ? recording.shortHost(host) : FigureText::tr("unknown host");
}

} // namespace

QString nameOfGap(CriticalPath::Gap gap)
{
    switch (gap) {
    case CriticalPath::Gap::Start:
        return FigureText::tr("Start");
    case CriticalPath::Gap::BetweenPlays:
        return FigureText::tr("Between plays");
    case CriticalPath::Gap::BetweenTasks:
        return FigureText::tr("Between tasks");
    case CriticalPath::Gap::WithinTask:
        return FigureText::tr("Within a task");
    case CriticalPath::Gap::End:
        return FigureText::tr("End");
    case CriticalPath::Gap::None:
        break;
    }
    return {};
}

QString describeGap(CriticalPath::Gap gap)
{
    switch (gap) {
    case CriticalPath::Gap::Start:
        return FigureText::tr("The controller read the playbook and the inventory.");
    case CriticalPath::Gap::BetweenPlays:
        return FigureText::tr("The controller ended one play and began the next.");
    case CriticalPath::Gap::BetweenTasks:
        return FigureText::tr(
            "The controller filled in templates and connected, or worked on a task without a result.");
    case CriticalPath::Gap::WithinTask:
        return FigureText::tr("A fork had become free and began with the next host.");
    case CriticalPath::Gap::End:
        return FigureText::tr("The controller counted and closed its connections.");
    case CriticalPath::Gap::None:
        break;
    }
    return {};
}

QString nameOfGroups(GroupKind kind)
{
    switch (kind) {
    case GroupKind::Task:
        return FigureText::tr("Tasks");
    case GroupKind::Role:
        return FigureText::tr("Roles");
    case GroupKind::Action:
        return FigureText::tr("Actions");
    case GroupKind::Host:
        break;
    }
    return FigureText::tr("Hosts");
}

QLatin1StringView wordOf(GroupKind kind)
{
    switch (kind) {
    case GroupKind::Task:
        return "task"_L1;
    case GroupKind::Role:
        return "role"_L1;
    case GroupKind::Action:
        return "action"_L1;
    case GroupKind::Host:
        break;
    }
    return "host"_L1;
}

QLatin1StringView wordOf(CriticalPath::Gap gap)
{
    switch (gap) {
    case CriticalPath::Gap::Start:
        return "start"_L1;
    case CriticalPath::Gap::BetweenPlays:
        return "between_plays"_L1;
    case CriticalPath::Gap::BetweenTasks:
        return "between_tasks"_L1;
    case CriticalPath::Gap::WithinTask:
        return "within_task"_L1;
    case CriticalPath::Gap::End:
        return "end"_L1;
    case CriticalPath::Gap::None:
        break;
    }
    return "none"_L1;
}

QString sentenceOf(const Waits::OfHost &waited, const Recording &recording)
{
    return FigureText::tr("%1 waited %2 for %3.")
        .arg(hostName(recording, waited.host), formatDuration(waited.waited), hostName(recording, waited.slowHost));
}

QString sentenceOf(const Waits &waits)
{
    if (waits.total <= 0)
        return {};
    const int tasks = static_cast<int>(waits.tasks.size());
    return FigureText::tr("Hosts waited %1 for each other, all together, in %n task(s).", nullptr, tasks)
        .arg(formatDuration(waits.total));
}

QString sentenceOf(const ForkLimit &forks)
{
    if (forks.seen <= 0)
        return {};
    const int tasks = static_cast<int>(forks.tasks);
    const QString seen
        = FigureText::tr("In %n task(s) hosts took turns on %1 fork(s) and waited %2 for one, all together.", nullptr,
                         tasks)
              .arg(QString::number(forks.seen), formatDuration(forks.waited));
    if (forks.asked <= 0)
        return seen + u' ' + FigureText::tr("The number is seen from the times: the option was not recorded.");
    return seen + u' ' + FigureText::tr("The recorded option was --forks %1.").arg(forks.asked);
}

} // namespace aviary
