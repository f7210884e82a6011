// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/compare/itempairsmodel.h"

#include "models/recording/format.h"

using namespace Qt::StringLiterals;

namespace aviary {

QString markedWordOf(Likeness likeness)
{
    switch (likeness) {
    case Likeness::Same:
        return ItemPairsModel::tr("= equal");
    case Likeness::OnlyNoise:
        return ItemPairsModel::tr("≈ noise only");
    case Likeness::Different:
        break;
    }
    return ItemPairsModel::tr("≠ differs");
}

void ItemPairsModel::setItems(const ResultPairPtr &pair, size_t part)
{
    beginResetModel();
    m_pair = pair;
    m_part = part;
    endResetModel();
}

const DetailItem *ItemPairsModel::itemOf(int row, Side side) const
{
    const ItemPair &item = itemAt(row);
    const ResultDetail &detail = side == Side::Left ? m_pair->left : m_pair->right;
    const qsizetype inDetail = side == Side::Left ? part().left : part().right;
    const qsizetype at = side == Side::Left ? item.left : item.right;
    return at < 0 ? nullptr : &detail.parts[static_cast<size_t>(inDetail)].items[static_cast<size_t>(at)];
}

const ContentPtr &ItemPairsModel::content(Side side) const
{
    return side == Side::Left ? m_pair->left.content : m_pair->right.content;
}

int ItemPairsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_pair ? 0 : static_cast<int>(part().items.size());
}

int ItemPairsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ItemPairsModel::text(int row, Column column) const
{
    const ItemPair &item = itemAt(row);
    switch (column) {
    case LabelColumn:
        return itemOf(row, item.right < 0 ? Side::Left : Side::Right)->label;
    case ChangeColumn:
        if (item.left < 0)
            return tr("+ only right");
        return item.right < 0 ? tr("− only left") : markedWordOf(item.likeness);
    case LeftColumn:
    case RightColumn:
        if (const DetailItem *one = itemOf(row, column == LeftColumn ? Side::Left : Side::Right)) {
            const QString word = glyphOf(one->outcome) + u' ' + nameOf(one->outcome);
            return one->message.isEmpty() ? word : word + u" · "_s + one->message;
        }
        return {};
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ItemPairsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(text(index.row(), column));
    case Qt::ToolTipRole:
        return plainToolTip(text(index.row(), column));
    case OutcomeRole:
        if (column == LeftColumn || column == RightColumn) {
            if (const DetailItem *item = itemOf(index.row(), column == LeftColumn ? Side::Left : Side::Right))
                return static_cast<int>(item->outcome);
        }
        return {};
    case MutedRole:
        return itemAt(index.row()).likeness != Likeness::Different;
    default:
        return {};
    }
}

QVariant ItemPairsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case LabelColumn:
        return tr("Item");
    case ChangeColumn:
        return tr("Difference");
    case LeftColumn:
        return tr("Left");
    case RightColumn:
        return tr("Right");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace aviary
