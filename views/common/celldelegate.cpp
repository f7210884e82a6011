// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/celldelegate.h"

#include "views/common/palette.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

template <class What>
void setMark(QStyleOptionViewItem &option, What what)
{
    option.icon = iconOf(what, option.palette);
    option.features |= QStyleOptionViewItem::HasDecoration;
    option.decorationSize = QSize(16, 16);
    const QColor color = colorOf(what, option.palette);
    option.palette.setColor(QPalette::Text, color);
    option.palette.setColor(QPalette::HighlightedText, color);
}

} // namespace

CellDelegate::CellDelegate(Roles roles, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_roles(roles)
{
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    m_listColors.apply(*option);
    if (index.column() != m_roles.markColumn)
        return;
    const QVariant mark = index.data(m_roles.outcome >= 0 ? m_roles.outcome : m_roles.state);
    if (!mark.isValid())
        return; // there is nothing on this side of a comparison, say
    if (m_roles.outcome >= 0)
        setMark(*option, static_cast<Outcome>(mark.toInt()));
    else if (m_roles.state >= 0)
        setMark(*option, static_cast<State>(mark.toInt()));
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem opt = option;
    initStyleOption(&opt, index);
    const QStyle *style = opt.widget ? opt.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &opt, painter, opt.widget);
    // The rest on top of it, away from its sides.
    opt.rect.adjust(Padding, 0, -Padding, 0);
    opt.backgroundBrush = Qt::NoBrush;
    if (opt.state.testFlag(QStyle::State_Selected)) // the row says where the focus is
        opt.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus);
    opt.state &= ~QStyle::State_MouseOver;
    style->drawControl(QStyle::CE_ItemViewItem, &opt, painter, opt.widget);

    const QString subtitle = m_roles.subtitle < 0 ? QString() : index.data(m_roles.subtitle).toString();
    if (subtitle.isEmpty())
        return;
    QRect rect = style->subElementRect(QStyle::SE_ItemViewItemText, &opt, opt.widget);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &opt, opt.widget) + 1;
    rect.setLeft(rect.left() + margin + opt.fontMetrics.horizontalAdvance(opt.text + u"  "_s));
    rect.setRight(rect.right() - margin);
    if (rect.width() < opt.fontMetrics.averageCharWidth() * 3)
        return;
    painter->save();
    painter->setPen(mutedText(option.palette));
    painter->setFont(opt.font);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      opt.fontMetrics.elidedText(subtitle, Qt::ElideRight, rect.width()));
    painter->restore();
}

} // namespace aviary
