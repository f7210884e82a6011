// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compareview.h"

#include "app/comparedruns.h"
#include "app/pages.h"
#include "app/settings.h"
#include "models/recording/format.h"
#include "views/common/elidedlabel.h"
#include "views/common/emptyplace.h"
#include "views/compare/comparepage.h"
#include "views/compare/pairview.h"
#include "views/compare/runheads.h"

#include <QApplication>
#include <QBoxLayout>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

size_t indexOf(Side side)
{
    return side == Side::Left ? 0 : 1;
}

} // namespace

CompareView::CompareView(Settings *settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_runs(new ComparedRuns(this))
    , m_heads(new RunHeads(this))
    , m_statusLine(new QWidget(this))
    , m_status(new ElidedLabel(m_statusLine))
    , m_statusButton(new QPushButton(m_statusLine))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_pair(new PairView(this))
    , m_empty(new EmptyPlace(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_ids(comparePages())
{
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Pages"));
    for (const PageId id : m_ids) {
        ComparePage *page = makeComparePage(id, this);
        m_pages.push_back(page);
        m_stack->addWidget(page);
        m_tabs->addTab(titleOf(id));
        connect(page, &ComparePage::optionsWanted, m_runs, &ComparedRuns::setOptions);
        page->restoreState(settings->viewState(u"page_"_s + wordOf(id)));
        connect(page, &ComparePage::navigate, this, [this](const Location &location, bool inPlace) {
            // A page that still shows other runs, while these are read, leads nowhere.
            if (location.sameRuns(m_location) || !location.isComparison())
                Q_EMIT navigate(location, inPlace);
        });
        connect(page, &ComparePage::settled, this, &CompareView::checkSettled);
        connect(page, &ComparePage::intoPair, this, &CompareView::focusPair);
    }
    m_ids.push_back(PageId::Pair);
    m_tabs->addTab(titleOf(PageId::Pair));
    m_pair->restoreState(settings->viewState(u"pair"_s));
    m_empty->set(tr("Two results stand here side by side, those that are selected among the differences."),
                 tr("Show the differences"));
    connect(m_empty, &EmptyPlace::actionTriggered, this,
            [this] { Q_EMIT navigate(m_location.onPage(m_ids.front()), false); });
    connect(m_pair, &PairView::settled, this, &CompareView::checkSettled);
    connect(m_pair, &PairView::navigate, this, &CompareView::navigate);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_pair);
    m_splitter->addWidget(m_empty);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({550, 450, 1000}); // shares, until a person says otherwise
    m_splitter->restoreState(settings->viewState(u"comparePair"_s));
    auto *status = new QHBoxLayout(m_statusLine);
    status->setContentsMargins(8, 2, 8, 2);
    status->addWidget(m_status, 1);
    status->addWidget(m_statusButton);
    m_statusLine->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heads);
    layout->addWidget(m_statusLine);
    layout->addWidget(m_tabs);
    layout->addWidget(m_splitter, 1);

    connect(m_runs, &ComparedRuns::changed, this, &CompareView::showRuns);
    connect(m_statusButton, &QAbstractButton::clicked, this,
            [this] { m_runs->isDone() ? m_runs->goOn() : m_runs->stop(); });
    connect(m_heads, &RunHeads::swapWanted, this, [this] { Q_EMIT navigate(m_location.swapped(), false); });
    connect(m_heads, &RunHeads::replaceWanted, this, &CompareView::replaceWanted);
    connect(m_heads, &RunHeads::runChosen, this,
            [this](Side side) { Q_EMIT navigate(m_location.alone(indexOf(side), PageId::Overview), false); });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (m_location.isComparison() && !m_isQuiet && index >= 0)
            Q_EMIT navigate(m_location.onPage(m_ids[static_cast<size_t>(index)]), false);
    });
}

CompareView::~CompareView() = default;

ComparePage *CompareView::page(PageId id) const
{
    const auto it = std::ranges::find(m_ids, id);
    return it == m_ids.end() || id == PageId::Pair ? nullptr : m_pages[static_cast<size_t>(it - m_ids.begin())];
}

ComparePage *CompareView::currentPage() const
{
    return page(m_location.page);
}

void CompareView::show(const Both<OpenReport *> &reports, const Location &location)
{
    if (!location.sameRuns(m_location))
        forgetPairs();
    m_location = location;
    if (!std::ranges::contains(m_ids, m_location.page))
        m_location.page = m_ids.front();
    m_runs->read(reports, {*location.side(0).playbook, *location.side(1).playbook});
    updateTabs();
    showRuns();
}

void CompareView::clear()
{
    forgetPairs();
    m_pair->clear();
    m_runs->clear();
    m_location = {};
}

void CompareView::showEvent(QShowEvent *event)
{
    m_runs->setWatched(true);
    updateGeometry();
    QWidget::showEvent(event);
}

void CompareView::hideEvent(QHideEvent *event)
{
    m_runs->setWatched(false);
    updateGeometry();
    QWidget::hideEvent(event);
}

// What is not in sight must not keep the window from being made smaller.
QSize CompareView::minimumSizeHint() const
{
    return isVisible() ? QWidget::minimumSizeHint() : QSize(0, 0);
}

// Pages must not ask a source that is about to go, be they in sight or not.
void CompareView::dropSources()
{
    if (m_given.empty())
        return;
    for (ComparePage *page : std::exchange(m_given, {}))
        page->show(m_location, m_runs->pair(), {});
}

// What pages show is not to stand below the heads of other runs, which may never be read; nor are runs to be kept for
// them whose reports are closed.
void CompareView::forgetPairs()
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    dropSources();
    for (ComparePage *page : m_pages)
        page->show(m_location, nullptr, {});
}

bool CompareView::isOf(const OpenReport *report) const
{
    return report && (m_runs->reports().left == report || m_runs->reports().right == report);
}

void CompareView::setReason(const QString &reason, Side chosen)
{
    m_heads->setReason(reason, chosen);
}

void CompareView::showRuns()
{
    if (!m_location.isComparison())
        return;
    showHeads();
    showStatus();
    showPage();
    showPair();
    Q_EMIT runsShown();
    checkSettled();
}

QString CompareView::resultText(Side side) const
{
    const RecordingPtr &recording = m_runs->recordings()[side];
    const std::optional<ResultId> result = m_location.side(indexOf(side)).result;
    const RowIndex row = recording && result ? recording->rowOf(*result) : NoIndex;
    const TableIndex host = row == NoIndex ? NoIndex : recording->hostOf(row);
    return host == NoIndex ? QString() : recording->shortHost(host);
}

void CompareView::showHeads()
{
    Both<RunHead> heads;
    for (const Side side : Sides) {
        const OpenReport *report = m_runs->reports()[side];
        // The list of playbooks is newer than what was read of one.
        if (const Playbook *playbook = report->playbook(*m_location.side(indexOf(side)).playbook))
            heads[side].playbook = *playbook;
        heads[side].report = report->name();
        heads[side].where = report->where();
        if (m_runs->isOneRun())
            heads[side].result = resultText(side);
    }
    m_heads->setRuns(heads);
}

void CompareView::showStatus()
{
    QStringList texts;
    for (const Side side : Sides) {
        if (const std::optional<Error> &error = m_runs->error(side))
            texts << tr("%1 could not be read: %2").arg(oneLine(m_runs->reports()[side]->name()), error->what);
    }
    if (!texts.isEmpty())
        m_statusButton->setText(tr("Try again"));
    else if (m_runs->isStopped())
        m_statusButton->setText(tr("Go on"));
    else
        m_statusButton->setText(tr("Cancel"));
    if (texts.isEmpty())
        texts << (m_runs->isStopped() ? tr("Stopped: not all of the differences are known.") : m_runs->progress());
    texts.removeAll(QString());
    m_statusButton->setVisible(!texts.isEmpty());
    // What could not be read is missing among the differences: nothing that one could do, but to be known.
    for (const Side side : Sides) {
        for (const QString &problem : m_runs->isDone() ? m_runs->problems(side) : QStringList())
            texts << u"%1: %2"_s.arg(oneLine(m_runs->reports()[side]->name()), problem);
    }
    m_status->setText(texts.join(u' '));
    m_statusLine->setVisible(!m_status->text().isEmpty());
}

void CompareView::showPage()
{
    QWidget *before = m_stack->currentWidget();
    ComparePage *current = currentPage();
    const Both<ReportSource *> sources = m_runs->sources();
    if (!sources.left || !sources.right)
        dropSources();
    if (!current)
        return;
    // Keys go on with the page, not with whatever of it comes first.
    const bool hadFocus = before && before != current && before->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(current);
    if (hadFocus)
        current->setFocus(Qt::OtherFocusReason);
    if (!m_runs->pair())
        return;
    // Pages that are not in sight get the runs when one goes there.
    current->show(m_location, m_runs->pair(), sources);
    if (!std::ranges::contains(m_given, current))
        m_given.push_back(current);
}

void CompareView::updateTabs()
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    const auto at = std::ranges::find(m_ids, m_location.page);
    if (at != m_ids.end())
        m_tabs->setCurrentIndex(static_cast<int>(at - m_ids.begin()));
}

bool CompareView::isPairAlone() const
{
    return m_location.page == PageId::Pair || m_runs->isOneRun();
}

void CompareView::showPair()
{
    Both<RowIndex> rows{NoIndex, NoIndex};
    for (const Side side : Sides) {
        const RecordingPtr &recording = m_runs->recordings()[side];
        if (const std::optional<ResultId> result = m_location.side(indexOf(side)).result; recording && result)
            rows[side] = recording->rowOf(*result);
    }
    // Why one of them has none; and which one it is where only one is named, as on a command line.
    Change why = Change::Same;
    const ComparisonPtr comparison = m_runs->pair() ? m_runs->pair()->comparison : nullptr;
    for (const Side side : Sides) {
        if (!comparison || rows[side] == NoIndex || rows[otherSide(side)] != NoIndex)
            continue;
        const TableIndex task = comparison->recording(side)->taskOf(rows[side]);
        if (task == NoIndex)
            continue;
        const auto pairs = comparison->rowsOf(comparison->tasks()[comparison->entryOfTask(side, task)]);
        const auto found
            = std::ranges::find_if(pairs, [&](const RowPair &pair) { return pair.row[side] == rows[side]; });
        if (found != pairs.end()) {
            rows = found->row;
            why = found->change;
        }
        break;
    }
    const bool isThere = rows.left != NoIndex || rows.right != NoIndex;
    const bool hadFocus = hasFocusInPair();
    m_tabs->setVisible(!m_runs->isOneRun());
    m_stack->setVisible(!isPairAlone());
    m_empty->setVisible(isPairAlone() && !isThere && m_runs->isDone());
    // What went in is read for itself; the results would only take its room.
    m_pair->setVisible(isThere && m_location.page != PageId::Inputs);
    if (isThere)
        m_pair->setPair(m_runs->recordings(), rows, m_runs->sources(), m_location, why);
    else
        m_pair->clear();
    if (hadFocus && !isThere)
        focusPage();
}

bool CompareView::hasFocusInPair() const
{
    return m_pair->isVisible() && m_pair->isAncestorOf(QApplication::focusWidget());
}

void CompareView::focusPair()
{
    if (m_pair->isVisible())
        m_pair->setFocus(Qt::OtherFocusReason);
}

void CompareView::openFind()
{
    if (hasFocusInPair() || isPairAlone())
        m_pair->openFind();
    else if (ComparePage *current = currentPage())
        current->openFind();
}

void CompareView::findNext()
{
    if (hasFocusInPair() || isPairAlone())
        m_pair->findNext();
    else if (ComparePage *current = currentPage())
        current->findNext();
}

void CompareView::findPrevious()
{
    if (hasFocusInPair() || isPairAlone())
        m_pair->findPrevious();
    else if (ComparePage *current = currentPage())
        current->findPrevious();
}

bool CompareView::stepDifference(int step)
{
    if ((hasFocusInPair() || isPairAlone()) && m_pair->stepDifference(step))
        return true;
    ComparePage *current = currentPage();
    return current && current->stepDifference(step);
}

void CompareView::focusPage()
{
    if (ComparePage *current = currentPage())
        current->setFocus();
    else if (m_empty->isVisible())
        m_empty->setFocus();
    else
        focusPair();
}

std::vector<QWidget *> CompareView::panes() const
{
    return {m_heads, m_stack->currentWidget(), m_pair, m_empty};
}

void CompareView::saveState()
{
    m_settings->setViewState(u"comparePair"_s, m_splitter->saveState());
    m_settings->setViewState(u"pair"_s, m_pair->saveState());
    for (size_t i = 0; i < m_pages.size(); ++i)
        m_settings->setViewState(u"page_"_s + wordOf(m_ids[i]), m_pages[i]->saveState());
}

bool CompareView::isSettled() const
{
    if (!m_location.isComparison())
        return true;
    if (!m_runs->isDone())
        return false;
    return (m_pair->isHidden() || m_pair->isSettled())
        && (!m_runs->pair() || !currentPage() || currentPage()->isSettled());
}

void CompareView::checkSettled()
{
    if (!m_isQuiet && isSettled())
        Q_EMIT settled();
}

} // namespace aviary
