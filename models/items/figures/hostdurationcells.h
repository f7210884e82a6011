// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/figures/figurecells.h"

namespace aviary {

// How long one task took on each host, longest first; outliers are named.
class HostDurationCells : public FigureCells
{
public:
    enum Column { Host, Duration, OfMedian, Outlier, ColumnCount };

    // Reads the durations of all results of the task.
    HostDurationCells(TimelineFiguresPtr figures, TableIndex task);

    int columnCount() const override { return ColumnCount; }
    QString title(int column) const override;
    QString titleTip(int column) const override;
    bool isNumber(int column) const override { return column == Duration || column == OfMedian; }
    quint32 lineCount() const override { return static_cast<quint32>(m_durations.size()); }
    QString text(quint32 line, int column) const override;
    QString whole(quint32 line, int column) const override;
    quint64 identityOf(quint32 line) const override { return m_durations[line].row; }
    double key(quint32 line, int column) const override;
    RowIndex resultOf(quint32 line) const override { return m_durations[line].row; }
    QString sentence(quint32 line) const override;
    std::optional<Outcome> outcomeOf(quint32 line) const override { return recording().outcome(m_durations[line].row); }

    TableIndex task() const { return m_task; }
    const std::vector<HostDuration> &durations() const { return m_durations; }
    // "Outliers: app1 (6.1 s); the median is 0.5 s."
    QString outliers() const;

private:
    TableIndex m_task = NoIndex;
    std::vector<HostDuration> m_durations;
    // Of what was neither skipped nor without a duration, as outliers are told from it.
    size_t m_counted = 0;
    Micros m_median = NoDuration;
};

} // namespace aviary
