// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/terminal.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace aviary {

// What a text is, as far as reading its lines goes.
enum class TextKind : quint8 { Plain, Terminal, Diff };
// Where lines end: at \n, \r\n and a lone \r; or at \n only, as a comparison counts them, where each \r is seen.
enum class LineBreaks : quint8 { Any, Feeds };
enum class DiffLine : quint8 { Context, Added, Removed, Hunk, Header };

// A stretch of a text as it is drawn. Positions in the whole text are bytes; positions here are UTF-16 units.
struct DisplayText
{
    struct Styled // from `start` to the next one
    {
        int start = 0;
        TerminalStyle style;
    };
    struct Range
    {
        int start = 0;
        int length = 0;
    };
    QString text;
    std::vector<quint32> bytes; // where each unit stands in the whole text, and where the stretch ends
    std::vector<Styled> styles; // Terminal only
    std::vector<Range> standIns; // drawn in place of what cannot be seen: \x1b, \xe9, ‹U+202E›
    int unitOf(quint32 byte) const; // the first unit at or after the byte
};

// Lines of a UTF-8 text, found without decoding it. Breaks are \n, \r\n and a lone \r, which is drawn as \r so that no
// byte is without a trace. A break at the very end begins no further line. Immutable, any thread; made off the GUI
// thread when large.
class TextLines
{
public:
    // Positions are 32 bits wide; what is beyond is cut, and isCut() says so.
    static constexpr qsizetype LongestText = 0x7ffffff0;

    // `isCancelled` is asked now and then; null when it said yes.
    static std::shared_ptr<const TextLines> read(QByteArray utf8, TextKind kind,
                                                 const std::function<bool()> &isCancelled = {},
                                                 LineBreaks breaks = LineBreaks::Any);

    const QByteArray &text() const { return m_text; }
    TextKind kind() const { return m_kind; }
    bool isCut() const { return m_isCut; }
    quint32 size() const { return static_cast<quint32>(m_text.size()); }

    int lineCount() const { return static_cast<int>(m_begins.size()); } // at least 1
    quint32 lineBegin(int line) const { return line < lineCount() ? m_begins[static_cast<size_t>(line)] : size(); }
    quint32 lineEnd(int line) const; // before the break
    int lineOf(quint32 byte) const;
    // Cells of a terminal that the longest line takes, about.
    qint64 columns() const { return m_columns; }
    DiffLine diffLine(int line) const;

    // Where one may cut near a byte: at a character, never within one.
    quint32 aligned(quint32 byte) const;
    // The stretch as drawn; whole characters (see aligned()).
    DisplayText display(quint32 begin, quint32 end) const;
    // For the clipboard: as recorded, without codes of a terminal that are not drawn either; broken UTF-8 as \xNN.
    QString copy(quint32 begin, quint32 end) const;

    // Cells that a stretch takes, about: wide characters count two.
    static qint64 estimateColumns(QByteArrayView utf8);

private:
    struct StyleMark // style of the terminal at a byte: saved now and then, so that no line needs all before it
    {
        quint32 byte = 0;
        TerminalStyle style;
    };
    void findBreaks(const std::function<bool()> &isCancelled);
    void findStyles(const std::function<bool()> &isCancelled);
    void findDiffLines();
    TerminalStyle styleAt(quint32 byte) const;
    QByteArrayView lineFrom(qsizetype byte) const;

    QByteArray m_text;
    std::vector<quint32> m_begins;
    std::vector<StyleMark> m_styles;
    std::vector<DiffLine> m_diffLines;
    qint64 m_columns = 0;
    TextKind m_kind = TextKind::Plain;
    LineBreaks m_breaks = LineBreaks::Any;
    bool m_isCut = false;
};
using TextLinesPtr = std::shared_ptr<const TextLines>;

} // namespace aviary
