// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/sentencesview.h"

#include "models/recording/unseen.h"

#include <QEvent>
#include <QRegularExpression>
#include <QResizeEvent>
#include <QTextBlock>

#include <cmath>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// Longer lines are hard to follow.
constexpr int MostCharacters = 160;

// A number and its unit stay on one line; what is copied has plain spaces, as QTextDocument gives them.
QString withUnits(QString text)
{
    static const QRegularExpression beforeUnit(u"(?<=\\d) (?=(ms|s|min|h|d)\\b)"_s);
    return text.replace(beforeUnit, QString(QChar::Nbsp));
}

} // namespace

SentencesView::SentencesView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("What differs"));
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
}

void SentencesView::setParagraphs(const std::vector<CompareParagraph> &paragraphs)
{
    if (m_paragraphs == paragraphs)
        return;
    m_paragraphs = paragraphs;
    write();
}

void SentencesView::write()
{
    clear();
    QTextCursor cursor(document());
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    for (const CompareParagraph &paragraph : m_paragraphs) {
        if (&paragraph != &m_paragraphs.front())
            cursor.insertBlock();
        cursor.insertText(withUnits(shownOnOneLine(paragraph.emphasis)), bold);
        cursor.insertText(withUnits(shownOnOneLine(paragraph.text)), QTextCharFormat());
    }
    moveCursor(QTextCursor::Start);
    updateGeometry();
}

void SentencesView::setMostHeight(int height)
{
    if (m_mostHeight == height)
        return;
    m_mostHeight = height;
    updateGeometry();
}

int SentencesView::textHeight() const
{
    qreal height = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        height += blockBoundingRect(block).height();
    return static_cast<int>(std::ceil(height)) + 2 * frameWidth() + 1;
}

QSize SentencesView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 80, std::min(textHeight(), m_mostHeight)};
}

QSize SentencesView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, sizeHint().height()};
}

void SentencesView::resizeEvent(QResizeEvent *event)
{
    setMaximumWidth(fontMetrics().averageCharWidth() * MostCharacters);
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void SentencesView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace aviary
