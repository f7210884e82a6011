// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/figures/waitingview.h"

#include "models/items/figures/figurewords.h"
#include "models/items/figures/waitcells.h"
#include "views/common/elidedlabel.h"
#include "views/common/emptyplace.h"

#include <QBoxLayout>
#include <QDataStream>
#include <QIODevice>
#include <QSplitter>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

QList<Columns::Column> hostColumns()
{
    QList<Columns::Column> columns(HostWaitCells::ColumnCount);
    columns[HostWaitCells::Pair] = {.width = 26, .stretch = 1, .least = 16};
    columns[HostWaitCells::Waited].width = 9;
    columns[HostWaitCells::Times].width = 6;
    return columns;
}

QList<Columns::Column> taskColumns()
{
    QList<Columns::Column> columns(TaskWaitCells::ColumnCount);
    columns[TaskWaitCells::Task] = {.width = 28, .stretch = 2, .least = 16};
    columns[TaskWaitCells::Waited].width = 9;
    columns[TaskWaitCells::Hosts].width = 6;
    columns[TaskWaitCells::Slowest] = {.width = 13, .stretch = 1, .least = 9};
    columns[TaskWaitCells::Duration].width = 10;
    return columns;
}

} // namespace

WaitingView::WaitingView(QWidget *parent)
    : FiguresView(parent)
    , m_hosts(new FiguresTable(std::make_shared<HostWaitCells>(nullptr), hostColumns(), this))
    , m_tasks(new FiguresTable(std::make_shared<TaskWaitCells>(nullptr), taskColumns(), this))
    , m_told(new ElidedLabel(this))
    , m_forks(new ElidedLabel(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_empty(new EmptyPlace(this))
    , m_stack(new QStackedLayout)
{
    m_hosts->setAccessibleName(tr("Who waited for whom"));
    m_tasks->setAccessibleName(tr("Tasks that hosts waited in"));
    m_hosts->setObjectName(u"hostWaits"_s);
    m_tasks->setObjectName(u"taskWaits"_s);
    m_told->setObjectName(u"waitingTold"_s);
    m_forks->setObjectName(u"forksTold"_s);
    m_splitter->addWidget(m_hosts);
    m_splitter->addWidget(m_tasks);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({380, 620}); // shares
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(line(m_told));
    layout->addLayout(m_stack, 1);
    layout->addWidget(line(m_forks));
    setFocusProxy(m_hosts);
    follow(m_hosts);
    follow(m_tasks);
}

void WaitingView::setFigures(const TimelineFiguresPtr &figures, bool sameRun)
{
    m_hosts->setCells(std::make_shared<HostWaitCells>(figures), sameRun);
    m_tasks->setCells(std::make_shared<TaskWaitCells>(figures), sameRun);
    const bool any = figures->waits.total > 0;
    const QString told = waitingText(*figures);
    m_told->setText(any ? told : QString());
    m_told->parentWidget()->setVisible(any);
    if (!any)
        m_empty->set(told);
    m_stack->setCurrentIndex(any ? 0 : 1);
    const QString forks = forksText(*figures);
    m_forks->setText(forks);
    m_forks->parentWidget()->setVisible(!forks.isEmpty());
}

bool WaitingView::isSettled() const
{
    return !m_hosts->figures()->isSorting() && !m_tasks->figures()->isSorting();
}

QByteArray WaitingView::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_hosts->saveState() << m_tasks->saveState() << m_splitter->saveState();
    return state;
}

void WaitingView::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    QByteArray hosts, tasks, splitter;
    stream >> hosts >> tasks >> splitter;
    if (stream.status() != QDataStream::Ok)
        return;
    m_hosts->restoreState(hosts);
    m_tasks->restoreState(tasks);
    m_splitter->restoreState(splitter);
}

} // namespace aviary
