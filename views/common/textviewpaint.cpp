// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/palette.h"
#include "views/common/textgutter.h"
#include "views/common/textview.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace aviary {

int TextView::topOfRow(qint64 row) const
{
    return margin() + static_cast<int>(row - m_topRow) * m_layouts.rowHeight();
}

void TextView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const int rowHeight = m_layouts.rowHeight();
    const qint64 first = m_topRow + std::max(event->rect().top() - margin(), 0) / rowHeight;
    const qint64 last = std::min(m_topRow + (event->rect().bottom() - margin()) / rowHeight, m_rows.total() - 1);
    painter.setPen(palette().color(QPalette::Text));
    for (qint64 row = first; row <= last; ++row)
        drawRow(painter, row);
    if (hasFocus()) {
        const RowX caret = placeOf(m_caret);
        if (caret.row >= first && caret.row <= last) {
            const int x = static_cast<int>(caret.x) + margin() - horizontalScrollBar()->value();
            painter.fillRect(x, topOfRow(caret.row), 1, rowHeight, palette().color(QPalette::Text));
        }
    }
}

void TextView::drawBehind(QPainter &painter, int line, const QRect &row) const
{
    switch (m_lines->diffLine(line)) {
    case DiffLine::Added:
        painter.fillRect(row, tintOf(Outcome::Ok, palette()));
        break;
    case DiffLine::Removed:
        painter.fillRect(row, tintOf(Outcome::Failed, palette()));
        break;
    case DiffLine::Hunk:
    case DiffLine::Header:
        painter.fillRect(row, palette().color(QPalette::AlternateBase));
        break;
    case DiffLine::Context:
        break;
    }
    if (line + 1 == m_markedLine)
        painter.fillRect(row, tintOf(Outcome::Changed, palette()));
}

void TextView::drawRow(QPainter &painter, qint64 row)
{
    RowMap::Place place = m_rows.at(row);
    const int top = topOfRow(row);
    const int line = place.line;
    const int rowHeight = m_layouts.rowHeight();
    const QRect box(0, top, viewport()->width(), rowHeight);
    if (isFacing() && !drawFacing(painter, place, row, box))
        return;
    place.row -= static_cast<int>(above(line));
    drawBehind(painter, line, box);
    painter.save();
    painter.setClipRect(box);
    const int left = margin() - horizontalScrollBar()->value();
    qreal right = left;
    if (m_layouts.isWrapped()) {
        const int number = m_layouts.pieceAtRow(line, place.row);
        TextLayouts::Piece &piece = m_layouts.piece(line, number);
        const int inPiece = place.row - m_layouts.rowsBefore(line, number);
        if (inPiece < piece.layout.lineCount()) {
            piece.layout.draw(&painter, QPointF(left, top - inPiece * rowHeight), overlays(piece.shown, line), box);
            right = left + piece.layout.lineAt(inPiece).horizontalAdvance();
        }
    } else {
        int number = m_layouts.pieceAtX(line, -left);
        qreal x = left + m_layouts.widthBefore(line, number);
        for (; number < m_layouts.pieceCount(line) && x < box.right(); ++number) {
            TextLayouts::Piece &piece = m_layouts.piece(line, number);
            piece.layout.draw(&painter, QPointF(x, top), overlays(piece.shown, line), box);
            x += piece.width;
        }
        right = x;
    }
    // The break belongs to the selection too.
    const quint32 end = m_lines->lineEnd(line);
    const bool isLastRow = !m_layouts.isWrapped() || place.row + 1 == m_layouts.rows(line);
    if (isLastRow && std::min(m_anchor, m_caret) <= end && std::max(m_anchor, m_caret) > end)
        painter.fillRect(QRectF(right, top, m_layouts.cellWidth(), rowHeight),
                         palette().color(QPalette::Active, QPalette::Highlight));
    painter.restore();
}

QList<QTextLayout::FormatRange> TextView::overlays(const DisplayText &shown, int) const
{
    QList<QTextLayout::FormatRange> ranges;
    const quint32 begin = shown.bytes.front();
    const quint32 end = shown.bytes.back();
    const auto add = [&](quint32 from, quint32 to, const QTextCharFormat &format) {
        const int start = shown.unitOf(std::max(from, begin));
        const int stop = to >= end ? static_cast<int>(shown.text.size()) : shown.unitOf(to);
        if (stop > start)
            ranges.append({start, stop - start, format});
    };
    if (!m_hits.empty()) {
        QTextCharFormat format;
        format.setBackground(hitTint(palette()));
        auto hit = std::lower_bound(m_hits.begin(), m_hits.end(), begin,
                                    [](const TextHit &h, quint32 b) { return h.end <= b; });
        for (; hit != m_hits.end() && hit->begin < end; ++hit)
            add(hit->begin, hit->end, format);
    }
    if (hasSelection() && std::min(m_anchor, m_caret) < end && std::max(m_anchor, m_caret) > begin) {
        // Shown as active even when the find bar has the focus: it is what F3 walks.
        QTextCharFormat format;
        format.setBackground(palette().color(QPalette::Active, QPalette::Highlight));
        format.setForeground(palette().color(QPalette::Active, QPalette::HighlightedText));
        add(std::min(m_anchor, m_caret), std::max(m_anchor, m_caret), format);
    }
    return ranges;
}

bool TextView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)) {
            key->accept();
            return true;
        }
    }
    const bool isDone = QAbstractScrollArea::event(event);
    if (event->type() == QEvent::Paint && hasFocus()) {
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    return isDone;
}

void TextView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    update();
    viewport()->update();
    m_gutter->update();
}

void TextView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    update();
    viewport()->update();
    m_gutter->update();
}

TextView::RowX TextView::placeOf(quint32 byte)
{
    const int line = m_lines->lineOf(byte);
    const int number = m_layouts.pieceOfByte(line, byte);
    TextLayouts::Piece &piece = m_layouts.piece(line, number);
    const int unit = piece.shown.unitOf(byte);
    const QTextLine row = piece.layout.lineForTextPosition(unit);
    RowX place{m_rows.rowsBefore(line) + above(line) + m_layouts.rowsBefore(line, number),
               m_layouts.widthBefore(line, number)};
    if (isFacing() && isFolded(line))
        return {std::max<qint64>(place.row - (m_rows.rowsOf(line) == above(line) ? 1 : 0), 0), 0};
    if (row.isValid()) {
        place.row += row.lineNumber();
        place.x += row.cursorToX(unit);
    }
    return place;
}

QRect TextView::rectOf(quint32 byte)
{
    const RowX place = placeOf(byte);
    const QPoint at(static_cast<int>(place.x) + margin() - horizontalScrollBar()->value(), topOfRow(place.row));
    return {viewport()->mapToGlobal(at), QSize(static_cast<int>(m_layouts.cellWidth()), m_layouts.rowHeight())};
}

quint32 TextView::byteAt(qint64 row, qreal x)
{
    if (row >= m_rows.total())
        return m_lines->size();
    RowMap::Place place = m_rows.at(row);
    if (isFacing()) {
        if (standing(place, row) != Standing::Line)
            return place.row > static_cast<int>(above(place.line)) ? m_lines->lineEnd(place.line)
                                                                   : m_lines->lineBegin(place.line);
        place.row = 0;
    }
    const int number
        = m_layouts.isWrapped() ? m_layouts.pieceAtRow(place.line, place.row) : m_layouts.pieceAtX(place.line, x);
    TextLayouts::Piece &piece = m_layouts.piece(place.line, number);
    const int lineInPiece = std::clamp(place.row - m_layouts.rowsBefore(place.line, number), 0,
                                       std::max(piece.layout.lineCount() - 1, 0));
    if (piece.layout.lineCount() == 0)
        return m_lines->lineBegin(place.line);
    const int unit = piece.layout.lineAt(lineInPiece).xToCursor(x - m_layouts.widthBefore(place.line, number));
    return piece.shown.bytes[static_cast<size_t>(std::clamp<int>(unit, 0, static_cast<int>(piece.shown.text.size())))];
}

quint32 TextView::byteAt(const QPoint &viewportPoint)
{
    const int y = viewportPoint.y() - margin();
    const qint64 row = m_topRow + (y < 0 ? -1 : y / m_layouts.rowHeight());
    return byteAt(std::max<qint64>(row, 0), viewportPoint.x() - margin() + horizontalScrollBar()->value());
}

void TextView::showByte(quint32 byte, bool centered)
{
    // Twice: what is laid out on the way may move the rest.
    for (int round = 0; round < 2; ++round) {
        const RowX place = placeOf(byte);
        const bool isAbove = place.row < m_topRow;
        if (isAbove || place.row >= m_topRow + rowsInView()) {
            const qint64 above = centered ? rowsInView() / 3 : isAbove ? 0 : rowsInView() - 1;
            m_topRow = std::max<qint64>(place.row - above, 0);
            updateScrollBars();
        }
        if (!m_layouts.isWrapped()) {
            const auto x = static_cast<int>(place.x);
            const int width = viewport()->width() - 2 * margin() - 2;
            const int left = horizontalScrollBar()->value();
            if (x < left || x > left + width) {
                const int gap = centered ? width / 3 : 0;
                horizontalScrollBar()->setValue(x < width ? 0 : x < left ? x - gap : x - width + gap);
            }
        }
        measureView();
    }
    viewport()->update();
}

} // namespace aviary
