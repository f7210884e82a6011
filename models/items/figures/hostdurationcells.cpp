// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figures/hostdurationcells.h"

#include "models/items/figures/figurewords.h"
#include "models/items/figures/groupnames.h"
#include "models/recording/format.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(aviary::HostDurationCells)
};

} // namespace

HostDurationCells::HostDurationCells(TimelineFiguresPtr figures, TableIndex task)
    : FigureCells(std::move(figures))
    , m_task(task)
{
    if (!m_figures || task == NoIndex)
        return;
    m_durations = durationsOverHosts(recording(), task);
    m_median = medianOf(m_durations);
}

QString HostDurationCells::title(int column) const
{
    switch (static_cast<Column>(column)) {
    case Host: return Words::tr("Host");
    case Duration: return Words::tr("Duration");
    case OfMedian: return Words::tr("Of median");
    case Outlier: return Words::tr("Outlier");
    case ColumnCount: break;
    }
    return {};
}

QString HostDurationCells::titleTip(int column) const
{
    switch (static_cast<Column>(column)) {
    case OfMedian: return Words::tr("How many times the median of the hosts.");
    case Outlier:
        return Words::tr("Longer than the median by more than 3.5 median absolute deviations (scaled by 1.4826), and "
                         "by a fifth and 100 ms at least. Told from four hosts on.");
    case Host:
    case Duration:
    case ColumnCount: break;
    }
    return {};
}

QString HostDurationCells::text(quint32 line, int column) const
{
    const HostDuration &host = m_durations[line];
    switch (static_cast<Column>(column)) {
    case Host: return shortNameOfHost(recording(), host.host);
    case Duration: return formatDuration(host.duration);
    case OfMedian:
        if (m_median <= 0)
            return {};
        return Words::tr("%1 ×").arg(
            QLocale().toString(static_cast<double>(host.duration) / static_cast<double>(m_median), 'f', 1));
    case Outlier: return host.outlier ? Words::tr("outlier") : QString();
    case ColumnCount: break;
    }
    return {};
}

QString HostDurationCells::whole(quint32 line, int column) const
{
    const HostDuration &host = m_durations[line];
    if (column == Host)
        return wholeNameOfHost(recording(), host.host);
    return column == Duration ? formatDurationExact(host.duration) : text(line, column);
}

double HostDurationCells::key(quint32 line, int column) const
{
    const HostDuration &host = m_durations[line];
    switch (static_cast<Column>(column)) {
    case Host: return rankOfGroup(recording(), GroupKind::Host, host.host);
    case Outlier: return host.outlier ? 0 : 1; // outliers first
    case Duration:
    case OfMedian: return static_cast<double>(host.duration);
    case ColumnCount: break;
    }
    return line;
}

QString HostDurationCells::sentence(quint32 line) const
{
    QStringList parts{text(line, Host), nameOf(*outcomeOf(line)), text(line, Duration)};
    if (m_durations[line].outlier)
        parts << text(line, Outlier);
    return parts.join(u", "_s);
}

} // namespace aviary
