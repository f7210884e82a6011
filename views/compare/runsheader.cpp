// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/runsheader.h"

#include "models/items/compare/runsmodel.h"
#include "views/common/palette.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr int MarkSize = 14;
constexpr int Margin = 4;

} // namespace

RunsHeader::RunsHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(true);
    setSectionResizeMode(Fixed);
    setMinimumSectionSize(10);
}

void RunsHeader::setWide(bool wide)
{
    m_isWide = wide;
    updateGeometry();
    viewport()->update();
}

QSize RunsHeader::sizeHint() const
{
    const int date = fontMetrics().horizontalAdvance(u"28 Nov 2026 22:58"_s);
    return {QHeaderView::sizeHint().width(),
            m_isWide ? 2 * fontMetrics().height() + 3 * Margin : date + MarkSize + 4 * Margin};
}

// The style paints what is behind; the text is ours.
void RunsHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    option->text.clear();
}

void RunsHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    const auto heading = [&](int role) { return model()->headerData(logicalIndex, Qt::Horizontal, role); };
    const auto state = static_cast<aviary::State>(heading(RunsModel::StateRole).toInt());
    const QPixmap mark = iconOf(state, palette()).pixmap(QSize(MarkSize, MarkSize), devicePixelRatio());
    painter->save();
    painter->setFont(font());
    painter->setPen(palette().color(QPalette::ButtonText));
    if (m_isWide) {
        const int line = fontMetrics().height();
        painter->drawPixmap(rect.left() + Margin, rect.top() + Margin + (line - MarkSize) / 2, mark);
        const QRect first(rect.left() + MarkSize + 2 * Margin, rect.top() + Margin,
                          rect.width() - MarkSize - 3 * Margin, line);
        painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter,
                          fontMetrics().elidedText(heading(Qt::DisplayRole).toString(), Qt::ElideLeft, first.width()));
        painter->setPen(mutedText(palette()));
        const QRect second(rect.left() + Margin, first.bottom() + Margin, rect.width() - 2 * Margin, line);
        // The end of a path tells more than its beginning.
        painter->drawText(
            second, Qt::AlignRight | Qt::AlignVCenter,
            fontMetrics().elidedText(heading(RunsModel::SubtitleRole).toString(), Qt::ElideLeft, second.width()));
    } else {
        painter->drawPixmap(rect.center().x() - MarkSize / 2 + 1, rect.bottom() - MarkSize - Margin, mark);
        const QRect upright(0, 0, rect.height() - MarkSize - 3 * Margin, rect.width());
        painter->translate(rect.left(), rect.bottom() - MarkSize - 2 * Margin);
        painter->rotate(-90);
        painter->drawText(upright, Qt::AlignLeft | Qt::AlignVCenter, heading(Qt::DisplayRole).toString());
    }
    painter->restore();
    if (selectionModel() && selectionModel()->columnIntersectsSelection(logicalIndex, {})) // which runs are compared
        painter->fillRect(QRect(rect.left(), rect.bottom() - 2, rect.width() - 1, 3),
                          palette().color(QPalette::Highlight));
}

} // namespace aviary
