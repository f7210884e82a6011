// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/figures/hostdurationsview.h"

#include "models/items/figures/groupnames.h"
#include "models/recording/format.h"
#include "views/common/elidedlabel.h"
#include "views/common/emptyplace.h"
#include "views/common/linkbutton.h"
#include "views/timeline/figures/figurebars.h"
#include "views/timeline/figures/scrolledbars.h"

#include <QBoxLayout>
#include <QSplitter>
#include <QStackedLayout>
#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

QList<Columns::Column> columnsAtFirst()
{
    QList<Columns::Column> columns(HostDurationCells::ColumnCount);
    columns[HostDurationCells::Host] = {.width = 14, .stretch = 1, .least = 9};
    columns[HostDurationCells::Duration].width = 9;
    columns[HostDurationCells::OfMedian].width = 10;
    columns[HostDurationCells::Outlier].width = 8;
    return columns;
}

} // namespace

HostDurationsView::HostDurationsView(QWidget *parent)
    : FiguresView(parent)
    , m_title(new ElidedLabel(this))
    , m_outliers(new ElidedLabel(this))
    , m_back(new LinkButton(this))
    , m_bars(new FigureBars(this))
    , m_list(new FiguresTable(std::make_shared<HostDurationCells>(nullptr, NoIndex), columnsAtFirst(), this))
    , m_empty(new EmptyPlace(this))
    , m_stack(new QStackedLayout)
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_bars->setObjectName(u"hostBars"_s);
    m_list->setObjectName(u"hostDurations"_s);
    m_title->setObjectName(u"hostsTitle"_s);
    m_outliers->setObjectName(u"outliers"_s);
    m_list->setAccessibleName(tr("Durations of the task by host"));
    m_bars->setAccessibleName(tr("Durations of the task by host, longest first"));
    auto *both = new QSplitter(Qt::Horizontal, this);
    both->addWidget(scrolledBars(m_bars, both));
    both->addWidget(m_list);
    both->setChildrenCollapsible(false);
    both->setStretchFactor(0, 1);
    both->setStretchFactor(1, 1);
    m_stack->addWidget(both);
    m_stack->addWidget(m_empty);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 3, 8, 0);
    head->setSpacing(12);
    head->addWidget(m_title, 1);
    head->addWidget(m_back);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(line(m_outliers));
    layout->addLayout(m_stack, 1);
    setFocusProxy(m_list);
    m_back->hide();
    follow(m_list);
    connect(m_bars, &FigureBars::lineChosen, this, [this](quint32 line) {
        m_list->showRow(m_list->figures()->rowOf(line));
        Q_EMIT resultChosen(m_list->figures()->cells()->resultOf(line));
    });
    connect(m_back, &QAbstractButton::clicked, this, &HostDurationsView::backRequested);
}

void HostDurationsView::setFigures(const TimelineFiguresPtr &figures, bool sameRun)
{
    m_figures = figures;
    setTask(sameRun ? m_task : NoIndex);
}

void HostDurationsView::setBack(const QString &text)
{
    m_back->setText(text);
    m_back->setVisible(!text.isEmpty());
}

void HostDurationsView::setTask(TableIndex task)
{
    m_task = task;
    m_reading = {};
    m_isReading = false;
    if (task == NoIndex)
        return;
    m_title->setText(nameOfGroup(*m_figures->recording, m_figures->groups, GroupKind::Task, task));
    if (m_figures->caveats.startsOfTasks) {
        m_outliers->parentWidget()->hide();
        m_empty->set(tr("How long it took on each host is not known: when a host began was not recorded."));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_isReading = true;
    m_reading = Job<CellsPtr>(QtConcurrent::run([figures = m_figures, task]() -> Result<CellsPtr> {
        return std::make_shared<const HostDurationCells>(figures, task);
    }));
    m_reading.then(this, [this](const Result<CellsPtr> &cells) {
        m_isReading = false;
        take(*cells);
        Q_EMIT settled();
    });
}

void HostDurationsView::take(const CellsPtr &cells)
{
    const std::vector<HostDuration> &durations = cells->durations();
    m_outliers->parentWidget()->show();
    m_outliers->setText(cells->outliers());
    const auto &before = static_cast<const HostDurationCells &>(*m_list->figures()->cells());
    m_list->setCells(cells,
                     before.task() == cells->task() && before.figures()
                         && before.figures()->recording->playbook().id == m_figures->recording->playbook().id);
    std::vector<FigureBars::Bar> bars;
    for (quint32 line = 0; line < std::min<size_t>(durations.size(), MostBars); ++line) {
        if (!isKnown(durations[line].duration))
            break; // as are those after it
        const bool outlier = durations[line].outlier;
        QString text = cells->text(line, HostDurationCells::Duration);
        if (outlier)
            text += u"  "_s + cells->text(line, HostDurationCells::Outlier);
        bars.push_back({.line = line,
                        .value = cells->key(line, HostDurationCells::Duration),
                        .name = cells->text(line, HostDurationCells::Host),
                        .text = text,
                        .tip = u"%1\n%2"_s.arg(cells->whole(line, HostDurationCells::Host),
                                               cells->whole(line, HostDurationCells::Duration)),
                        .marked = outlier});
    }
    m_bars->setBars(std::move(bars));
    const auto all = static_cast<qint64>(durations.size());
    if (all > MostBars)
        m_outliers->setText(m_outliers->text() + u' '
                            + tr("Bars: %1 of %2 hosts.").arg(formatCount(MostBars), formatCount(all)));
    if (all == 0)
        m_empty->set(tr("No host has a duration of this task."));
    m_stack->setCurrentIndex(all > 0 ? 0 : 1);
    setSelected(m_selected);
}

void HostDurationsView::setSelected(RowIndex row)
{
    m_selected = row;
    if (m_task == NoIndex || m_isReading)
        return;
    const auto &cells = static_cast<const HostDurationCells &>(*m_list->figures()->cells());
    const auto it = std::ranges::find(cells.durations(), row, &HostDuration::row);
    const bool there = row != NoIndex && it != cells.durations().end();
    m_list->showRow(there ? m_list->figures()->rowOf(static_cast<quint32>(it - cells.durations().begin())) : -1);
}

} // namespace aviary
