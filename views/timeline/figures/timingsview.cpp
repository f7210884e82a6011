// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/figures/timingsview.h"

#include "models/items/figures/figurewords.h"
#include "models/items/figures/timingcells.h"
#include "models/recording/format.h"
#include "views/common/elidedlabel.h"
#include "views/timeline/figures/figurebars.h"
#include "views/timeline/figures/hostdurationsview.h"
#include "views/timeline/figures/kindswitch.h"
#include "views/timeline/figures/scrolledbars.h"

#include <QBoxLayout>
#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QScrollArea>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

QList<Columns::Column> columnsAtFirst()
{
    QList<Columns::Column> columns(TimingCells::ColumnCount);
    columns[TimingCells::Name] = {.width = 34, .stretch = 1, .least = 24};
    for (const int column : {TimingCells::Count, TimingCells::Total, TimingCells::Mean, TimingCells::Median,
                             TimingCells::P95, TimingCells::Max, TimingCells::OfWall, TimingCells::OfBusy})
        columns[column].width = 8;
    columns[TimingCells::Wall] = {.width = 8, .shown = false};
    return columns;
}

} // namespace

TimingsView::TimingsView(QWidget *parent)
    : FiguresView(parent)
    , m_kinds(new KindSwitch(false, this))
    , m_note(new ElidedLabel(this))
    , m_table(new FiguresTable(std::make_shared<TimingCells>(nullptr, GroupKind::Task), columnsAtFirst(), this))
    , m_topPlace(new QWidget(this))
    , m_topTitle(new ElidedLabel(this))
    , m_top(new FigureBars(this))
    , m_hosts(new HostDurationsView(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_note->setObjectName(u"timingsNote"_s);
    m_table->setObjectName(u"timings"_s);
    m_top->setObjectName(u"top"_s);
    m_topTitle->setObjectName(u"topTitle"_s);
    QFont bold = font();
    bold.setBold(true);
    m_topTitle->setFont(bold);
    auto *top = new QVBoxLayout(m_topPlace);
    top->setContentsMargins(0, 0, 0, 0);
    top->setSpacing(0);
    top->addWidget(line(m_topTitle));
    top->addWidget(scrolledBars(m_top, m_topPlace), 1);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_topPlace);
    m_splitter->addWidget(m_hosts);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({640, 360, 360}); // shares
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setStretchFactor(2, 2);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 2, 8, 2);
    head->setSpacing(12);
    head->addWidget(m_kinds);
    head->addWidget(m_note, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_table);
    follow(m_table);

    connect(m_kinds, &KindSwitch::kindChanged, this, [this] { showKind(false); });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &TimingsView::showTop);
    connect(m_table, &FiguresTable::lineChosen, this, &TimingsView::showHosts);
    connect(m_top, &FigureBars::lineChosen, this, [this](quint32 line) {
        m_table->showRow(m_table->figures()->rowOf(line));
        Q_EMIT resultChosen(m_table->figures()->cells()->resultOf(line));
        showHosts(line);
    });
    connect(m_hosts, &HostDurationsView::resultChosen, this, &FiguresView::resultChosen);
    connect(m_hosts, &HostDurationsView::resultOpened, this, &FiguresView::resultOpened);
    connect(m_hosts, &HostDurationsView::settled, this, [this] {
        if (isSettled())
            Q_EMIT settled();
    });
    connect(m_hosts, &HostDurationsView::backRequested, this, [this] {
        m_hosts->setTask(NoIndex);
        showParts();
        m_top->setFocus(Qt::OtherFocusReason);
    });
    showKind(false);
}

void TimingsView::setFigures(const TimelineFiguresPtr &figures, bool sameRun)
{
    m_figures = figures;
    m_hosts->setFigures(figures, sameRun);
    showKind(sameRun);
}

void TimingsView::showKind(bool sameLines)
{
    const GroupKind kind = *m_kinds->kind();
    m_table->setAccessibleName(tr("Slowest: %1").arg(nameOfKind(kind)));
    m_note->setText(derivedText(kind));
    m_table->setCells(std::make_shared<TimingCells>(m_figures, kind), sameLines);
    if (!sameLines)
        m_hosts->setTask(NoIndex);
    showTop();
    showParts();
}

// By the sorted column, always the largest: the smallest are nobody's question.
void TimingsView::showTop()
{
    const FigureCells &cells = *m_table->figures()->cells();
    const int sorted = m_table->figures()->sortedColumn();
    const int column = sorted >= 0 && cells.isNumber(sorted) ? sorted : static_cast<int>(TimingCells::Total);
    const std::vector<quint32> lines = largestLines(cells, column, Top);
    std::vector<FigureBars::Bar> bars;
    for (const quint32 line : lines) {
        bars.push_back({.line = line,
                        .value = cells.key(line, column),
                        .name = cells.text(line, TimingCells::Name),
                        .text = cells.text(line, column),
                        .tip = u"%1\n%2: %3"_s.arg(cells.whole(line, TimingCells::Name), cells.title(column),
                                                   cells.whole(line, column))});
    }
    const int count = static_cast<int>(bars.size());
    m_top->setBars(std::move(bars));
    const QString title = count == 0 && cells.lineCount() > 0
        ? u"%1: %2"_s.arg(cells.title(column), notKnownText())
        : tr("Top %1 by %2").arg(QString::number(count), cells.title(column));
    m_topTitle->setText(title);
    m_top->setAccessibleName(title);
    if (m_hosts->task() != NoIndex)
        showParts(); // which names the way back
}

void TimingsView::showParts()
{
    const bool ofTask = m_hosts->task() != NoIndex;
    const bool both = width() >= RoomForBoth;
    const bool hadFocus = m_top->hasFocus();
    m_hosts->setVisible(ofTask);
    m_topPlace->setVisible(!ofTask || both);
    m_hosts->setBack(both ? QString() : m_topTitle->text());
    if (hadFocus && !m_topPlace->isVisibleTo(this))
        m_table->setFocus(Qt::OtherFocusReason);
}

void TimingsView::showHosts(quint32 line)
{
    const auto &cells = static_cast<const TimingCells &>(*m_table->figures()->cells());
    if (cells.kind() != GroupKind::Task)
        return;
    m_hosts->setTask(cells.timing(line).group);
    showParts();
}

void TimingsView::setSelected(RowIndex row)
{
    m_hosts->setSelected(row);
}

bool TimingsView::isSettled() const
{
    return !m_table->figures()->isSorting() && m_hosts->isSettled();
}

void TimingsView::resizeEvent(QResizeEvent *event)
{
    FiguresView::resizeEvent(event);
    showParts();
}

QByteArray TimingsView::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << qint32(static_cast<int>(*m_kinds->kind())) << m_table->saveState() << m_hosts->saveState();
    return state;
}

void TimingsView::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    qint32 kind = 0;
    QByteArray table, hosts;
    stream >> kind >> table >> hosts;
    if (stream.status() != QDataStream::Ok || kind < 0 || kind >= GroupKindCount)
        return;
    m_kinds->setKind(static_cast<GroupKind>(kind));
    m_table->restoreState(table);
    m_hosts->restoreState(hosts);
}

} // namespace aviary
