// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/playbooksums.h"
#include "views/common/durationchart.h"

namespace aviary {

// How long the runs of a playbook took: see DurationChart.
class TrendChart : public DurationChart
{
    Q_OBJECT
public:
    explicit TrendChart(QWidget *parent = nullptr);

    void setTrend(std::span<const PlaybookEntry> entries, const PlaybookTrend &trend);
    void setCurrentEntry(quint32 entry);
    QString textOf(int run) const override;

Q_SIGNALS:
    // Entries.
    void runSelected(quint32 entry);
    void runActivated(quint32 entry);

protected:
    QColor colorOfKind(int kind) const override;
    QIcon iconOfKind(int kind) const override;

private:
    struct Run
    {
        quint32 entry = 0;
        State state = State::Unknown;
        bool checkMode = false;
        Micros started = NoTime, duration = NoDuration;
        QString title;
    };
    std::vector<Run> m_runs;
};

} // namespace aviary
