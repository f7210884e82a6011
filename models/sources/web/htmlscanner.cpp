// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/web/htmlscanner.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool isSame(QByteArrayView one, QByteArrayView lower)
{
    return one.size() == lower.size() && qstrnicmp(one.data(), lower.data(), static_cast<size_t>(lower.size())) == 0;
}

char32_t entity(QByteArrayView name)
{
    static constexpr std::array<std::pair<QByteArrayView, char32_t>, 6> Named{
        {{"amp", U'&'}, {"lt", U'<'}, {"gt", U'>'}, {"quot", U'"'}, {"apos", U'\''}, {"nbsp", U' '}}};
    for (const auto &[known, character] : Named) {
        if (name == known)
            return character;
    }
    if (!name.startsWith('#'))
        return 0;
    const bool isHex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
    bool ok = false;
    const uint code = name.sliced(isHex ? 2 : 1).toUInt(&ok, isHex ? 16 : 10);
    const bool isCharacter = ok && code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? static_cast<char32_t>(code) : 0;
}

} // namespace

HtmlScanner::Piece HtmlScanner::next()
{
    using Kind = Piece::Kind;
    qsizetype begin = m_at;
    while (!isAtEnd()) {
        const qsizetype open = m_html.indexOf('<', m_at);
        const QByteArrayView rest = open < 0 ? QByteArrayView() : m_html.sliced(open + 1);
        const bool isEnd = rest.startsWith('/');
        const bool isTag = !rest.isEmpty()
            && (rest.front() == '!' || rest.front() == '?' || (rest.size() > isEnd && isLetter(rest[isEnd])));
        if (open >= 0 && !isTag) { // a "<" of the text
            m_at = open + 1;
            continue;
        }
        const qsizetype end = open < 0 ? m_html.size() : open;
        if (end > begin) {
            m_at = end;
            return {.kind = Kind::Text, .text = m_html.sliced(begin, end - begin)};
        }
        m_at = open + 1;
        if (rest.front() == '!' || rest.front() == '?') {
            skipTo(rest.startsWith("!--") ? QByteArrayView("-->") : QByteArrayView(">"));
            begin = m_at;
            continue;
        }
        m_at += isEnd;
        const qsizetype name = m_at;
        while (!isAtEnd() && (isLetter(m_html[m_at]) || (m_html[m_at] >= '0' && m_html[m_at] <= '9')))
            ++m_at;
        constexpr qsizetype LongestTag = 20;
        Piece piece{.kind = isEnd ? Kind::End : Kind::Begin,
                    .tag = m_html.sliced(name, std::min(m_at - name, LongestTag)).toByteArray().toLower()};
        piece.href = readAttributes();
        if (piece.kind == Kind::Begin && (piece.tag == "script" || piece.tag == "style"))
            skipTo(piece.tag == "script" ? QByteArrayView("</script") : QByteArrayView("</style"));
        return piece;
    }
    if (m_at > begin)
        return {.kind = Kind::Text, .text = m_html.sliced(begin)};
    return {};
}

QByteArrayView HtmlScanner::readAttributes()
{
    QByteArrayView href;
    while (!isAtEnd()) {
        skipSpace();
        if (isAtEnd())
            break;
        if (m_html[m_at] == '>') {
            ++m_at;
            break;
        }
        const qsizetype begin = m_at++; // at least one, whatever it is
        while (!isAtEnd() && m_html[m_at] != '=' && m_html[m_at] != '>' && m_html[m_at] != '/'
               && !isSpace(m_html[m_at]))
            ++m_at;
        const QByteArrayView name = m_html.sliced(begin, m_at - begin);
        skipSpace();
        if (isAtEnd() || m_html[m_at] != '=')
            continue;
        ++m_at;
        skipSpace();
        const QByteArrayView value = readValue();
        if (href.isNull() && isSame(name, "href"))
            href = value;
    }
    return href;
}

QByteArrayView HtmlScanner::readValue()
{
    if (isAtEnd())
        return {};
    const char quote = m_html[m_at];
    if (quote == '"' || quote == '\'') {
        const qsizetype begin = ++m_at;
        const qsizetype end = m_html.indexOf(quote, begin);
        m_at = end < 0 ? m_html.size() : end + 1;
        return m_html.sliced(begin, (end < 0 ? m_html.size() : end) - begin);
    }
    const qsizetype begin = m_at;
    while (!isAtEnd() && m_html[m_at] != '>' && !isSpace(m_html[m_at]))
        ++m_at;
    return m_html.sliced(begin, m_at - begin);
}

void HtmlScanner::skipTo(QByteArrayView end)
{
    for (qsizetype at = m_html.indexOf(end.front(), m_at); at >= 0; at = m_html.indexOf(end.front(), at + 1)) {
        if (isSame(m_html.sliced(at, std::min(end.size(), m_html.size() - at)), end)) {
            m_at = end.startsWith("</") ? at : at + end.size(); // the closing tag is a piece of its own
            return;
        }
    }
    m_at = m_html.size();
}

void HtmlScanner::skipSpace()
{
    while (!isAtEnd() && isSpace(m_html[m_at]))
        ++m_at;
}

QString withoutEntities(QByteArrayView html)
{
    constexpr qsizetype Longest = 10; // of an entity's name
    QString text;
    qsizetype at = 0;
    while (at < html.size()) {
        const qsizetype ampersand = html.indexOf('&', at);
        const qsizetype end = ampersand < 0 ? html.size() : ampersand;
        text += QString::fromUtf8(html.sliced(at, end - at));
        at = end;
        if (ampersand < 0)
            break;
        const QByteArrayView name = html.sliced(at + 1, std::min(Longest, html.size() - at - 1));
        const qsizetype semicolon = name.indexOf(';');
        const char32_t character = semicolon > 0 ? entity(name.first(semicolon)) : 0;
        if (character != 0)
            text += QString::fromUcs4(&character, 1);
        else
            text += u'&';
        at += character != 0 ? semicolon + 2 : 1;
    }
    return text;
}

} // namespace aviary
