// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/figures/pathcells.h"

#include "models/items/figures/figurewords.h"
#include "models/items/figures/groupnames.h"
#include "models/overview/sentences.h"
#include "models/recording/format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(aviary::PathCells)
};

} // namespace

PathCells::PathCells(TimelineFiguresPtr figures)
    : FigureCells(std::move(figures))
{
    if (!m_figures)
        return;
    m_together.reserve(m_figures->path.links.size());
    Micros together = 0;
    for (const CriticalPath::Link &link : m_figures->path.links) {
        m_together.push_back(together += link.span.duration());
        m_longest = std::max(m_longest, link.span.duration());
    }
}

QString PathCells::title(int column) const
{
    switch (static_cast<Column>(column)) {
    case Number:
        return u"#"_s;
    case What:
        return Words::tr("What");
    case Host:
        return Words::tr("Host");
    case Start:
        return Words::tr("Start");
    case Duration:
        return Words::tr("Duration");
    case Share:
        return Words::tr("Share");
    case Together:
        return Words::tr("Together");
    case ColumnCount:
        break;
    }
    return {};
}

QString PathCells::titleTip(int column) const
{
    switch (static_cast<Column>(column)) {
    case What:
        return Words::tr("The result, or what lies between two of them: each had to end before the next began.");
    case Start:
        return Words::tr("Since the start of the run.");
    case Share:
        return Words::tr("Of the duration of the run.");
    case Together:
        return Words::tr("This link and all before it.");
    case Number:
    case Host:
    case Duration:
    case ColumnCount:
        break;
    }
    return {};
}

double PathCells::share(quint32 line) const
{
    const Micros all = m_figures->path.duration;
    return all > 0 ? static_cast<double>(link(line).span.duration()) / static_cast<double>(all) : 0;
}

QString PathCells::text(quint32 line, int column) const
{
    const CriticalPath::Link &link = this->link(line);
    const bool isResult = link.gap == CriticalPath::Gap::None;
    switch (static_cast<Column>(column)) {
    case Number:
        return formatCount(line + 1);
    case What:
        return isResult ? taskName(recording(), recording().taskOf(link.row)) : nameOf(link.gap);
    case Host:
        return isResult ? shortNameOfHost(recording(), recording().hostOf(link.row)) : QString();
    case Start:
        return formatDuration(link.span.begin - m_figures->path.links.front().span.begin);
    case Duration:
        return formatDuration(link.span.duration());
    case Share:
        return formatShare(share(line));
    case Together:
        return formatDuration(m_together[line]);
    case ColumnCount:
        break;
    }
    return {};
}

QString PathCells::whole(quint32 line, int column) const
{
    const CriticalPath::Link &link = this->link(line);
    const bool isResult = link.gap == CriticalPath::Gap::None;
    switch (static_cast<Column>(column)) {
    case Host:
        return isResult ? wholeNameOfHost(recording(), recording().hostOf(link.row)) : QString();
    case Start:
        return formatDateTimeExact(link.span.begin);
    case Duration:
        return formatDurationExact(link.span.duration());
    case Together:
        return formatDurationExact(m_together[line]);
    case Number:
    case What:
    case Share:
    case ColumnCount:
        break;
    }
    return text(line, column);
}

QString PathCells::toolTip(quint32 line, int column) const
{
    const CriticalPath::Link &link = this->link(line);
    if (link.gap != CriticalPath::Gap::None)
        return column == What ? describe(link.gap) : whole(line, column);
    QStringList lines{whole(line, column)};
    if (column == What)
        lines << taskPlace(recording(), recording().taskOf(link.row));
    if (column == Host) {
        for (const TableIndex helper : recording().delegatedTo(link.row))
            lines << Words::tr("delegated to %1").arg(wholeNameOfHost(recording(), helper));
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

quint64 PathCells::identityOf(quint32 line) const
{
    return quint64{link(line).row} << 8 | static_cast<quint64>(link(line).gap);
}

double PathCells::key(quint32 line, int column) const
{
    const CriticalPath::Link &link = this->link(line);
    const bool isResult = link.gap == CriticalPath::Gap::None;
    switch (static_cast<Column>(column)) {
    // Gaps of a kind stand together, before the tasks.
    case What:
        return isResult ? rankOfGroup(recording(), GroupKind::Task, recording().taskOf(link.row))
                        : -static_cast<int>(link.gap);
    case Host:
        return isResult ? rankOfGroup(recording(), GroupKind::Host, recording().hostOf(link.row)) : -1;
    case Duration:
    case Share:
        return static_cast<double>(link.span.duration());
    case Number:
    case Start:
    case Together:
    case ColumnCount:
        break;
    }
    return line;
}

RowIndex PathCells::resultOf(quint32 line) const
{
    if (link(line).row != NoIndex || line == 0)
        return link(line).row;
    return link(line - 1).row;
}

QString PathCells::sentence(quint32 line) const
{
    QStringList parts{text(line, What)};
    if (const auto outcome = outcomeOf(line))
        parts << nameOf(*outcome) << text(line, Host);
    parts << text(line, Duration);
    return parts.join(u", "_s);
}

std::optional<Outcome> PathCells::outcomeOf(quint32 line) const
{
    if (link(line).gap != CriticalPath::Gap::None)
        return {};
    return recording().outcome(link(line).row);
}

std::optional<double> PathCells::barOf(quint32 line, int column) const
{
    if (column != Share)
        return {};
    return static_cast<double>(link(line).span.duration()) / static_cast<double>(m_longest);
}

quint32 PathCells::lineOf(RowIndex row) const
{
    if (!m_figures || row == NoIndex)
        return NoIndex;
    const auto &links = m_figures->path.links;
    const auto it = std::ranges::find_if(links, [row](const CriticalPath::Link &link) {
        return link.row == row && link.gap == CriticalPath::Gap::None;
    });
    return it == links.end() ? NoIndex : static_cast<quint32>(it - links.begin());
}

} // namespace aviary
