// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/compare/inputvaluesmodel.h"

#include "models/recording/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// In a cell without what all of them share; there may be a thousand.
QString shortNames(const QStringList &hosts)
{
    constexpr qsizetype most = 50;
    const qsizetype suffix = commonSuffix(hosts).size();
    QStringList names;
    for (const QString &host : hosts.first(std::min(hosts.size(), most)))
        names << host.chopped(suffix);
    if (hosts.size() > most)
        names << InputValuesModel::tr("%n more", nullptr, static_cast<int>(hosts.size() - most));
    return names.join(u", "_s);
}

} // namespace

InputValuesModel::InputValuesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void InputValuesModel::setEntries(std::vector<InputEntry> entries)
{
    const auto isAlike = [](const InputEntry &a, const InputEntry &b) {
        return a.key() == b.key() && a.change == b.change && a.hosts == b.hosts;
    };
    if (std::ranges::equal(entries, m_entries, isAlike))
        return;
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int InputValuesModel::rowOf(const QString &key) const
{
    const auto found = std::ranges::find(m_entries, key, &InputEntry::key);
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int InputValuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int InputValuesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InputValuesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const InputEntry &entry = m_entries[static_cast<size_t>(index.row())];
    if (role == KeyRole)
        return entry.key();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const auto told = [&](const QString &value) {
        // Missing is not empty.
        if (value.isNull())
            return entry.kind == InputEntry::Kind::Option ? tr("not given") : QString();
        return value.isEmpty() ? tr("empty") : value;
    };
    QString text;
    switch (static_cast<Column>(index.column())) {
    case Difference:
        text = markedWordOf(entry);
        break;
    case Name:
        text = entry.name;
        break;
    case Left:
        text = told(entry.left);
        break;
    case Right:
        text = told(entry.right);
        break;
    case Hosts:
        text = role == Qt::DisplayRole ? shortNames(entry.hosts) : entry.hosts.join(u", "_s);
        break;
    case ColumnCount:
        break;
    }
    return role == Qt::DisplayRole ? oneLine(text) : text.isEmpty() ? QString() : plainToolTip(text);
}

QVariant InputValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Difference:
        return tr("Difference");
    case Name:
        return tr("Name");
    case Left:
        return tr("Left");
    case Right:
        return tr("Right");
    case Hosts:
        return tr("Hosts");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace aviary
