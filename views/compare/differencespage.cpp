// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/differencespage.h"

#include "models/items/compare/blocksmodel.h"
#include "models/recording/format.h"
#include "views/common/emptyplace.h"
#include "views/compare/blocksview.h"
#include "views/compare/differencecopier.h"
#include "views/compare/differencespanel.h"
#include "views/compare/sentencesview.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QStackedLayout>

namespace aviary {

DifferencesPage::DifferencesPage(QWidget *parent)
    : ComparePage(parent)
    , m_sentences(new SentencesView(this))
    , m_blocks(new BlocksModel(this))
    , m_blocksView(new BlocksView(m_blocks, this))
    , m_panel(new DifferencesPanel(this))
    , m_empty(new EmptyPlace(this))
    , m_stack(new QStackedLayout(this))
    , m_copier(new DifferenceCopier(this))
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(8, 6, 8, 6);
    top->addWidget(m_sentences);
    layout->addLayout(top);
    layout->addWidget(m_blocksView);
    layout->addWidget(m_panel, 1);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_panel);
    makeActions();

    connect(m_blocksView, &BlocksView::lineChosen, this,
            [this](const DifferenceLine &line) { choose(*m_told->comparison, line.task, line.row); });
    connect(m_blocksView, &BlocksView::lineActivated, this, &DifferencesPage::openLine);
    connect(m_panel, &DifferencesPanel::rowChosen, this,
            [this](quint32 task, quint32 row) { choose(*m_pair->comparison, task, row); });
    connect(m_panel, &DifferencesPanel::rowActivated, this, &ComparePage::intoPair);
    connect(m_panel, &DifferencesPanel::speedChanged, this, &ComparePage::optionsWanted);
    connect(m_panel, &DifferencesPanel::settled, this, &DifferencesPage::checkSettled);
    connect(m_copier, &DifferenceCopier::copied, this,
            [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
    connect(m_copier, &DifferenceCopier::failed, this,
            [this](const Error &error) { m_panel->showTold(tr("Not copied: %1").arg(error.what)); });
}

void DifferencesPage::makeActions()
{
    addActions(m_panel->actions());
    const auto add = [this](const QString &text, auto slot) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    m_copyRows = add(tr("&Copy rows"), &DifferencesPage::copy);
    m_copyRows->setShortcut(QKeySequence::Copy);
    m_copyRows->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    add(tr("Copy su&mmary as Markdown"), [this] {
        if (const QString text = m_copier->summary(); !text.isEmpty())
            QGuiApplication::clipboard()->setText(text);
    });
    m_copyDifference = add(tr("Copy &difference as Markdown"), &DifferencesPage::copyDifference);
    for (QWidget *list : std::initializer_list<QWidget *>{m_blocksView, m_panel->focusProxy()}) {
        list->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(list, &QWidget::customContextMenuRequested, this,
                [this, list](const QPoint &at) { openMenu(list, at); });
    }
}

void DifferencesPage::openMenu(QWidget *list, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_copyRows, m_copyDifference});
    menu->popup(static_cast<QAbstractScrollArea *>(list)->viewport()->mapToGlobal(at));
}

// Of the list that has the focus, or of the table.
void DifferencesPage::copyDifference()
{
    const QModelIndex current = m_blocksView->hasFocus() ? m_blocksView->currentIndex() : QModelIndex();
    if (const DifferenceLine *line = m_blocks->lineAt(current)) {
        QGuiApplication::clipboard()->setText(m_copier->line(*m_blocks->kindAt(current), *line));
    } else if (const auto chosen = m_panel->current()) {
        m_copier->startTask(chosen->first, chosen->second);
    } else {
        m_panel->showTold(tr("Select a difference to copy it."));
    }
}

// Of the list that has the focus.
void DifferencesPage::copy()
{
    if (m_sentences->hasFocus())
        return m_sentences->copy();
    const QString text = m_blocksView->hasFocus() ? m_blocksView->currentText() : m_panel->selectedText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void DifferencesPage::show(const Location &location, const ComparedPairPtr &pair, const Both<ReportSource *> &sources)
{
    const bool sameRuns = m_pair && pair && location.sameRuns(m_location);
    const bool isReading = sources.left && sources.right;
    m_location = location;
    if (pair != m_pair || isReading != m_isReading) {
        m_pair = pair;
        m_isReading = isReading;
        if (!sameRuns) {
            m_making = {};
            m_isMaking = m_makeAgain = false;
            m_blocks->clear();
            m_told.reset();
        }
        m_sentences->setParagraphs(pair ? pair->sentences : std::vector<CompareParagraph>());
        arrange();
        makeBlocks();
        m_panel->setPair(pair && pair->comparison ? pair : nullptr, sameRuns);
    }
    m_copier->setPair(location, pair, sources);
    takeSelection();
    const bool isCompared = pair && pair->comparison;
    if (!isCompared)
        m_empty->set(isReading ? tr("Comparing…")
                               : tr("These runs were not compared: one of them is missing, or could not be read."));
    m_stack->setCurrentIndex(isCompared || !pair ? 0 : 1);
}

void DifferencesPage::takeSelection()
{
    quint32 task = NoIndex;
    quint32 row = NoIndex;
    for (const Side side : {Side::Right, Side::Left}) {
        if (!m_pair || !m_pair->comparison || row != NoIndex)
            break;
        const Comparison &comparison = *m_pair->comparison;
        const Recording &recording = *comparison.recording(side);
        const LocationSide selected = m_location.side(side == Side::Left ? 0 : 1);
        const RowIndex result = selected.result ? recording.rowOf(*selected.result) : NoIndex;
        const TableIndex ofTask = result != NoIndex ? recording.taskOf(result)
            : selected.task                         ? recording.taskIndex(*selected.task)
                                                    : NoIndex;
        if (ofTask == NoIndex)
            continue;
        task = comparison.entryOfTask(side, ofTask);
        const TaskPair &pair = comparison.tasks()[task];
        for (quint32 at = pair.firstRow; result != NoIndex && at < pair.endRow; ++at) {
            if (comparison.rows()[at].row[side] == result)
                row = at;
        }
    }
    m_panel->select(task, row);
}

void DifferencesPage::makeBlocks()
{
    if (!m_pair || !m_pair->comparison)
        return;
    if (m_isMaking) {
        m_makeAgain = true;
        return;
    }
    m_isMaking = true;
    m_making = startDifferenceBlocks(m_pair, m_isReading);
    m_making.then(this, [this, pair = m_pair](const Result<DifferenceBlocks> &blocks) {
        m_isMaking = false;
        m_told = pair;
        m_blocks->setBlocks(*blocks);
        if (std::exchange(m_makeAgain, false))
            QMetaObject::invokeMethod(this, &DifferencesPage::makeBlocks, Qt::QueuedConnection);
        else
            checkSettled();
    });
}

// What is selected of both sides: the results that face each other, or their task. `row` may be NoIndex.
Location DifferencesPage::at(const Comparison &comparison, quint32 task, quint32 row) const
{
    Location there = m_location.onPage(PageId::Differences);
    for (const Side side : Sides) {
        const size_t place = side == Side::Left ? 0 : 1;
        LocationSide selected = m_location.side(place);
        selected.task = {};
        selected.host = {};
        selected.result = {};
        selected.file = {};
        selected.record = {};
        const Recording &recording = *comparison.recording(side);
        const TableIndex ofTask = task == NoIndex ? NoIndex : comparison.tasks()[task].task[side];
        const RowIndex ofRow = row == NoIndex ? NoIndex : comparison.rows()[row].row[side];
        if (ofRow != NoIndex)
            selected.result = recording.resultId(ofRow);
        else if (row == NoIndex && ofTask != NoIndex)
            selected.task = recording.tasks()[ofTask].id;
        there.setSide(place, selected);
    }
    return there;
}

void DifferencesPage::choose(const Comparison &comparison, quint32 task, quint32 row)
{
    const Location there = at(comparison, task, row);
    if (there == m_location)
        return;
    Q_EMIT navigate(there, true);
}

void DifferencesPage::openLine(const DifferenceLine &line)
{
    if (line.task == NoIndex)
        return openInputs(line);
    choose(*m_told->comparison, line.task, line.row);
    if (line.row != NoIndex)
        Q_EMIT intoPair();
}

void DifferencesPage::openInputs(const DifferenceLine &line)
{
    Location there = m_location.onPage(PageId::Inputs);
    if (line.file >= 0) {
        const FileChange &file = m_told->inputs.files[static_cast<size_t>(line.file)];
        for (const Side side : Sides) {
            const TableIndex index = side == Side::Left ? file.left : file.right;
            LocationSide selected = there.side(side == Side::Left ? 0 : 1);
            selected.file = index == NoIndex ? std::nullopt
                                             : std::optional(m_told->comparison->recording(side)->files()[index].id);
            there.setSide(side == Side::Left ? 0 : 1, selected);
        }
        there.line = line.fileLine;
    }
    Q_EMIT navigate(there, false);
}

// None takes more than its share of the height: what is long is scrolled in its place. Where it is low, as while two
// results are read below, what is left to the table matters more than folded blocks.
void DifferencesPage::arrange()
{
    m_sentences->setMostHeight(height() / 4);
    const int line = fontMetrics().height();
    const int table = 14 * line; // with its filter and titles
    const int left = height() - m_sentences->sizeHint().height() - table;
    m_blocksView->setMostHeight(std::min(height() / 3, std::max(left, line * 7 / 2)));
}

void DifferencesPage::resizeEvent(QResizeEvent *event)
{
    ComparePage::resizeEvent(event);
    arrange();
}

bool DifferencesPage::stepDifference(int step)
{
    return m_panel->stepDifference(step);
}

void DifferencesPage::focusFilter()
{
    m_panel->focusFilter();
}

void DifferencesPage::clearFilter()
{
    m_panel->clearFilter();
}

QByteArray DifferencesPage::saveState() const
{
    return m_panel->saveState();
}

void DifferencesPage::restoreState(const QByteArray &state)
{
    m_panel->restoreState(state);
}

bool DifferencesPage::isSettled() const
{
    return !m_isMaking && !m_panel->isBusy();
}

void DifferencesPage::checkSettled()
{
    if (isSettled())
        Q_EMIT settled();
}

} // namespace aviary
