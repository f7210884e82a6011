// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/playbooksmodel.h"

#include "models/content/rebuiltcommand.h"
#include "models/items/playbooksums.h"
#include "models/recording/format.h"
#include "models/recording/labels.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

bool isNumber(PlaybooksModel::Column column)
{
    return column >= PlaybooksModel::StartedColumn && column <= PlaybooksModel::TasksColumn;
}

QString notRecordedBefore(const QString &version)
{
    return PlaybooksModel::tr("Not recorded before ARA %1.").arg(version);
}

} // namespace

// Changed is a full diamond; what would change an empty one.
QString PlaybooksModel::markOfCheckMode()
{
    return u"◇ "_s + tr("check mode");
}

std::optional<qint64> PlaybooksModel::countOf(const PlaybookEntry &entry, Column column)
{
    const Playbook &playbook = entry.playbook;
    switch (column) {
    case FailedColumn:
        return entry.counts ? std::optional(entry.counts->failing()) : std::nullopt;
    case ChangedColumn:
        return entry.counts ? std::optional((*entry.counts)[Outcome::Changed]) : std::nullopt;
    case ResultsColumn:
        return playbook.results ? playbook.results : entry.counts ? std::optional(entry.counts->total()) : std::nullopt;
    case HostsColumn:
        return playbook.hosts;
    case PlaysColumn:
        return playbook.plays;
    case TasksColumn:
        return playbook.tasks;
    default:
        return {};
    }
}

void PlaybooksModel::setPlaybooks(std::vector<PlaybookEntry> entries)
{
    std::ranges::stable_sort(entries, [](const PlaybookEntry &a, const PlaybookEntry &b) {
        const auto key = [](const PlaybookEntry &e) {
            return std::tuple(e.playbook.state != State::Failed, -std::max(e.playbook.started, EarliestTime),
                              -raw(e.playbook.id));
        };
        return key(a) < key(b);
    });
    const bool same = std::ranges::equal(entries, m_entries, &PlaybookEntry::isSame);
    if (!same)
        beginResetModel();
    m_entries = std::move(entries);
    m_titles.clear();
    for (const PlaybookEntry &entry : m_entries)
        m_titles << aviary::titleOf(entry.playbook);
    if (!same)
        endResetModel();
    else
        refresh();
}

int PlaybooksModel::rowOf(const PlaybookEntry &entry) const
{
    const auto it = std::ranges::find_if(m_entries, [&](const PlaybookEntry &e) { return e.isSame(entry); });
    return it == m_entries.end() ? -1 : static_cast<int>(it - m_entries.begin());
}

void PlaybooksModel::refresh()
{
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int PlaybooksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int PlaybooksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PlaybooksModel::display(const PlaybookEntry &entry, Column column) const
{
    const Playbook &playbook = entry.playbook;
    switch (column) {
    case StateColumn:
        return nameOf(playbook.state);
    case NameColumn:
        return oneLine(titleOf(entry));
    case ReportColumn:
        return oneLine(entry.report);
    case StartedColumn:
        return formatStarted(playbook.started, QDateTime::currentMSecsSinceEpoch() * 1000);
    case DurationColumn:
        if (isKnown(playbook.duration) || isKnown(playbook.ended))
            return formatDuration(playbook.duration);
        return tr("no end");
    case FailedColumn:
    case ChangedColumn:
    case ResultsColumn:
    case HostsColumn:
    case PlaysColumn:
    case TasksColumn: {
        const std::optional<qint64> count = countOf(entry, column);
        return count ? formatCount(*count) : u"…"_s;
    }
    case LabelsColumn:
        return oneLine(ownLabels(playbook).join(", "_L1));
    case UserColumn:
        return playbook.user.isNull() ? u"–"_s : oneLine(playbook.user);
    case ControllerColumn:
        return playbook.controller.isNull() ? u"–"_s : oneLine(playbook.controller);
    case AnsibleColumn:
        return oneLine(playbook.ansibleVersion);
    case AraColumn:
        return oneLine(playbook.clientVersion.isNull() ? playbook.serverVersion : playbook.clientVersion);
    case PythonColumn:
        return playbook.pythonVersion.isNull() ? u"–"_s : oneLine(playbook.pythonVersion);
    case PathColumn:
        return oneLine(playbook.path);
    case ColumnCount:
        break;
    }
    return {};
}

QString PlaybooksModel::toolTip(const PlaybookEntry &entry, Column column) const
{
    const Playbook &playbook = entry.playbook;
    switch (column) {
    case StateColumn:
        return playbook.checkMode ? u"%1\n%2"_s.arg(nameOf(playbook.state),
                                                    tr("Check mode: nothing was changed; changed means: would change."))
                                  : nameOf(playbook.state);
    case NameColumn:
        if (isAdHoc(playbook))
            return titleOf(entry);
        return playbook.name.isEmpty() ? playbook.path : u"%1\n%2"_s.arg(playbook.path, playbook.name);
    case ReportColumn:
        return entry.inside.isEmpty() ? entry.origin.toDisplayString(QUrl::PreferLocalFile) : entry.inside;
    case StartedColumn:
        return formatDateTimeExact(playbook.started);
    case DurationColumn:
        return isKnown(playbook.duration) ? formatDurationExact(playbook.duration) : tr("No end is recorded.");
    case FailedColumn:
        if (!entry.counts)
            return tr("Still counting.");
        return tr("%1 failed, %2 unreachable")
            .arg(formatCount((*entry.counts)[Outcome::Failed]), formatCount((*entry.counts)[Outcome::Unreachable]));
    case ChangedColumn:
    case ResultsColumn:
    case HostsColumn:
    case PlaysColumn:
    case TasksColumn:
        return countOf(entry, column) ? QString() : tr("Still counting.");
    case LabelsColumn:
        return allLabels(playbook).join(u'\n');
    case UserColumn:
        return playbook.user.isNull() ? notRecordedBefore(u"1.6"_s) : playbook.user;
    case ControllerColumn:
        return playbook.controller.isNull() ? tr("Not recorded.") : playbook.controller;
    case AnsibleColumn:
        return playbook.ansibleVersion;
    case AraColumn: {
        const QString client = playbook.clientVersion.isNull() ? notRecordedBefore(u"1.6"_s) : playbook.clientVersion;
        return tr("client: %1\nserver: %2").arg(client, playbook.serverVersion);
    }
    case PythonColumn:
        return playbook.pythonVersion.isNull() ? notRecordedBefore(u"1.6"_s) : playbook.pythonVersion;
    case PathColumn:
        return playbook.path;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PlaybooksModel::sortKey(const PlaybookEntry &entry, Column column) const
{
    switch (column) {
    case StateColumn:
        return severityOf(entry.playbook.state);
    case StartedColumn:
        return entry.playbook.started;
    case DurationColumn:
        return entry.playbook.duration;
    case FailedColumn:
    case ChangedColumn:
    case ResultsColumn:
    case HostsColumn:
    case PlaysColumn:
    case TasksColumn:
        return countOf(entry, column).value_or(NoTime);
    case NameColumn:
        return u"%1 %2"_s.arg(titleOf(entry), entry.playbook.name);
    case ReportColumn:
    case LabelsColumn:
    case UserColumn:
    case ControllerColumn:
    case AnsibleColumn:
    case AraColumn:
    case PythonColumn:
    case PathColumn:
    case ColumnCount:
        break;
    }
    return display(entry, column);
}

QVariant PlaybooksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PlaybookEntry &entry = m_entries[static_cast<size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(entry, column);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(entry, column));
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::AccessibleTextRole:
        return column == NameColumn ? u"%1 %2"_s.arg(display(entry, column), data(index, SubtitleRole).toString())
                                    : display(entry, column);
    case SortRole:
        return sortKey(entry, column);
    case SubtitleRole:
        if (column == StateColumn)
            return entry.playbook.checkMode ? markOfCheckMode() : QString();
        // A name of its own, where it says more than the path.
        return column == NameColumn && entry.playbook.name != baseName(entry.playbook.path)
            ? oneLine(entry.playbook.name)
            : QString();
    case StateRole:
        return static_cast<int>(entry.playbook.state);
    case EntryRole:
        return index.row();
    default:
        return {};
    }
}

QVariant PlaybooksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    // The worst, the newest and the most first.
    if (role == Qt::InitialSortOrderRole)
        return isNumber(column) || column == StateColumn ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case StateColumn:
        return tr("State");
    case NameColumn:
        return tr("Playbook");
    case ReportColumn:
        return tr("Report");
    case StartedColumn:
        return tr("Started");
    case DurationColumn:
        return tr("Duration");
    case FailedColumn:
        return tr("Failed");
    case ChangedColumn:
        return tr("Changed");
    case ResultsColumn:
        return tr("Results");
    case HostsColumn:
        return tr("Hosts");
    case PlaysColumn:
        return tr("Plays");
    case TasksColumn:
        return tr("Tasks");
    case LabelsColumn:
        return tr("Labels");
    case UserColumn:
        return tr("User");
    case ControllerColumn:
        return tr("Controller");
    case AnsibleColumn:
        return tr("Ansible");
    case AraColumn:
        return tr("ARA");
    case PythonColumn:
        return tr("Python");
    case PathColumn:
        return tr("Path");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace aviary
