// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/seenhostsmodel.h"

#include "models/items/orderedkeys.h"
#include "models/items/playbookfilter.h"
#include "models/items/playbooksmodel.h"
#include "models/recording/format.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

std::optional<Outcome> outcomeOfColumn(SeenHostsModel::Column column)
{
    switch (column) {
    case SeenHostsModel::FailedColumn:
        return Outcome::Failed;
    case SeenHostsModel::UnreachableColumn:
        return Outcome::Unreachable;
    case SeenHostsModel::ChangedColumn:
        return Outcome::Changed;
    case SeenHostsModel::OkColumn:
        return Outcome::Ok;
    case SeenHostsModel::SkippedColumn:
        return Outcome::Skipped;
    case SeenHostsModel::UnknownColumn:
        return Outcome::Unknown;
    default:
        return {};
    }
}

} // namespace

void SeenHostsModel::setSightings(std::vector<HostSighting> sightings)
{
    std::vector<SeenHost> hosts = seenHosts(sightings);
    const bool same = std::ranges::equal(hosts, m_hosts, {}, &SeenHost::name, &SeenHost::name);
    if (!same)
        beginResetModel();
    m_sightings = std::move(sightings);
    m_hosts = std::move(hosts);
    m_allCounts = {};
    QStringList names;
    for (const SeenHost &host : m_hosts) {
        ++m_allCounts[host.last];
        names << host.name;
    }
    m_suffix = commonSuffix(names);
    if (!same) {
        m_shown.clear();
        endResetModel();
    }
    arrange();
}

void SeenHostsModel::setFilter(quint32 outcomes, const QString &text)
{
    if (outcomes == m_outcomes && text == m_text)
        return;
    m_outcomes = outcomes;
    m_text = text;
    arrange();
}

void SeenHostsModel::sort(int column, Qt::SortOrder order)
{
    m_column = column < ColumnCount ? column : -1;
    m_order = order;
    arrange();
}

void SeenHostsModel::refresh()
{
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void SeenHostsModel::arrange()
{
    std::vector<quint32> shown;
    m_counts = {};
    const QStringList words = wordsOfFilter(m_text);
    for (quint32 i = 0; i < m_hosts.size(); ++i) {
        const SeenHost &host = m_hosts[i];
        const HostSighting &last = m_sightings[host.runs.back()];
        const QString text
            = words.isEmpty() ? QString() : QStringList{host.name, last.title, last.report}.join(u'\n').toCaseFolded();
        if (!std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); }))
            continue;
        ++m_counts[host.last];
        if (m_outcomes == 0 || (m_outcomes & (1U << static_cast<unsigned>(host.last))))
            shown.push_back(i);
    }
    if (m_column >= 0) {
        QVariantList keys;
        for (const quint32 host : shown)
            keys << sortKey(host, static_cast<Column>(m_column));
        reorder(shown, orderedKeys(keys, m_order));
    }
    if (shown == m_shown) {
        refresh();
    } else {
        beginResetModel();
        m_shown = std::move(shown);
        endResetModel();
    }
    Q_EMIT rowsChanged();
}

int SeenHostsModel::rowOf(const QString &name) const
{
    const auto it = std::ranges::find(m_shown, name, [this](quint32 host) { return m_hosts[host].name; });
    return it == m_shown.end() ? -1 : static_cast<int>(it - m_shown.begin());
}

int SeenHostsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int SeenHostsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SeenHostsModel::display(int row, Column column) const
{
    const SeenHost &seen = host(row);
    const HostSighting &last = lastSighting(row);
    if (const auto outcome = outcomeOfColumn(column))
        return formatCount(seen.counts[*outcome]);
    switch (column) {
    case LastColumn:
        return seen.last == Outcome::Unknown ? tr("not counted") : nameOf(seen.last);
    case NameColumn:
        return oneLine(seen.name.chopped(m_suffix.size()));
    case RunsColumn:
        return formatCount(static_cast<qint64>(seen.runs.size()));
    case SeenColumn:
        return formatStarted(last.started, QDateTime::currentMSecsSinceEpoch() * 1000);
    case PlaybookColumn:
        return oneLine(last.title);
    case ReportColumn:
        return oneLine(last.report);
    default:
        return {};
    }
}

QString SeenHostsModel::textOfRun(const HostSighting &run) const
{
    const Outcome outcome = outcomeOf(run);
    QStringList lines{
        u"%1 %2"_s.arg(glyphOf(outcome)).arg(outcome == Outcome::Unknown ? tr("not counted") : nameOf(outcome))};
    if (run.checkMode)
        lines.first() += u"  "_s + PlaybooksModel::markOfCheckMode();
    if (outcome == Outcome::Unknown)
        lines << tr("Ansible counts when a run ends; this one is %1.").arg(nameOf(run.state));
    else
        lines << u"ok=%1 changed=%2 unreachable=%3 failed=%4 skipped=%5"_s.arg(run.host.ok)
                     .arg(run.host.changed)
                     .arg(run.host.unreachable)
                     .arg(run.host.failed)
                     .arg(run.host.skipped);
    lines << formatDateTimeExact(run.started) << oneLine(run.title) << oneLine(run.report);
    return lines.join(u'\n');
}

QString SeenHostsModel::toolTip(int row, Column column) const
{
    switch (column) {
    case LastColumn:
    case SeenColumn:
    case PlaybookColumn:
    case ReportColumn:
        return textOfRun(lastSighting(row));
    case NameColumn:
        return u"%1\n%2"_s.arg(host(row).name, tr("The same name in another report may be another machine."));
    case StripColumn:
    case RunsColumn:
        return tr("%1 run(s), the newest at the right", nullptr, static_cast<int>(host(row).runs.size()))
            .arg(formatCount(static_cast<qint64>(host(row).runs.size())));
    case UnknownColumn:
        return tr("Runs of which Ansible counted nothing on this host: it counts when a run ends.");
    default:
        return tr("Runs by the worst that Ansible counted on this host");
    }
}

QVariant SeenHostsModel::sortKey(size_t host, Column column) const
{
    const SeenHost &seen = m_hosts[host];
    const HostSighting &last = m_sightings[seen.runs.back()];
    if (const auto outcome = outcomeOfColumn(column))
        return seen.counts[*outcome];
    switch (column) {
    case LastColumn:
        return static_cast<int>(seen.last);
    case StripColumn:
    case RunsColumn:
        return static_cast<qint64>(seen.runs.size());
    case SeenColumn:
        return last.started;
    case PlaybookColumn:
        return last.title;
    case ReportColumn:
        return last.report;
    default:
        return seen.name;
    }
}

QVariant SeenHostsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<Column>(index.column());
    const SeenHost &seen = host(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(index.row(), column);
    case Qt::AccessibleTextRole: {
        if (column == NameColumn) // whole, for copies
            return seen.name;
        if (column != StripColumn)
            return display(index.row(), column);
        QStringList words;
        for (const quint32 run : seen.runs)
            words << nameOf(outcomeOf(m_sightings[run]));
        return words.join(u' ');
    }
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(index.row(), column));
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case SortRole:
        return sortKey(m_shown[static_cast<size_t>(index.row())], column);
    case OutcomeRole:
        return static_cast<int>(seen.last);
    case OutcomesRole: {
        QList<int> outcomes;
        for (const quint32 run : seen.runs)
            outcomes << static_cast<int>(outcomeOf(m_sightings[run]));
        return QVariant::fromValue(outcomes);
    }
    default:
        return {};
    }
}

QVariant SeenHostsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto column = static_cast<Column>(section);
    const bool isNumber = column >= RunsColumn && column <= SeenColumn;
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::InitialSortOrderRole)
        return isNumber || column == LastColumn || column == StripColumn ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (role == Qt::ToolTipRole)
        return outcomeOfColumn(column) ? toolTip(0, column) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case LastColumn:
        return tr("Last run");
    case NameColumn:
        return tr("Host");
    case StripColumn:
        return tr("Runs over time");
    case RunsColumn:
        return tr("Runs");
    case FailedColumn:
        return tr("Failed");
    case UnreachableColumn:
        return tr("Unreachable");
    case ChangedColumn:
        return tr("Changed");
    case OkColumn:
        return tr("Ok");
    case SkippedColumn:
        return tr("Skipped");
    case UnknownColumn:
        return tr("Not counted");
    case SeenColumn:
        return tr("Last seen");
    case PlaybookColumn:
        return tr("Playbook");
    case ReportColumn:
        return tr("Report");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace aviary
