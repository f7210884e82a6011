// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/textlines.h"

#include <QFont>
#include <QHash>
#include <QPalette>
#include <QTextLayout>

#include <functional>

namespace aviary {

// Laid-out stretches of a text, made when looked at and kept for a while. A line of ordinary length is one piece. A
// very long one is laid out in several, of which only those in view exist: beside each other, or when wrapped below
// each other in whole rows, broken at the edge; extents of pieces that were never in view are estimates. Every row has
// the same height.
class TextLayouts
{
public:
    static constexpr quint32 LongLine = 2048; // bytes; above it a line is laid out in pieces

    struct Piece
    {
        DisplayText shown;
        QTextLayout layout;
        qreal width = 0;
        int rows = 1;
        quint64 lastUse = 0;
    };
    // Colours of the highlighter for a stretch of a line.
    using Formats = std::function<QList<QTextLayout::FormatRange>(int line, const DisplayText &shown)>;

    void setText(TextLinesPtr lines);
    void setFormats(Formats formats) { m_formats = std::move(formats); }
    void setLook(const QFont &font, const QPalette &palette);
    void setWrapWidth(qreal width); // 0: not wrapped
    bool isWrapped() const { return m_wrapWidth > 0; }
    // Formats have changed: what is laid out is made anew when looked at again.
    void forgetLine(int line);
    void forgetAll();

    int rowHeight() const { return m_rowHeight; }
    qreal cellWidth() const { return m_cellWidth; }
    // How many cells fit in a row, when wrapped.
    int columnsPerRow() const;
    int rowsEstimate(quint32 begin, quint32 end) const;

    int pieceCount(int line) const;
    quint32 pieceBegin(int line, int piece) const;
    int pieceOfByte(int line, quint32 byte) const;
    Piece &piece(int line, int piece);
    // Of the whole line, exact once its pieces were in view: rows when wrapped (else 1), and width.
    int rows(int line);
    qreal width(int line);
    int rowsBefore(int line, int piece);
    qreal widthBefore(int line, int piece);
    int pieceAtRow(int line, int row);
    int pieceAtX(int line, qreal x);

    // How many pieces were laid out so far: for tests, which count work instead of timing it.
    qint64 laidOut() const { return m_laidOut; }

private:
    quint32 pieceBytes() const;
    double estimate(int line, int piece) const;
    std::vector<double> &extents(int line); // rows or widths of the pieces of a long line
    void layOut(Piece &piece, int line, bool isWhole);

    TextLinesPtr m_lines;
    Formats m_formats;
    QFont m_font;
    QPalette m_palette;
    QHash<quint64, std::shared_ptr<Piece>> m_pieces;
    QHash<int, std::vector<double>> m_extents;
    qreal m_wrapWidth = 0;
    qreal m_cellWidth = 1;
    qreal m_ascent = 1;
    int m_rowHeight = 1;
    quint64 m_uses = 0;
    qint64 m_laidOut = 0;
};

} // namespace aviary
