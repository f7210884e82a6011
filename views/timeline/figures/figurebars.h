// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/barchart.h"

class QBarSet;
class QGraphicsRectItem;
class QHorizontalStackedBarSeries;
class QValueAxis;

namespace aviary {

// A bar a line of figures, with its name before and its value behind it. A click, or the arrow keys and Enter, choose a
// line. As high as its bars: it stands in what scrolls. Follows the palette.
class FigureBars : public BarChart
{
    Q_OBJECT
public:
    struct Bar
    {
        quint32 line = 0;
        double value = 0;
        QString name, text; // as recorded
        QString tip;
        bool marked = false; // stands out from the others; `text` says why
    };

    explicit FigureBars(QWidget *parent);

    void setBars(std::vector<Bar> bars);
    int barCount() const { return static_cast<int>(m_bars.size()); }
    // What is shown of a bar.
    QString textAt(int row) const;
    // Of the whole row, in the coordinates of the viewport.
    QRectF rowRect(int row) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void lineChosen(quint32 line);
    // The keys moved to another bar: whoever scrolls the chart brings it into view.
    void rowMoved(const QRect &row);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void arrange() override;
    void colour() override;
    void showCurrent() override;
    bool isLink(const QPointF &place) const override { return rowAt(place) >= 0; }
    QString toolTipAt(const QPointF &place) const override;

private:
    int rowHeight() const { return fontMetrics().height() + 5; }
    int rowAt(const QPointF &place) const;

    std::vector<Bar> m_bars;
    QHorizontalStackedBarSeries *m_series;
    QValueAxis *m_values;
    QBarSet *m_plain = nullptr;
    QBarSet *m_marked = nullptr;
    std::vector<QGraphicsSimpleTextItem *> m_names, m_texts;
    QGraphicsRectItem *m_frame; // around the bar that the keys are at
    int m_current = -1;
};

} // namespace aviary
