// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/textlayouts.h"

#include "views/common/ansi.h"
#include "views/common/palette.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace aviary {

namespace {

constexpr quint32 PieceBytes = 1024;
constexpr qsizetype MostPieces = 1200; // some screens full of them
constexpr qsizetype MostLongLines = 64;
constexpr int TabColumns = 4;

quint64 keyOf(int line, int piece)
{
    return (static_cast<quint64>(static_cast<quint32>(line)) << 32U) | static_cast<quint32>(piece);
}

} // namespace

void TextLayouts::setText(TextLinesPtr lines)
{
    m_lines = std::move(lines);
    forgetAll();
}

void TextLayouts::setLook(const QFont &font, const QPalette &palette)
{
    m_font = font;
    m_palette = palette;
    const QFontMetricsF metrics(font);
    m_cellWidth = std::max<qreal>(metrics.horizontalAdvance(u'0'), 1);
    m_ascent = std::ceil(metrics.ascent()) + 1;
    m_rowHeight = static_cast<int>(m_ascent + std::ceil(metrics.descent()) + 1);
    forgetAll();
}

void TextLayouts::setWrapWidth(qreal width)
{
    if (width == m_wrapWidth)
        return;
    m_wrapWidth = width;
    forgetAll();
}

void TextLayouts::forgetLine(int line)
{
    for (int i = 0, count = std::min(pieceCount(line), int(MostPieces)); i < count; ++i)
        m_pieces.remove(keyOf(line, i));
    if (pieceCount(line) > MostPieces)
        m_pieces.clear();
}

void TextLayouts::forgetAll()
{
    m_pieces.clear();
    m_extents.clear();
}

int TextLayouts::columnsPerRow() const
{
    return std::max(static_cast<int>(m_wrapWidth / m_cellWidth), 8);
}

int TextLayouts::rowsEstimate(quint32 begin, quint32 end) const
{
    const qint64 columns = TextLines::estimateColumns(QByteArrayView(m_lines->text()).sliced(begin, end - begin));
    return static_cast<int>(std::max<qint64>((columns + columnsPerRow() - 1) / columnsPerRow(), 1));
}

// Whole rows when wrapped, so that nobody sees where a piece of plain letters ends.
quint32 TextLayouts::pieceBytes() const
{
    if (!isWrapped())
        return PieceBytes;
    const auto columns = static_cast<quint32>(columnsPerRow());
    return columns * std::max(PieceBytes / columns, 1U);
}

int TextLayouts::pieceCount(int line) const
{
    const quint32 length = m_lines->lineEnd(line) - m_lines->lineBegin(line);
    return length <= LongLine ? 1 : static_cast<int>((length + pieceBytes() - 1) / pieceBytes());
}

quint32 TextLayouts::pieceBegin(int line, int piece) const
{
    if (piece <= 0)
        return m_lines->lineBegin(line);
    if (piece >= pieceCount(line))
        return m_lines->lineEnd(line);
    return m_lines->aligned(m_lines->lineBegin(line) + static_cast<quint32>(piece) * pieceBytes());
}

int TextLayouts::pieceOfByte(int line, quint32 byte) const
{
    const int count = pieceCount(line);
    const quint32 begin = m_lines->lineBegin(line);
    int piece = count == 1 || byte <= begin ? 0 : std::min(static_cast<int>((byte - begin) / pieceBytes()), count - 1);
    // Aligning moves a begin by a few bytes towards the front only.
    if (piece + 1 < count && byte >= pieceBegin(line, piece + 1))
        ++piece;
    return piece;
}

double TextLayouts::estimate(int line, int piece) const
{
    const quint32 begin = pieceBegin(line, piece);
    const quint32 end = pieceBegin(line, piece + 1);
    if (isWrapped())
        return rowsEstimate(begin, end);
    return double(TextLines::estimateColumns(QByteArrayView(m_lines->text()).sliced(begin, end - begin))) * m_cellWidth;
}

std::vector<double> &TextLayouts::extents(int line)
{
    const auto found = m_extents.find(line);
    if (found != m_extents.end())
        return *found;
    if (m_extents.size() >= MostLongLines)
        m_extents.clear();
    std::vector<double> all(static_cast<size_t>(pieceCount(line)));
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = estimate(line, static_cast<int>(i));
    return *m_extents.insert(line, std::move(all));
}

TextLayouts::Piece &TextLayouts::piece(int line, int piece)
{
    std::shared_ptr<Piece> &found = m_pieces[keyOf(line, piece)];
    if (!found) {
        auto made = std::make_shared<Piece>();
        found = made;
        made->shown = m_lines->display(pieceBegin(line, piece), pieceBegin(line, piece + 1));
        const bool isWhole = pieceCount(line) == 1;
        layOut(*made, line, isWhole);
        if (!isWhole)
            extents(line)[static_cast<size_t>(piece)] = isWrapped() ? made->rows : made->width;
        made->lastUse = ++m_uses;
        if (m_pieces.size() > MostPieces) {
            // Half at once, the longest unused: rarer than one by one.
            std::vector<quint64> uses;
            for (const auto &p : std::as_const(m_pieces))
                uses.push_back(p->lastUse);
            const auto middle = uses.begin() + static_cast<qsizetype>(uses.size() / 2);
            std::nth_element(uses.begin(), middle, uses.end());
            m_pieces.removeIf([limit = *middle](const auto &it) { return it.value()->lastUse < limit; });
        }
        return *made;
    }
    found->lastUse = ++m_uses;
    return *found;
}

void TextLayouts::layOut(Piece &piece, int line, bool isWhole)
{
    ++m_laidOut;
    QTextOption option;
    // Never by the first letter: a line of Arabic must not jump to the other side, nor reorder what is around it.
    option.setTextDirection(Qt::LeftToRight);
    option.setTabStopDistance(TabColumns * m_cellWidth);
    option.setWrapMode(!isWrapped()  ? QTextOption::NoWrap
                           : isWhole ? QTextOption::WrapAtWordBoundaryOrAnywhere
                                     : QTextOption::WrapAnywhere);
    QList<QTextLayout::FormatRange> formats
        = m_formats ? m_formats(line, piece.shown) : QList<QTextLayout::FormatRange>();
    const auto length = static_cast<int>(piece.shown.text.size());
    for (size_t i = 0; i < piece.shown.styles.size(); ++i) {
        const auto &styled = piece.shown.styles[i];
        const int end = i + 1 < piece.shown.styles.size() ? piece.shown.styles[i + 1].start : length;
        if (end > styled.start && styled.style != TerminalStyle{})
            formats.append({styled.start, end - styled.start, formatOf(styled.style, m_palette)});
    }
    QTextCharFormat muted;
    muted.setForeground(mutedText(m_palette));
    for (const DisplayText::Range &range : piece.shown.standIns)
        formats.append({range.start, range.length, muted});

    piece.layout.setFont(m_font);
    piece.layout.setText(piece.shown.text);
    piece.layout.setTextOption(option);
    piece.layout.setFormats(formats);
    piece.layout.setCacheEnabled(true);
    piece.layout.beginLayout();
    piece.rows = 0;
    for (;;) {
        QTextLine row = piece.layout.createLine();
        if (!row.isValid())
            break;
        // A hair wider than the whole cells of a row, which must not break for a rounding error.
        row.setLineWidth(isWrapped() ? (isWhole ? m_wrapWidth : columnsPerRow() * m_cellWidth + 0.5) : 1e7);
        row.setPosition(QPointF(0, piece.rows * m_rowHeight + m_ascent - row.ascent()));
        piece.width = std::max(piece.width, row.horizontalAdvance());
        ++piece.rows;
    }
    piece.layout.endLayout();
    piece.rows = std::max(piece.rows, 1);
}

int TextLayouts::rows(int line)
{
    if (!isWrapped())
        return 1;
    if (pieceCount(line) == 1)
        return piece(line, 0).rows;
    const auto &all = extents(line);
    return static_cast<int>(std::accumulate(all.begin(), all.end(), 0.0));
}

qreal TextLayouts::width(int line)
{
    if (pieceCount(line) == 1)
        return piece(line, 0).width;
    return isWrapped() ? m_wrapWidth : widthBefore(line, pieceCount(line));
}

int TextLayouts::rowsBefore(int line, int piece)
{
    if (piece == 0 || !isWrapped())
        return 0;
    const auto &all = extents(line);
    return static_cast<int>(std::accumulate(all.begin(), all.begin() + piece, 0.0));
}

qreal TextLayouts::widthBefore(int line, int piece)
{
    if (piece == 0 || isWrapped())
        return 0;
    const auto &all = extents(line);
    return std::accumulate(all.begin(), all.begin() + piece, 0.0);
}

int TextLayouts::pieceAtRow(int line, int row)
{
    const int count = pieceCount(line);
    if (count == 1 || !isWrapped())
        return 0;
    const auto &all = extents(line);
    int piece = 0;
    for (double left = row; piece + 1 < count && left >= all[static_cast<size_t>(piece)]; ++piece)
        left -= all[static_cast<size_t>(piece)];
    return piece;
}

int TextLayouts::pieceAtX(int line, qreal x)
{
    const int count = pieceCount(line);
    if (count == 1 || isWrapped())
        return 0;
    const auto &all = extents(line);
    int piece = 0;
    for (qreal left = x; piece + 1 < count && left >= all[static_cast<size_t>(piece)]; ++piece)
        left -= all[static_cast<size_t>(piece)];
    return piece;
}

} // namespace aviary
