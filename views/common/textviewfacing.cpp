// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/palette.h"
#include "views/common/textgutter.h"
#include "views/common/textview.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

// A text that stands beside another one.
namespace aviary {

void TextView::setFacing(TextFacing facing)
{
    m_facing = std::move(facing);
    m_isWrapping = m_isWrapping && !isFacing();
    // Before anything below lays out lines anew.
    m_layouts.forgetAll();
    if (isFacing())
        m_rows.reset(m_facing.rows);
    updateGutter();
    updateRows();
    viewport()->update();
    checkSettled();
}

void TextView::setTopRow(qint64 row)
{
    m_wishedLine.reset();
    m_topRow = std::clamp<qint64>(row, 0, std::max<qint64>(m_rows.total() - rowsInView(), 0));
    updateScrollBars();
    measureView();
    viewport()->update();
}

void TextView::setLeastContentWidth(qreal width)
{
    if (std::exchange(m_leastWidth, width) != width)
        updateScrollBars();
}

TextView::Standing TextView::standing(RowMap::Place place, qint64 row) const
{
    if (place.row != static_cast<int>(above(place.line)))
        return Standing::Empty;
    return m_facing.lookAt(row).change == LineRow::Change::Folded ? Standing::Fold : Standing::Line;
}

bool TextView::isFolded(int line) const
{
    const auto index = static_cast<size_t>(line);
    if (m_facing.rows[index] == m_facing.above[index])
        return true;
    return m_facing.lookAt(m_rows.rowsBefore(line) + above(line)).change == LineRow::Change::Folded;
}

int TextView::shownLine(int line, int step) const
{
    for (; line >= 0 && line < m_lines->lineCount(); line += step) {
        if (m_facing.rows[static_cast<size_t>(line)] > m_facing.above[static_cast<size_t>(line)])
            return line;
    }
    return -1;
}

bool TextView::activateFold(qint64 row)
{
    if (!isFacing() || row >= m_rows.total())
        return false;
    const RowMap::Place place = m_rows.at(row);
    if (standing(place, row) != Standing::Fold)
        return false;
    const quint32 byte = m_lines->lineBegin(place.line);
    m_wishedLine.reset();
    setSelection(byte, byte);
    Q_EMIT foldActivated(place.line + 1);
    return true;
}

void TextView::appendSpans(int line, const DisplayText &shown, QList<QTextLayout::FormatRange> &formats) const
{
    const FacingLook look = m_facing.lookAt(m_rows.rowsBefore(line) + above(line));
    const quint32 lineBegin = m_lines->lineBegin(line);
    for (const LineSpan &span : look.spans) {
        const auto begin = static_cast<quint32>(lineBegin + span.begin);
        const auto end = static_cast<quint32>(begin + span.size);
        if (begin >= shown.bytes.back() || end <= shown.bytes.front())
            continue;
        const int start = shown.unitOf(std::max(begin, shown.bytes.front()));
        const int stop = end >= shown.bytes.back() ? static_cast<int>(shown.text.size()) : shown.unitOf(end);
        QTextCharFormat format;
        if (span.isNoise) {
            format.setForeground(mutedText(palette()));
            format.setUnderlineStyle(QTextCharFormat::DotLine);
            format.setUnderlineColor(mutedText(palette()));
        } else {
            format.setBackground(strongTintOf(look.change, palette()));
        }
        formats.append({start, stop - start, format});
    }
}

// What stands behind a row, and in place of a line. False when there is no line to draw.
bool TextView::drawFacing(QPainter &painter, RowMap::Place place, qint64 row, const QRect &box) const
{
    if (place.row != static_cast<int>(above(place.line))) {
        painter.fillRect(box, QBrush(palette().color(QPalette::Mid), Qt::BDiagPattern));
        return false;
    }
    const FacingLook look = m_facing.lookAt(row);
    if (look.change == LineRow::Change::Folded) {
        painter.fillRect(box, palette().color(QPalette::AlternateBase));
        painter.setPen(mutedText(palette()));
        painter.drawText(box.adjusted(2 * margin(), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         look.folded);
        painter.setPen(palette().color(QPalette::Text));
        if (const quint32 byte = m_lines->lineBegin(place.line);
            hasSelection() && std::min(m_anchor, m_caret) <= byte && std::max(m_anchor, m_caret) > byte)
            painter.fillRect(QRect(box.left(), box.top(), 2 * margin(), box.height()),
                             palette().color(QPalette::Active, QPalette::Highlight));
        return false;
    }
    if (const QColor tint = tintOf(look.change, palette()); tint.isValid())
        painter.fillRect(box, tint);
    return true;
}

void TextView::measureFacing()
{
    const qreal widest = m_contentWidth;
    const int left = horizontalScrollBar()->value();
    std::vector<int> lines;
    for (qint64 row = m_topRow; row < std::min(m_topRow + rowsInView() + 2, m_rows.total()); ++row) {
        const RowMap::Place place = m_rows.at(row);
        if (standing(place, row) != Standing::Line)
            continue;
        const int line = place.line;
        int piece = m_layouts.pieceAtX(line, left);
        for (qreal x = m_layouts.widthBefore(line, piece);
             x < left + viewport()->width() && piece < m_layouts.pieceCount(line); ++piece)
            x += m_layouts.piece(line, piece).width;
        m_contentWidth = std::max(m_contentWidth, m_layouts.width(line) + 2 * margin() + 2);
        lines.push_back(line);
    }
    if (!lines.empty())
        m_highlighter.setVisible(lines);
    if (m_contentWidth != widest)
        updateScrollBars();
    m_gutter->update();
}

} // namespace aviary
