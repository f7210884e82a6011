// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overview/overview.h"
#include "views/common/barchart.h"

#include <QGraphicsRectItem>

#include <map>

class QBarSet;
class QHorizontalStackedBarSeries;
class QValueAxis;

namespace aviary {

// A bar a host by outcome, with its name before and its counts behind it. A click on a part of a bar, or the arrow keys
// and Enter, choose the results behind it. Follows the palette.
class HostsChart : public BarChart
{
    Q_OBJECT
public:
    explicit HostsChart(QWidget *parent = nullptr);

    void setHosts(const std::shared_ptr<const Overview> &overview);
    // The texts of a row, as they are shown.
    QString textAt(int row) const;
    // The part of the bar, in the coordinates of the viewport.
    QRectF partRect(int row, Outcome outcome) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void hostChosen(aviary::TableIndex host, aviary::Outcome outcome);
    // The keys moved to another part: whoever scrolls the chart brings it into view.
    void partMoved(const QRect &part);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void arrange() override;
    void colour() override;
    void showCurrent() override { setCurrent(m_current); }
    bool isLink(const QPointF &place) const override { return partAt(place).row >= 0; }
    QString toolTipAt(const QPointF &place) const override;

private:
    struct Part
    {
        int row = -1;
        Outcome outcome = Outcome::Ok;
        bool operator==(const Part &) const = default;
    };
    void build();
    std::map<int, int> layOutCounts(bool words);
    void setCurrent(Part part);
    Part partAt(const QPointF &position) const;
    int rowHeight() const;
    std::vector<Outcome> outcomesOf(int row) const;

    std::shared_ptr<const Overview> m_overview;
    std::vector<HostEntry> m_hosts;
    QHorizontalStackedBarSeries *m_series;
    QValueAxis *m_values;
    QHash<QBarSet *, Outcome> m_outcomes;
    std::vector<QGraphicsSimpleTextItem *> m_names;
    struct CountText
    {
        QGraphicsSimpleTextItem *item;
        Outcome outcome;
        int row;
    };
    std::vector<CountText> m_counts;
    QGraphicsRectItem *m_frame; // around the part that the keys are at
    Part m_current;
    double m_most = 1;
};

} // namespace aviary
