// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/content/terminal.h"

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr char16_t Escape = 0x1b;
// Longer codes than these are no codes.
constexpr qsizetype LongestControl = 256;
constexpr qsizetype LongestString = 4096;
constexpr size_t MostParameters = 32;

bool isIntroducer(char16_t c)
{
    return c == Escape || (c >= 0x80 && c <= 0x9f);
}

// The parameters of a "select graphic rendition": 1;38:2::255:0:0. A colon binds what follows to the number before.
struct Parameters
{
    struct Number
    {
        int value = 0;
        bool bound = false; // after a colon
    };
    std::array<Number, MostParameters> numbers{};
    size_t count = 0;

    explicit Parameters(QStringView text)
    {
        count = 1;
        for (const QChar c : text) {
            if (c == u';' || c == u':') {
                if (count == MostParameters)
                    return;
                numbers[count++] = {0, c == u':'};
            } else if (c.isDigit()) {
                int &value = numbers[count - 1].value;
                value = std::min(value * 10 + c.digitValue(), 0xffff);
            }
        }
    }
    size_t boundAfter(size_t at) const
    {
        size_t end = at + 1;
        while (end < count && numbers[end].bound)
            ++end;
        return end - at - 1;
    }
};

quint32 rgb(int red, int green, int blue)
{
    const auto byte = [](int value) { return static_cast<quint32>(std::min(value, 255)); };
    return byte(red) << 16 | byte(green) << 8 | byte(blue);
}

// 38 and 48: what follows is 5;n, 2;r;g;b, 5:n, 2:r:g:b or 2:space:r:g:b. Moves `at` to the last number used.
std::optional<TerminalColour> extendedColour(const Parameters &p, size_t &at)
{
    const size_t first = at + 1;
    const size_t bound = p.boundAfter(at);
    const size_t available = bound > 0 ? bound : p.count - first;
    const auto number = [&](size_t i) { return p.numbers[first + i].value; };
    const auto use = [&](size_t count) { at += bound > 0 ? bound : std::min(count, available); };
    if (available >= 2 && number(0) == 5) {
        const TerminalColour colour{TerminalColour::Kind::Index, static_cast<quint32>(std::min(number(1), 255))};
        use(2);
        return colour;
    }
    if (available >= 4 && number(0) == 2) {
        const size_t space = bound >= 5 ? 1 : 0;
        const TerminalColour colour{TerminalColour::Kind::Rgb,
                                    rgb(number(1 + space), number(2 + space), number(3 + space))};
        use(4);
        return colour;
    }
    use(available);
    return {};
}

TerminalColour indexed(int index)
{
    return {TerminalColour::Kind::Index, static_cast<quint32>(index)};
}

void applyStyle(QStringView text, TerminalStyle &style)
{
    const Parameters p(text);
    for (size_t at = 0; at < p.count; ++at) {
        const int code = p.numbers[at].value;
        switch (code) {
        case 0:
            style = {};
            break;
        case 1:
            style.bold = true;
            break;
        case 2:
            style.faint = true;
            break;
        case 3:
            style.italic = true;
            break;
        case 4:
            style.underline = p.boundAfter(at) == 0 || p.numbers[at + 1].value != 0;
            break;
        case 7:
            style.inverse = true;
            break;
        case 9:
            style.strikeOut = true;
            break;
        case 21:
            style.underline = true;
            break;
        case 22:
            style.bold = style.faint = false;
            break;
        case 23:
            style.italic = false;
            break;
        case 24:
            style.underline = false;
            break;
        case 27:
            style.inverse = false;
            break;
        case 29:
            style.strikeOut = false;
            break;
        case 38:
        case 48:
        case 58:
            if (const auto colour = extendedColour(p, at); colour && code != 58)
                (code == 38 ? style.foreground : style.background) = *colour;
            continue;
        case 39:
            style.foreground = {};
            break;
        case 49:
            style.background = {};
            break;
        default:
            if (code >= 30 && code <= 37)
                style.foreground = indexed(code - 30);
            else if (code >= 40 && code <= 47)
                style.background = indexed(code - 40);
            else if (code >= 90 && code <= 97)
                style.foreground = indexed(code - 90 + 8);
            else if (code >= 100 && code <= 107)
                style.background = indexed(code - 100 + 8);
            break;
        }
        at += p.boundAfter(at);
    }
}

// A title, a link: up to BEL or ESC \ (or C1 ST), within the line.
qsizetype endOfString(QStringView text, qsizetype from)
{
    const qsizetype last = std::min(text.size(), from + LongestString);
    for (qsizetype i = from; i < last; ++i) {
        const char16_t c = text[i].unicode();
        if (c == u'\n')
            return -1;
        if (c == 0x07 || c == 0x9c)
            return i + 1;
        if (c == Escape)
            return i + 1 < text.size() && text[i + 1] == u'\\' ? i + 2 : -1;
    }
    return -1;
}

// `from` is behind "ESC [": parameters, intermediates, one final character.
qsizetype endOfControl(QStringView text, qsizetype from, TerminalStyle &style)
{
    const qsizetype last = std::min(text.size(), from + LongestControl);
    qsizetype i = from;
    while (i < last && text[i] >= QChar(0x30) && text[i] <= QChar(0x3f))
        ++i;
    const QStringView parameters = text.sliced(from, i - from);
    const qsizetype intermediates = i;
    while (i < last && text[i] >= QChar(0x20) && text[i] <= QChar(0x2f))
        ++i;
    if (i == last || text[i] < QChar(0x40) || text[i] > QChar(0x7e))
        return i; // cut off: what is no parameter is text again
    const bool ownKind = !parameters.isEmpty() && parameters[0] >= u'<';
    if (text[i] == u'm' && i == intermediates && !ownKind)
        applyStyle(parameters, style);
    return i + 1;
}

} // namespace

qsizetype endOfTerminalCode(QStringView text, qsizetype at, TerminalStyle &style)
{
    char16_t kind = text[at].unicode();
    qsizetype next = at + 1;
    if (kind == Escape) {
        if (next == text.size())
            return next;
        kind = text[next].unicode();
        if (kind >= 0x20 && kind <= 0x2f) { // character sets: ESC ( B
            while (next < text.size() && text[next] >= QChar(0x20) && text[next] <= QChar(0x2f))
                ++next;
            return next < text.size() && text[next] >= QChar(0x30) && text[next] <= QChar(0x7e) ? next + 1 : at + 1;
        }
        if (kind < 0x30 || kind > 0x7e)
            return next;
        ++next;
    } else {
        kind -= 0x40; // the 8-bit form
    }
    switch (kind) {
    case u'[':
        return endOfControl(text, next, style);
    case u']': // operating system command
    case u'P': // device control
    case u'X':
    case u'^':
    case u'_': {
        const qsizetype end = endOfString(text, next);
        return end < 0 ? next : end;
    }
    default:
        return next;
    }
}

bool hasTerminalCodes(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return isIntroducer(c.unicode()); });
}

TerminalText readTerminal(QStringView piece, TerminalStyle &style)
{
    TerminalText out;
    out.text.reserve(piece.size());
    const auto append = [&](QStringView visible) {
        if (visible.isEmpty())
            return;
        if (!out.runs.empty() && out.runs.back().style == style)
            out.runs.back().size += visible.size();
        else
            out.runs.push_back({out.text.size(), visible.size(), style});
        out.text += visible;
    };
    qsizetype begin = 0;
    qsizetype at = 0;
    while (at < piece.size()) {
        if (!isIntroducer(piece[at].unicode())) {
            ++at;
            continue;
        }
        append(piece.sliced(begin, at - begin));
        at = begin = endOfTerminalCode(piece, at, style);
    }
    append(piece.sliced(begin));
    return out;
}

QString stripTerminalCodes(const QString &text)
{
    if (!hasTerminalCodes(text))
        return text;
    TerminalStyle style;
    return readTerminal(text, style).text;
}

} // namespace aviary
