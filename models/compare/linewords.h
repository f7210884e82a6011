// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/linedifference.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

// The inside of lines: how much two are alike, and which stretches differ.
namespace aviary {

// A word, a noise, a stretch of blanks or one other character; characters beyond ASCII count as letters, so that none
// is cut. The line has to live as long.
struct LineWord
{
    qsizetype begin = 0;
    qsizetype size = 0;
    bool isNoise = false;
    QByteArrayView key; // equal for words that are equal; for noise of one kind
};

std::vector<LineWord> wordsOf(QByteArrayView line, NoiseIn where);

// What a line is made of, whatever the order: to compare many lines with many.
class WordBag
{
public:
    WordBag(QByteArrayView line, NoiseIn where);
    // 0 to 1: the share of their letters that both have in the same words.
    double likenessTo(const WordBag &other) const;

private:
    struct Entry
    {
        size_t hash;
        qsizetype size;
    };
    std::vector<Entry> m_entries; // by hash
    qsizetype m_size = 0;
};

struct SpanPair
{
    std::vector<LineSpan> left, right;
};
// `work` is what may still be spent, and is less afterwards; lines that would take more have one span for all between
// their equal ends.
SpanPair differingSpans(QByteArrayView left, QByteArrayView right, NoiseIn where, const LineLimits &limits,
                        qint64 &work);

} // namespace aviary
