// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/textaccess.h"

#include "views/common/textview.h"

#include <algorithm>

namespace aviary {

namespace {

constexpr int Step = 256; // lines; the stretch moves by so many, so that offsets stay while one reads
constexpr int StepsAbove = 1;
constexpr int StepsBelow = 2;
constexpr quint32 MostBytes = 256 * 1024; // of a stretch with very long lines

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<TextView *>(object);
    return view ? new TextAccess(view) : nullptr;
}

} // namespace

TextAccess::TextAccess(TextView *view)
    : QAccessibleWidget(view, QAccessible::EditableText)
{
}

void TextAccess::install()
{
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(once)
}

void *TextAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State TextAccess::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

TextView *TextAccess::view() const
{
    return static_cast<TextView *>(widget());
}

const DisplayText &TextAccess::stretch() const
{
    const TextLinesPtr &lines = view()->lines();
    const int first = std::max(((view()->firstVisibleLine() - 1) / Step - StepsAbove) * Step, 0);
    const int last = std::min(first + (StepsAbove + StepsBelow) * Step, lines->lineCount());
    if (lines == m_lines && first == m_first && last == m_last)
        return m_stretch;
    m_lines = lines;
    m_first = first;
    m_last = last;
    m_stretch = {};
    const quint32 begin = lines->lineBegin(first);
    quint32 end = begin;
    for (int line = first; line < last && lines->lineEnd(line) - begin < MostBytes; ++line) {
        const DisplayText shown = lines->display(lines->lineBegin(line), lines->lineEnd(line));
        end = lines->lineBegin(line + 1);
        m_stretch.text += shown.text;
        m_stretch.bytes.insert(m_stretch.bytes.end(), shown.bytes.begin(), shown.bytes.end() - 1);
        if (end > lines->lineEnd(line)) {
            m_stretch.text += u'\n';
            m_stretch.bytes.push_back(lines->lineEnd(line));
        }
    }
    m_stretch.bytes.push_back(end);
    return m_stretch;
}

int TextAccess::offsetOf(quint32 byte) const
{
    return stretch().unitOf(byte);
}

quint32 TextAccess::byteOf(int offset) const
{
    const auto &bytes = stretch().bytes;
    return bytes[static_cast<size_t>(std::clamp<qsizetype>(offset, 0, static_cast<qsizetype>(bytes.size()) - 1))];
}

void TextAccess::selection(int index, int *startOffset, int *endOffset) const
{
    const auto [begin, end] = view()->selection();
    *startOffset = index == 0 ? offsetOf(begin) : 0;
    *endOffset = index == 0 ? offsetOf(end) : 0;
}

int TextAccess::selectionCount() const
{
    return view()->hasSelection() ? 1 : 0;
}

void TextAccess::addSelection(int startOffset, int endOffset)
{
    setSelection(0, startOffset, endOffset);
}

void TextAccess::removeSelection(int)
{
    setCursorPosition(cursorPosition());
}

void TextAccess::setSelection(int index, int startOffset, int endOffset)
{
    if (index == 0)
        view()->select(byteOf(startOffset), byteOf(endOffset));
}

int TextAccess::cursorPosition() const
{
    return offsetOf(view()->caret());
}

void TextAccess::setCursorPosition(int position)
{
    view()->select(byteOf(position), byteOf(position));
}

QString TextAccess::text(int startOffset, int endOffset) const
{
    return stretch().text.mid(startOffset, std::max(endOffset - startOffset, 0));
}

int TextAccess::characterCount() const
{
    return static_cast<int>(stretch().text.size());
}

QRect TextAccess::characterRect(int offset) const
{
    return view()->rectOf(byteOf(offset));
}

int TextAccess::offsetAtPoint(const QPoint &point) const
{
    return offsetOf(view()->byteAtGlobal(point));
}

void TextAccess::scrollToSubstring(int startIndex, int)
{
    view()->showPlace(byteOf(startIndex));
}

QString TextAccess::attributes(int, int *startOffset, int *endOffset) const
{
    *startOffset = 0;
    *endOffset = characterCount();
    return {};
}

} // namespace aviary
