// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/content/textsearch.h"
#include "views/common/rowmap.h"
#include "views/common/textfacing.h"
#include "views/common/texthighlighter.h"
#include "views/common/textlayouts.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QElapsedTimer>
#include <QIcon>

#include <algorithm>
#include <map>
#include <optional>

class QMenu;

namespace aviary {

class TextGutter;

// Something to see beside a line. `toolTip` is plain text.
struct TextMark
{
    int line = 0; // from 1
    QIcon icon;
    QString toolTip;
};

// Recorded text of any size, read-only: output, files, differences. Takes UTF-8 as recorded, shows what cannot be seen
// by itself (control characters, bytes that are no UTF-8, marks that turn the direction of writing), copies it exactly.
// Lines are found off the GUI thread; only what is in view is decoded and laid out. Lines are counted from 1. GUI
// thread.
class TextView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    struct Options
    {
        TextKind kind = TextKind::Plain; // Terminal draws its colours, Diff tints added and removed lines
        KSyntaxHighlighting::Definition definition; // see views/common/highlighting.h; invalid: not highlighted
        std::vector<std::pair<quint32, quint32>> muted; // what stands back: first byte, and the one behind the last
    };

    explicit TextView(QWidget *parent = nullptr);
    ~TextView() override;

    // Forgets selection, marks, marked line and hits of the text before; wrapping, line numbers and the words to find
    // stay.
    void setText(const QByteArray &utf8, const Options &options);
    void setText(const QByteArray &utf8) { setText(utf8, Options{}); }
    // The same of lines that are found already.
    void setText(const TextLinesPtr &lines, const Options &options);
    // Beside another text: not wrapped, with marks for what differs. The first row in view stays; without `lookAt` it
    // stands alone again.
    void setFacing(TextFacing facing);
    bool isFacing() const { return m_facing.lookAt != nullptr; }
    const QByteArray &text() const { return m_text; }
    int lineCount() const { return m_lines->lineCount(); }
    // Lines are found, what is in view is highlighted, the search is done. settled() follows when it was not.
    bool isSettled() const;

    bool isWrapping() const { return m_isWrapping; }
    void setWrapping(bool wrapping);
    void setLineNumbersVisible(bool visible);
    void setMarks(std::vector<TextMark> marks);
    const TextMark *markOf(int line) const;
    // To stand within a longer page: as high as its text, up to so many rows; then it scrolls. 0: fills what it gets.
    void setMaximumVisibleLines(int lines);

    void scrollToEnd();
    // The widest line, about; and how wide the text may be scrolled at least, as one that scrolls together with it.
    qreal contentWidth() const { return m_contentWidth; }
    void setLeastContentWidth(qreal width);
    // The row at the top of the view, of all that there are, and how many fit.
    qint64 topRow() const { return m_topRow; }
    void setTopRow(qint64 row);
    int rowsInView() const; // whole ones
    // Brings the line into view, a third from the top where it was not in view.
    void scrollToLine(int line);
    // One line is tinted: the one somebody asked for. 0: none.
    void setMarkedLine(int line);
    int markedLine() const { return m_markedLine; }
    qint64 currentRow() { return placeOf(m_caret).row; }
    int currentLine() const { return m_lines->lineOf(m_caret) + 1; } // of the caret
    int firstVisibleLine() const { return topPlace().line + 1; }

    bool hasSelection() const { return m_anchor != m_caret; }
    QString selectedText() const;
    QString selectedTextWithinLine() const; // empty when it is none, or goes over a break
    void selectAll();
    void copy() const;

    // Searches in the background; hitsChanged() follows. Empty words end it.
    void setQuery(const TextQuery &query);
    const TextQuery &query() const { return m_query; }
    bool isSearching() const { return m_isSearching; }
    qint64 hitCount() const { return static_cast<qint64>(m_hits.size()); }
    const TextHits &hits() const { return m_hits; }
    void goToHit(qint64 hit);
    qint64 currentHit() const { return m_currentHit; } // from 0; -1: none
    // Goes to the next hit from the caret, when the search is done; wrappedAround() when it went on at the other end.
    void findNext(bool backward = false);
    // Goes to the first hit at or after what is in view: as words are typed.
    void findFromView();

    // A sentence when something is not highlighted, or cut; empty otherwise.
    QString highlightingNote() const;
    QString displayedText(int line) const; // a whole line as drawn, without colours: for tests and accessibility

    // Places by byte, for assistive technology.
    const TextLinesPtr &lines() const { return m_lines; }
    quint32 caret() const { return m_caret; }
    std::pair<quint32, quint32> selection() const { return std::minmax(m_anchor, m_caret); }
    void select(quint32 anchor, quint32 caret);
    void showPlace(quint32 byte) { showByte(byte); }
    QRect rectOf(quint32 byte); // of the character there, on the screen
    quint32 byteAtGlobal(const QPoint &point) { return byteAt(viewport()->mapFromGlobal(point)); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QSize viewportSizeHint() const override { return {}; }
    const TextLayouts &layouts() const { return m_layouts; }
    const TextHighlighter &highlighter() const { return m_highlighter; }

Q_SIGNALS:
    void settled();
    void hitsChanged();
    void wrappedAround(bool backward);
    void selectionChanged();
    void noteChanged();
    void foldActivated(int line); // Enter, Space or a click on a row that stands for lines folded away
    void hiddenLineWanted(int line); // a hit in it is to be shown
    void lineActivated(int line); // Enter, or a click on its number or mark
    void wrappingChanged(bool wrapping);
    // The menu of the text is about to open over a line; others may add to it.
    void menuWanted(QMenu *menu, int line);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    friend class TextGutter;
    enum class Unit { Character, Word, Line };
    enum class FindWish { None, FromView, Next, Previous };

    void forget();
    void setLines(TextLinesPtr lines);
    void applyLook();
    void applyWishes();
    void checkSettled();
    void startSearch();
    void fulfillFind();
    void updateRows(); // after a change of text, width or wrapping
    void updateScrollBars();
    void measureView(); // lays out what is in view and corrects what was estimated
    void updateGutter();
    RowMap::Place topPlace() const { return m_rows.at(m_topRow); }
    int margin() const;

    // Places: a byte of the text, a row of the text from its top, a pixel of the viewport.
    struct RowX
    {
        qint64 row = 0;
        qreal x = 0;
    };
    RowX placeOf(quint32 byte);
    quint32 byteAt(qint64 row, qreal x);
    quint32 byteAt(const QPoint &viewportPoint);
    int topOfRow(qint64 row) const;
    void showByte(quint32 byte, bool centered = false);

    void drawRow(QPainter &painter, qint64 row);
    void drawBehind(QPainter &painter, int line, const QRect &row) const;
    bool drawFacing(QPainter &painter, RowMap::Place place, qint64 row, const QRect &box) const;
    enum class Standing { Line, Empty, Fold };
    Standing standing(RowMap::Place place, qint64 row) const;
    quint32 above(int line) const { return isFacing() ? m_facing.above[static_cast<size_t>(line)] : 0; }
    // Lines that are not folded away, and folds; from a line in a direction, itself too. -1: none further on.
    int shownLine(int line, int step) const;
    bool isFolded(int line) const;
    bool activateFold(qint64 row);
    void appendSpans(int line, const DisplayText &shown, QList<QTextLayout::FormatRange> &formats) const;
    void measureFacing();
    QList<QTextLayout::FormatRange> overlays(const DisplayText &shown, int line) const;

    void moveCaret(quint32 byte, bool keepAnchor, bool keepX = false);
    void setSelection(quint32 anchor, quint32 caret);
    quint32 stepped(quint32 byte, bool forward, bool byWord);
    quint32 verticallyMoved(qint64 rows);
    std::pair<quint32, quint32> wordAt(quint32 byte);
    bool moveByKey(QKeyEvent *event);
    void selectTo(quint32 byte);

    QByteArray m_text;
    TextLinesPtr m_lines;
    Options m_options;
    TextFacing m_facing;
    TextLayouts m_layouts;
    TextHighlighter m_highlighter;
    RowMap m_rows;
    Job<TextLinesPtr> m_reading;
    Job<std::vector<quint32>> m_measuring;
    Job<TextHits> m_searching;
    TextQuery m_query;
    TextHits m_hits;
    TextGutter *m_gutter = nullptr;
    std::map<int, TextMark> m_marks;
    std::optional<int> m_wishedLine; // 0 is the end; from before the lines were found
    qint64 m_topRow = 0;
    qint64 m_currentHit = -1;
    qreal m_contentWidth = 0;
    qreal m_leastWidth = 0;
    qreal m_keptX = -1; // of the caret, while it moves up and down
    quint32 m_anchor = 0, m_caret = 0;
    std::pair<quint32, quint32> m_dragUnit; // what a double or triple click selected
    QBasicTimer m_dragTimer;
    QPoint m_dragPoint;
    Unit m_dragBy = Unit::Character;
    FindWish m_findWish = FindWish::None;
    int m_markedLine = 0;
    int m_maximumLines = 0;
    int m_hintRows = 1;
    bool m_isWrapping = false;
    bool m_isReading = false;
    bool m_isMeasuring = false;
    bool m_isSearching = false;
    bool m_isDragging = false;
    bool m_wasSettled = true;
    bool m_isUpdating = false;
    QElapsedTimer m_lastDoubleClick;
};

} // namespace aviary
