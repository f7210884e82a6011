// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/hostsmodel.h"

#include "models/recording/format.h"
#include "models/recording/overlap.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

QString outcomesText(const OutcomeCounts &counts)
{
    QStringList parts;
    for (const Outcome outcome : OutcomesForReading) {
        if (counts[outcome] > 0)
            parts << formatCount(counts[outcome]) + u' ' + nameOf(outcome);
    }
    return parts.join(u", "_s);
}

std::optional<Outcome> worstOf(const OutcomeCounts &counts)
{
    for (const Outcome outcome : OutcomesForReading) {
        if (counts[outcome] > 0)
            return outcome;
    }
    return {};
}

} // namespace

QString recapOf(const Recording &recording, TableIndex host)
{
    const State state = recording.playbook().state;
    if (state != State::Completed && state != State::Failed)
        return {};
    const Host &counted = recording.hosts()[host];
    const OutcomeCounts rows = recording.countsOfHost(host);
    return u"ok=%1 changed=%2 unreachable=%3 failed=%4 skipped=%5 rescued=%6 ignored=%7"_s.arg(counted.ok)
        .arg(counted.changed)
        .arg(counted.unreachable)
        .arg(counted.failed)
        .arg(counted.skipped)
        .arg(rows[Outcome::Rescued])
        .arg(rows[Outcome::Ignored]);
}

HostCountsPtr countsWithin(const Recording &recording, TimeSpan range)
{
    auto counts = std::make_shared<std::vector<OutcomeCounts>>(recording.hosts().size());
    for (RowIndex row = 0; row < recording.resultCount(); ++row) {
        const TableIndex host = recording.hostOf(row);
        if (host < counts->size() && goesOnIn(range, recording.startedOf(row), recording.durationOf(row)))
            ++(*counts)[host][recording.outcome(row)];
    }
    return counts;
}

std::optional<Outcome> HostsModel::outcomeOf(Column column)
{
    switch (column) {
    case Failed: return Outcome::Failed;
    case Unreachable: return Outcome::Unreachable;
    case Rescued: return Outcome::Rescued;
    case Ignored: return Outcome::Ignored;
    case Changed: return Outcome::Changed;
    case Ok: return Outcome::Ok;
    case Skipped: return Outcome::Skipped;
    case Name:
    case Outcomes:
    case Results:
    case Recap:
    case ColumnCount: break;
    }
    return {};
}

void HostsModel::setRecording(const RecordingPtr &recording, const HostCountsPtr &within)
{
    std::vector<Row> rows;
    if (recording) {
        const auto count = static_cast<TableIndex>(recording->hosts().size());
        rows.reserve(count);
        for (TableIndex host = 0; host < count; ++host) {
            const OutcomeCounts counts = !within ? recording->countsOfHost(host)
                : host < within->size()          ? (*within)[host]
                                                 : OutcomeCounts();
            if (!within || counts.total() > 0)
                rows.push_back({host, counts, recapOf(*recording, host)});
        }
        std::ranges::sort(rows, [&](const Row &a, const Row &b) {
            const bool aFails = a.counts.failing() > 0;
            const bool bFails = b.counts.failing() > 0;
            if (aFails != bFails)
                return aFails;
            const QString &aName = recording->hosts()[a.host].name;
            const QString &bName = recording->hosts()[b.host].name;
            return naturalLess(aName, bName) || (!naturalLess(bName, aName) && a.host < b.host);
        });
    }
    m_most = 0;
    for (const Row &row : rows)
        m_most = std::max(m_most, row.counts.total());
    // Under a range hosts may go.
    const bool mayShrink = within || m_isWithin;
    m_isWithin = within != nullptr;
    const bool sameRun = !mayShrink && m_recording && recording && m_recording->playbook().id == recording->playbook().id
        && std::ranges::all_of(m_rows, [&](const Row &row) {
               return row.host < recording->hosts().size() && recording->hosts()[row.host].id == m_recording->hosts()[row.host].id;
           });
    if (!sameRun)
        beginResetModel();
    m_recording = recording;
    if (!sameRun) {
        m_rows = std::move(rows);
        endResetModel();
    } else {
        moveTo(std::move(rows));
    }
}

// New hosts come at the end, and then all go to their places.
void HostsModel::moveTo(std::vector<Row> rows)
{
    const auto isNew = [this](const Row &row) { return rowOf(row.host) < 0; };
    if (const auto count = static_cast<int>(std::ranges::count_if(rows, isNew)); count > 0) {
        std::vector<Row> grown = m_rows;
        std::ranges::copy_if(rows, std::back_inserter(grown), isNew);
        beginInsertRows({}, rowCount(), rowCount() + count - 1);
        m_rows = std::move(grown);
        endInsertRows();
    }
    if (!std::ranges::equal(rows, m_rows, {}, &Row::host, &Row::host)) {
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        QHash<TableIndex, int> places;
        for (size_t i = 0; i < rows.size(); ++i)
            places.insert(rows[i].host, static_cast<int>(i));
        QModelIndexList after;
        for (const QModelIndex &old : before)
            after << index(places.value(m_rows[static_cast<size_t>(old.row())].host), old.column());
        m_rows = std::move(rows);
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    } else {
        m_rows = std::move(rows);
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int HostsModel::rowOf(TableIndex host) const
{
    const auto it = std::ranges::find(m_rows, host, &Row::host);
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

int HostsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HostsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HostsModel::toolTip(const Row &row, Column column) const
{
    switch (column) {
    case Name: return plainToolTip(m_recording->hosts()[row.host].name);
    case Outcomes: return plainToolTip(outcomesText(row.counts));
    case Recap:
        return plainToolTip(row.recap.isEmpty() ? tr("The run did not finish; Ansible counts at its end.")
                                                : tr("What Ansible counted: ok holds changed and ignored results, too. Rescued and ignored are derived "
                                                     "from the results; ARA does not record them."));
    case Rescued:
        return plainToolTip(tr("Failures that a rescue took up: derived from what Ansible counted at the end."));
    case Failed:
    case Unreachable:
    case Ignored:
    case Changed:
    case Ok:
    case Skipped:
    case Results:
    case ColumnCount: break;
    }
    return {};
}

QVariant HostsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (const auto outcome = outcomeOf(column))
            return row.counts[*outcome] > 0 ? formatCount(row.counts[*outcome]) : QString();
        switch (column) {
        case Name: return oneLine(m_recording->shortHost(row.host));
        case Results: return formatCount(row.counts.total());
        case Recap: return row.recap;
        default: return {};
        }
    case SortRole:
        if (const auto outcome = outcomeOf(column))
            return row.counts[*outcome];
        switch (column) {
        case Name: return index.row(); // the order it has: failing first, then by natural name
        case Recap: return row.recap;
        default: return row.counts.total();
        }
    case Qt::ToolTipRole: return toolTip(row, column);
    case Qt::TextAlignmentRole:
        if (outcomeOf(column) || column == Results)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case Qt::AccessibleTextRole:
        if (column == Name) {
            const auto worst = worstOf(row.counts);
            const QString name = oneLine(m_recording->hosts()[row.host].name);
            return worst ? u"%1, %2"_s.arg(name, nameOf(*worst)) : name;
        }
        return column == Outcomes ? outcomesText(row.counts) : data(index, Qt::DisplayRole);
    case HostRole: return row.host;
    case WorstRole:
        if (const auto worst = worstOf(row.counts))
            return static_cast<int>(*worst);
        return {};
    case CountsRole: return column == Outcomes ? QVariant::fromValue(row.counts) : QVariant();
    default: return {};
    }
}

QVariant HostsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant((outcomeOf(column) || column == Results ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (const auto outcome = outcomeOf(column))
        return nameOf(*outcome);
    switch (column) {
    case Name: return tr("Host");
    case Outcomes: return tr("Outcomes");
    case Results: return tr("Results");
    case Recap: return tr("Recap by Ansible");
    default: return {};
    }
}

} // namespace aviary
