// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/runhistory.h"
#include "views/common/durationchart.h"

namespace aviary {

class ElidedLabel;

// How long a task or a host took in each run: see DurationChart. Runs without it have no bar.
class RunsChart : public DurationChart
{
    Q_OBJECT
public:
    explicit RunsChart(QWidget *parent);

    // `row` is of the history, or null.
    void setRow(const RunHistoryPtr &history, const HistoryRow *row);
    QString textOf(int run) const override;

protected:
    QColor colorOfKind(int kind) const override;
    QIcon iconOfKind(int kind) const override;

private:
    RunHistoryPtr m_history; // keeps the row
    const HistoryRow *m_row = nullptr;
};

// The chart, and above it what it is of.
class RunsTrend : public QWidget
{
    Q_OBJECT
public:
    explicit RunsTrend(QWidget *parent);

    void show(const RunHistoryPtr &history, const HistoryRow *row, int run);
    RunsChart *chart() const { return m_chart; }

    using QWidget::show;

private:
    ElidedLabel *m_title;
    RunsChart *m_chart;
};

} // namespace aviary
