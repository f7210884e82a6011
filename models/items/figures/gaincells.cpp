// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figures/gaincells.h"

#include "models/items/figures/figurewords.h"
#include "models/items/figures/groupnames.h"
#include "models/recording/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(aviary::GainCells)
};

} // namespace

GainCells::GainCells(TimelineFiguresPtr figures, std::optional<GroupKind> kind)
    : FigureCells(std::move(figures))
{
    if (!m_figures)
        return;
    for (quint32 i = 0; i < m_figures->gains.size(); ++i) {
        if (!kind || m_figures->gains[i].kind == *kind)
            m_gains.push_back(i);
    }
    for (int of = 0; of < GroupKindCount; ++of) {
        auto &slowest = m_slowest[static_cast<size_t>(of)];
        slowest.assign(m_figures->groups.count(static_cast<GroupKind>(of), recording()), NoIndex);
        for (const Timing &timing : m_figures->timings[static_cast<size_t>(of)])
            slowest[timing.group] = timing.slowest;
    }
}

QString GainCells::title(int column) const
{
    switch (static_cast<Column>(column)) {
    case Name:
        return Words::tr("Name");
    case Kind:
        return Words::tr("Kind");
    case WithoutIt:
        return Words::tr("If it took no time");
    case Share:
        return Words::tr("Share");
    case LikeMedian:
        return Words::tr("If its slowest host were like the median");
    case ColumnCount:
        break;
    }
    return {};
}

QString GainCells::titleTip(int column) const
{
    switch (static_cast<Column>(column)) {
    case Kind:
        return derivedText(GroupKind::Role);
    case WithoutIt:
        return Words::tr("How much shorter the run would be, at least, if its results took no time. Hosts would keep "
                         "their forks, and the controller what it does itself.");
    case Share:
        return Words::tr("What would be gained if it took no time, of the duration of the run.");
    case LikeMedian:
        return Words::tr("How much shorter the run would be, at least, if its slowest host were as fast as the median "
                         "of its hosts: of a role or action all its tasks so; of a host, if it were never slower than "
                         "that. Nothing for tasks of fewer than three hosts.");
    case Name:
    case ColumnCount:
        break;
    }
    return {};
}

// Without the hosts' own starts a host's part in a task is not known, only the task's.
bool GainCells::isKnown(quint32 line, int column) const
{
    if (!m_figures->caveats.startsOfTasks || column == Name || column == Kind)
        return true;
    return gain(line).kind != GroupKind::Host && column != LikeMedian;
}

double GainCells::share(quint32 line) const
{
    const Micros all = m_figures->path.duration;
    return all > 0 ? static_cast<double>(gain(line).withoutIt) / static_cast<double>(all) : 0;
}

QString GainCells::text(quint32 line, int column) const
{
    const Gain &gain = this->gain(line);
    if (!isKnown(line, column))
        return notKnownText();
    switch (static_cast<Column>(column)) {
    case Name:
        return nameOfGroup(recording(), m_figures->groups, gain.kind, gain.group);
    case Kind:
        return nameOfOne(gain.kind);
    case WithoutIt:
        return formatDuration(gain.withoutIt);
    case Share:
        return formatShare(share(line));
    case LikeMedian:
        return gain.slowestLikeMedian > 0 ? formatDuration(gain.slowestLikeMedian) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QString GainCells::whole(quint32 line, int column) const
{
    const Gain &gain = this->gain(line);
    if (!isKnown(line, column))
        return notKnownText();
    switch (static_cast<Column>(column)) {
    case Name:
        return wholeNameOfGroup(recording(), m_figures->groups, gain.kind, gain.group);
    case WithoutIt:
        return formatDurationExact(gain.withoutIt);
    case LikeMedian:
        return formatDurationExact(gain.slowestLikeMedian);
    case Kind:
    case Share:
    case ColumnCount:
        break;
    }
    return text(line, column);
}

double GainCells::key(quint32 line, int column) const
{
    const Gain &gain = this->gain(line);
    if (!isKnown(line, column))
        return -1;
    switch (static_cast<Column>(column)) {
    case Name:
        return rankOfGroup(recording(), gain.kind, gain.group);
    case Kind:
        return static_cast<int>(gain.kind);
    case WithoutIt:
    case Share:
        return static_cast<double>(gain.withoutIt);
    case LikeMedian:
        return static_cast<double>(gain.slowestLikeMedian);
    case ColumnCount:
        break;
    }
    return line;
}

RowIndex GainCells::resultOf(quint32 line) const
{
    return m_slowest[static_cast<size_t>(gain(line).kind)][gain(line).group];
}

QString GainCells::sentence(quint32 line) const
{
    return Words::tr("%1 %2: %3 if it took no time").arg(text(line, Kind), text(line, Name), text(line, WithoutIt));
}

std::optional<double> GainCells::barOf(quint32 line, int column) const
{
    // The first has the largest gain.
    const Micros largest = gain(0).withoutIt;
    if (column != Share || !isKnown(line, column) || largest <= 0)
        return {};
    return static_cast<double>(gain(line).withoutIt) / static_cast<double>(largest);
}

} // namespace aviary
