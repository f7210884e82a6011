// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>

namespace aviary {

// What charts of bars have in common: no frame, legend or animation, nothing of their own that scrolls, focus and tool
// tips, and the colours of the palette. Whoever derives places and colours what stands in it.
class BarChart : public QChartView
{
    Q_OBJECT
public:
    explicit BarChart(QWidget *parent);

protected:
    // After another size or font. Not pure: the first size comes while it is constructed.
    virtual void arrange() { }
    // What the palette does not colour by itself.
    virtual void colour() { }
    // What the keys are at; focus came or went.
    virtual void showCurrent() { }
    // Whether a click at the place, in the scene's coordinates, leads somewhere.
    virtual bool isLink(const QPointF &place) const = 0;
    // Plain text; "" for none.
    virtual QString toolTipAt(const QPointF &place) const = 0;

    // The chart's own colours, and then colour().
    void takePalette();

    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;
};

} // namespace aviary
