// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/playbooksums.h"
#include "views/common/barchart.h"

#include <QGraphicsRectItem>

class QBarSet;
class QCategoryAxis;
class QStackedBarSeries;

namespace aviary {

// How long the runs of a playbook took, a bar a run by their start, coloured by how they ended; what did not complete
// has its mark, too. A click or the arrow keys select a run, Enter opens it. Follows the palette.
class TrendChart : public BarChart
{
    Q_OBJECT
public:
    // So many are drawn at once; the keys, and selecting a run elsewhere, lead to the others.
    static constexpr int MostBars = 200;

    explicit TrendChart(QWidget *parent = nullptr);

    void setTrend(std::span<const PlaybookEntry> entries, const PlaybookTrend &trend);
    void setCurrent(quint32 entry);
    // Positions in the trend that are drawn.
    std::pair<int, int> drawn() const { return {m_first, m_first + m_count}; }
    // Of a run's bar, in the coordinates of the viewport; empty when it is not drawn.
    QRectF barRect(int run) const;
    QString textOf(int run) const;

    QSize sizeHint() const override { return {400, 180}; }
    QSize minimumSizeHint() const override { return {200, 110}; }

Q_SIGNALS:
    // Entries.
    void runSelected(quint32 entry);
    void runActivated(quint32 entry);
    void drawnChanged();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void arrange() override;
    void colour() override;
    void showCurrent() override;
    bool isLink(const QPointF &place) const override { return runAt(place) >= 0; }
    QString toolTipAt(const QPointF &place) const override;

private:
    struct Run
    {
        quint32 entry = 0;
        State state = State::Unknown;
        bool checkMode = false;
        Micros started = NoTime, duration = NoDuration;
        QString title;
        bool operator==(const Run &) const = default;
    };
    void build();
    void setAxis();
    void placeDates();
    int runAt(const QPointF &position) const;
    void choose(int run);

    std::vector<Run> m_runs;
    Micros m_median = NoDuration;
    Micros m_longest = NoDuration;
    int m_first = 0;
    int m_count = 0;
    int m_current = -1;
    QStackedBarSeries *m_series;
    QCategoryAxis *m_durations;
    double m_most = 1; // seconds, of the axis
    QHash<QBarSet *, std::pair<State, bool>> m_sets;
    QGraphicsLineItem *m_medianLine;
    QGraphicsRectItem *m_column; // behind the current bar
    std::vector<QGraphicsSimpleTextItem *> m_dates;
    std::vector<std::pair<int, QGraphicsPixmapItem *>> m_marks; // by run
};

// Ticks for durations up to `longest`, in microseconds, from 0 on: at values that people count in.
std::vector<Micros> durationTicks(Micros longest, int most);

} // namespace aviary
