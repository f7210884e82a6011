// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/content/textlines.h"

#include "models/recording/unseen.h"

#include <QStringList>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr quint32 BytesPerStyleMark = 16384;
constexpr int LinesPerCancelCheck = 4096;

// The character at `at`, and its bytes; length 0 when they are no UTF-8 (overlong forms and surrogates are none).
struct Character
{
    char32_t code = 0;
    int length = 0;
};

Character characterAt(QByteArrayView utf8, qsizetype at)
{
    const auto byte
        = [&utf8, at](qsizetype i) { return at + i < utf8.size() ? static_cast<unsigned char>(utf8[at + i]) : 0U; };
    const unsigned first = byte(0);
    if (first < 0x80)
        return {first, 1};
    const auto isNext = [&byte](qsizetype i) { return (byte(i) & 0xc0U) == 0x80U; };
    if (first >= 0xc2 && first < 0xe0 && isNext(1))
        return {((first & 0x1fU) << 6U) | (byte(1) & 0x3fU), 2};
    if (first >= 0xe0 && first < 0xf0 && isNext(1) && isNext(2)) {
        const char32_t code = ((first & 0x0fU) << 12U) | ((byte(1) & 0x3fU) << 6U) | (byte(2) & 0x3fU);
        if (code >= 0x800 && (code < 0xd800 || code > 0xdfff))
            return {code, 3};
    }
    if (first >= 0xf0 && first < 0xf5 && isNext(1) && isNext(2) && isNext(3)) {
        const char32_t code
            = ((first & 0x07U) << 18U) | ((byte(1) & 0x3fU) << 12U) | ((byte(2) & 0x3fU) << 6U) | (byte(3) & 0x3fU);
        if (code >= 0x10000 && code <= 0x10ffff)
            return {code, 4};
    }
    return {};
}

QString escapedByte(unsigned char byte)
{
    return u"\\x%1"_s.arg(uint(byte), 2, 16, QLatin1Char('0'));
}

// A code of a terminal at the begin of a text, in bytes. Those that colour, or erase up to the end of a line (nothing
// is there), are not drawn; others (movements, titles) have no meaning here and stay in sight.
struct Code
{
    qsizetype length = 0;
    bool isDrawn = false;
};

Code readCode(QByteArrayView text, TerminalStyle &style)
{
    // Codes of the first kind are short; only titles and links may be long. Read as Latin-1: a byte is a character.
    constexpr qsizetype Short = 272;
    constexpr qsizetype Long = 4128;
    const bool isControl = text.size() > 1 && text[1] == '[';
    const QString window = QString::fromLatin1(text.first(std::min(text.size(), isControl ? Short : Long)));
    const qsizetype length = endOfTerminalCode(window, 0, style);
    const char last = text[length - 1];
    const bool isErase = last == 'K' && (length == 3 || text[2] == '0');
    return {length, !isControl || (last != 'm' && !isErase)};
}

bool isWide(char32_t code)
{
    return (code >= 0x1100 && code <= 0x115f) || (code >= 0x2e80 && code <= 0xa4cf)
        || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0xf900 && code <= 0xfaff)
        || (code >= 0xfe30 && code <= 0xfe6f) || (code >= 0xff00 && code <= 0xff60)
        || (code >= 0x1f300 && code <= 0x1faff) || (code >= 0x20000 && code <= 0x3fffd);
}

} // namespace

int DisplayText::unitOf(quint32 byte) const
{
    const auto end = bytes.end() - 1;
    return static_cast<int>(std::lower_bound(bytes.begin(), end, byte) - bytes.begin());
}

std::shared_ptr<const TextLines> TextLines::read(QByteArray utf8, TextKind kind,
                                                 const std::function<bool()> &isCancelled, LineBreaks breaks)
{
    auto lines = std::make_shared<TextLines>();
    lines->m_kind = kind;
    lines->m_breaks = breaks;
    lines->m_isCut = utf8.size() > LongestText;
    lines->m_text = lines->m_isCut ? utf8.first(LongestText) : std::move(utf8);
    lines->findBreaks(isCancelled);
    if (kind == TextKind::Terminal)
        lines->findStyles(isCancelled);
    if (kind == TextKind::Diff)
        lines->findDiffLines();
    if (isCancelled && isCancelled())
        return {};
    return lines;
}

void TextLines::findBreaks(const std::function<bool()> &isCancelled)
{
    const char *const begin = m_text.constData();
    const char *const end = begin + m_text.size();
    const auto next = [end](const char *from, char c) {
        const void *found = from < end ? std::memchr(from, c, static_cast<size_t>(end - from)) : nullptr;
        return found ? static_cast<const char *>(found) : end;
    };
    const char *line = begin;
    const char *feed = next(begin, '\n');
    const char *carriage = m_breaks == LineBreaks::Any ? next(begin, '\r') : end;
    m_begins.push_back(0);
    for (int count = 1;; ++count) {
        const char *stop = std::min(feed, carriage);
        // Bytes bound columns only where no character draws as several; tabs and stand-ins take up to eight.
        if ((stop - line) * 8 > m_columns)
            m_columns = std::max(m_columns, estimateColumns(QByteArrayView(line, stop - line)));
        if (stop == end || (count % LinesPerCancelCheck == 0 && isCancelled && isCancelled()))
            return;
        line = stop + 1;
        if (stop == carriage) {
            if (feed == stop + 1)
                line = feed + 1;
            carriage = next(stop + 1, '\r');
        }
        if (feed < line)
            feed = next(line, '\n');
        if (line == end)
            return;
        m_begins.push_back(static_cast<quint32>(line - begin));
    }
}

void TextLines::findStyles(const std::function<bool()> &isCancelled)
{
    TerminalStyle style;
    m_styles.push_back({});
    int count = 0;
    for (qsizetype escape = m_text.indexOf('\x1b'); escape >= 0;) {
        const qsizetype after = escape + readCode(lineFrom(escape), style).length;
        if (after - m_styles.back().byte >= BytesPerStyleMark)
            m_styles.push_back({static_cast<quint32>(after), style});
        if (++count % LinesPerCancelCheck == 0 && isCancelled && isCancelled())
            return;
        escape = m_text.indexOf('\x1b', after);
    }
}

// What may belong to a code that begins here: none goes on behind its line.
QByteArrayView TextLines::lineFrom(qsizetype byte) const
{
    constexpr qsizetype Enough = 4128;
    const QByteArrayView rest = QByteArrayView(m_text).sliced(byte, std::min(Enough, m_text.size() - byte));
    const auto end = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '\n' || c == '\r'; });
    return rest.first(end - rest.begin());
}

// Lines within a hunk are told by its counts: a removed "-- x" must not pass for a header.
void TextLines::findDiffLines()
{
    m_diffLines.reserve(m_begins.size());
    qint64 oldLeft = 0;
    qint64 newLeft = 0;
    for (int line = 0; line < lineCount(); ++line) {
        const QByteArrayView text = QByteArrayView(m_text).sliced(lineBegin(line), lineEnd(line) - lineBegin(line));
        const char first = text.isEmpty() ? ' ' : text[0];
        DiffLine kind = DiffLine::Context;
        if (oldLeft > 0 || newLeft > 0) {
            if (first == '+')
                kind = DiffLine::Added;
            else if (first == '-')
                kind = DiffLine::Removed;
            oldLeft -= first == '+' || first == '\\' ? 0 : 1;
            newLeft -= first == '-' || first == '\\' ? 0 : 1;
        } else if (text.startsWith("@@ ")) {
            kind = DiffLine::Hunk;
            // "@@ -1,5 +1,6 @@": a count that is left out is 1.
            for (const QByteArray &word : text.first(std::min<qsizetype>(text.size(), 80)).toByteArray().split(' ')) {
                const qsizetype comma = word.indexOf(',');
                const qint64 length = comma < 0 ? 1 : word.sliced(comma + 1).toLongLong();
                if (word.startsWith('-'))
                    oldLeft = length;
                else if (word.startsWith('+'))
                    newLeft = length;
                else if (word == "@@" && oldLeft + newLeft > 0)
                    break;
            }
        } else if (text.startsWith("--- ") || text.startsWith("+++ ") || text == "---" || text == "+++") {
            kind = DiffLine::Header;
        } else if (first == '+') {
            kind = DiffLine::Added;
        } else if (first == '-') {
            kind = DiffLine::Removed;
        }
        m_diffLines.push_back(kind);
    }
}

DiffLine TextLines::diffLine(int line) const
{
    return line >= 0 && static_cast<size_t>(line) < m_diffLines.size() ? m_diffLines[static_cast<size_t>(line)]
                                                                       : DiffLine::Context;
}

quint32 TextLines::lineEnd(int line) const
{
    const quint32 begin = lineBegin(line);
    quint32 end = lineBegin(line + 1);
    if (end > begin && m_text[end - 1] == '\n') {
        --end;
        // In a difference the end of line itself may be what differs.
        if (end > begin && m_text[end - 1] == '\r' && m_kind != TextKind::Diff && m_breaks == LineBreaks::Any)
            --end;
    }
    return end;
}

int TextLines::lineOf(quint32 byte) const
{
    return static_cast<int>(std::upper_bound(m_begins.begin(), m_begins.end(), byte) - m_begins.begin()) - 1;
}

quint32 TextLines::aligned(quint32 byte) const
{
    if (byte >= size())
        return size();
    for (quint32 back = 1; back < 4 && back <= byte; ++back) {
        const Character before = characterAt(m_text, byte - back);
        if (before.length > static_cast<int>(back))
            return byte - back;
    }
    // Nor within a sequence of a terminal, as far as those that draw are long.
    for (quint32 back = 1; m_kind == TextKind::Terminal && back < 32 && back <= byte; ++back) {
        TerminalStyle style;
        if (m_text[byte - back] == '\x1b' && readCode(lineFrom(byte - back), style).length > back)
            return byte - back;
    }
    return byte;
}

TerminalStyle TextLines::styleAt(quint32 byte) const
{
    if (m_styles.empty())
        return {};
    const auto mark = std::upper_bound(m_styles.begin(), m_styles.end(), byte,
                                       [](quint32 b, const StyleMark &m) { return b < m.byte; })
        - 1;
    TerminalStyle style = mark->style;
    qsizetype escape = m_text.indexOf('\x1b', mark->byte);
    while (escape >= 0 && escape < byte) {
        escape = m_text.indexOf('\x1b', escape + readCode(lineFrom(escape), style).length);
    }
    return style;
}

DisplayText TextLines::display(quint32 begin, quint32 end) const
{
    DisplayText shown;
    shown.text.reserve(end - begin);
    shown.bytes.reserve(end - begin + 1);
    TerminalStyle style = styleAt(begin);
    const QByteArrayView all = m_text;
    const auto append = [&shown](QStringView text, quint32 at) {
        shown.text.append(text);
        shown.bytes.insert(shown.bytes.end(), static_cast<size_t>(text.size()), at);
    };
    const auto standIn = [&shown, &append](const QString &text, quint32 at) {
        const int start = static_cast<int>(shown.text.size());
        if (!shown.standIns.empty() && shown.standIns.back().start + shown.standIns.back().length == start)
            shown.standIns.back().length += static_cast<int>(text.size());
        else
            shown.standIns.push_back({start, static_cast<int>(text.size())});
        append(text, at);
    };
    if (m_kind == TextKind::Terminal)
        shown.styles.push_back({0, style});
    for (quint32 at = begin; at < end;) {
        const Character character = characterAt(all.first(end), at);
        if (character.code == 0x1b && m_kind == TextKind::Terminal) {
            const TerminalStyle before = style;
            const Code code = readCode(lineFrom(at), style);
            const quint32 stop = std::min(at + static_cast<quint32>(code.length), end);
            if (style != before)
                shown.styles.push_back({static_cast<int>(shown.text.size()), style});
            for (; at < stop && code.isDrawn; ++at) {
                const auto c = static_cast<unsigned char>(all[at]);
                standIn(c < 0x20 || c >= 0x7f ? escapedByte(c) : QString(QLatin1Char(all[at])), at);
            }
            at = stop;
            continue;
        }
        if (character.length == 0) {
            standIn(escapedByte(static_cast<unsigned char>(all[at])), at);
            ++at;
            continue;
        }
        if ((character.code < 0x20 && character.code != '\t') || character.code == 0x7f || isUnseen(character.code)) {
            standIn(standInFor(character.code), at);
        } else if (character.code < 0x10000) {
            const QChar unit(static_cast<char16_t>(character.code));
            append(QStringView(&unit, 1), at);
        } else {
            const QChar units[] = {QChar::highSurrogate(character.code), QChar::lowSurrogate(character.code)};
            append(QStringView(units, 2), at);
        }
        at += static_cast<quint32>(character.length);
    }
    shown.bytes.push_back(end);
    return shown;
}

QString TextLines::copy(quint32 begin, quint32 end) const
{
    const QByteArray part = m_text.sliced(begin, end - begin);
    if (part.isValidUtf8()) {
        const QString text = QString::fromUtf8(part);
        return m_kind == TextKind::Terminal ? stripTerminalCodes(text) : text;
    }
    QString text;
    qsizetype good = 0; // begin of what is valid and not copied yet
    for (qsizetype at = 0; at < part.size();) {
        const int length = characterAt(part, at).length;
        if (length == 0) {
            text += QString::fromUtf8(QByteArrayView(part).sliced(good, at - good))
                + escapedByte(static_cast<unsigned char>(part[at]));
            good = at + 1;
        }
        at += std::max(length, 1);
    }
    text += QString::fromUtf8(QByteArrayView(part).sliced(good));
    return m_kind == TextKind::Terminal ? stripTerminalCodes(text) : text;
}

qint64 TextLines::estimateColumns(QByteArrayView utf8)
{
    qint64 columns = utf8.size();
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte >= 0x80) {
            const Character character = characterAt(utf8, i);
            if (character.length == 0) {
                columns += 3;
                continue;
            }
            columns += 1 - character.length + (isUnseen(character.code) ? 7 : isWide(character.code) ? 1 : 0);
            i += character.length - 1;
        } else if (byte == '\t') {
            columns += 7;
        }
    }
    return columns;
}

} // namespace aviary
