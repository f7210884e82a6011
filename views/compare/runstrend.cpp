// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/runstrend.h"

#include "models/compare/historysentences.h"
#include "models/recording/format.h"
#include "views/common/elidedlabel.h"
#include "views/common/palette.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

RunsChart::RunsChart(QWidget *parent)
    : DurationChart(parent)
{
    setAccessibleName(tr("Durations of the selected row by run"));
}

void RunsChart::setRow(const RunHistoryPtr &history, const HistoryRow *row)
{
    m_history = history;
    m_row = row;
    std::vector<Bar> bars;
    for (size_t run = 0; row && run < row->cells.size(); ++run) {
        const HistoryCell &cell = row->cells[run];
        bars.push_back({.started = history->run(run).started,
                        .duration = cell.isThere() && isKnown(cell.time) ? cell.time : 0,
                        .kind = static_cast<int>(cell.worst),
                        .isHatched = history->run(run).checkMode,
                        .isMarked = cell.isFailing(),
                        .isFar = row->verdict.wasSlow(cell)});
    }
    setBars(std::move(bars), row ? row->verdict.usual.median : NoDuration);
}

QString RunsChart::textOf(int run) const
{
    const auto at = static_cast<size_t>(run);
    QStringList lines{cellText(*m_history, *m_row, at)};
    if (m_row->verdict.wasSlow(m_row->cells[at]))
        lines << tr("▲ longer than usual: the median of the runs before the newest is %1")
                     .arg(formatDuration(m_row->verdict.usual.median));
    lines << runName(m_history->run(at));
    return lines.join(u'\n');
}

QColor RunsChart::colorOfKind(int kind) const
{
    return colorOf(static_cast<Outcome>(kind), palette());
}

QIcon RunsChart::iconOfKind(int kind) const
{
    return iconOf(static_cast<Outcome>(kind), palette());
}

RunsTrend::RunsTrend(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(this))
    , m_chart(new RunsChart(this))
{
    m_title->setObjectName(u"runsTrendTitle"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 3, 8, 3);
    head->addWidget(m_title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_chart, 1);
}

void RunsTrend::show(const RunHistoryPtr &history, const HistoryRow *row, int run)
{
    m_chart->setRow(history, row);
    m_chart->setCurrent(row ? run : -1);
    if (!row)
        return m_title->setText(tr("Select a row: how long it took in each run stands here."));
    QStringList parts{row->name};
    if (const RunVerdict &verdict = row->verdict; verdict.sample > 0) {
        parts << tr("median of %n earlier run(s) %1 (the dashed line)", nullptr, verdict.sample)
                     .arg(formatDuration(verdict.usual.median));
        if (std::ranges::any_of(row->cells, [&](const HistoryCell &cell) { return verdict.wasSlow(cell); }))
            parts << tr("▲ longer than usual");
    }
    m_title->setText(parts.join(u" · "_s));
}

} // namespace aviary
