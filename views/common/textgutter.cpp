// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/textgutter.h"

#include "models/recording/format.h"
#include "views/common/palette.h"
#include "views/common/textview.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr int Padding = 6;

// Beside a line: never by its colour alone.
QString markOf(LineRow::Change change)
{
    switch (change) {
    case LineRow::Change::Changed:
        return u"~"_s;
    case LineRow::Change::Removed:
        return u"−"_s;
    case LineRow::Change::Added:
        return u"+"_s;
    case LineRow::Change::Muted:
        return u"≈"_s;
    case LineRow::Change::Same:
    case LineRow::Change::Folded:
        break;
    }
    return {};
}

} // namespace

TextGutter::TextGutter(TextView *view)
    : QWidget(view)
    , m_view(view)
{
    setMouseTracking(true);
}

int TextGutter::wantedWidth() const
{
    int width = 0;
    if (m_hasNumbers) {
        const auto digits = QString::number(m_view->lineCount()).size();
        width += m_view->fontMetrics().horizontalAdvance(u'0') * static_cast<int>(std::max<qsizetype>(digits, 2))
            + Padding;
    }
    if (m_view->isFacing())
        width += m_view->fontMetrics().horizontalAdvance(u'0') + Padding;
    if (!m_view->m_marks.empty())
        width += m_view->m_layouts.rowHeight() + Padding / 2;
    return width == 0 ? 0 : width + Padding;
}

void TextGutter::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const QPalette &colors = m_view->palette();
    painter.fillRect(event->rect(), colors.color(QPalette::AlternateBase));
    painter.setPen(colors.color(QPalette::Mid));
    painter.drawLine(width() - 1, event->rect().top(), width() - 1, event->rect().bottom());
    painter.setFont(m_view->font());
    const int rowHeight = m_view->m_layouts.rowHeight();
    const QColor muted = mutedText(colors);
    const int current = m_view->hasFocus() ? m_view->currentLine() : 0;
    const qint64 last = std::min(m_view->m_topRow + m_view->rowsInView() + 1, m_view->m_rows.total() - 1);
    for (qint64 row = m_view->m_topRow; row <= last; ++row) {
        const RowMap::Place place = m_view->m_rows.at(row);
        const bool isFacing = m_view->isFacing();
        if (isFacing ? m_view->standing(place, row) != TextView::Standing::Line
                     : place.row > 0 && row != m_view->m_topRow)
            continue;
        const int line = place.line + 1;
        const QRect box(0, m_view->topOfRow(isFacing ? row : row - place.row), width() - Padding, rowHeight);
        if (line == m_view->markedLine())
            painter.fillRect(box.adjusted(0, 0, Padding - 1, 0), tintOf(Outcome::Changed, colors));
        if (isFacing)
            drawChange(painter, box, m_view->m_facing.lookAt(row).change);
        if (m_hasNumbers) {
            painter.setPen(line == current || line == m_view->markedLine() ? colors.color(QPalette::Text) : muted);
            painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, QString::number(line));
        }
        if (const TextMark *mark = m_view->markOf(line)) {
            const int side = std::min(rowHeight - 2, 16);
            mark->icon.paint(&painter, QRect(Padding / 2, box.top() + (rowHeight - side) / 2, side, side));
        }
    }
}

void TextGutter::drawChange(QPainter &painter, const QRect &box, LineRow::Change change) const
{
    const QString mark = markOf(change);
    if (mark.isEmpty())
        return;
    const QPalette &colors = m_view->palette();
    if (const QColor tint = tintOf(change, colors); tint.isValid())
        painter.fillRect(box.adjusted(0, 0, Padding - 1, 0), tint);
    painter.setPen(change == LineRow::Change::Muted ? mutedText(colors) : colors.color(QPalette::Text));
    painter.drawText(box.adjusted(Padding / 2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, mark);
}

int TextGutter::lineAt(int y) const
{
    const qint64 row = m_view->m_topRow + (y - m_view->margin()) / m_view->m_layouts.rowHeight();
    return y >= 0 && row < m_view->m_rows.total() ? m_view->m_rows.at(row).line + 1 : 0;
}

void TextGutter::mousePressEvent(QMouseEvent *event)
{
    const int line = lineAt(event->position().toPoint().y());
    if (event->button() != Qt::LeftButton || line == 0)
        return;
    m_view->setFocus(Qt::MouseFocusReason);
    const int y = event->position().toPoint().y() - m_view->margin();
    if (m_view->activateFold(m_view->m_topRow + y / m_view->m_layouts.rowHeight()))
        return;
    m_view->moveCaret(m_view->m_lines->lineBegin(line - 1), event->modifiers() & Qt::ShiftModifier);
    Q_EMIT m_view->lineActivated(line);
}

void TextGutter::mouseMoveEvent(QMouseEvent *event)
{
    const bool isMarked = m_view->markOf(lineAt(event->position().toPoint().y())) != nullptr;
    setCursor(isMarked ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TextGutter::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_view->viewport(), event);
}

bool TextGutter::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const TextMark *mark = m_view->markOf(lineAt(help->pos().y()));
        if (mark)
            QToolTip::showText(help->globalPos(), plainToolTip(mark->toolTip), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace aviary
