// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/playbookgroupsmodel.h"

#include "models/items/orderedkeys.h"
#include "models/recording/labels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

PlaybookGroupsModel::PlaybookGroupsModel(PlaybooksModel *playbooks, QObject *parent)
    : QAbstractItemModel(parent)
    , m_playbooks(playbooks)
{
    connect(playbooks, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(playbooks, &QAbstractItemModel::modelReset, this, [this] {
        m_searched.clear();
        m_texts.clear();
        m_rows = arranged();
        endResetModel();
        Q_EMIT rowsChanged();
    });
    connect(playbooks, &QAbstractItemModel::dataChanged, this, [this] {
        m_searched.clear();
        rearrange();
    });
    m_rows = arranged();
}

void PlaybookGroupsModel::setFilter(const PlaybookFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rearrange();
}

void PlaybookGroupsModel::setGrouping(PlaybookGrouping grouping, bool withMade)
{
    if (grouping == m_grouping && withMade == m_withMade)
        return;
    beginResetModel();
    m_grouping = grouping;
    m_withMade = withMade;
    m_texts.clear();
    m_rows = arranged();
    endResetModel();
    Q_EMIT rowsChanged();
}

void PlaybookGroupsModel::sort(int column, Qt::SortOrder order)
{
    m_column = column < columnCount() ? column : -1;
    m_order = order;
    rearrange();
}

bool PlaybookGroupsModel::Arrangement::hasRowsOf(const Arrangement &other) const
{
    return shown == other.shown
        && std::ranges::equal(groups, other.groups, [](const PlaybookGroup &a, const PlaybookGroup &b) {
               return a.key == b.key && a.runs == b.runs;
           });
}

void PlaybookGroupsModel::rearrange()
{
    Arrangement next = arranged();
    m_texts.clear();
    if (next.hasRowsOf(m_rows)) {
        m_rows = std::move(next);
        const auto tell = [this](const QModelIndex &parent) {
            if (const int rows = rowCount(parent); rows > 0)
                Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, columnCount() - 1, parent));
        };
        tell({});
        for (int group = 0; group < static_cast<int>(m_rows.groups.size()); ++group)
            tell(index(group, 0));
    } else {
        beginResetModel();
        m_rows = std::move(next);
        endResetModel();
    }
    Q_EMIT rowsChanged();
}

PlaybookGroupsModel::Arrangement PlaybookGroupsModel::arranged()
{
    Arrangement next;
    const std::vector<PlaybookEntry> &entries = m_playbooks->entries();
    const QStringList words = wordsOfFilter(m_filter.text);
    for (quint32 row = 0; row < entries.size(); ++row) {
        const State state = entries[row].playbook.state;
        ++next.allStates[static_cast<size_t>(state)];
        if (!words.isEmpty()) {
            const QString &text = searchedText(row);
            if (!std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); }))
                continue;
        }
        ++next.states[static_cast<size_t>(state)];
        if (m_filter.accepts(state))
            next.shown.push_back(row);
    }
    if (m_column >= 0)
        sortRows(next.shown);
    if (m_grouping == PlaybookGrouping::None)
        return next;
    next.groups = groupsOf(entries, next.shown, m_grouping, m_withMade);
    std::vector<int> places(entries.size());
    for (const PlaybookGroup &group : next.groups) {
        for (const quint32 row : group.runs)
            next.inSeveral += ++places[row] == 2 ? 1 : 0;
    }
    if (m_column >= 0)
        sortGroups(next.groups);
    return next;
}

const QString &PlaybookGroupsModel::searchedText(quint32 row)
{
    if (m_searched.isEmpty())
        m_searched.resize(m_playbooks->rowCount());
    QString &text = m_searched[row];
    if (!text.isEmpty())
        return text;
    const PlaybookEntry &entry = m_playbooks->entry(static_cast<int>(row));
    QStringList parts{entry.playbook.name, entry.inside, allLabels(entry.playbook).join(u'\n')};
    if (entry.playbook.checkMode)
        parts << PlaybooksModel::markOfCheckMode();
    for (int column = 0; column < columnCount(); ++column)
        parts << m_playbooks->index(static_cast<int>(row), column).data().toString();
    text = parts.join(u'\n').toCaseFolded();
    return text;
}

void PlaybookGroupsModel::sortRows(EntryRows &rows) const
{
    QVariantList keys;
    keys.reserve(static_cast<qsizetype>(rows.size()));
    for (const quint32 row : rows)
        keys << m_playbooks->index(static_cast<int>(row), m_column).data(PlaybooksModel::SortRole);
    reorder(rows, orderedKeys(keys, m_order));
}

void PlaybookGroupsModel::sortGroups(std::vector<PlaybookGroup> &groups) const
{
    QVariantList keys;
    for (const PlaybookGroup &group : groups)
        keys << sortKey(group, static_cast<Column>(m_column));
    reorder(groups, orderedKeys(keys, m_order));
    std::ranges::stable_partition(groups, [](const PlaybookGroup &group) { return !group.key.isEmpty(); });
}

int PlaybookGroupsModel::entryRow(const QModelIndex &index) const
{
    if (!index.isValid() || isGroup(index))
        return -1;
    const auto row = static_cast<size_t>(index.row());
    const EntryRows &rows = index.internalId() == 0 ? m_rows.shown : m_rows.groups[index.internalId() - 1].runs;
    return static_cast<int>(rows[row]);
}

const PlaybookGroup *PlaybookGroupsModel::groupOf(const QModelIndex &index) const
{
    if (!index.isValid() || m_grouping == PlaybookGrouping::None)
        return nullptr;
    return &m_rows.groups[isGroup(index) ? static_cast<size_t>(index.row()) : index.internalId() - 1];
}

EntryRows PlaybookGroupsModel::entryRows(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return isGroup(index) ? groupOf(index)->runs : EntryRows{static_cast<quint32>(entryRow(index))};
}

QModelIndex PlaybookGroupsModel::indexOf(int row, const QString &group) const
{
    const auto indexIn = [row](const EntryRows &rows) {
        const auto it = std::ranges::find(rows, static_cast<quint32>(row));
        return it == rows.end() ? -1 : static_cast<int>(it - rows.begin());
    };
    if (m_grouping == PlaybookGrouping::None) {
        const int at = indexIn(m_rows.shown);
        return at < 0 ? QModelIndex() : index(at, 0);
    }
    QModelIndex first;
    for (size_t i = 0; i < m_rows.groups.size(); ++i) {
        const bool wanted = m_rows.groups[i].key == group;
        if (!wanted && first.isValid())
            continue;
        const int at = indexIn(m_rows.groups[i].runs);
        const QModelIndex found = at < 0 ? QModelIndex() : index(at, 0, index(static_cast<int>(i), 0));
        if (wanted && found.isValid())
            return found;
        if (!first.isValid())
            first = found;
    }
    return first;
}

QModelIndex PlaybookGroupsModel::indexOfGroup(const QString &key) const
{
    const auto it = std::ranges::find(m_rows.groups, key, &PlaybookGroup::key);
    return it == m_rows.groups.end() ? QModelIndex() : index(static_cast<int>(it - m_rows.groups.begin()), 0);
}

QModelIndex PlaybookGroupsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex PlaybookGroupsModel::parent(const QModelIndex &child) const
{
    return child.isValid() && child.internalId() > 0
        ? createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0))
        : QModelIndex();
}

int PlaybookGroupsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_grouping == PlaybookGrouping::None ? m_rows.shown.size() : m_rows.groups.size());
    if (parent.column() > 0 || !isGroup(parent))
        return 0;
    return static_cast<int>(m_rows.groups[static_cast<size_t>(parent.row())].runs.size());
}

int PlaybookGroupsModel::columnCount(const QModelIndex &) const
{
    return PlaybooksModel::ColumnCount;
}

Qt::ItemFlags PlaybookGroupsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QVariant PlaybookGroupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isGroup(index))
        return groupData(*groupOf(index), static_cast<Column>(index.column()), role);
    const int row = entryRow(index);
    return role == PlaybooksModel::EntryRole ? row : m_playbooks->index(row, index.column()).data(role);
}

QVariant PlaybookGroupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_playbooks->headerData(section, orientation, role);
}

} // namespace aviary
