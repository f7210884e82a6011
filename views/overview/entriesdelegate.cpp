// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/entriesdelegate.h"

#include "views/common/palette.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr int Margin = 6;
constexpr int Gap = 14;
constexpr int MarkSize = 16;

// A right-to-left name must not turn the row around it.
void drawText(QPainter *painter, const QRect &rect, const QString &text, Qt::TextElideMode mode = Qt::ElideRight,
              Qt::Alignment alignment = Qt::AlignLeft)
{
    if (rect.width() <= 0 || text.isEmpty())
        return;
    const QString shown = painter->fontMetrics().elidedText(text, mode, rect.width());
    painter->drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine,
                      shown);
}

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

QFont monospace(const QFont &like)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(like.pointSizeF());
    return font;
}

} // namespace

int EntriesDelegate::lineHeight() const
{
    return QFontMetrics(m_font).height() + 3;
}

int EntriesDelegate::textLeft() const
{
    return Margin + MarkSize + 4 + m_widths.outcome + Gap;
}

void EntriesDelegate::fit(const EntriesModel &model, const QFont &font, int width)
{
    m_font = font;
    m_width = width;
    m_widths = {};
    const QFontMetrics metrics(font);
    const auto widen
        = [&](int &column, const QString &text) { column = std::max(column, metrics.horizontalAdvance(text) + 2); };
    constexpr int enough = 300; // rows to measure: more do not change what fits
    for (int row = 0; row < std::min(model.rowCount(), enough); ++row) {
        const EntriesModel::Kind kind = model.kindAt(row);
        if (kind == EntriesModel::Kind::More || kind == EntriesModel::Kind::Spared)
            continue;
        const TaskCells cells = model.cells(row);
        widen(m_widths.outcome, cells.outcome);
        if (kind == EntriesModel::Kind::Answer) // hosts are bold
            m_widths.task = std::max<int>(m_widths.task, QFontMetrics(boldOf(font)).horizontalAdvance(cells.task) + 2);
        else
            widen(m_widths.task, cells.task);
        widen(m_widths.hosts, cells.hosts);
        widen(m_widths.action, cells.action);
        widen(m_widths.place, cells.place);
        widen(m_widths.time, cells.time);
    }
    // What does not fit is taken from the longest texts first. Where it is narrow, what failed, where and in which line
    // is worth more than by which action and when; both stand in the detail.
    const int least = metrics.averageCharWidth() * 44;
    m_widths.action = std::min(m_widths.action, metrics.averageCharWidth() * 20);
    const auto roomFor = [&] { return width - textLeft() - m_widths.action - m_widths.time - Margin - 5 * Gap; };
    if (roomFor() < least)
        m_widths.action = 0;
    if (roomFor() < least)
        m_widths.time = 0;
    int room = std::max(roomFor(), 0);
    m_widths.place = std::min(m_widths.place, room * 2 / 5);
    room -= m_widths.place;
    m_widths.hosts = std::min(m_widths.hosts, std::max(room * 2 / 5, room - m_widths.task));
    m_widths.task = std::min(m_widths.task, room - m_widths.hosts);
}

QRect EntriesDelegate::placeRect(const EntriesModel &model, int row, const QRect &rect) const
{
    const QString place = model.cells(row).place;
    if (place.isEmpty())
        return {};
    const int left = rect.left() + textLeft() + m_widths.task + m_widths.hosts + m_widths.action + 3 * Gap;
    const int width = std::min<int>(QFontMetrics(m_font).horizontalAdvance(place), m_widths.place);
    return {left, rect.top() + 3, width, lineHeight()};
}

QSize EntriesDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const EntriesModel *>(index.model());
    if (!model)
        return {};
    const EntriesModel::Kind kind = model->kindAt(index.row());
    int lines = kind == EntriesModel::Kind::Group ? 0 : 1;
    lines += static_cast<int>(model->messageLines(index.row()).size());
    // An answer that is still read keeps a line free, so that the rows below stay when it comes.
    if (kind == EntriesModel::Kind::Answer && lines == 1)
        ++lines;
    if (model->saysNothingAfter(index.row()))
        ++lines;
    return {m_width, lines * lineHeight() + 6};
}

void EntriesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const EntriesModel *>(index.model());
    if (!model)
        return;
    using Kind = EntriesModel::Kind;
    const Kind kind = model->kindAt(index.row());
    const TaskCells cells = model->cells(index.row());
    const bool selected = option.state & QStyle::State_Selected;
    // Marks and words keep their colours on the selected row, as in every list.
    QStyleOptionViewItem panel(option);
    m_listColors.apply(panel);
    const QPalette &palette = panel.palette;

    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(m_font);
    panel.index = index;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, option.widget);

    const QColor text = palette.color(QPalette::Text);
    const QColor muted = mutedText(palette);
    const int height = lineHeight();
    int top = option.rect.top() + 3;
    const auto cell = [&](int left, int width) { return QRect(option.rect.left() + left, top, width, height); };
    const int left = textLeft();
    const int rest = option.rect.width() - left - Margin;

    if (kind == Kind::More || kind == Kind::Spared) {
        if (kind == Kind::Spared) {
            QStyleOption arrow;
            arrow.palette = palette;
            arrow.rect = QRect(option.rect.left() + Margin, top, MarkSize, height);
            arrow.state = QStyle::State_Children | QStyle::State_Enabled
                | (model->isUnfolded() ? QStyle::State_Open : QStyle::State_None);
            style->drawPrimitive(QStyle::PE_IndicatorBranch, &arrow, painter, option.widget);
        }
        painter->setPen(kind == Kind::More ? palette.color(QPalette::Link) : text);
        const int from = kind == Kind::More ? left : Margin + MarkSize + 4;
        drawText(painter, cell(from, option.rect.width() - from - Margin), cells.task);
        painter->restore();
        return;
    }

    const Outcome outcome = static_cast<Outcome>(index.data(EntriesModel::OutcomeRole).toInt());
    if (kind != Kind::Group) {
        const QRect mark(option.rect.left() + Margin, top + (height - MarkSize) / 2, MarkSize, MarkSize);
        iconOf(outcome, palette).paint(painter, mark);
        painter->setPen(colorOf(outcome, palette));
        drawText(painter, cell(Margin + MarkSize + 4, m_widths.outcome), cells.outcome);
        painter->setFont(kind == Kind::Answer ? boldOf(m_font) : m_font);
        painter->setPen(text);
        int x = left;
        drawText(painter, cell(x, m_widths.task), cells.task);
        painter->setFont(m_font);
        x += m_widths.task + Gap;
        drawText(painter, cell(x, m_widths.hosts), cells.hosts);
        x += m_widths.hosts + Gap;
        painter->setPen(muted);
        drawText(painter, cell(x, m_widths.action), cells.action);
        x += m_widths.action + Gap;
        if (!cells.place.isEmpty()) {
            painter->setPen(palette.color(QPalette::Link));
            drawText(painter, cell(x, m_widths.place), cells.place, Qt::ElideLeft);
        }
        x += m_widths.place + Gap;
        painter->setPen(muted);
        drawText(painter, cell(x, m_widths.time), cells.time, Qt::ElideRight, Qt::AlignRight);
        top += height;
    }
    painter->setPen(text);
    if (kind == Kind::Answer)
        painter->setFont(monospace(m_font));
    for (const QString &line : model->messageLines(index.row())) {
        drawText(painter, cell(left, rest), line);
        top += height;
    }
    if (model->saysNothingAfter(index.row())) {
        painter->setPen(muted);
        drawText(painter, cell(left, rest), nothingAfterText());
    }
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.backgroundColor = palette.color(selected ? QPalette::Highlight : QPalette::Base);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
    painter->restore();
}

} // namespace aviary
