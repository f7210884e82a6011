// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/unseen.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace aviary {

bool isUnseen(char32_t code)
{
    return (code >= 0x80 && code <= 0x9f) || code == 0xad || code == 0x61c || code == 0x180e || code == 0x200b
        || code == 0x200e || code == 0x200f || (code >= 0x2028 && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f)
        || code == 0xfeff || (code >= 0xfff9 && code <= 0xfffc) || (code >= 0xe0000 && code <= 0xe007f);
}

QString standInFor(char32_t code)
{
    // Unicode has pictures for these, but at the size of text nobody can read them.
    if (code == '\r')
        return u"\\r"_s;
    if (code < 0x80)
        return u"\\x%1"_s.arg(static_cast<uint>(code), 2, 16, '0'_L1);
    return u"‹U+%1›"_s.arg(QString::number(uint(code), 16).toUpper().rightJustified(4, u'0'));
}

namespace {

QString shown(QStringView text, char16_t lineBreak, char16_t tab)
{
    QString out;
    out.reserve(text.size());
    for (const char32_t code : text.toUcs4()) {
        if (code == U'\n')
            out += QChar(lineBreak);
        else if (code == U'\t')
            out += QChar(tab);
        else if (code < 0x20 || code == 0x7f || isUnseen(code))
            out += standInFor(code);
        else
            out += QChar::fromUcs4(code);
    }
    return out;
}

} // namespace

QString shownOnOneLine(QStringView text)
{
    return shown(text, u'⏎', u' ');
}

QString shownInLines(QStringView text)
{
    return shown(text, u'\n', u'\t');
}

} // namespace aviary
