// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/timelinepair.h"
#include "views/compare/comparepage.h"

#include <QTimeZone>

class QGridLayout;
class QLabel;
class QStackedLayout;

namespace aviary {

class ElidedLabel;
class EmptyPlace;
class TimelineAligner;
class TimelineCoupling;
class TimelineDeltas;
class TimelineHands;
class TimelineState;
class TimelineView;
class TimelinesNotes;

// When everything happened in both runs, on one scale: the left one above, the right one below, and between them how
// much longer or shorter each task took. Both are aligned at their start, or at the start of a play or of a task.
// Selecting a result selects the one that faces it.
class TimelinesPage : public ComparePage
{
    Q_OBJECT
public:
    explicit TimelinesPage(QWidget *parent = nullptr);

    void show(const Location &location, const ComparedPairPtr &pair, const Both<ReportSource *> &sources) override;
    bool stepDifference(int step) override;
    bool isSettled() const override;

    const TimelineAlignment &alignment() const;

    using ComparePage::show;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    TimelineView *makeView(Side side);
    void layOut();
    void makeActions();
    void connectParts();
    void startPairing(const ComparisonPtr &comparison);
    void take(const TimelinePairPtr &timelines);
    void follow();
    void choose(quint32 rowPair, Side from);
    void showSelected();
    void chooseTask(quint32 task);
    void hover(Side side);
    void hoverTask(quint32 task);
    void shareRoom();
    void showState();
    void showView();
    void showHovered();
    QString emptyText() const;
    void checkSettled();

    Both<TimelineState *> m_states;
    Both<TimelineView *> m_views;
    Both<ElidedLabel *> m_heads;
    TimelineCoupling *m_coupling;
    TimelineHands *m_hands;
    TimelineDeltas *m_deltas;
    TimelineAligner *m_aligner;
    TimelinesNotes *m_notes;
    ElidedLabel *m_hovered;
    QLabel *m_scale;
    EmptyPlace *m_empty;
    QWidget *m_chart;
    QWidget *m_legends;
    QGridLayout *m_grid;
    Both<QList<QWidget *>> m_lanes; // what stands beside each other and is equally high
    QStackedLayout *m_stack;

    Location m_location;
    ComparedPairPtr m_pair;
    ComparisonPtr m_comparison; // that m_timelines are of, or are made of
    TimelinePairPtr m_timelines;
    Job<TimelinePairPtr> m_pairing;
    bool m_isPairing = false;
    quint32 m_selected = NoIndex; // in Comparison::rows()
    quint32 m_hoveredRow = NoIndex; // likewise
    quint32 m_hoveredTask = NoIndex; // in Comparison::tasks()
    QTimeZone m_zone;
};

} // namespace aviary
