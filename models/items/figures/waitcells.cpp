// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figures/waitcells.h"

#include "models/items/figures/figurewords.h"
#include "models/items/figures/groupnames.h"
#include "models/overview/sentences.h"
#include "models/recording/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(aviary::WaitCells)
};

} // namespace

QString HostWaitCells::title(int column) const
{
    switch (static_cast<Column>(column)) {
    case Pair:
        return Words::tr("Who waited for whom");
    case Waited:
        return Words::tr("Waited");
    case Times:
        return Words::tr("Times");
    case ColumnCount:
        break;
    }
    return {};
}

QString HostWaitCells::titleTip(int column) const
{
    switch (static_cast<Column>(column)) {
    case Pair:
        return Words::tr("In the linear strategy no host goes on to the next task before all are done.");
    case Times:
        return Words::tr("How many tasks it waited in.");
    case Waited:
    case ColumnCount:
        break;
    }
    return {};
}

QString HostWaitCells::text(quint32 line, int column) const
{
    const Waits::OfHost &wait = this->wait(line);
    switch (static_cast<Column>(column)) {
    case Pair:
        return Words::tr("%1 waited for %2")
            .arg(shortNameOfHost(recording(), wait.host), shortNameOfHost(recording(), wait.slowHost));
    case Waited:
        return formatDuration(wait.waited);
    case Times:
        return formatCount(wait.count);
    case ColumnCount:
        break;
    }
    return {};
}

QString HostWaitCells::whole(quint32 line, int column) const
{
    const Waits::OfHost &wait = this->wait(line);
    if (column == Pair)
        return Words::tr("%1 waited for %2")
            .arg(wholeNameOfHost(recording(), wait.host), wholeNameOfHost(recording(), wait.slowHost));
    return column == Waited ? formatDurationExact(wait.waited) : text(line, column);
}

double HostWaitCells::key(quint32 line, int column) const
{
    const Waits::OfHost &wait = this->wait(line);
    switch (static_cast<Column>(column)) {
    case Pair:
        return rankOfGroup(recording(), GroupKind::Host, wait.host)
            * static_cast<double>(recording().hosts().size() + 1)
            + rankOfGroup(recording(), GroupKind::Host, wait.slowHost);
    case Waited:
        return static_cast<double>(wait.waited);
    case Times:
        return wait.count;
    case ColumnCount:
        break;
    }
    return line;
}

RowIndex HostWaitCells::resultOf(quint32 line) const
{
    RowIndex slow = NoIndex;
    Micros longest = -1;
    for (const Wait &wait : m_figures->waits.of(this->wait(line).host)) {
        if (recording().hostOf(wait.slow) == this->wait(line).slowHost && wait.waited > longest) {
            longest = wait.waited;
            slow = wait.slow;
        }
    }
    return slow;
}

QString HostWaitCells::sentence(quint32 line) const
{
    const int times = static_cast<int>(wait(line).count);
    return u"%1, %2"_s.arg(waitText(recording(), wait(line)), Words::tr("%n time(s)", nullptr, times));
}

std::optional<double> HostWaitCells::barOf(quint32 line, int column) const
{
    if (column != Waited)
        return {};
    return static_cast<double>(wait(line).waited) / static_cast<double>(wait(0).waited);
}

QString TaskWaitCells::title(int column) const
{
    switch (static_cast<Column>(column)) {
    case Task:
        return Words::tr("Task");
    case Waited:
        return Words::tr("Waited");
    case Hosts:
        return Words::tr("Hosts");
    case Slowest:
        return Words::tr("Slowest host");
    case Duration:
        return Words::tr("Took there");
    case ColumnCount:
        break;
    }
    return {};
}

QString TaskWaitCells::titleTip(int column) const
{
    switch (static_cast<Column>(column)) {
    case Waited:
        return Words::tr("All hosts together.");
    case Hosts:
        return Words::tr("How many hosts waited.");
    case Slowest:
        return Words::tr("The host that was waited for longest.");
    case Duration:
        return Words::tr("How long the task took on the slowest host.");
    case Task:
    case ColumnCount:
        break;
    }
    return {};
}

QString TaskWaitCells::text(quint32 line, int column) const
{
    const Waits::OfTask &wait = this->wait(line);
    switch (static_cast<Column>(column)) {
    case Task:
        return taskName(recording(), wait.task);
    case Waited:
        return formatDuration(wait.waited);
    case Hosts:
        return formatCount(wait.hosts);
    case Slowest:
        return shortNameOfHost(recording(), recording().hostOf(wait.slow));
    case Duration:
        return m_figures->caveats.startsOfTasks ? notKnownText() : formatDuration(recording().durationOf(wait.slow));
    case ColumnCount:
        break;
    }
    return {};
}

QString TaskWaitCells::whole(quint32 line, int column) const
{
    const Waits::OfTask &wait = this->wait(line);
    switch (static_cast<Column>(column)) {
    case Waited:
        return formatDurationExact(wait.waited);
    case Slowest:
        return wholeNameOfHost(recording(), recording().hostOf(wait.slow));
    case Duration:
        return m_figures->caveats.startsOfTasks ? notKnownText()
                                                : formatDurationExact(recording().durationOf(wait.slow));
    case Task:
    case Hosts:
    case ColumnCount:
        break;
    }
    return text(line, column);
}

double TaskWaitCells::key(quint32 line, int column) const
{
    const Waits::OfTask &wait = this->wait(line);
    switch (static_cast<Column>(column)) {
    case Task:
        return rankOfGroup(recording(), GroupKind::Task, wait.task);
    case Waited:
        return static_cast<double>(wait.waited);
    case Hosts:
        return wait.hosts;
    case Slowest:
        return rankOfGroup(recording(), GroupKind::Host, recording().hostOf(wait.slow));
    case Duration:
        return static_cast<double>(recording().durationOf(wait.slow));
    case ColumnCount:
        break;
    }
    return line;
}

QString TaskWaitCells::sentence(quint32 line) const
{
    const int hosts = static_cast<int>(wait(line).hosts);
    return Words::tr("%1: %n host(s) waited %2 for %3", nullptr, hosts)
        .arg(text(line, Task), text(line, Waited), text(line, Slowest));
}

std::optional<double> TaskWaitCells::barOf(quint32 line, int column) const
{
    if (column != Waited)
        return {};
    return static_cast<double>(wait(line).waited) / static_cast<double>(wait(0).waited);
}

} // namespace aviary
