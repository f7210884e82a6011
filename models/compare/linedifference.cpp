// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/linedifference.h"

#include "models/compare/linewords.h"
#include "models/content/textdiff.h"

#include <algorithm>
#include <deque>
#include <span>

namespace aviary {

namespace {

using Change = LineRow::Change;

// Lines that have less in common are one that is gone and another one.
constexpr double LeastLikeness = 0.4;
// Lines of a hunk compared with each other; larger hunks are paired by place.
constexpr size_t LargestHunk = 2500;
constexpr size_t AskEvery = 4096; // lines, whether it is still wanted

class Comparison
{
public:
    Comparison(QByteArrayView left, QByteArrayView right, NoiseIn where, const std::function<bool()> &isCancelled,
               const LineLimits &limits)
        : m_left(linesOf(left))
        , m_right(linesOf(right))
        , m_where(where)
        , m_isCancelled(isCancelled)
        , m_limits(limits)
        , m_spanWork(limits.spanWork)
    {
        m_out.leftLines = static_cast<quint32>(m_left.size());
        m_out.rightLines = static_cast<quint32>(m_right.size());
        m_out.lastBreakDiffers = !left.isEmpty() && !right.isEmpty() && left.endsWith('\n') != right.endsWith('\n');
    }

    LineDifference run()
    {
        // Equal ends need no more than this; most texts are equal, or nearly.
        const size_t shorter = std::min(m_left.size(), m_right.size());
        size_t begin = 0;
        while (begin < shorter && m_left[begin] == m_right[begin])
            ++begin;
        size_t end = 0;
        while (end < shorter - begin && m_left[m_left.size() - 1 - end] == m_right[m_right.size() - 1 - end])
            ++end;
        addSame(0, 0, static_cast<quint32>(begin));
        middle(begin, m_left.size() - end, m_right.size() - end);
        if (!m_isFull)
            addSame(static_cast<quint32>(m_left.size() - end), static_cast<quint32>(m_right.size() - end),
                    static_cast<quint32>(end));
        else
            m_out.linesLeftOut += static_cast<qsizetype>(2 * end);
        m_out.likeness = m_out.differences() > 0 || m_out.lastBreakDiffers ? Likeness::Different
            : m_out.muted > 0                                              ? Likeness::OnlyNoise
                                                                           : Likeness::Same;
        return std::move(m_out);
    }

private:
    bool isCancelled()
    {
        if (m_isCancelled && ++m_asked % AskEvery == 0 && m_isCancelled())
            m_wasCancelled = true;
        return m_wasCancelled;
    }

    void addSame(quint32 left, quint32 right, quint32 count)
    {
        if (count == 0)
            return;
        if (!m_out.rows.empty()) {
            LineRow &last = m_out.rows.back();
            if (last.change == Change::Same && last.left + last.count == left && last.right + last.count == right) {
                last.count += count;
                return;
            }
        }
        m_out.rows.push_back({.change = Change::Same, .left = left, .right = right, .count = count});
    }

    // Counts a difference, and gives it a row while there is room.
    void add(Change change, quint32 left, quint32 right)
    {
        ++(change == Change::Muted         ? m_out.muted
               : change == Change::Changed ? m_out.changed
               : change == Change::Removed ? m_out.removed
                                           : m_out.added);
        m_isFull = m_isFull || m_differing >= m_limits.rows;
        const bool isPair = left != LineRow::NoLine && right != LineRow::NoLine;
        if (m_isFull) {
            m_out.linesLeftOut += isPair ? 2 : 1;
            return;
        }
        ++m_differing;
        LineRow row{.change = change, .left = left, .right = right};
        if (isPair) {
            SpanPair spans = differingSpans(m_left[left], m_right[right], m_where, m_limits, m_spanWork);
            row.leftSpans = std::move(spans.left);
            row.rightSpans = std::move(spans.right);
            for (std::vector<LineSpan> *side : {&row.leftSpans, &row.rightSpans}) {
                for (LineSpan &span : *side)
                    span.isNoise = span.isNoise || change == Change::Muted;
            }
        }
        m_out.rows.push_back(std::move(row));
    }

    // What lines are aligned by: equal but for noise is equal.
    std::vector<QByteArrayView> keys(std::span<const QByteArrayView> lines, bool withNoise)
    {
        std::vector<QByteArrayView> keys(lines.begin(), lines.end());
        for (size_t i = 0; withNoise && i < keys.size() && !isCancelled(); ++i) {
            QByteArray skeleton = skeletonOf(keys[i], m_where);
            if (keys[i] != skeleton)
                keys[i] = m_skeletons.emplace_back(std::move(skeleton));
        }
        return keys;
    }

    void middle(size_t begin, size_t leftEnd, size_t rightEnd)
    {
        const std::span left = std::span<const QByteArrayView>(m_left).subspan(begin, leftEnd - begin);
        const std::span right = std::span<const QByteArrayView>(m_right).subspan(begin, rightEnd - begin);
        const auto bytesOf = [](std::span<const QByteArrayView> lines) {
            return lines.empty() ? 0 : lines.back().end() - lines.front().begin();
        };
        // Where one side has nothing there is nothing to be alike.
        const bool withNoise = !left.empty() && !right.empty() && bytesOf(left) + bytesOf(right) <= m_limits.noiseBytes;
        const std::vector<QByteArrayView> leftKeys = keys(left, withNoise);
        const std::vector<QByteArrayView> rightKeys = keys(right, withNoise);
        if (m_wasCancelled)
            return;
        const std::vector<LineEdit> edits = diffLines(leftKeys, rightKeys);
        const auto offset = static_cast<quint32>(begin);
        for (size_t at = 0; at < edits.size() && !m_wasCancelled;) {
            if (edits[at].change == LineEdit::Change::Same) {
                const quint32 l = edits[at].before + offset;
                const quint32 r = edits[at].after + offset;
                if (m_left[l] != m_right[r])
                    add(Change::Muted, l, r);
                else if (m_isFull)
                    m_out.linesLeftOut += 2;
                else
                    addSame(l, r, 1);
                ++at;
                isCancelled();
                continue;
            }
            // A hunk: lines that are gone, then lines that are new, one after the other without a gap on either side.
            const quint32 firstLeft = edits[at].before + offset;
            const quint32 firstRight = edits[at].after + offset;
            quint32 removed = 0;
            quint32 added = 0;
            for (; at < edits.size() && edits[at].change != LineEdit::Change::Same; ++at)
                ++(edits[at].change == LineEdit::Change::Removed ? removed : added);
            hunk(firstLeft, removed, firstRight, added);
        }
    }

    // Pairs the lines of both sides that are alike, in order.
    void hunk(quint32 left, quint32 removed, quint32 right, quint32 added)
    {
        const size_t product = size_t{removed} * added;
        std::vector<std::pair<quint32, quint32>> pairs; // from 0
        if (!m_isFull && product > 0 && product <= LargestHunk)
            pairs = bestPairs(left, removed, right, added);
        else if (!m_isFull && removed == added)
            pairs = pairsByPlace(left, right, removed);
        pairs.emplace_back(removed, added);
        quint32 l = 0;
        quint32 r = 0;
        for (const auto &[pairLeft, pairRight] : pairs) {
            for (; l < pairLeft; ++l)
                add(Change::Removed, left + l, LineRow::NoLine);
            for (; r < pairRight; ++r)
                add(Change::Added, LineRow::NoLine, right + r);
            if (l < removed && r < added)
                add(Change::Changed, left + l++, right + r++);
            if (isCancelled())
                return;
        }
    }

    std::vector<WordBag> bags(const std::vector<QByteArrayView> &lines, quint32 begin, quint32 count) const
    {
        std::vector<WordBag> bags;
        bags.reserve(count);
        for (quint32 i = 0; i < count; ++i)
            bags.emplace_back(lines[begin + i].first(std::min(lines[begin + i].size(), m_limits.spanBytes)), m_where);
        return bags;
    }

    // The pairs in order whose likeness is greatest together.
    std::vector<std::pair<quint32, quint32>> bestPairs(quint32 left, quint32 removed, quint32 right,
                                                       quint32 added) const
    {
        const std::vector<WordBag> leftBags = bags(m_left, left, removed);
        const std::vector<WordBag> rightBags = bags(m_right, right, added);
        const size_t width = size_t{added} + 1;
        std::vector<double> likeness(size_t{removed} * added);
        std::vector<double> best((size_t{removed} + 1) * width, 0.0); // of what follows
        for (size_t l = removed; l-- > 0;) {
            for (size_t r = added; r-- > 0;) {
                double &alike = likeness[l * added + r];
                alike = leftBags[l].likenessTo(rightBags[r]);
                if (alike < LeastLikeness)
                    alike = 0;
                best[l * width + r] = std::max({best[(l + 1) * width + r], best[l * width + r + 1],
                                                alike > 0 ? alike + best[(l + 1) * width + r + 1] : 0.0});
            }
        }
        std::vector<std::pair<quint32, quint32>> pairs;
        for (size_t l = 0, r = 0; l < removed && r < added;) {
            const double here = best[l * width + r];
            const double alike = likeness[l * added + r];
            if (alike > 0 && here == alike + best[(l + 1) * width + r + 1])
                pairs.emplace_back(l++, r++);
            else if (here == best[(l + 1) * width + r])
                ++l;
            else
                ++r;
        }
        return pairs;
    }

    std::vector<std::pair<quint32, quint32>> pairsByPlace(quint32 left, quint32 right, quint32 count)
    {
        std::vector<std::pair<quint32, quint32>> pairs;
        for (quint32 i = 0; i < count && !isCancelled(); ++i) {
            const std::vector<WordBag> l = bags(m_left, left + i, 1);
            if (l.front().likenessTo(bags(m_right, right + i, 1).front()) >= LeastLikeness)
                pairs.emplace_back(i, i);
        }
        return pairs;
    }

    const std::vector<QByteArrayView> m_left, m_right;
    const NoiseIn m_where;
    const std::function<bool()> &m_isCancelled;
    const LineLimits m_limits;
    std::deque<QByteArray> m_skeletons; // what keys point to
    qint64 m_spanWork;
    qsizetype m_differing = 0; // rows that are not Same
    size_t m_asked = 0;
    bool m_isFull = false;
    bool m_wasCancelled = false;
    LineDifference m_out;
};

} // namespace

LineDifference compareTexts(QByteArrayView left, QByteArrayView right, NoiseIn where,
                            const std::function<bool()> &isCancelled, const LineLimits &limits)
{
    return Comparison(left, right, where, isCancelled, limits).run();
}

std::vector<LineRow> foldEqualLines(const std::vector<LineRow> &rows, quint32 context, bool foldMuted)
{
    std::vector<LineRow> folded;
    const auto isShown = [foldMuted](const LineRow &row) {
        return row.change != Change::Same && (!foldMuted || row.change != Change::Muted);
    };
    const auto addPart = [&folded](const LineRow &row, quint32 begin, quint32 count, Change change) {
        if (count == 0)
            return;
        LineRow part = row;
        part.change = change;
        part.left += begin;
        part.right += begin;
        part.count = count;
        if (change == Change::Folded) {
            part.leftSpans.clear();
            part.rightSpans.clear();
        }
        if (change == Change::Folded && !folded.empty() && folded.back().change == Change::Folded) {
            folded.back().count += count;
            return;
        }
        folded.push_back(std::move(part));
    };
    for (auto row = rows.begin(); row != rows.end();) {
        if (isShown(*row)) {
            folded.push_back(*row++);
            continue;
        }
        // A run of rows between two differences, or an end: so many lines before and behind it are shown.
        auto end = row;
        quint32 lines = 0;
        for (; end != rows.end() && !isShown(*end); ++end)
            lines += end->count;
        const quint32 head = row == rows.begin() ? 0 : context;
        const quint32 tail = end == rows.end() ? 0 : context;
        // One line takes no more room than to say that it is folded.
        const bool isWhole = lines <= head + tail + 1 && (head > 0 || tail > 0);
        quint32 at = 0;
        for (; row != end; ++row) {
            const auto before = [&](quint32 line) { return line <= at ? 0 : std::min(line - at, row->count); };
            const quint32 headEnd = isWhole ? row->count : before(head);
            const quint32 foldEnd = isWhole ? row->count : std::max(headEnd, before(lines - tail));
            addPart(*row, 0, headEnd, row->change);
            addPart(*row, headEnd, foldEnd - headEnd, Change::Folded);
            addPart(*row, foldEnd, row->count - foldEnd, row->change);
            at += row->count;
        }
    }
    return folded;
}

} // namespace aviary
