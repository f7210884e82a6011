// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

// Terminal codes in recorded output (ECMA-48 and what terminals made of it). Nothing visible is ever hidden by them.
// Any thread.
namespace aviary {

struct TerminalColour
{
    enum class Kind : quint8 { Default, Index, Rgb };
    Kind kind = Kind::Default;
    quint32 value = 0; // of 256 colours: 0–15 by name, 16–231 the cube, 232–255 greys; or 0xRRGGBB
    bool operator==(const TerminalColour &) const = default;
};

// How text is to be drawn. "Concealed" is left out on purpose: a report hides nothing.
struct TerminalStyle
{
    TerminalColour foreground{};
    TerminalColour background{};
    bool bold = false;
    bool faint = false;
    bool italic = false;
    bool underline = false;
    bool inverse = false;
    bool strikeOut = false;
    bool operator==(const TerminalStyle &) const = default;
};

struct TerminalRun
{
    qsizetype begin = 0; // in the text without codes
    qsizetype size = 0;
    TerminalStyle style;
    bool operator==(const TerminalRun &) const = default;
};

struct TerminalText
{
    QString text; // without codes
    std::vector<TerminalRun> runs; // all of the text, in order, neighbours differ
};

// Reads a piece of text, at best whole lines: a code never goes on behind the end of a line or of the piece, so that a
// code without an end cannot swallow what follows; only the style is carried from piece to piece, in `style`.
// Codes other than colours and styles (titles, links, cursor movements) are dropped. Other control characters stay.
TerminalText readTerminal(QStringView piece, TerminalStyle &style);

// The first character behind the code that begins at `at`, which is ESC or a C1 character; applied to `style`.
qsizetype endOfTerminalCode(QStringView text, qsizetype at, TerminalStyle &style);

// True when there is something to read: quick, for texts that mostly have no codes.
bool hasTerminalCodes(QStringView text);
QString stripTerminalCodes(const QString &text);

} // namespace aviary
