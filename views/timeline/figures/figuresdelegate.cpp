// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/figures/figuresdelegate.h"

#include "models/items/figures/figuresmodel.h"
#include "views/common/palette.h"

#include <QPainter>

#include <algorithm>

namespace aviary {

namespace {

constexpr int BarHeight = 3;

} // namespace

FiguresDelegate::FiguresDelegate(QObject *parent)
    : CellDelegate({.markColumn = -1}, parent)
{
}

void FiguresDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    // The name is not the outcome's: it keeps the colour of text.
    if (const QVariant outcome = index.data(FiguresModel::OutcomeRole); outcome.isValid()) {
        option->icon = iconOf(static_cast<Outcome>(outcome.toInt()), option->palette);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(16, 16);
    }
    if (index.data(FiguresModel::MutedRole).toBool()) {
        const QColor muted = mutedText(option->palette);
        option->palette.setColor(QPalette::Text, muted);
        option->palette.setColor(QPalette::HighlightedText, muted);
    }
}

void FiguresDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    const QVariant part = index.data(FiguresModel::BarRole);
    if (!part.isValid())
        return;
    QRect bar = option.rect.adjusted(Padding, 0, -Padding, -1);
    bar.setTop(bar.bottom() - BarHeight + 1);
    // From the right, where the number ends.
    bar.setLeft(bar.right() + 1 - static_cast<int>(bar.width() * std::clamp(part.toDouble(), 0.0, 1.0)));
    // Time has no outcome: the colour of what can be chosen.
    painter->fillRect(bar, option.palette.color(QPalette::Accent));
}

} // namespace aviary
