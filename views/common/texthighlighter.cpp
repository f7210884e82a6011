// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/texthighlighter.h"

#include "models/recording/format.h"
#include "views/common/highlighting.h"

#include <KSyntaxHighlighting/Format>

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>

namespace aviary {

namespace {

// With the longest line that may follow it, a slice stays within 8 ms.
constexpr qint64 SliceMilliseconds = 5;
constexpr size_t MostBlocks = 16;

} // namespace

TextHighlighter::TextHighlighter(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(std::chrono::milliseconds(0));
    connect(&m_timer, &QTimer::timeout, this, &TextHighlighter::slice);
}

void TextHighlighter::setText(TextLinesPtr lines, const KSyntaxHighlighting::Definition &definition)
{
    m_timer.stop();
    m_lines = std::move(lines);
    m_blocks.clear();
    m_states.assign(1, {});
    m_first = m_last = 0;
    m_wanted.assign(1, 0);
    m_hasLongLines = false;
    m_isSmall = !m_lines || m_lines->size() <= LargestText;
    setDefinition(definition);
    Q_EMIT noteChanged();
}

void TextHighlighter::setPalette(const QPalette &palette)
{
    setTheme(syntaxTheme(palette));
    m_formats.clear();
    for (auto &[number, block] : m_blocks)
        block = {block.begin, block.begin, {}};
    if (isOn())
        m_timer.start();
}

void TextHighlighter::setVisible(int firstLine, int lastLine)
{
    m_first = firstLine;
    m_last = std::max(firstLine, lastLine);
    m_wanted.clear();
    for (int number = m_first / BlockLines; number <= m_last / BlockLines; ++number)
        m_wanted.push_back(number);
    if (isOn() && !isSettled())
        m_timer.start();
}

void TextHighlighter::setVisible(const std::vector<int> &lines)
{
    m_first = lines.front();
    m_last = lines.back();
    m_wanted.clear();
    for (const int line : lines) {
        if (m_wanted.empty() || m_wanted.back() != line / BlockLines)
            m_wanted.push_back(line / BlockLines);
    }
    if (isOn() && !isSettled())
        m_timer.start();
}

bool TextHighlighter::isDone(int number) const
{
    const auto block = m_blocks.find(number);
    return block != m_blocks.end() && static_cast<int>(block->second.lines.size()) == linesOfBlock(number);
}

bool TextHighlighter::isSettled() const
{
    if (!isOn())
        return true;
    return std::ranges::all_of(
        m_wanted, [this](int number) { return static_cast<size_t>(number) < m_states.size() && isDone(number); });
}

QString TextHighlighter::note() const
{
    if (!m_lines || !definition().isValid())
        return {};
    if (!m_isSmall)
        return tr("Not highlighted: the text is larger than %1.").arg(formatBytes(LargestText));
    if (m_hasLongLines)
        return tr("Lines longer than %1 are not highlighted.").arg(formatBytes(LongestLine));
    return {};
}

void TextHighlighter::slice()
{
    ++m_slices;
    m_changedFirst = m_changedLast = -1;
    const bool hadLongLines = m_hasLongLines;
    QElapsedTimer clock;
    clock.start();
    bool isMore = true;
    while (isMore && clock.elapsed() < SliceMilliseconds)
        isMore = step();
    if (!isMore)
        m_timer.stop();
    const int way = static_cast<int>(m_states.size()) - 1; // is under way
    for (auto block = m_blocks.begin(); block != m_blocks.end() && m_blocks.size() > m_wanted.size() + MostBlocks;)
        block = isWanted(block->first) || block->first == way ? std::next(block) : m_blocks.erase(block);
    if (m_changedFirst >= 0)
        Q_EMIT changed(m_changedFirst, m_changedLast);
    if (m_hasLongLines != hadLongLines)
        Q_EMIT noteChanged();
    if (!isMore)
        Q_EMIT settled();
}

// One line of what is wanted most. False when nothing is left to do.
bool TextHighlighter::step()
{
    for (const int number : m_wanted) {
        if (number >= blockCount() || isDone(number))
            continue;
        auto [block, isNew] = m_blocks.try_emplace(number);
        if (isNew && static_cast<size_t>(number) < m_states.size())
            block->second.begin = block->second.now = m_states[static_cast<size_t>(number)];
        highlightNext(number, block->second);
        return true;
    }
    const int way = static_cast<int>(m_states.size()) - 1;
    if (way >= m_last / BlockLines)
        return false;
    auto [block, isNew] = m_blocks.try_emplace(way);
    if (isNew)
        block->second.begin = block->second.now = m_states.back();
    if (isDone(way))
        reached(way + 1, block->second.now);
    else
        highlightNext(way, block->second);
    return true;
}

void TextHighlighter::highlightNext(int number, Block &block)
{
    const int line = number * BlockLines + static_cast<int>(block.lines.size());
    m_runs.clear();
    const quint32 begin = m_lines->lineBegin(line);
    const quint32 end = m_lines->lineEnd(line);
    if (end - begin > LongestLine) {
        m_hasLongLines = true;
    } else {
        const DisplayText shown = m_lines->display(begin, end);
        m_shown = &shown;
        block.now = highlightLine(shown.text, block.now);
        m_shown = nullptr;
    }
    block.lines.push_back(m_runs);
    if (isWanted(number) && line >= m_first && line <= m_last) {
        m_changedFirst = m_changedFirst < 0 ? line : std::min(m_changedFirst, line);
        m_changedLast = std::max(m_changedLast, line);
    }
    const bool isKnown = static_cast<size_t>(number) + 1 == m_states.size();
    if (isKnown && static_cast<int>(block.lines.size()) == linesOfBlock(number) && number + 1 < blockCount())
        reached(number + 1, KSyntaxHighlighting::State(block.now));
}

// The state at the begin of a block is known now. What was guessed otherwise is done again.
void TextHighlighter::reached(int number, const KSyntaxHighlighting::State &state)
{
    m_states.push_back(state);
    const auto block = m_blocks.find(number);
    if (block != m_blocks.end() && block->second.begin != state)
        block->second = {state, state, {}};
}

void TextHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length <= 0 || format.isDefaultTextStyle(theme()))
        return;
    look(format);
    const auto unit
        = [this](int at) { return m_shown->bytes[std::min(static_cast<size_t>(at), m_shown->bytes.size() - 1)]; };
    m_runs.push_back({unit(offset), unit(offset + length), static_cast<quint16>(format.id())});
}

const QTextCharFormat &TextHighlighter::look(const KSyntaxHighlighting::Format &format)
{
    QTextCharFormat &made = m_formats[format.id()];
    if (!made.isValid() || made.propertyCount() == 0) {
        if (format.hasTextColor(theme()))
            made.setForeground(format.textColor(theme()));
        if (format.isBold(theme()))
            made.setFontWeight(QFont::Bold);
        if (format.isItalic(theme()))
            made.setFontItalic(true);
        if (format.isUnderline(theme()))
            made.setFontUnderline(true);
        if (format.isStrikeThrough(theme()))
            made.setFontStrikeOut(true);
    }
    return made;
}

QList<QTextLayout::FormatRange> TextHighlighter::formats(int line, const DisplayText &shown) const
{
    const auto block = m_blocks.find(line / BlockLines);
    const auto inBlock = static_cast<size_t>(line % BlockLines);
    if (!isOn() || block == m_blocks.end() || inBlock >= block->second.lines.size())
        return {};
    QList<QTextLayout::FormatRange> ranges;
    for (const Run &run : block->second.lines[inBlock]) {
        if (run.end <= shown.bytes.front() || run.begin >= shown.bytes.back())
            continue;
        const int start = shown.unitOf(run.begin);
        const int end = shown.unitOf(run.end);
        if (end > start)
            ranges.append({start, end - start, m_formats.value(run.format)});
    }
    return ranges;
}

} // namespace aviary
