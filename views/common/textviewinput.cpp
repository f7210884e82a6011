// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/textgutter.h"
#include "views/common/textview.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyleHints>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// Text is decoded when somebody pastes it: a selection of 50 MB must not hold up the window.
class TextMime : public QMimeData
{
public:
    TextMime(TextLinesPtr lines, quint32 begin, quint32 end)
        : m_lines(std::move(lines))
        , m_begin(begin)
        , m_end(end)
    {
    }
    QStringList formats() const override { return {u"text/plain"_s}; }
    bool hasFormat(const QString &mimeType) const override { return mimeType == "text/plain"_L1; }

protected:
    QVariant retrieveData(const QString &mimeType, QMetaType) const override
    {
        return hasFormat(mimeType) ? QVariant(m_lines->copy(m_begin, m_end)) : QVariant();
    }

private:
    TextLinesPtr m_lines;
    quint32 m_begin;
    quint32 m_end;
};

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c.isSurrogate() || c.isMark();
}

} // namespace

QString TextView::selectedText() const
{
    return m_lines->copy(std::min(m_anchor, m_caret), std::max(m_anchor, m_caret));
}

QString TextView::selectedTextWithinLine() const
{
    return m_lines->lineOf(m_anchor) == m_lines->lineOf(m_caret)
            && m_caret <= m_lines->lineEnd(m_lines->lineOf(m_caret))
        ? selectedText()
        : QString();
}

void TextView::selectAll()
{
    setSelection(0, m_lines->size());
}

void TextView::copy() const
{
    if (hasSelection())
        QGuiApplication::clipboard()->setMimeData(
            new TextMime(m_lines, std::min(m_anchor, m_caret), std::max(m_anchor, m_caret)));
}

void TextView::setSelection(quint32 anchor, quint32 caret)
{
    const bool isChanged = anchor != m_anchor || caret != m_caret;
    m_anchor = anchor;
    m_caret = caret;
    if (isChanged && QAccessible::isActive()) {
        if (QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(this)) {
            QAccessibleTextCursorEvent moved(this, interface->textInterface()->cursorPosition());
            QAccessible::updateAccessibility(&moved);
        }
    }
    viewport()->update();
    m_gutter->update();
    if (isChanged)
        Q_EMIT selectionChanged();
}

void TextView::select(quint32 anchor, quint32 caret)
{
    m_wishedLine.reset();
    setSelection(std::min(anchor, m_lines->size()), std::min(caret, m_lines->size()));
    showByte(m_caret);
}

void TextView::moveCaret(quint32 byte, bool keepAnchor, bool keepX)
{
    if (!keepX)
        m_keptX = -1;
    m_wishedLine.reset();
    setSelection(keepAnchor ? m_anchor : byte, byte);
    showByte(byte);
}

quint32 TextView::stepped(quint32 byte, bool forward, bool byWord)
{
    const auto mode = byWord ? QTextLayout::SkipWords : QTextLayout::SkipCharacters;
    const int line = m_lines->lineOf(byte);
    if (isFacing()) {
        // Over what is folded away in one step.
        const bool isFold = isFolded(line);
        const bool isAtBegin = byte == m_lines->lineBegin(line);
        if (const int there = shownLine(forward ? line + 1 : line - 1, forward ? 1 : -1);
            isFold || (!forward && isAtBegin)) {
            if (there < 0)
                return byte;
            return forward || isFolded(there) ? m_lines->lineBegin(there) : m_lines->lineEnd(there);
        }
    }
    int number = m_layouts.pieceOfByte(line, byte);
    TextLayouts::Piece *piece = &m_layouts.piece(line, number);
    int unit = piece->shown.unitOf(byte);
    if (forward) {
        const auto length = static_cast<int>(piece->shown.text.size());
        while (unit < length) {
            unit = piece->layout.nextCursorPosition(unit, mode);
            if (piece->shown.bytes[static_cast<size_t>(unit)] > byte) // several units may stand for one byte
                return piece->shown.bytes[static_cast<size_t>(unit)];
        }
        return m_lines->lineBegin(line + 1);
    }
    if (unit == 0 && number > 0) {
        piece = &m_layouts.piece(line, --number);
        unit = static_cast<int>(piece->shown.text.size());
    }
    while (unit > 0) {
        unit = piece->layout.previousCursorPosition(unit, mode);
        const quint32 there = piece->shown.bytes[static_cast<size_t>(unit)];
        if (there < byte && piece->shown.unitOf(there) == unit)
            return there;
    }
    return line > 0 ? m_lines->lineEnd(line - 1) : 0;
}

quint32 TextView::verticallyMoved(qint64 rows)
{
    const RowX place = placeOf(m_caret);
    if (m_keptX < 0)
        m_keptX = place.x;
    qint64 row = place.row + rows;
    if (isFacing() && row >= 0 && row < m_rows.total()) {
        // Empty rows have no place for a caret: on to the next line in the direction.
        const RowMap::Place there = m_rows.at(row);
        if (standing(there, row) == Standing::Empty) {
            const qint64 lineRow = row - there.row + above(there.line);
            const bool isAbove = row < lineRow;
            if (rows < 0)
                row = isAbove ? row - there.row - 1 : lineRow;
            else
                row = isAbove ? lineRow : m_rows.total();
            if (row < 0 || row >= m_rows.total())
                return m_caret;
        }
    }
    if (isFacing() && row >= m_rows.total() && isFolded(m_lines->lineOf(m_caret)))
        return m_caret;
    if (row < 0)
        return 0;
    return row >= m_rows.total() ? m_lines->size() : byteAt(row, m_keptX);
}

bool TextView::moveByKey(QKeyEvent *event)
{
    const bool select = event->modifiers() & Qt::ShiftModifier;
    const bool control = event->modifiers() & Qt::ControlModifier;
    const int line = m_lines->lineOf(m_caret);
    const qint64 page = std::max(rowsInView() - 1, 1);
    switch (event->key()) {
    case Qt::Key_Left:
        moveCaret(stepped(m_caret, false, control), select);
        return true;
    case Qt::Key_Right:
        moveCaret(stepped(m_caret, true, control), select);
        return true;
    case Qt::Key_Up:
        moveCaret(verticallyMoved(-1), select, true);
        return true;
    case Qt::Key_Down:
        moveCaret(verticallyMoved(1), select, true);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        if (control)
            return false; // the window's: another page
        const qint64 rows = event->key() == Qt::Key_PageUp ? -page : page;
        verticalScrollBar()->setValue(static_cast<int>(m_topRow + rows));
        moveCaret(verticallyMoved(rows), select, true);
        return true;
    }
    case Qt::Key_Home:
        moveCaret(control ? 0 : m_lines->lineBegin(line), select);
        return true;
    case Qt::Key_End:
        moveCaret(control ? m_lines->size() : m_lines->lineEnd(line), select);
        return true;
    default:
        return false;
    }
}

void TextView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
               && event->modifiers() == Qt::NoModifier) {
        if (!activateFold(currentRow()))
            Q_EMIT lineActivated(currentLine());
    } else if (event->key() == Qt::Key_Space && activateFold(currentRow())) {
        // unfolded
    } else if (event->modifiers() & (Qt::AltModifier | Qt::MetaModifier) || !moveByKey(event)) {
        event->ignore();
    }
}

std::pair<quint32, quint32> TextView::wordAt(quint32 byte)
{
    const int line = m_lines->lineOf(byte);
    const TextLayouts::Piece &piece = m_layouts.piece(line, m_layouts.pieceOfByte(line, byte));
    const QString &text = piece.shown.text;
    if (text.isEmpty())
        return {byte, byte};
    int begin = std::min(piece.shown.unitOf(byte), static_cast<int>(text.size()) - 1);
    int end = begin + 1;
    if (isWordPart(text[begin])) {
        while (begin > 0 && isWordPart(text[begin - 1]))
            --begin;
        while (end < text.size() && isWordPart(text[end]))
            ++end;
    }
    return {piece.shown.bytes[static_cast<size_t>(begin)], piece.shown.bytes[static_cast<size_t>(end)]};
}

void TextView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    const int y = event->position().toPoint().y() - margin();
    if (y >= 0 && activateFold(m_topRow + y / m_layouts.rowHeight()))
        return;
    const quint32 byte = byteAt(event->position().toPoint());
    const bool isThird = m_lastDoubleClick.isValid()
        && m_lastDoubleClick.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval()
        && (event->position().toPoint() - m_dragPoint).manhattanLength()
            < QGuiApplication::styleHints()->startDragDistance();
    m_dragPoint = event->position().toPoint();
    m_isDragging = true;
    m_keptX = -1;
    m_wishedLine.reset();
    if (isThird) {
        const int line = m_lines->lineOf(byte);
        m_dragBy = Unit::Line;
        m_dragUnit = {m_lines->lineBegin(line), m_lines->lineBegin(line + 1)};
        setSelection(m_dragUnit.first, m_dragUnit.second);
    } else {
        m_dragBy = Unit::Character;
        setSelection(event->modifiers() & Qt::ShiftModifier ? m_anchor : byte, byte);
    }
}

void TextView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragPoint = event->position().toPoint();
    m_lastDoubleClick.start();
    m_isDragging = true;
    m_dragBy = Unit::Word;
    m_dragUnit = wordAt(byteAt(m_dragPoint));
    setSelection(m_dragUnit.first, m_dragUnit.second);
}

void TextView::selectTo(quint32 byte)
{
    if (m_dragBy == Unit::Character) {
        setSelection(m_anchor, byte);
        return;
    }
    const int line = m_lines->lineOf(byte);
    const auto unit
        = m_dragBy == Unit::Word ? wordAt(byte) : std::pair(m_lines->lineBegin(line), m_lines->lineBegin(line + 1));
    if (byte < m_dragUnit.first)
        setSelection(m_dragUnit.second, unit.first);
    else
        setSelection(m_dragUnit.first, std::max(m_dragUnit.second, unit.second));
}

void TextView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isDragging || !(event->buttons() & Qt::LeftButton))
        return;
    m_dragPoint = event->position().toPoint();
    selectTo(byteAt(m_dragPoint));
    if (viewport()->rect().contains(m_dragPoint))
        m_dragTimer.stop();
    else if (!m_dragTimer.isActive())
        m_dragTimer.start(std::chrono::milliseconds(50), this);
}

void TextView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_isDragging = false;
    m_dragTimer.stop();
    if (hasSelection() && QGuiApplication::clipboard()->supportsSelection())
        QGuiApplication::clipboard()->setMimeData(
            new TextMime(m_lines, std::min(m_anchor, m_caret), std::max(m_anchor, m_caret)), QClipboard::Selection);
}

// The pointer is held outside: the text follows it.
void TextView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_dragTimer.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const QRect view = viewport()->rect();
    const auto beyond = [](int at, int from, int to) { return at < from ? at - from : std::max(at - to, 0); };
    const int rows = beyond(m_dragPoint.y(), view.top(), view.bottom()) / m_layouts.rowHeight();
    const int side = beyond(m_dragPoint.x(), view.left(), view.right());
    const int down = beyond(m_dragPoint.y(), view.top(), view.bottom());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + rows + (down > 0) - (down < 0));
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + side);
    selectTo(byteAt(m_dragPoint));
}

void TextView::contextMenuEvent(QContextMenuEvent *event)
{
    // By the keyboard it opens at the caret.
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const int line = byMouse ? m_lines->lineOf(byteAt(event->pos())) + 1 : currentLine();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT menuWanted(menu, line);
    if (!menu->isEmpty())
        menu->addSeparator();
    if (hasSelection()) {
        QAction *copyAction = menu->addAction(tr("&Copy"), this, &TextView::copy);
        copyAction->setShortcut(QKeySequence::Copy);
    }
    QAction *all = menu->addAction(tr("Select &All"), this, &TextView::selectAll);
    all->setShortcut(QKeySequence::SelectAll);
    if (!isFacing()) { // where each line is one row
        menu->addSeparator();
        QAction *wrap = menu->addAction(tr("&Wrap Long Lines"), this, &TextView::setWrapping);
        wrap->setCheckable(true);
        wrap->setChecked(m_isWrapping);
    }
    const RowX caret = placeOf(m_caret);
    const QPoint atCaret(static_cast<int>(caret.x) - horizontalScrollBar()->value(), topOfRow(caret.row + 1));
    menu->popup(byMouse ? event->globalPos() : viewport()->mapToGlobal(atCaret));
}

void TextView::setQuery(const TextQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    m_findWish = FindWish::None;
    startSearch();
}

void TextView::startSearch()
{
    m_wasSettled = false;
    m_hits.clear();
    m_currentHit = -1;
    m_searching = {};
    m_isSearching = !m_query.words.isEmpty();
    if (m_isSearching) {
        m_searching = startTextSearch(m_lines, m_query);
        m_searching.then(this, [this](const Result<TextHits> &hits) {
            m_isSearching = false;
            if (hits)
                m_hits = *hits;
            fulfillFind();
            viewport()->update();
            Q_EMIT hitsChanged();
            checkSettled();
        });
    }
    viewport()->update();
    Q_EMIT hitsChanged();
}

void TextView::findNext(bool backward)
{
    m_findWish = backward ? FindWish::Previous : FindWish::Next;
    fulfillFind();
}

void TextView::findFromView()
{
    m_findWish = FindWish::FromView;
    fulfillFind();
}

void TextView::fulfillFind()
{
    if (m_isSearching || m_hits.empty())
        return;
    const FindWish wish = std::exchange(m_findWish, FindWish::None);
    const auto count = static_cast<qint64>(m_hits.size());
    const auto firstFrom = [this](quint32 byte) {
        return std::lower_bound(m_hits.begin(), m_hits.end(), byte,
                                [](const TextHit &hit, quint32 b) { return hit.begin < b; })
            - m_hits.begin();
    };
    qint64 hit = 0;
    switch (wish) {
    case FindWish::None:
        return;
    case FindWish::FromView: {
        // A hit that is selected already stays, as words are completed.
        const quint32 top = m_lines->lineBegin(topPlace().line);
        const quint32 from = hasSelection() && std::min(m_anchor, m_caret) >= top ? std::min(m_anchor, m_caret) : top;
        hit = firstFrom(from) % count;
        break;
    }
    case FindWish::Next:
        hit = firstFrom(hasSelection() ? std::min(m_anchor, m_caret) + 1 : m_caret);
        if (hit == count)
            Q_EMIT wrappedAround(false);
        hit %= count;
        break;
    case FindWish::Previous:
        hit = firstFrom(std::min(m_anchor, m_caret)) - 1;
        if (hit < 0)
            Q_EMIT wrappedAround(true);
        hit = (hit + count) % count;
        break;
    }
    goToHit(hit);
}

void TextView::goToHit(qint64 hit)
{
    const TextHit place = m_hits[static_cast<size_t>(hit)];
    m_currentHit = hit;
    m_keptX = -1;
    m_wishedLine.reset();
    if (const int line = m_lines->lineOf(place.begin); isFacing() && isFolded(line))
        Q_EMIT hiddenLineWanted(line + 1);
    setSelection(place.begin, place.end);
    showByte(place.end);
    showByte(place.begin, true);
    Q_EMIT hitsChanged();
}

} // namespace aviary
