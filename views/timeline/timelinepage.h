// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/page.h"

#include <QTimeZone>

class QLabel;
class QStackedLayout;

namespace aviary {

class CaveatsLine;
class EmptyPlace;
class FiguresSplit;
class LinkButton;
class TimelineFilter;
class TimelineHands;
class TimelineHoverLine;
class TimelineMinimap;
class TimelineRangeLine;
class TimelineState;
class TimelineTools;
class TimelineView;
class TraitsReader;

// When everything happened: a lane a host, a bar a result, plays as bands. Selecting a result here selects it in every
// page. Keys are actions of the page.
class TimelinePage : public Page
{
    Q_OBJECT
public:
    explicit TimelinePage(QWidget *parent = nullptr);

    void show(const Location &location, const RecordingPtr &recording, ReportSource *source) override;
    void setLive(bool live) override;
    bool isSettled() const override;
    void focusFilter() override;
    void clearFilter() override;
    // Each part of the page keeps its own, under a name.
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

    using Page::show;

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QLayout *belowLanes();
    void makeActions();
    void keepRoom();
    void showState();
    void showBusy();
    void showStart();
    void showWaiting();
    void follow(const Location &before);
    QString emptyText() const;
    void choose(RowIndex row);
    void chooseItem(quint32 item);
    void filterByRange(TimeSpan range);
    void checkSettled();

    TimelineState *m_state;
    TimelineFilter *m_filter;
    TimelineView *m_view;
    TimelineHands *m_hands;
    TimelineHoverLine *m_hovered;
    TimelineRangeLine *m_range;
    TimelineTools *m_tools;
    TraitsReader *m_traits;
    TimelineMinimap *m_minimap;
    LinkButton *m_waiting;
    QLabel *m_busy;
    QLabel *m_start;
    QLabel *m_whole;
    EmptyPlace *m_empty;
    QWidget *m_chart;
    CaveatsLine *m_caveats;
    FiguresSplit *m_figures;
    QStackedLayout *m_stack;
    Location m_location;
    RecordingPtr m_recording;
    QTimeZone m_zone;
};

} // namespace aviary
