// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/sidesview.h"

#include "views/common/elidedlabel.h"
#include "views/common/findbar.h"
#include "views/common/palette.h"
#include "views/common/textview.h"
#include "views/compare/sidesfinder.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPromise>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolButton>
#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

using LineChange = LineRow::Change;

constexpr std::chrono::milliseconds SlowAfter{300};
// Comparing ends lines at \n only. Where every line of both texts ends in \r\n nobody wants to see that.
LineBreaks breaksOf(const Both<QByteArray> &texts)
{
    for (const QByteArray &text : {texts.left, texts.right}) {
        const qsizetype returns = text.count('\r');
        if (returns != text.count("\r\n") || (returns > 0 && returns != text.count('\n')))
            return LineBreaks::Feeds;
    }
    const bool hasBoth = !texts.left.isEmpty() && !texts.right.isEmpty();
    return hasBoth && texts.left.contains('\r') != texts.right.contains('\r') ? LineBreaks::Feeds : LineBreaks::Any;
}

} // namespace

SidesView::SidesView(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QScrollBar(Qt::Vertical, this))
    , m_columns(new QScrollBar(Qt::Horizontal, this))
    , m_summary(new QWidget(this))
    , m_note(new QLabel(m_summary))
    , m_foldAction(new QAction(tr("&Fold equal lines"), this))
    , m_noiseAction(new QAction(tr("Show &noise"), this))
{
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_foldAction->setCheckable(true);
    m_noiseAction->setCheckable(true);
    m_noiseAction->setToolTip(
        tr("Lines that differ only in what is never the same twice: times, durations, process ids, "
           "temporary paths, uuids, hashes, ports, memory addresses"));
    auto *summary = new QHBoxLayout(m_summary);
    summary->setContentsMargins(0, 0, 0, 0);
    summary->addWidget(m_note, 1);
    for (QAction *action : {m_noiseAction, m_foldAction}) {
        auto *button = new QToolButton(m_summary);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        summary->addWidget(button);
        // A switch for what is not there is not there either.
        connect(action, &QAction::visibleChanged, button,
                [action, button] { button->setVisible(action->isVisible()); });
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(m_summary);
    auto *grid = new QGridLayout;
    grid->setSpacing(2);
    layout->addLayout(grid, 1);
    for (const Side side : Sides) {
        const int column = side == Side::Left ? 0 : 1;
        m_titles[side] = new ElidedLabel(this);
        grid->addWidget(m_titles[side], 0, column);
        auto *view = new TextView(this);
        m_views[side] = view;
        view->setLineNumbersVisible(true);
        view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        grid->addWidget(view, 1, column);
        grid->setColumnStretch(column, 1);
        connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, &SidesView::syncRows);
        connect(view->verticalScrollBar(), &QScrollBar::rangeChanged, this, &SidesView::updateBars);
        connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, &SidesView::syncColumns);
        connect(view->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &SidesView::updateBars);
        connect(view, &TextView::settled, this, &SidesView::checkSettled);
        connect(view, &TextView::noteChanged, this, &SidesView::updateSummary);
        connect(view, &TextView::lineActivated, this, [this, side](int line) { Q_EMIT lineActivated(side, line); });
        connect(view, &TextView::foldActivated, this,
                [this, side](int line) { reveal(side, static_cast<quint32>(line - 1)); });
        connect(view, &TextView::hiddenLineWanted, this,
                [this, side](int line) { reveal(side, static_cast<quint32>(line - 1)); });
        connect(view, &TextView::selectionChanged, this, [this, side] {
            m_active = side;
            m_stepRow.reset();
            describeCaret(side);
        });
        connect(view, &TextView::menuWanted, this,
                [this](QMenu *menu) { menu->addActions({m_foldAction, m_noiseAction}); });
    }
    grid->setRowStretch(1, 1);
    grid->addWidget(m_rows, 1, 2);
    grid->addWidget(m_columns, 2, 0, 1, 2);
    m_find = new FindBar(new SidesFinder(this), this);
    layout->addWidget(m_find);
    setFocusProxy(m_views.right);
    setTabOrder(m_views.left, m_views.right);
    m_rows->hide();
    m_columns->hide();
    m_slow.setSingleShot(true);
    m_slow.setInterval(SlowAfter);

    connect(m_rows, &QScrollBar::valueChanged, this, &SidesView::syncRows);
    connect(m_columns, &QScrollBar::valueChanged, this, &SidesView::syncColumns);
    connect(m_foldAction, &QAction::triggered, this, &SidesView::setFolding);
    connect(m_noiseAction, &QAction::triggered, this, [this](bool shown) {
        setNoiseShown(shown);
        Q_EMIT noiseShown(shown);
    });
    connect(&m_slow, &QTimer::timeout, this, [this] { m_note->setText(tr("Comparing…")); });
    clear();
}

SidesView::~SidesView() = default;

void SidesView::clear()
{
    m_slow.stop();
    m_reading = {};
    m_isReading = m_hasTexts = false;
    m_wish.reset();
    m_stepRow.reset();
    m_hasUnfolded = false;
    m_texts = {};
    m_facing = {};
    m_wasSettled = true;
    for (const Side side : Sides)
        m_views[side]->setText(QByteArray());
    updateTitles();
    updateSummary();
    updateBars();
}

void SidesView::setTexts(const Texts &texts)
{
    clear();
    m_texts = texts;
    m_hasTexts = m_isReading = true;
    m_wasSettled = false;
    updateTitles();
    m_slow.start();
    m_reading = Job<Read>(QtConcurrent::run([texts, folding = m_isFolding,
                                             noise = m_isNoiseShown](QPromise<Result<Read>> &promise) {
        const auto isCancelled = [&promise] { return promise.isCanceled(); };
        const Both<QByteArray> both{texts.hasLeft ? texts.left : QByteArray(),
                                    texts.hasRight ? texts.right : QByteArray()};
        const LineBreaks breaks = breaksOf(both);
        Read read;
        for (const Side side : Sides) {
            read.lines[side] = TextLines::read(both[side], texts.kind, isCancelled, breaks);
            if (!read.lines[side])
                return;
        }
        LineDifference difference;
        if (texts.difference) {
            difference = *texts.difference;
        } else if (texts.hasLeft && texts.hasRight) {
            difference = compareTexts(both.left, both.right, texts.noiseIn, isCancelled);
        } else {
            const auto linesIn = [&](Side side) {
                return both[side].isEmpty() ? 0U : static_cast<quint32>(read.lines[side]->lineCount());
            };
            difference.leftLines = linesIn(Side::Left);
            difference.rightLines = linesIn(Side::Right);
            difference.likeness = Likeness::Different;
        }
        read.facing = std::make_shared<FacingLines>(std::move(difference), Both<bool>{texts.hasLeft, texts.hasRight});
        read.isFolding = folding;
        read.isNoiseShown = noise;
        if (!folding || noise)
            read.facing->fold(folding, noise);
        read.rows = std::make_shared<Both<FacingLines::Rows>>();
        for (const Side side : Sides)
            (*read.rows)[side] = read.facing->rowsOf(side, read.lines[side]->lineCount());
        promise.addResult(std::move(read));
    }));
    m_reading.then(this, [this](const Result<Read> &read) {
        m_slow.stop();
        showRead(*read);
    });
}

void SidesView::showRead(const Read &read)
{
    m_facing = std::move(*read.facing);
    for (const Side side : Sides) {
        const QScopedValueRollback guard(m_isSyncing, true);
        m_views[side]->setText(read.lines[side], {.kind = m_texts.kind, .definition = m_texts.definition, .muted = {}});
    }
    m_isReading = false;
    if (read.isFolding == m_isFolding && read.isNoiseShown == m_isNoiseShown) {
        applyFacing(std::move(*read.rows));
        updateBars();
    } else {
        fold(m_isFolding, m_isNoiseShown);
    }
    updateSummary();
    if (const auto wish = std::exchange(m_wish, {}))
        scrollToLine(wish->first, wish->second);
    checkSettled();
}

bool SidesView::isSettled() const
{
    return !m_isReading && m_views.left->isSettled() && m_views.right->isSettled();
}

void SidesView::checkSettled()
{
    const bool isNow = isSettled();
    if (isNow && !std::exchange(m_wasSettled, isNow))
        Q_EMIT settled();
    m_wasSettled = isNow;
}

void SidesView::setNoiseShown(bool shown)
{
    if (m_isNoiseShown == shown)
        return;
    m_isNoiseShown = shown;
    fold(m_isFolding, shown);
    updateSummary();
}

void SidesView::setFolding(bool folding)
{
    m_isFolding = folding;
    fold(folding, m_isNoiseShown);
    updateSummary();
}

void SidesView::fold(bool folding, bool noise)
{
    m_hasUnfolded = false;
    if (m_hasTexts && !m_isReading)
        keepTop([=, this] { m_facing.fold(folding, noise); });
}

void SidesView::reveal(Side side, quint32 line)
{
    m_hasUnfolded = true;
    keepTop([=, this] { m_facing.unfold(m_facing.runAt(m_facing.rowOfLine(side, line))); });
}

// What is at the top of the view stays there, whatever is folded above it.
void SidesView::keepTop(const std::function<void()> &change)
{
    const qint64 top = m_views.left->topRow();
    Side side = Side::Left;
    quint32 line = m_facing.lineAtRow(side, top);
    if (line >= m_facing.lineCount(side)) {
        side = Side::Right;
        line = m_facing.lineAtRow(side, top);
    }
    change();
    m_stepRow.reset();
    applyFacing(rowsOfBoth());
    const qint64 row = top == 0 ? 0 : m_facing.rowOfLine(side, line);
    for (const Side each : Sides) {
        const QScopedValueRollback guard(m_isSyncing, true);
        m_views[each]->setTopRow(row);
    }
    updateBars();
}

Both<FacingLines::Rows> SidesView::rowsOfBoth() const
{
    return {m_facing.rowsOf(Side::Left, m_views.left->lineCount()),
            m_facing.rowsOf(Side::Right, m_views.right->lineCount())};
}

void SidesView::applyFacing(Both<FacingLines::Rows> rows)
{
    const QScopedValueRollback guard(m_isSyncing, true);
    const auto apply = [this](Side side, FacingLines::Rows own) {
        m_views[side]->setFacing({.rows = std::move(own.rows),
                                  .above = std::move(own.above),
                                  .lookAt = [this, side](qint64 row) { return lookAt(side, row); }});
    };
    apply(Side::Left, std::move(rows.left));
    apply(Side::Right, std::move(rows.right));
}

void SidesView::setMaximumVisibleLines(int lines)
{
    for (const Side side : Sides)
        m_views[side]->setMaximumVisibleLines(lines);
    setSizePolicy(QSizePolicy::Expanding, lines > 0 ? QSizePolicy::Fixed : QSizePolicy::Expanding);
}

void SidesView::setSummaryVisible(bool visible)
{
    m_summary->setVisible(visible);
}

void SidesView::syncRows(int value)
{
    if (m_isSyncing)
        return;
    const QScopedValueRollback guard(m_isSyncing, true);
    for (QScrollBar *bar : {m_views.left->verticalScrollBar(), m_views.right->verticalScrollBar(), m_rows})
        bar->setValue(value);
}

void SidesView::syncColumns(int value)
{
    if (m_isSyncing)
        return;
    const QScopedValueRollback guard(m_isSyncing, true);
    for (QScrollBar *bar : {m_views.left->horizontalScrollBar(), m_views.right->horizontalScrollBar(), m_columns})
        bar->setValue(value);
}

void SidesView::updateBars()
{
    if (m_isSyncing)
        return;
    {
        const QScopedValueRollback guard(m_isSyncing, true);
        followBars();
    }
    // What comes or goes moves the texts at once, which comes here again.
    m_rows->setVisible(m_rows->maximum() > 0);
    m_columns->setVisible(m_columns->maximum() > 0);
}

void SidesView::followBars()
{
    const qreal widest = std::max(m_views.left->contentWidth(), m_views.right->contentWidth());
    for (const Side side : Sides)
        m_views[side]->setLeastContentWidth(widest);
    const auto follow = [](QScrollBar *bar, const QScrollBar *other) {
        bar->setRange(0, other->maximum());
        bar->setPageStep(other->pageStep());
        bar->setSingleStep(other->singleStep());
        bar->setValue(other->value());
    };
    follow(m_rows, m_views.left->verticalScrollBar());
    follow(m_columns, m_views.left->horizontalScrollBar());
}

bool SidesView::stepDifference(int step)
{
    if (!m_hasTexts || m_isReading)
        return false;
    TextView *view = m_views[m_active];
    const bool isAtBegin = !m_stepRow && view->caret() == 0;
    const qint64 from = m_stepRow ? *m_stepRow : isAtBegin && step > 0 ? -1 : view->currentRow();
    const qint64 row = m_facing.nextDifference(from, step);
    if (row < 0)
        return false;
    showRow(row);
    return true;
}

void SidesView::restart(int step)
{
    m_stepRow = step > 0 ? -1 : m_facing.rowCount();
}

// The caret goes to it on both sides, so that the next key or word goes on from there.
void SidesView::showRow(qint64 row)
{
    const Side active = m_active;
    const FacingRun &run = m_facing.runs()[m_facing.runAt(row)];
    for (const Side side : Sides) {
        TextView *view = m_views[side];
        if (run.count[side] > 0) {
            const quint32 byte = view->lines()->lineBegin(static_cast<int>(m_facing.lineAtRow(side, row)));
            view->select(byte, byte);
        }
    }
    const TextView *view = m_views[active];
    const int inView = view->rowsInView();
    // With some lines before it; not moved where it is well in view.
    if (row < view->topRow() || row + std::min(inView / 2, 8) >= view->topRow() + inView)
        m_views[active]->setTopRow(row - inView / 3);
    m_active = active;
    m_stepRow = row;
}

QRect SidesView::stepRect() const
{
    const qint64 row = m_stepRow.value_or(0);
    const TextView *view = m_views[m_active];
    const int height = view->layouts().rowHeight();
    const QPoint top = view->viewport()->mapTo(this, QPoint(0, static_cast<int>(row - view->topRow()) * height));
    return {top, QSize(width(), height)};
}

void SidesView::scrollToLine(Side side, int line)
{
    if (!m_hasTexts || m_isReading) {
        m_wish = {side, line};
        return;
    }
    const auto wanted = static_cast<quint32>(std::clamp(line, 1, m_views[side]->lineCount()) - 1);
    if (!m_facing.runs().empty()
        && m_facing.runs()[m_facing.runAt(m_facing.rowOfLine(side, wanted))].change == LineChange::Folded)
        reveal(side, wanted);
    m_views[side]->scrollToLine(line);
}

void SidesView::openFind()
{
    m_find->open();
}

void SidesView::findNext()
{
    m_find->findNext();
}

void SidesView::findPrevious()
{
    m_find->findPrevious();
}

void SidesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateBars();
}

} // namespace aviary
