// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/linewords.h"

#include "models/content/textdiff.h"

#include <QHash>

#include <algorithm>
#include <bit>

namespace aviary {

namespace {

enum class Sort : quint8 { Letter, Blank, Other };

Sort sortOf(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_')
        return Sort::Letter;
    return c == ' ' || c == '\t' ? Sort::Blank : Sort::Other;
}

void addWords(std::vector<LineWord> &words, QByteArrayView line, qsizetype begin, qsizetype end)
{
    while (begin < end) {
        const Sort sort = sortOf(line[begin]);
        qsizetype at = begin + 1;
        while (sort != Sort::Other && at < end && sortOf(line[at]) == sort)
            ++at;
        words.push_back({begin, at - begin, false, line.sliced(begin, at - begin)});
        begin = at;
    }
}

// A text that no word is: blanks and letters never stand together.
QByteArrayView keyOfNoise(NoiseKind kind)
{
    static constexpr char Keys[] = "a 0b 1c 2d 3e 4f 5g 6h 7i 8j 9k 0l 1m 2n 3o 4p 5";
    return QByteArrayView(Keys).sliced(qsizetype{3} * std::countr_zero(static_cast<quint16>(kind)), 3);
}

void addSpan(std::vector<LineSpan> &spans, const LineWord &word, bool isNoise)
{
    if (!spans.empty() && spans.back().isNoise == isNoise && spans.back().begin + spans.back().size == word.begin)
        spans.back().size += word.size;
    else
        spans.push_back({word.begin, word.size, isNoise});
}

bool continuesCharacter(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

// All between the equal ends.
SpanPair oneSpan(QByteArrayView left, QByteArrayView right)
{
    const qsizetype shorter = std::min(left.size(), right.size());
    qsizetype begin = 0;
    while (begin < shorter && left[begin] == right[begin])
        ++begin;
    const auto isInside
        = [](QByteArrayView line, qsizetype at) { return at < line.size() && continuesCharacter(line[at]); };
    while (begin > 0 && (isInside(left, begin) || isInside(right, begin)))
        --begin;
    qsizetype end = 0;
    while (end < shorter - begin && left[left.size() - 1 - end] == right[right.size() - 1 - end])
        ++end;
    while (end > 0 && continuesCharacter(left[left.size() - end]))
        --end;
    SpanPair spans;
    if (left.size() > begin + end)
        spans.left.push_back({begin, left.size() - begin - end, false});
    if (right.size() > begin + end)
        spans.right.push_back({begin, right.size() - begin - end, false});
    return spans;
}

} // namespace

std::vector<LineWord> wordsOf(QByteArrayView line, NoiseIn where)
{
    std::vector<LineWord> words;
    qsizetype at = 0;
    for (const NoiseSpan &noise : findNoise(line, where)) {
        addWords(words, line, at, noise.begin);
        words.push_back({noise.begin, noise.size, true, keyOfNoise(noise.kind)});
        at = noise.begin + noise.size;
    }
    addWords(words, line, at, line.size());
    return words;
}

WordBag::WordBag(QByteArrayView line, NoiseIn where)
{
    for (const LineWord &word : wordsOf(line, where)) {
        if (sortOf(line[word.begin]) == Sort::Blank)
            continue;
        m_entries.push_back({qHash(word.key), word.size});
        m_size += word.size;
    }
    std::ranges::sort(m_entries, {}, &Entry::hash);
}

double WordBag::likenessTo(const WordBag &other) const
{
    qsizetype shared = 0;
    auto left = m_entries.begin();
    auto right = other.m_entries.begin();
    while (left != m_entries.end() && right != other.m_entries.end()) {
        if (left->hash < right->hash) {
            ++left;
        } else if (right->hash < left->hash) {
            ++right;
        } else {
            shared += left->size + right->size; // of noise they may differ
            ++left;
            ++right;
        }
    }
    const qsizetype all = m_size + other.m_size;
    return all == 0 ? 1 : static_cast<double>(shared) / static_cast<double>(all);
}

SpanPair differingSpans(QByteArrayView left, QByteArrayView right, NoiseIn where, const LineLimits &limits,
                        qint64 &work)
{
    if (std::max(left.size(), right.size()) > limits.spanBytes)
        return oneSpan(left, right);
    const std::vector<LineWord> leftWords = wordsOf(left, where);
    const std::vector<LineWord> rightWords = wordsOf(right, where);
    const auto differing = static_cast<qint64>(
        leftWords.size()
        - static_cast<size_t>(std::ranges::mismatch(leftWords, rightWords, {}, &LineWord::key, &LineWord::key).in1
                              - leftWords.begin()));
    work -= differing * std::ssize(rightWords);
    if (work < 0)
        return oneSpan(left, right);

    const auto keysOf = [](const std::vector<LineWord> &words) {
        std::vector<QByteArrayView> keys;
        keys.reserve(words.size());
        for (const LineWord &word : words)
            keys.push_back(word.key);
        return keys;
    };
    SpanPair spans;
    for (const LineEdit &edit : diffLines(keysOf(leftWords), keysOf(rightWords))) {
        switch (edit.change) {
        case LineEdit::Change::Removed:
            addSpan(spans.left, leftWords[edit.before], false);
            break;
        case LineEdit::Change::Added:
            addSpan(spans.right, rightWords[edit.after], false);
            break;
        case LineEdit::Change::Same: {
            const LineWord &leftWord = leftWords[edit.before];
            const LineWord &rightWord = rightWords[edit.after];
            if (left.sliced(leftWord.begin, leftWord.size) == right.sliced(rightWord.begin, rightWord.size))
                break;
            addSpan(spans.left, leftWord, true);
            addSpan(spans.right, rightWord, true);
            break;
        }
        }
    }
    return spans;
}

} // namespace aviary
