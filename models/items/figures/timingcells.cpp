// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figures/timingcells.h"

#include "models/items/figures/figurewords.h"
#include "models/items/figures/groupnames.h"
#include "models/recording/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(aviary::TimingCells)
};

Micros durationOf(const Timing &timing, TimingCells::Column column)
{
    switch (column) {
    case TimingCells::Total:
        return timing.total;
    case TimingCells::Mean:
        return timing.mean;
    case TimingCells::Median:
        return timing.median;
    case TimingCells::P95:
        return timing.p95;
    case TimingCells::Max:
        return timing.max;
    case TimingCells::Wall:
        return timing.wall;
    case TimingCells::Name:
    case TimingCells::Count:
    case TimingCells::OfWall:
    case TimingCells::OfBusy:
    case TimingCells::ColumnCount:
        break;
    }
    return NoDuration;
}

} // namespace

TimingCells::TimingCells(TimelineFiguresPtr figures, GroupKind kind)
    : FigureCells(std::move(figures))
    , m_kind(kind)
{
    for (quint32 line = 0; line < lineCount(); ++line) {
        m_largestOfWall = std::max(m_largestOfWall, timing(line).ofWall);
        m_largestOfBusy = std::max(m_largestOfBusy, timing(line).ofBusy);
    }
}

quint32 TimingCells::lineCount() const
{
    return m_figures ? static_cast<quint32>(m_figures->timingsOf(m_kind).size()) : 0;
}

QString TimingCells::title(int column) const
{
    switch (static_cast<Column>(column)) {
    case Name:
        switch (m_kind) {
        case GroupKind::Task:
            return Words::tr("Task");
        case GroupKind::Role:
            return Words::tr("Role (derived)");
        case GroupKind::Action:
            return Words::tr("Action");
        case GroupKind::Host:
            return Words::tr("Host");
        }
        break;
    case Count:
        return Words::tr("Results");
    case Total:
        return Words::tr("Total");
    case Mean:
        return Words::tr("Mean");
    case Median:
        return Words::tr("Median");
    case P95:
        return Words::tr("p95");
    case Max:
        return Words::tr("Max");
    case Wall:
        return Words::tr("Wall");
    case OfWall:
        return Words::tr("Of wall");
    case OfBusy:
        return Words::tr("Of busy");
    case ColumnCount:
        break;
    }
    return {};
}

QString TimingCells::titleTip(int column) const
{
    switch (static_cast<Column>(column)) {
    case Name:
        return derivedText(m_kind);
    case Count:
        return Words::tr("How many results it has.");
    case Total:
        return Words::tr("Busy time: the durations of its results, of all hosts together.");
    case Mean:
        return Words::tr("Of the durations of its results.");
    case Median:
        return Words::tr("Half of its results took no longer.");
    case P95:
        return Words::tr("95 of 100 of its results took no longer.");
    case Max:
        return Words::tr("The result that took longest.");
    case Wall:
        return m_kind == GroupKind::Task
            ? Words::tr("Wall time: from the first start to the last end of its results, of each batch of serial.")
            : Words::tr("Wall time: the time of the run in which at least one of its results went on.");
    case OfWall:
        return Words::tr("Share of wall time: its wall time, of the duration of the run.");
    case OfBusy:
        return Words::tr("Share of busy time: its total, of the durations of all results.");
    case ColumnCount:
        break;
    }
    return {};
}

// Without the hosts' own starts a result's duration holds what it waited for a fork; wall time does so rightly.
bool TimingCells::isKnown(quint32 line, int column) const
{
    switch (static_cast<Column>(column)) {
    case Name:
    case Count:
        return true;
    case Wall:
    case OfWall:
        return timing(line).timed > 0 && !(m_figures->caveats.startsOfTasks && m_kind == GroupKind::Host);
    case Total:
    case Mean:
    case Median:
    case P95:
    case Max:
    case OfBusy:
        return timing(line).timed > 0 && !m_figures->caveats.startsOfTasks;
    case ColumnCount:
        break;
    }
    return false;
}

QString TimingCells::text(quint32 line, int column) const
{
    if (!isKnown(line, column))
        return notKnownText();
    const Timing &timing = this->timing(line);
    switch (static_cast<Column>(column)) {
    case Name:
        return nameOfGroup(recording(), m_figures->groups, m_kind, timing.group);
    case Count:
        return formatCount(timing.results);
    case OfWall:
        return formatShare(timing.ofWall);
    case OfBusy:
        return formatShare(timing.ofBusy);
    case Total:
    case Mean:
    case Median:
    case P95:
    case Max:
    case Wall:
    case ColumnCount:
        break;
    }
    return formatDuration(durationOf(timing, static_cast<Column>(column)));
}

QString TimingCells::whole(quint32 line, int column) const
{
    if (!isKnown(line, column))
        return notKnownText();
    const Timing &timing = this->timing(line);
    switch (static_cast<Column>(column)) {
    case Name:
        return wholeNameOfGroup(recording(), m_figures->groups, m_kind, timing.group);
    case Count:
        // Those without an end are in no duration.
        return timing.timed == timing.results
            ? formatCount(timing.results)
            : Words::tr("%1, the duration of %2 is known").arg(formatCount(timing.results), formatCount(timing.timed));
    case OfWall:
    case OfBusy:
        return text(line, column);
    case Total:
    case Mean:
    case Median:
    case P95:
    case Max:
    case Wall:
    case ColumnCount:
        break;
    }
    return formatDurationExact(durationOf(timing, static_cast<Column>(column)));
}

double TimingCells::key(quint32 line, int column) const
{
    if (!isKnown(line, column))
        return -1;
    const Timing &timing = this->timing(line);
    switch (static_cast<Column>(column)) {
    case Name:
        return rankOfGroup(recording(), m_kind, timing.group);
    case Count:
        return timing.results;
    case OfWall:
        return timing.ofWall;
    case OfBusy:
        return timing.ofBusy;
    case Total:
    case Mean:
    case Median:
    case P95:
    case Max:
    case Wall:
    case ColumnCount:
        break;
    }
    return static_cast<double>(durationOf(timing, static_cast<Column>(column)));
}

QString TimingCells::sentence(quint32 line) const
{
    const int results = static_cast<int>(timing(line).results);
    return Words::tr("%1: %n result(s), total %2, longest %3", nullptr, results)
        .arg(text(line, Name), text(line, Total), text(line, Max));
}

std::optional<Outcome> TimingCells::outcomeOf(quint32 line) const
{
    for (const Outcome outcome : OutcomesForReading) {
        if (timing(line).counts[outcome] > 0)
            return outcome;
    }
    return {};
}

std::optional<double> TimingCells::barOf(quint32 line, int column) const
{
    if (!isKnown(line, column) || (column != OfWall && column != OfBusy))
        return {};
    const double largest = column == OfWall ? m_largestOfWall : m_largestOfBusy;
    return largest > 0 ? std::optional(key(line, column) / largest) : std::nullopt;
}

} // namespace aviary
