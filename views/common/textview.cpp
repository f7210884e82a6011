// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/textview.h"

#include "views/common/palette.h"
#include "views/common/textaccess.h"
#include "views/common/textgutter.h"

#include <QEvent>
#include <QFontDatabase>
#include <QPainter>
#include <QPromise>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QtConcurrent/QtConcurrentRun>

#include <cmath>

namespace aviary {

namespace {

// So small that finding the lines at once is quicker than an event.
constexpr qsizetype SmallText = 64 * 1024;
// So few lines that their widths and rows may all be measured.
constexpr int FewLines = 100;
constexpr qsizetype FewBytes = 16 * 1024;

Job<TextLinesPtr> startReading(const QByteArray &utf8, TextKind kind)
{
    return Job<TextLinesPtr>(QtConcurrent::run([utf8, kind](QPromise<Result<TextLinesPtr>> &promise) {
        if (TextLinesPtr lines = TextLines::read(utf8, kind, [&promise] { return promise.isCanceled(); }))
            promise.addResult(std::move(lines));
    }));
}

std::vector<quint32> estimateRows(const TextLines &lines, int columns, const std::function<bool()> &isCancelled)
{
    std::vector<quint32> rows(static_cast<size_t>(lines.lineCount()), 1);
    for (int line = 0; line < lines.lineCount(); ++line) {
        const quint32 begin = lines.lineBegin(line);
        const quint32 length = lines.lineEnd(line) - begin;
        // What is short in bytes may still be wide by tabs, but not much: looking is dear only for the many that fit.
        if (length * 8 > static_cast<quint32>(columns)) {
            const qint64 cells = TextLines::estimateColumns(QByteArrayView(lines.text()).sliced(begin, length));
            rows[static_cast<size_t>(line)]
                = static_cast<quint32>(std::max<qint64>((cells + columns - 1) / columns, 1));
        }
        if (line % 4096 == 0 && isCancelled && isCancelled())
            break;
    }
    return rows;
}

} // namespace

TextView::TextView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_lines(TextLines::read({}, TextKind::Plain))
    , m_gutter(new TextGutter(this))
{
    TextAccess::install();
    m_layouts.setText(m_lines); // before anything below changes the look of it
    m_rows.reset(m_lines->lineCount());
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    m_layouts.setFormats([this](int line, const DisplayText &shown) {
        QList<QTextLayout::FormatRange> formats = m_highlighter.formats(line, shown);
        const DiffLine kind = m_lines->diffLine(line);
        const auto length = static_cast<int>(shown.text.size());
        QTextCharFormat format;
        if (kind == DiffLine::Hunk) {
            format.setForeground(palette().color(QPalette::Link));
            formats.append({0, length, format});
        }
        format.setForeground(mutedText(palette()));
        if (kind == DiffLine::Header)
            formats.append({0, std::min(length, 4), format}); // the mark before the name of the file
        for (const auto &[begin, end] : m_options.muted) {
            if (begin >= shown.bytes.back() || end <= shown.bytes.front())
                continue;
            const int start = shown.unitOf(std::max(begin, shown.bytes.front()));
            formats.append({start, shown.unitOf(std::min(end, shown.bytes.back())) - start, format});
        }
        if (isFacing())
            appendSpans(line, shown, formats);
        return formats;
    });
    connect(&m_highlighter, &TextHighlighter::changed, this, [this](int first, int last) {
        // Between them many may be folded away.
        if (isFacing())
            m_layouts.forgetAll();
        for (int line = first; line <= last && !isFacing(); ++line)
            m_layouts.forgetLine(line);
        measureView();
        viewport()->update();
    });
    connect(&m_highlighter, &TextHighlighter::settled, this, &TextView::checkSettled);
    connect(&m_highlighter, &TextHighlighter::noteChanged, this, &TextView::noteChanged);
    applyLook();
    setLines(m_lines);
}

TextView::~TextView() = default;

void TextView::setText(const QByteArray &utf8, const Options &options)
{
    m_text = utf8;
    m_options = options;
    forget();
    m_isReading = utf8.size() > SmallText;
    if (!m_isReading) {
        setLines(TextLines::read(utf8, options.kind));
        return;
    }
    setLines(TextLines::read({}, options.kind));
    m_reading = startReading(utf8, options.kind);
    m_reading.then(this, [this](const Result<TextLinesPtr> &lines) {
        m_isReading = false;
        if (lines)
            setLines(*lines);
    });
}

void TextView::setText(const TextLinesPtr &lines, const Options &options)
{
    m_text = lines->text();
    m_options = options;
    forget();
    setLines(lines);
}

void TextView::forget()
{
    m_facing = {};
    m_leastWidth = 0;
    m_marks.clear();
    m_markedLine = 0;
    m_wishedLine.reset();
    m_findWish = FindWish::None;
    m_reading = {};
    m_isReading = false;
}

void TextView::setLines(TextLinesPtr lines)
{
    m_wasSettled = false;
    m_lines = std::move(lines);
    m_layouts.setText(m_lines);
    m_highlighter.setText(m_lines, m_options.definition);
    m_anchor = m_caret = 0;
    m_keptX = -1;
    m_topRow = 0;
    m_contentWidth = 0;
    m_rows.reset(m_lines->lineCount());
    horizontalScrollBar()->setValue(0);
    updateGutter();
    updateRows();
    startSearch();
    applyWishes();
    Q_EMIT selectionChanged();
    viewport()->update();
    checkSettled();
}

bool TextView::isSettled() const
{
    return !m_isReading && !m_isMeasuring && !m_isSearching && m_highlighter.isSettled();
}

void TextView::checkSettled()
{
    const bool isNow = isSettled();
    if (isNow && !m_wasSettled) {
        m_wasSettled = true;
        Q_EMIT settled();
    }
    m_wasSettled = isNow;
}

void TextView::applyLook()
{
    m_layouts.setLook(font(), palette());
    m_highlighter.setPalette(palette());
    horizontalScrollBar()->setSingleStep(static_cast<int>(m_layouts.cellWidth() * 4));
}

void TextView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    m_wasSettled = false;
    applyLook();
    updateGutter();
    updateRows();
    viewport()->update();
    checkSettled();
}

void TextView::setWrapping(bool wrapping)
{
    if (m_isWrapping == wrapping)
        return;
    m_isWrapping = wrapping;
    horizontalScrollBar()->setValue(0);
    m_contentWidth = 0;
    updateRows();
    viewport()->update();
    Q_EMIT wrappingChanged(wrapping);
}

void TextView::setLineNumbersVisible(bool visible)
{
    m_gutter->setNumbersVisible(visible);
    updateGutter();
}

void TextView::setMarks(std::vector<TextMark> marks)
{
    m_marks.clear();
    for (TextMark &mark : marks)
        m_marks[mark.line] = std::move(mark);
    updateGutter();
}

const TextMark *TextView::markOf(int line) const
{
    const auto mark = m_marks.find(line);
    return mark == m_marks.end() ? nullptr : &mark->second;
}

void TextView::updateGutter()
{
    const int width = m_gutter->wantedWidth();
    m_gutter->setVisible(width > 0);
    setViewportMargins(width, 0, 0, 0);
    m_gutter->setGeometry(frameWidth(), frameWidth(), width, viewport()->height());
    m_gutter->update();
}

void TextView::setMaximumVisibleLines(int lines)
{
    m_maximumLines = lines;
    setSizePolicy(QSizePolicy::Expanding, lines > 0 ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateRows();
}

int TextView::margin() const
{
    return 2;
}

int TextView::rowsInView() const
{
    return std::max((viewport()->height() - 2 * margin()) / m_layouts.rowHeight(), 1);
}

QSize TextView::sizeHint() const
{
    if (m_maximumLines == 0)
        return {640, 400};
    const bool scrollsSideways = !m_isWrapping && m_contentWidth > viewport()->width()
        && horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
    const int height = m_hintRows * m_layouts.rowHeight() + 2 * margin() + 2 * frameWidth()
        + (scrollsSideways ? horizontalScrollBar()->sizeHint().height() : 0);
    return {640, height};
}

QSize TextView::minimumSizeHint() const
{
    return {120, m_maximumLines > 0 ? sizeHint().height() : 3 * m_layouts.rowHeight()};
}

void TextView::updateRows()
{
    const RowMap::Place top = topPlace();
    const qreal width = std::max(viewport()->width() - 2 * margin(), 1);
    m_layouts.setWrapWidth(m_isWrapping ? width : 0);
    m_measuring = {};
    m_isMeasuring = false;
    const auto use = [this, top](std::vector<quint32> rows) {
        m_rows.reset(std::move(rows));
        m_topRow = m_rows.rowsBefore(std::min(top.line, m_rows.lineCount() - 1));
        updateScrollBars();
        measureView();
        viewport()->update();
    };
    if (!m_isWrapping) {
        if (isFacing()) {
            m_rows.reset(m_facing.rows);
        } else {
            m_rows.reset(m_lines->lineCount());
            m_topRow = top.line;
        }
        m_contentWidth = double(m_lines->columns()) * m_layouts.cellWidth();
        if (m_lines->lineCount() <= FewLines && m_text.size() <= FewBytes) {
            m_contentWidth = 0;
            for (int line = 0; line < m_lines->lineCount(); ++line)
                m_contentWidth = std::max(m_contentWidth, m_layouts.width(line));
        }
        m_contentWidth += 2 * margin() + 2;
    } else if (m_lines->size() <= SmallText) {
        use(estimateRows(*m_lines, m_layouts.columnsPerRow(), {}));
    } else {
        m_isMeasuring = true;
        m_measuring = Job<std::vector<quint32>>(QtConcurrent::run(
            [lines = m_lines, columns = m_layouts.columnsPerRow()](QPromise<Result<std::vector<quint32>>> &promise) {
                promise.addResult(estimateRows(*lines, columns, [&promise] { return promise.isCanceled(); }));
            }));
        m_measuring.then(this, [this, use](const Result<std::vector<quint32>> &rows) {
            m_isMeasuring = false;
            if (rows)
                use(*rows);
            applyWishes();
            checkSettled();
        });
    }
    if (m_maximumLines > 0) {
        int rows = 0;
        if (isFacing())
            rows = static_cast<int>(std::min<qint64>(m_rows.total(), m_maximumLines));
        for (int line = 0; line < m_lines->lineCount() && rows < m_maximumLines && !isFacing(); ++line)
            rows += m_layouts.rows(line);
        rows = std::clamp(rows, 1, m_maximumLines);
        if (std::exchange(m_hintRows, rows) != rows || sizeHint().height() != height())
            updateGeometry();
    }
    updateScrollBars();
    measureView();
}

void TextView::updateScrollBars()
{
    // Bars that appear change the size of the view, which comes here again.
    const QScopedValueRollback guard(m_isUpdating, true);
    const auto rows = static_cast<int>(std::min<qint64>(m_rows.total(), std::numeric_limits<int>::max()));
    verticalScrollBar()->setPageStep(rowsInView());
    verticalScrollBar()->setRange(0, std::max(rows - rowsInView(), 0));
    verticalScrollBar()->setValue(static_cast<int>(m_topRow));
    m_topRow = verticalScrollBar()->value();
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(
        0,
        m_isWrapping
            ? 0
            : std::max(static_cast<int>(std::ceil(std::max(m_contentWidth, m_leastWidth))) - viewport()->width(), 0));
}

void TextView::measureView()
{
    if (isFacing())
        return measureFacing();
    const qint64 total = m_rows.total();
    const qreal widest = m_contentWidth;
    const RowMap::Place top = topPlace();
    const int left = horizontalScrollBar()->value();
    int line = top.line;
    int skipped = top.row;
    for (int wanted = rowsInView() + 2; wanted > 0 && line < m_lines->lineCount(); ++line) {
        if (m_layouts.isWrapped()) {
            int piece = m_layouts.pieceAtRow(line, skipped);
            for (int row = m_layouts.rowsBefore(line, piece) - skipped;
                 row < wanted && piece < m_layouts.pieceCount(line); ++piece)
                row += m_layouts.piece(line, piece).rows;
            const int rows = m_layouts.rows(line);
            m_rows.set(line, static_cast<quint32>(rows));
            wanted -= std::max(rows - skipped, 1);
            skipped = 0;
        } else {
            int piece = m_layouts.pieceAtX(line, left);
            for (qreal x = m_layouts.widthBefore(line, piece);
                 x < left + viewport()->width() && piece < m_layouts.pieceCount(line); ++piece)
                x += m_layouts.piece(line, piece).width;
            m_contentWidth = std::max(m_contentWidth, m_layouts.width(line) + 2 * margin() + 2);
            --wanted;
        }
    }
    m_highlighter.setVisible(top.line, std::max(line - 1, top.line));
    if (m_rows.total() != total || m_contentWidth != widest)
        updateScrollBars();
    m_gutter->update();
}

void TextView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_gutter->setGeometry(frameWidth(), frameWidth(), m_gutter->wantedWidth(), viewport()->height());
    const bool isWider = event->size().width() != event->oldSize().width();
    if (isWider && (m_isWrapping || m_maximumLines > 0)) {
        updateRows();
    } else {
        updateScrollBars();
        measureView();
    }
    applyWishes();
}

void TextView::scrollContentsBy(int, int)
{
    if (m_isUpdating)
        return;
    m_wishedLine.reset();
    m_topRow = verticalScrollBar()->value();
    measureView();
    viewport()->update();
    checkSettled();
}

void TextView::scrollToEnd()
{
    m_wishedLine = 0;
    applyWishes();
}

void TextView::scrollToLine(int line)
{
    m_wishedLine = line;
    applyWishes();
}

// Asked for before the lines were found, or before the view had its size; holds until a person moves the text.
void TextView::applyWishes()
{
    if (!m_wishedLine || m_isReading || m_isMeasuring)
        return;
    const int wished = *m_wishedLine;
    if (wished == 0) {
        // Again as long as what came into view turned out to be longer than estimated.
        constexpr int MostRounds = 8;
        for (int round = 0; round < MostRounds; ++round) {
            m_topRow = std::max<qint64>(m_rows.total() - rowsInView(), 0);
            updateScrollBars();
            measureView();
            if (m_topRow >= m_rows.total() - rowsInView())
                break;
        }
    } else {
        const quint32 byte = m_lines->lineBegin(std::clamp(wished, 1, m_lines->lineCount()) - 1);
        m_anchor = m_caret = byte;
        showByte(byte, true);
    }
    m_wishedLine = wished; // scroll bars that were moved here took it for a person's doing
    viewport()->update();
}

void TextView::setMarkedLine(int line)
{
    m_markedLine = line;
    viewport()->update();
    m_gutter->update();
}

QString TextView::highlightingNote() const
{
    if (m_lines->isCut())
        return tr("The text is cut: it is larger than can be shown.");
    return m_highlighter.note();
}

QString TextView::displayedText(int line) const
{
    return m_lines->display(m_lines->lineBegin(line - 1), m_lines->lineEnd(line - 1)).text;
}

} // namespace aviary
