// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reportsdelegate.h"

#include "models/items/reportsmodel.h"
#include "models/recording/format.h"
#include "views/common/palette.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr int Gap = 8; // between two totals, and before them

} // namespace

ReportsDelegate::ReportsDelegate(QTreeView *tree)
    : QStyledItemDelegate(tree)
    , m_tree(tree)
{
}

// What stands at the end of the row.
QList<ReportsDelegate::Piece> ReportsDelegate::endOf(const QModelIndex &index, const QPalette &palette)
{
    const QModelIndex first = index.siblingAtColumn(ReportsModel::Name);
    if (const QString soFar = first.data(ReportsModel::SoFarRole).toString(); !soFar.isEmpty())
        return {{soFar, mutedText(palette)}};
    const QVariant value = first.data(ReportsModel::TotalsRole);
    if (!value.isValid())
        return {};
    const auto totals = value.value<ReportTotals>();
    QList<Piece> pieces;
    for (const State state : ReportTotals::StatesForReading) {
        if (totals[state] > 0)
            pieces.append({u"%1 %2"_s.arg(glyphOf(state)).arg(formatCount(totals[state])), colorOf(state, palette)});
    }
    return pieces;
}

int ReportsDelegate::widthOf(const QList<Piece> &pieces, const QFontMetrics &metrics)
{
    int width = 0;
    for (const Piece &piece : pieces)
        width += Gap + metrics.horizontalAdvance(piece.text);
    return width;
}

void ReportsDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() != ReportsModel::Name)
        return;
    const QVariant state = index.data(ReportsModel::StateRole);
    switch (static_cast<ReportsModel::Kind>(index.data(ReportsModel::KindRole).toInt())) {
    case ReportsModel::Kind::Folder: option->icon = actionIcon(u"folder"_s, option->palette); break;
    case ReportsModel::Kind::Problems:
    case ReportsModel::Kind::Problem: option->icon = actionIcon(u"warning"_s, option->palette); break;
    case ReportsModel::Kind::Report:
    case ReportsModel::Kind::Playbook:
        option->icon = state.isValid() ? iconOf(static_cast<State>(state.toInt()), option->palette)
                                       : actionIcon(u"report"_s, option->palette);
        break;
    }
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(16, 16);
}

void ReportsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem opt = option;
    initStyleOption(&opt, index);
    const QStyle *style = opt.widget ? opt.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &opt, painter, opt.widget);
    const QList<Piece> end = endOf(index, opt.palette);
    const QHeaderView *header = m_tree->header();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &opt, opt.widget) + 1;

    if (index.column() == ReportsModel::Name && !end.isEmpty()) {
        const int room = header->sectionSize(ReportsModel::Started) + header->sectionSize(ReportsModel::Duration);
        opt.rect.adjust(0, 0, std::min(0, room - widthOf(end, opt.fontMetrics) - 2 * margin), 0);
    }
    QStyleOptionViewItem cell = opt;
    cell.backgroundBrush = Qt::NoBrush;
    cell.state &= ~QStyle::State_MouseOver;
    if (cell.state.testFlag(QStyle::State_Selected)) // the panel says so
        cell.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus);
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, opt.widget);

    painter->save();
    painter->setFont(opt.font);
    if (const QString subtitle = index.data(ReportsModel::SubtitleRole).toString();
        index.column() == ReportsModel::Name && !subtitle.isEmpty()) {
        QRect rect = style->subElementRect(QStyle::SE_ItemViewItemText, &opt, opt.widget);
        rect.setLeft(rect.left() + margin + opt.fontMetrics.horizontalAdvance(opt.text + u"  "_s));
        rect.setRight(std::min(rect.right(), opt.rect.right()) - margin);
        if (rect.width() >= opt.fontMetrics.averageCharWidth() * 3) {
            painter->setPen(mutedText(opt.palette));
            painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                              opt.fontMetrics.elidedText(subtitle, Qt::ElideRight, rect.width()));
        }
    }
    if (header->visualIndex(index.column()) == header->count() - 1) {
        int right = opt.rect.right() - margin;
        for (auto piece = end.rbegin(); piece != end.rend(); ++piece) {
            const int width = opt.fontMetrics.horizontalAdvance(piece->text);
            painter->setPen(piece->color);
            painter->drawText(QRect(right - width, opt.rect.top(), width, opt.rect.height()),
                              Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, piece->text);
            right -= width + Gap;
        }
    }
    painter->restore();
}

QSize ReportsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height() + 6));
    return size;
}

} // namespace aviary
