// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/terminaltext.h"

#include <cwchar>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr char32_t ControlPictures = 0x2400;
constexpr char32_t PictureOfDelete = 0x2421;
constexpr char32_t Replacement = 0xfffd;

// The character at `at`, which moves on behind it; U+FFFD for the half of a surrogate pair.
char32_t next(QStringView text, qsizetype &at)
{
    const char16_t unit = text[at++].unicode();
    if (!QChar::isSurrogate(unit))
        return unit;
    if (QChar::isHighSurrogate(unit) && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[at++].unicode());
    return Replacement;
}

bool turnsLines(char32_t c)
{
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

QString hex(char32_t c)
{
    return QString::number(c, 16).toUpper().rightJustified(4, u'0');
}

int widthOf(char32_t c)
{
    // -1 is said of characters that the tables do not know yet; new ones are mostly emoji, but one is the safe guess.
    const int width = wcwidth(static_cast<wchar_t>(c));
    return width < 0 ? 1 : width;
}

} // namespace

QString visibleText(const QString &text, Lines lines)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = next(text, at);
        if (c == U'\n')
            out += lines == Lines::Keep ? u'\n' : u'⏎';
        else if (c == U'\t')
            out += lines == Lines::Keep ? u'\t' : u' ';
        else if (c == U'\r' && at < text.size() && text[at] == u'\n')
            continue; // the end of a line as Windows writes it
        else if (c < 0x20)
            out += QChar::fromUcs4(ControlPictures + c);
        else if (c == 0x7f)
            out += QChar::fromUcs4(PictureOfDelete);
        else if ((c >= 0x80 && c < 0xa0) || turnsLines(c))
            out += "<U+"_L1 + hex(c) + u'>';
        else
            out += QChar::fromUcs4(c);
    }
    return out;
}

int displayWidth(QStringView text)
{
    int width = 0;
    for (qsizetype at = 0; at < text.size();)
        width += widthOf(next(text, at));
    return width;
}

QString elided(const QString &text, int width)
{
    if (displayWidth(text) <= width)
        return text;
    int taken = 1; // the ellipsis
    qsizetype fits = 0;
    for (qsizetype at = 0; at < text.size(); fits = at) {
        taken += widthOf(next(text, at));
        if (taken > width)
            break;
    }
    return text.first(fits) + u'…';
}

} // namespace aviary
