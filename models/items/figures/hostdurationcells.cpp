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
    std::vector<Micros> counted; // longest first
    for (const HostDuration &host : m_durations) {
        if (isKnown(host.duration) && recording().row(host.row).status != Status::Skipped)
            counted.push_back(host.duration);
    }
    m_counted = counted.size();
    // The nearest rank of one half, counted from the other end.
    if (m_counted > 0)
        m_median = counted[m_counted / 2];
}

QString HostDurationCells::outliers() const
{
    constexpr qsizetype most = 4;
    constexpr size_t fewest = 4; // below it none is told from the others
    if (m_counted < fewest)
        return Words::tr("Too few hosts to tell outliers.");
    const QString median = formatDuration(m_median);
    QStringList names;
    int others = 0;
    for (const HostDuration &host : m_durations) {
        if (host.outlier && names.size() < most)
            names << Words::tr("%1 (%2)").arg(shortNameOfHost(recording(), host.host), formatDuration(host.duration));
        else if (host.outlier)
            ++others;
    }
    if (names.isEmpty())
        return Words::tr("No outliers; the median is %1.").arg(median);
    const int all = static_cast<int>(names.size()) + others;
    QString text = names.join(u", "_s);
    if (others > 0)
        text = Words::tr("%1 and %n other(s)", nullptr, others).arg(text);
    return Words::tr("Outlier(s): %1; the median is %2.", nullptr, all).arg(text, median);
}

QString HostDurationCells::title(int column) const
{
    switch (static_cast<Column>(column)) {
    case Host:
        return Words::tr("Host");
    case Duration:
        return Words::tr("Duration");
    case OfMedian:
        return Words::tr("Of median");
    case Outlier:
        return Words::tr("Outlier");
    case ColumnCount:
        break;
    }
    return {};
}

QString HostDurationCells::titleTip(int column) const
{
    switch (static_cast<Column>(column)) {
    case OfMedian:
        return Words::tr("How many times the median of the hosts.");
    case Outlier:
        return Words::tr("Longer than the median by more than 3.5 median absolute deviations (scaled by 1.4826), and "
                         "by a fifth and 100 ms at least. Told from four hosts on.");
    case Host:
    case Duration:
    case ColumnCount:
        break;
    }
    return {};
}

QString HostDurationCells::text(quint32 line, int column) const
{
    const HostDuration &host = m_durations[line];
    switch (static_cast<Column>(column)) {
    case Host:
        return shortNameOfHost(recording(), host.host);
    case Duration:
        return isKnown(host.duration) ? formatDuration(host.duration) : notKnownText();
    case OfMedian:
        if (m_median <= 0 || !isKnown(host.duration))
            return {};
        return Words::tr("%1 ×").arg(
            QLocale().toString(static_cast<double>(host.duration) / static_cast<double>(m_median), 'f', 1));
    case Outlier:
        return host.outlier ? Words::tr("outlier") : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QString HostDurationCells::whole(quint32 line, int column) const
{
    const HostDuration &host = m_durations[line];
    if (column == Host)
        return wholeNameOfHost(recording(), host.host);
    return column == Duration && isKnown(host.duration) ? formatDurationExact(host.duration) : text(line, column);
}

double HostDurationCells::key(quint32 line, int column) const
{
    const HostDuration &host = m_durations[line];
    switch (static_cast<Column>(column)) {
    case Host:
        return rankOfGroup(recording(), GroupKind::Host, host.host);
    case Outlier:
        return host.outlier ? 0 : 1; // outliers first
    case Duration:
    case OfMedian:
        return static_cast<double>(host.duration);
    case ColumnCount:
        break;
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
