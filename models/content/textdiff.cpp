// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/content/textdiff.h"

#include <QHash>

#include <dtl/dtl.hpp>

namespace aviary {

namespace {

using Change = LineEdit::Change;

constexpr size_t ContextLines = 3;
// dtl takes the product of both sizes at worst; this is some 100 ms of it.
constexpr qint64 LargestProduct = 16'000'000;

// Lines as numbers: equal lines, equal numbers.
struct Numbered
{
    std::vector<int> before, after;
};

Numbered numbered(std::span<const QByteArrayView> before, std::span<const QByteArrayView> after)
{
    QHash<QByteArrayView, int> numbers;
    const auto number = [&numbers](std::span<const QByteArrayView> lines) {
        std::vector<int> out;
        out.reserve(lines.size());
        for (const QByteArrayView line : lines) {
            int &known = numbers[line];
            if (known == 0)
                known = static_cast<int>(numbers.size());
            out.push_back(known);
        }
        return out;
    };
    Numbered lines;
    lines.before = number(before);
    lines.after = number(after);
    return lines;
}

class Differ
{
public:
    explicit Differ(Numbered lines)
        : m_lines(std::move(lines))
        , m_beforeEnd(static_cast<quint32>(m_lines.before.size()))
        , m_afterEnd(static_cast<quint32>(m_lines.after.size()))
    {
        m_edits.reserve(std::max(m_lines.before.size(), m_lines.after.size()));
    }

    std::vector<LineEdit> run()
    {
        diff(m_beforeEnd, m_afterEnd, true);
        return std::move(m_edits);
    }

private:
    struct Anchor
    {
        quint32 before, after;
    };

    bool equal(quint32 before, quint32 after) const { return m_lines.before[before] == m_lines.after[after]; }
    void same() { m_edits.push_back({Change::Same, m_before++, m_after++}); }
    void removed() { m_edits.push_back({Change::Removed, m_before++, m_after}); }
    void added() { m_edits.push_back({Change::Added, m_before, m_after++}); }

    // From where we are up to the two ends.
    void diff(quint32 beforeEnd, quint32 afterEnd, bool maySplit)
    {
        while (m_before < beforeEnd && m_after < afterEnd && equal(m_before, m_after))
            same();
        const quint32 wholeEnd = beforeEnd;
        while (beforeEnd > m_before && afterEnd > m_after && equal(beforeEnd - 1, afterEnd - 1)) {
            --beforeEnd;
            --afterEnd;
        }
        if (qint64(beforeEnd - m_before) * (afterEnd - m_after) <= LargestProduct)
            smallest(beforeEnd, afterEnd);
        else if (maySplit)
            split(beforeEnd, afterEnd);
        else
            replace(beforeEnd, afterEnd);
        while (m_before < wholeEnd)
            same();
    }

    void replace(quint32 beforeEnd, quint32 afterEnd)
    {
        while (m_before < beforeEnd)
            removed();
        while (m_after < afterEnd)
            added();
    }

    void smallest(quint32 beforeEnd, quint32 afterEnd)
    {
        if (m_before == beforeEnd || m_after == afterEnd)
            return replace(beforeEnd, afterEnd);
        const auto slice = [](const std::vector<int> &lines, quint32 begin, quint32 end) {
            return std::vector<int>(lines.begin() + begin, lines.begin() + end);
        };
        dtl::Diff<int> diff(slice(m_lines.before, m_before, beforeEnd), slice(m_lines.after, m_after, afterEnd), true);
        diff.onHuge();
        diff.compose();
        const auto script = diff.getSes().getSequence();
        for (const auto &[line, info] : script) {
            if (info.type == dtl::SES_COMMON)
                same();
            else if (info.type == dtl::SES_DELETE)
                removed();
            else
                added();
        }
    }

    // At lines that occur once on each side, in the order that both sides agree on most ("patience").
    void split(quint32 beforeEnd, quint32 afterEnd)
    {
        for (const Anchor &anchor : anchors(beforeEnd, afterEnd)) {
            diff(anchor.before, anchor.after, false);
            same();
        }
        diff(beforeEnd, afterEnd, false);
    }

    std::vector<Anchor> anchors(quint32 beforeEnd, quint32 afterEnd) const
    {
        struct Seen
        {
            int before = 0, after = 0;
            quint32 afterLine = 0;
        };
        QHash<int, Seen> seen;
        for (quint32 i = m_before; i < beforeEnd; ++i)
            ++seen[m_lines.before[i]].before;
        for (quint32 i = m_after; i < afterEnd; ++i) {
            Seen &line = seen[m_lines.after[i]];
            ++line.after;
            line.afterLine = i;
        }
        // The longest run of pairs that rises on both sides: piles as in the card game, each card pointing to the one
        // below it.
        struct Card
        {
            Anchor anchor;
            qsizetype below;
        };
        std::vector<Card> cards;
        std::vector<qsizetype> piles;
        for (quint32 i = m_before; i < beforeEnd; ++i) {
            const auto found = seen.constFind(m_lines.before[i]);
            if (found->before != 1 || found->after != 1)
                continue;
            const auto pile = std::ranges::lower_bound(piles, found->afterLine, {}, [&cards](qsizetype card) {
                return cards[static_cast<size_t>(card)].anchor.after;
            });
            cards.push_back({{i, found->afterLine}, pile == piles.begin() ? -1 : *(pile - 1)});
            const qsizetype card = std::ssize(cards) - 1;
            if (pile == piles.end())
                piles.push_back(card);
            else
                *pile = card;
        }
        std::vector<Anchor> found;
        for (qsizetype card = piles.empty() ? -1 : piles.back(); card >= 0;
             card = cards[static_cast<size_t>(card)].below)
            found.push_back(cards[static_cast<size_t>(card)].anchor);
        std::ranges::reverse(found);
        return found;
    }

    Numbered m_lines;
    quint32 m_beforeEnd;
    quint32 m_afterEnd;
    quint32 m_before = 0;
    quint32 m_after = 0;
    std::vector<LineEdit> m_edits;
};

// "12,3": first line and how many; a side without lines names the line before.
QByteArray range(quint32 first, qint64 count)
{
    return QByteArray::number(count == 0 ? first : first + 1)
        + (count == 1 ? QByteArray() : ',' + QByteArray::number(count));
}

} // namespace

std::vector<QByteArrayView> linesOf(QByteArrayView text)
{
    std::vector<QByteArrayView> lines;
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = text.indexOf('\n', begin);
        if (end < 0)
            end = text.size();
        lines.push_back(text.sliced(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

std::vector<LineEdit> diffLines(std::span<const QByteArrayView> before, std::span<const QByteArrayView> after)
{
    return Differ(numbered(before, after)).run();
}

std::vector<LineEdit> diffNumbers(std::vector<int> before, std::vector<int> after)
{
    return Differ({std::move(before), std::move(after)}).run();
}

QByteArray unifiedHunks(QByteArrayView before, QByteArrayView after)
{
    std::vector<QByteArrayView> left = linesOf(before);
    std::vector<QByteArrayView> right = linesOf(after);
    // A last line with and without its break are two lines; so the breaks take part where they differ.
    const bool leftOpen = !before.isEmpty() && !before.endsWith('\n');
    const bool rightOpen = !after.isEmpty() && !after.endsWith('\n');
    std::vector<LineEdit> edits = diffLines(left, right);
    if (leftOpen != rightOpen && !edits.empty() && edits.back().change == Change::Same) {
        const LineEdit last = edits.back();
        edits.back() = {Change::Removed, last.before, last.after};
        edits.push_back({Change::Added, last.before + 1, last.after});
    }

    QByteArray out;
    const auto isSame = [&edits](size_t i) { return edits[i].change == Change::Same; };
    const auto write = [&](const LineEdit &edit) {
        const bool fromRight = edit.change == Change::Added;
        out += edit.change == Change::Same ? ' ' : fromRight ? '+' : '-';
        out += fromRight ? right[edit.after] : left[edit.before];
        out += '\n';
        const bool open
            = fromRight ? rightOpen && edit.after + 1 == right.size() : leftOpen && edit.before + 1 == left.size();
        if (open)
            out += "\\ No newline at end of file\n";
    };
    size_t at = 0;
    while (at < edits.size()) {
        if (isSame(at)) {
            ++at;
            continue;
        }
        // A hunk goes on while no more than twice the context stands between two changes.
        const size_t begin = at - std::min<size_t>(at, ContextLines);
        size_t lastChange = at;
        for (size_t i = at; i < edits.size() && i <= lastChange + 2 * ContextLines + 1; ++i) {
            if (!isSame(i))
                lastChange = i;
        }
        const size_t end = std::min(edits.size(), lastChange + 1 + ContextLines);
        const std::span<const LineEdit> hunk(edits.begin() + static_cast<qptrdiff>(begin), end - begin);
        const auto removed = std::ranges::count(hunk, Change::Removed, &LineEdit::change);
        const auto added = std::ranges::count(hunk, Change::Added, &LineEdit::change);
        const auto shared = std::ssize(hunk) - removed - added;
        out += "@@ -" + range(hunk.front().before, removed + shared) + " +" + range(hunk.front().after, added + shared)
            + " @@\n";
        for (const LineEdit &edit : hunk)
            write(edit);
        at = end;
    }
    return out;
}

} // namespace aviary
