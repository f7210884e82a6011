// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hosts/hostsdelegate.h"

#include "models/items/hostsmodel.h"
#include "views/common/palette.h"

#include <QPainter>

namespace aviary {

HostsDelegate::HostsDelegate(QObject *parent)
    : CellDelegate({.markColumn = HostsModel::Name, .outcome = HostsModel::WorstRole}, parent)
{
}

void HostsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    const QVariant value = index.data(HostsModel::CountsRole);
    if (!value.isValid() || m_full <= 0)
        return;
    const auto counts = value.value<OutcomeCounts>();
    const QRect room = option.rect.adjusted(4, option.rect.height() / 4, -4, -option.rect.height() / 4);
    qint64 before = 0;
    for (const Outcome outcome : OutcomesForReading) {
        if (counts[outcome] == 0)
            continue;
        const int left = static_cast<int>(room.width() * before / m_full);
        before += counts[outcome];
        // A failure is seen however small its share.
        const int width = std::max(static_cast<int>(room.width() * before / m_full) - left, isFailing(outcome) ? 3 : 1);
        painter->fillRect(QRect(room.left() + left, room.top(), width, room.height()), colorOf(outcome, option.palette));
    }
}

} // namespace aviary
