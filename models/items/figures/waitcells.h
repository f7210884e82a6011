// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/figures/figurecells.h"

namespace aviary {

// Who waited for whom: a line for each pair of hosts, longest first. Leads to the result that was waited for longest.
class HostWaitCells : public FigureCells
{
public:
    enum Column { Pair, Waited, Times, ColumnCount };

    using FigureCells::FigureCells;

    int columnCount() const override { return ColumnCount; }
    QString title(int column) const override;
    QString titleTip(int column) const override;
    bool isNumber(int column) const override { return column != Pair; }
    quint32 lineCount() const override { return m_figures ? static_cast<quint32>(m_figures->waits.hosts.size()) : 0; }
    QString text(quint32 line, int column) const override;
    QString whole(quint32 line, int column) const override;
    quint64 identityOf(quint32 line) const override { return quint64{wait(line).host} << 32 | wait(line).slowHost; }
    double key(quint32 line, int column) const override;
    RowIndex resultOf(quint32 line) const override;
    QString sentence(quint32 line) const override;
    std::optional<double> barOf(quint32 line, int column) const override;

private:
    const Waits::OfHost &wait(quint32 line) const { return m_figures->waits.hosts[line]; }
};

// What was waited for: a line for each task, longest first.
class TaskWaitCells : public FigureCells
{
public:
    enum Column { Task, Waited, Hosts, Slowest, Duration, ColumnCount };

    using FigureCells::FigureCells;

    int columnCount() const override { return ColumnCount; }
    QString title(int column) const override;
    QString titleTip(int column) const override;
    bool isNumber(int column) const override { return column != Task && column != Slowest; }
    quint32 lineCount() const override { return m_figures ? static_cast<quint32>(m_figures->waits.tasks.size()) : 0; }
    QString text(quint32 line, int column) const override;
    QString whole(quint32 line, int column) const override;
    quint64 identityOf(quint32 line) const override { return wait(line).task; }
    double key(quint32 line, int column) const override;
    RowIndex resultOf(quint32 line) const override { return wait(line).slow; }
    QString sentence(quint32 line) const override;
    std::optional<Outcome> outcomeOf(quint32 line) const override { return recording().outcome(wait(line).slow); }
    std::optional<double> barOf(quint32 line, int column) const override;

private:
    const Waits::OfTask &wait(quint32 line) const { return m_figures->waits.tasks[line]; }
};

} // namespace aviary
