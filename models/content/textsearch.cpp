// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/content/textsearch.h"

#include <QByteArrayMatcher>
#include <QPromise>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace aviary {

namespace {

constexpr int LinesPerCancelCheck = 1024;

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
}

QByteArray lowered(QByteArrayView ascii)
{
    QByteArray lower = ascii.toByteArray();
    for (char &c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return lower;
}

class Search
{
public:
    Search(const TextLines &lines, const TextQuery &query)
        : m_lines(lines)
        , m_words(query.words)
        , m_needle(query.matchCase ? query.words.toUtf8() : lowered(query.words.toUtf8()))
        , m_matcher(m_needle)
        , m_case(query.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive)
        , m_byBytes(query.matchCase || isAscii(m_needle))
    {
    }

    void line(int number, TextHits &hits) const
    {
        const quint32 begin = m_lines.lineBegin(number);
        const QByteArrayView text = QByteArrayView(m_lines.text()).sliced(begin, m_lines.lineEnd(number) - begin);
        if (m_lines.kind() == TextKind::Terminal && text.contains('\x1b'))
            return inShown(begin, text, hits);
        // Of ASCII words in another case only the sign for Kelvin and the long s have no ASCII form; they are let go.
        if (m_byBytes)
            return inBytes(begin, m_case == Qt::CaseSensitive ? text : QByteArrayView(lowered(text)), hits);
        inShown(begin, text, hits);
    }

private:
    void inBytes(quint32 begin, QByteArrayView text, TextHits &hits) const
    {
        for (qsizetype at = m_matcher.indexIn(text); at >= 0; at = m_matcher.indexIn(text, at + m_needle.size())) {
            const auto hit = begin + static_cast<quint32>(at);
            hits.push_back({hit, hit + static_cast<quint32>(m_needle.size())});
        }
    }

    void inShown(quint32 begin, QByteArrayView text, TextHits &hits) const
    {
        const DisplayText shown = m_lines.display(begin, begin + static_cast<quint32>(text.size()));
        for (qsizetype at = shown.text.indexOf(m_words, 0, m_case); at >= 0;
             at = shown.text.indexOf(m_words, at + m_words.size(), m_case)) {
            const auto last = static_cast<size_t>(at + m_words.size() - 1);
            // Up to the end of the last character, not to the next drawn one: codes of a terminal may stand between.
            quint32 end = shown.bytes[last] + 1;
            while (end < m_lines.size() && (static_cast<unsigned char>(m_lines.text()[end]) & 0xc0U) == 0x80U)
                ++end;
            hits.push_back({shown.bytes[static_cast<size_t>(at)], std::min(end, shown.bytes.back())});
        }
    }

    const TextLines &m_lines;
    QString m_words;
    QByteArray m_needle;
    QByteArrayMatcher m_matcher;
    Qt::CaseSensitivity m_case;
    bool m_byBytes;
};

} // namespace

TextHits searchText(const TextLines &lines, const TextQuery &query, const std::function<bool()> &isCancelled)
{
    TextHits hits;
    if (query.words.isEmpty())
        return hits;
    const Search search(lines, query);
    for (int line = 0; line < lines.lineCount(); ++line) {
        if (line % LinesPerCancelCheck == 0 && isCancelled && isCancelled())
            break;
        search.line(line, hits);
    }
    return hits;
}

Job<TextHits> startTextSearch(TextLinesPtr lines, const TextQuery &query)
{
    return Job<TextHits>(QtConcurrent::run([lines = std::move(lines), query](QPromise<Result<TextHits>> &promise) {
        promise.addResult(searchText(*lines, query, [&promise] { return promise.isCanceled(); }));
    }));
}

} // namespace aviary
