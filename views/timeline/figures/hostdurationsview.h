// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/figures/hostdurationcells.h"
#include "views/timeline/figures/figuresview.h"

class QScrollArea;
class QStackedLayout;

namespace aviary {

class ElidedLabel;
class EmptyPlace;
class FigureBars;
class LinkButton;

// How long one task took on each host: its outliers in words, bars and a list.
class HostDurationsView : public FiguresView
{
    Q_OBJECT
public:
    // So many bars; the list has all.
    static constexpr int MostBars = 40;

    explicit HostDurationsView(QWidget *parent);

    // A task of the figures that were set last; NoIndex for none.
    void setTask(TableIndex task);
    TableIndex task() const { return m_task; }
    // What the way back is called; "" for none.
    void setBack(const QString &text);

    void setFigures(const TimelineFiguresPtr &figures, bool sameRun) override;
    void setSelected(RowIndex row) override;
    bool isSettled() const override { return !m_isReading && !m_list->figures()->isSorting(); }
    QByteArray saveState() const override { return m_list->saveState(); }
    void restoreState(const QByteArray &state) override { m_list->restoreState(state); }

Q_SIGNALS:
    void backRequested();

private:
    using CellsPtr = std::shared_ptr<const HostDurationCells>;
    void take(const CellsPtr &cells);

    TimelineFiguresPtr m_figures;
    TableIndex m_task = NoIndex;
    RowIndex m_selected = NoIndex;
    Job<CellsPtr> m_reading;
    bool m_isReading = false;
    ElidedLabel *m_title, *m_outliers;
    LinkButton *m_back;
    FigureBars *m_bars;
    FiguresTable *m_list;
    EmptyPlace *m_empty;
    QStackedLayout *m_stack;
};

} // namespace aviary
