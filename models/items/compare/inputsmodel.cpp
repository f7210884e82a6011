// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/compare/inputsmodel.h"

#include "models/recording/format.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

QString tipOf(const InputEntry &entry)
{
    const bool isHost = entry.kind == InputEntry::Kind::Host || entry.kind == InputEntry::Kind::HostFacts;
    QStringList lines{!isHost ? entry.name : entry.left.isNull() ? entry.right : entry.left};
    if (!entry.detail.isEmpty())
        lines << entry.detail;
    if (!entry.hosts.isEmpty())
        lines << entry.hosts.join(u", "_s);
    return plainToolTip(lines.join(u'\n'));
}

bool isAlike(const InputEntry &a, const InputEntry &b)
{
    return a.key() == b.key() && a.change == b.change && a.name == b.name && a.detail == b.detail && a.hosts == b.hosts
        && a.index == b.index && a.parent == b.parent;
}

} // namespace

InputsModel::InputsModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void InputsModel::setPair(const ComparedPairPtr &pair)
{
    std::vector<InputEntry> entries = pair ? inputEntries(*pair) : std::vector<InputEntry>();
    if (std::ranges::equal(entries, m_entries, isAlike))
        return;
    beginResetModel();
    m_entries = std::move(entries);
    m_groups.clear();
    m_byKey.clear();
    m_rows.assign(m_entries.size(), 0);
    for (int i = 0; i < static_cast<int>(m_entries.size()); ++i) {
        const InputEntry &entry = m_entries[static_cast<size_t>(i)];
        if (entry.parent < 0) {
            m_rows[static_cast<size_t>(i)] = static_cast<int>(m_groups.size());
            m_groups.push_back(i);
        }
        for (int row = 0; row < static_cast<int>(entry.children.size()); ++row)
            m_rows[static_cast<size_t>(entry.children[static_cast<size_t>(row)])] = row;
        if (const QString key = entry.key(); !m_byKey.contains(key))
            m_byKey.insert(key, i);
    }
    endResetModel();
}

const InputEntry *InputsModel::entryOf(const QModelIndex &index) const
{
    return index.isValid() ? &m_entries[static_cast<size_t>(index.internalId())] : nullptr;
}

QModelIndex InputsModel::indexOf(int entry) const
{
    return entry < 0 ? QModelIndex() : createIndex(m_rows[static_cast<size_t>(entry)], 0, static_cast<quintptr>(entry));
}

QModelIndex InputsModel::indexOf(const QString &key) const
{
    return indexOf(m_byKey.value(key, -1));
}

QModelIndex InputsModel::nextDifference(const QModelIndex &from, int step) const
{
    const auto count = static_cast<int>(m_entries.size());
    const auto isStop = [this](const InputEntry &entry) {
        return entry.isDifference() && entry.parent >= 0
            && m_entries[static_cast<size_t>(entry.parent)].kind != InputEntry::Kind::Fold;
    };
    // Entries stand in the order in which they are shown.
    for (int i = from.isValid() ? static_cast<int>(from.internalId()) + step
             : step > 0         ? 0
                                : count - 1;
         i >= 0 && i < count; i += step) {
        if (isStop(m_entries[static_cast<size_t>(i)]))
            return indexOf(i);
    }
    return {};
}

const std::vector<int> &InputsModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? entryOf(parent)->children : m_groups;
}

QModelIndex InputsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(childrenOf(parent)[static_cast<size_t>(row)]));
}

QModelIndex InputsModel::parent(const QModelIndex &index) const
{
    const InputEntry *entry = entryOf(index);
    return entry ? indexOf(entry->parent) : QModelIndex();
}

int InputsModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int InputsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant InputsModel::data(const QModelIndex &index, int role) const
{
    const InputEntry *entry = entryOf(index);
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? oneLine(entry->name) : markedWordOf(*entry);
    case Qt::ToolTipRole:
        return tipOf(*entry);
    case Qt::AccessibleTextRole: {
        // The whole of the row: who listens does not see what stands behind the name.
        if (index.column() != Name)
            return wordOf(*entry);
        QStringList parts{oneLine(entry->name), wordOf(*entry), oneLine(entry->detail)};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case Qt::FontRole: {
        if (entry->kind != InputEntry::Kind::Group || index.column() != Name)
            return {};
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    case KeyRole:
        return entry->key();
    case SubtitleRole:
        return index.column() == Name ? oneLine(entry->detail) : QString();
    case DifferenceRole:
        return entry->isDifference();
    default:
        return {};
    }
}

QVariant InputsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("What went in") : tr("Difference");
}

} // namespace aviary
