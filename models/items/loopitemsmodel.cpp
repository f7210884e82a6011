// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/loopitemsmodel.h"

#include "models/recording/format.h"
#include "models/recording/unseen.h"

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// Longer than any column is wide.
constexpr qsizetype LongestCell = 2000;

QString cell(const QString &text)
{
    return shownOnOneLine(text.size() > LongestCell ? text.first(LongestCell) + u'…' : text);
}

} // namespace

void LoopItemsModel::setItems(const ContentPtr &content, std::vector<DetailItem> items)
{
    beginResetModel();
    m_content = content;
    m_items = std::move(items);
    endResetModel();
}

int LoopItemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int LoopItemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LoopItemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DetailItem &item = itemAt(index.row());
    if (role == OutcomeRole)
        return static_cast<int>(item.outcome);
    const auto text = [&item](Column column) {
        switch (column) {
        case OutcomeColumn:
            return glyphOf(item.outcome) + u' ' + nameOf(item.outcome);
        case LabelColumn:
            return item.label;
        case MessageColumn:
            return item.message;
        case ColumnCount:
            break;
        }
        return QString();
    };
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell(text(column));
    case Qt::ToolTipRole: {
        const QString whole = cell(text(column));
        return plainToolTip(column == OutcomeColumn ? tr("%1, item %2 of the loop").arg(whole, QString::number(item.position))
                                                    : whole);
    }
    default:
        return {};
    }
}

QVariant LoopItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case OutcomeColumn:
        return tr("Outcome");
    case LabelColumn:
        return tr("Item");
    case MessageColumn:
        return tr("Message");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace aviary
