// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/runcelldelegate.h"

#include "models/items/compare/runsmodel.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr int MarkSize = 14;
constexpr int Margin = 4;
constexpr int Corner = 6;

} // namespace

int RunCellDelegate::widthFor(const QFontMetrics &metrics) const
{
    return m_isWide ? MarkSize + 3 * Margin + metrics.horizontalAdvance(u"59 min 59 s"_s) : leastWidthFor(metrics);
}

int RunCellDelegate::leastWidthFor(const QFontMetrics &metrics)
{
    return std::max(MarkSize + 2 * Margin, metrics.height() + 4);
}

int RunCellDelegate::mostWidthFor(const QFontMetrics &metrics)
{
    return MarkSize + 4 * Margin + metrics.horizontalAdvance(u"28 Nov 22:58"_s); // of its heading
}

QPixmap RunCellDelegate::markOf(Outcome outcome, const QStyleOptionViewItem &option) const
{
    const qreal ratio = option.widget ? option.widget->devicePixelRatio() : 1;
    if (const std::pair now(option.palette.cacheKey(), ratio); now != m_marksFor) {
        m_marks.clear();
        m_marksFor = now;
    }
    QPixmap &mark = m_marks[static_cast<int>(outcome)];
    if (mark.isNull())
        mark = iconOf(outcome, option.palette).pixmap(QSize(MarkSize, MarkSize), ratio);
    return mark;
}

void RunCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem opt = option;
    initStyleOption(&opt, index);
    m_listColors.apply(opt);
    const int value = index.data(RunsModel::OutcomeRole).toInt();
    const bool isSelected = opt.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (isSelected)
        painter->fillRect(opt.rect, opt.palette.brush(QPalette::Highlight));
    else if (value >= 0)
        painter->fillRect(opt.rect.adjusted(0, 0, -1, -1), tintOf(static_cast<Outcome>(value), option.palette));
    painter->setFont(opt.font);
    if (value < 0) {
        painter->setPen(mutedText(option.palette));
        painter->drawText(opt.rect, Qt::AlignCenter, opt.text);
    } else {
        const auto outcome = static_cast<Outcome>(value);
        QRect mark(QPoint(), QSize(MarkSize, MarkSize));
        mark.moveCenter(opt.rect.center());
        if (m_isWide)
            mark.moveLeft(opt.rect.left() + Margin);
        painter->drawPixmap(mark, markOf(outcome, option));
        const bool isSlow = index.data(RunsModel::SlowRole).toBool();
        if (m_isWide) {
            QFont font = opt.font;
            font.setBold(isSlow);
            painter->setFont(font);
            painter->setPen(opt.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
            painter->drawText(opt.rect.adjusted(mark.width() + 2 * Margin, 0, -Margin - 2, 0),
                              Qt::AlignRight | Qt::AlignVCenter, opt.text);
        }
        if (isSlow) { // a shape: it has nothing to do with the outcome, whose the colours are
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(opt.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
            const QPointF corner = opt.rect.topRight();
            painter->drawPolygon(QPolygonF{corner, corner - QPointF(Corner, 0), corner + QPointF(0, Corner)});
        }
    }
    if (opt.state.testFlag(QStyle::State_HasFocus)) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(QPen(option.palette.color(QPalette::Text), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(opt.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace aviary
