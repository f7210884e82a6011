// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/facinglines.h"

#include <algorithm>

namespace aviary {

namespace {

using LineChange = LineRow::Change;

FacingRun runOf(const LineRow &row, const Both<quint32> &next)
{
    const bool hasLeft = row.left != LineRow::NoLine;
    const bool hasRight = row.right != LineRow::NoLine;
    return {.change = row.change,
            .line = {hasLeft ? row.left : next.left, hasRight ? row.right : next.right},
            .count = {hasLeft ? row.count : 0, hasRight ? row.count : 0}};
}

std::vector<FacingRun> runsOf(const std::vector<LineRow> &rows)
{
    std::vector<FacingRun> runs;
    runs.reserve(rows.size() + 1);
    Both<quint32> next{0, 0};
    for (const LineRow &row : rows) {
        runs.push_back(runOf(row, next));
        for (const Side side : Sides)
            next[side] = runs.back().line[side] + runs.back().count[side];
    }
    return runs;
}

} // namespace

FacingLines::FacingLines(LineDifference difference, const Both<bool> &has)
    : m_difference(std::move(difference))
    , m_has(has)
{
    for (size_t i = 0; i < m_difference.rows.size(); ++i) {
        const LineRow &row = m_difference.rows[i];
        if (!row.leftSpans.empty())
            m_rowOfLine.left.push_back(static_cast<quint32>(i));
        if (!row.rightSpans.empty())
            m_rowOfLine.right.push_back(static_cast<quint32>(i));
        if (row.change == LineChange::Muted)
            m_muted.push_back(row.left);
    }
    fold(true, false);
}

void FacingLines::fold(bool folding, bool noise)
{
    m_isNoiseShown = noise;
    std::vector<FacingRun> runs;
    if (!m_has.left || !m_has.right) {
        // Nothing faces the one that is there.
        runs.push_back({.line = {0, 0}, .count = {m_difference.leftLines, m_difference.rightLines}});
        return setRuns(std::move(runs));
    }
    runs = folding ? runsOf(foldEqualLines(m_difference.rows, Context, !noise)) : runsOf(m_difference.rows);
    if (m_difference.linesLeftOut > 0) {
        const Both<quint32> next = runs.empty() ? Both<quint32>{0, 0}
                                                : Both<quint32>{runs.back().line.left + runs.back().count.left,
                                                                runs.back().line.right + runs.back().count.right};
        const Both<quint32> rest{m_difference.leftLines - next.left, m_difference.rightLines - next.right};
        if (rest.left + rest.right > 0)
            runs.push_back({.change = folding ? LineChange::Folded : LineChange::Same,
                            .line = next,
                            .count = rest,
                            .isLeftOut = true});
    }
    setRuns(std::move(runs));
}

void FacingLines::setRuns(std::vector<FacingRun> runs)
{
    m_runs = std::move(runs);
    m_first.clear();
    m_first.reserve(m_runs.size());
    m_rows = 0;
    for (const FacingRun &run : m_runs) {
        m_first.push_back(m_rows);
        m_rows += run.rows();
    }
}

bool FacingLines::hasFolds() const
{
    return std::ranges::any_of(m_runs, [](const FacingRun &run) { return run.change == LineChange::Folded; });
}

void FacingLines::unfold(size_t at)
{
    const FacingRun fold = m_runs[at];
    if (fold.change != LineChange::Folded)
        return;
    std::vector<FacingRun> inside;
    if (fold.isLeftOut) {
        inside.push_back(fold);
        inside.back().change = LineChange::Same;
    } else {
        // Lines of both sides, equal or muted: each row of the difference that begins before the end of the fold.
        const auto &rows = m_difference.rows;
        const auto isBefore = [](const LineRow &row, quint32 line) {
            return row.left == LineRow::NoLine || row.left + row.count <= line;
        };
        // Rows without a left line stand between others: found by the first row with one, from the fold's begin on.
        auto row = rows.begin();
        for (auto length = std::ssize(rows); length > 0;) {
            const auto half = length / 2;
            auto middle = row + half;
            auto probe = middle;
            while (probe != row + length && probe->left == LineRow::NoLine)
                ++probe;
            if (probe == row + length || !isBefore(*probe, fold.line.left)) {
                length = half;
            } else {
                length -= probe + 1 - row;
                row = probe + 1;
            }
        }
        while (row != rows.end() && isBefore(*row, fold.line.left))
            ++row;
        const quint32 end = fold.line.left + fold.count.left;
        for (; row != rows.end() && row->left != LineRow::NoLine && row->left < end; ++row) {
            const quint32 begin = std::max(row->left, fold.line.left);
            const quint32 count = std::min(row->left + row->count, end) - begin;
            inside.push_back(
                {.change = row->change, .line = {begin, row->right + (begin - row->left)}, .count = {count, count}});
        }
    }
    std::vector<FacingRun> runs = std::move(m_runs);
    const auto place = runs.erase(runs.begin() + static_cast<qsizetype>(at));
    runs.insert(place, inside.begin(), inside.end());
    setRuns(std::move(runs));
}

size_t FacingLines::runAt(qint64 row) const
{
    const auto after = std::upper_bound(m_first.begin(), m_first.end(), row);
    return after == m_first.begin() ? 0 : static_cast<size_t>(after - m_first.begin()) - 1;
}

qint64 FacingLines::rowOfLine(Side side, quint32 line) const
{
    // The last run that begins at or before the line; those without lines of this side begin where the next does.
    const auto after = std::upper_bound(m_runs.begin(), m_runs.end(), line,
                                        [side](quint32 l, const FacingRun &run) { return l < run.line[side]; });
    if (after == m_runs.begin())
        return 0;
    auto run = std::prev(after);
    while (run != m_runs.begin() && run->count[side] == 0)
        --run;
    const qint64 first = m_first[static_cast<size_t>(run - m_runs.begin())];
    return run->change == LineChange::Folded || run->count[side] == 0
        ? first
        : first + std::min(line - run->line[side], run->count[side] - 1);
}

quint32 FacingLines::lineAtRow(Side side, qint64 row) const
{
    if (m_runs.empty() || row >= m_rows)
        return lineCount(side);
    const size_t at = runAt(row);
    const FacingRun &run = m_runs[at];
    if (run.change == LineChange::Folded)
        return run.line[side];
    return run.line[side] + static_cast<quint32>(std::min<qint64>(row - m_first[at], run.count[side]));
}

quint32 FacingLines::lineCount(Side side) const
{
    return side == Side::Left ? m_difference.leftLines : m_difference.rightLines;
}

const std::vector<LineSpan> &FacingLines::spansOf(Side side, quint32 line) const
{
    static const std::vector<LineSpan> None;
    const auto lineOf = [this, side](quint32 row) {
        const LineRow &found = m_difference.rows[row];
        return side == Side::Left ? found.left : found.right;
    };
    const std::vector<quint32> &rows = m_rowOfLine[side];
    const auto row
        = std::lower_bound(rows.begin(), rows.end(), line, [&](quint32 r, quint32 l) { return lineOf(r) < l; });
    if (row == rows.end() || lineOf(*row) != line)
        return None;
    return side == Side::Left ? m_difference.rows[*row].leftSpans : m_difference.rows[*row].rightSpans;
}

quint32 FacingLines::mutedIn(const FacingRun &fold) const
{
    const auto before = [this](quint32 line) { return std::lower_bound(m_muted.begin(), m_muted.end(), line); };
    return static_cast<quint32>(before(fold.line.left + fold.count.left) - before(fold.line.left));
}

bool FacingLines::isDifference(const FacingRun &run) const
{
    switch (run.change) {
    case LineChange::Changed:
    case LineChange::Removed:
    case LineChange::Added:
        return true;
    case LineChange::Muted:
        return m_isNoiseShown;
    case LineChange::Same:
    case LineChange::Folded:
        break;
    }
    return false;
}

qint64 FacingLines::nextDifference(qint64 row, int step) const
{
    if (m_runs.empty())
        return -1;
    const auto begins
        = [this](size_t run) { return isDifference(m_runs[run]) && (run == 0 || !isDifference(m_runs[run - 1])); };
    if (step > 0) {
        for (size_t run = row < 0 ? 0 : runAt(row) + 1; run < m_runs.size(); ++run) {
            if (begins(run))
                return m_first[run];
        }
        return -1;
    }
    for (size_t run = row > m_rows ? m_runs.size() : runAt(row) + 1; run-- > 0;) {
        if (begins(run) && m_first[run] < row)
            return m_first[run];
    }
    return -1;
}

FacingLines::Rows FacingLines::rowsOf(Side side, int lines) const
{
    Rows out;
    out.rows.assign(static_cast<size_t>(lines), 0);
    out.above.assign(static_cast<size_t>(lines), 0);
    quint32 empty = 0; // rows that wait for the next line
    size_t last = 0;
    bool hasLine = false;
    for (const FacingRun &run : m_runs) {
        const auto count = run.count[side];
        const auto rows = static_cast<quint32>(run.rows());
        if (count == 0 || run.line[side] >= out.rows.size()) {
            empty += rows;
            continue;
        }
        const size_t begin = run.line[side];
        out.above[begin] = empty;
        out.rows[begin] = std::exchange(empty, 0) + 1;
        last = begin;
        hasLine = true;
        if (run.change == LineChange::Folded)
            continue;
        for (size_t line = begin + 1; line < begin + count && line < out.rows.size(); ++line)
            out.rows[last = line] = 1;
        empty = rows - count;
    }
    // Behind the last line that is there; a text without lines has an empty one.
    if (!hasLine)
        out.above[last] = empty;
    out.rows[last] += empty;
    if (m_rows == 0)
        out.rows[last] = 1;
    return out;
}

} // namespace aviary
