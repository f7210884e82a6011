// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/timespan.h"
#include "views/common/barchart.h"

#include <QGraphicsRectItem>

#include <map>

class QBarSet;
class QCategoryAxis;
class QStackedBarSeries;

namespace aviary {

// How long something took each time, a bar a time by its start, coloured by how it ended; the median as a line, and a
// mark above what did not end well and above what took longer than usual. A click or the arrow keys select a bar, Enter
// opens it. Follows the palette. What the bars stand for is for whoever derives.
class DurationChart : public BarChart
{
    Q_OBJECT
public:
    // So many are drawn at once; the keys, and selecting one elsewhere, lead to the others.
    static constexpr int MostBars = 200;

    struct Bar
    {
        Micros started = NoTime, duration = NoDuration;
        int kind = 0; // see colorOfKind()
        bool isHatched = false;
        bool isMarked = false; // the mark of its kind stands above it
        bool isFar = false; // a triangle does: longer than usual
        bool operator==(const Bar &) const = default;
    };

    explicit DurationChart(QWidget *parent);

    // -1: none.
    int current() const { return m_current; }
    void setCurrent(int bar);
    // Which bars are drawn.
    std::pair<int, int> drawn() const { return {m_first, m_first + m_count}; }
    // In the coordinates of the viewport; empty when it is not drawn.
    QRectF barRect(int bar) const;
    virtual QString textOf(int bar) const = 0; // lines of plain text

    QSize sizeHint() const override { return {400, 180}; }
    QSize minimumSizeHint() const override { return {200, 110}; }

Q_SIGNALS:
    void barSelected(int bar);
    void barActivated(int bar);
    void drawnChanged();

protected:
    // By start. `median` is drawn as a line, where it is known.
    void setBars(std::vector<Bar> bars, Micros median);
    virtual QColor colorOfKind(int kind) const = 0;
    virtual QIcon iconOfKind(int kind) const = 0;

    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void arrange() override;
    void colour() override;
    void showCurrent() override;
    bool isLink(const QPointF &place) const override { return barAt(place) >= 0; }
    QString toolTipAt(const QPointF &place) const override;

private:
    void build();
    void setAxis();
    void placeDates();
    QPixmap triangle() const;
    int barAt(const QPointF &position) const;
    void choose(int bar);

    std::vector<Bar> m_bars;
    Micros m_median = NoDuration;
    Micros m_longest = NoDuration;
    int m_first = 0;
    int m_count = 0;
    int m_current = -1;
    QStackedBarSeries *m_series;
    QCategoryAxis *m_durations;
    double m_most = 1; // seconds, of the axis
    std::map<std::pair<int, bool>, QBarSet *> m_sets; // by kind and hatching
    QGraphicsLineItem *m_medianLine;
    QGraphicsRectItem *m_column; // behind the current bar
    std::vector<QGraphicsSimpleTextItem *> m_dates;
    std::vector<std::pair<int, QGraphicsPixmapItem *>> m_marks; // by bar
};

// Ticks for durations up to `longest`, in microseconds, from 0 on: at values that people count in.
std::vector<Micros> durationTicks(Micros longest, int most);

} // namespace aviary
