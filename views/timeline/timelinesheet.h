// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recording.h"
#include "models/timeline/traits.h"

#include <QWidget>

class QLabel;

namespace aviary {

class TimelineChoices;
class TimelineState;
class TimelineView;

// A timeline on paper: what is recorded of the run as a title, and the parts of the page without its hands. A widget
// that is never shown, of the palette that it is given; it is painted onto pictures once it is ready.
class TimelineSheet : public QWidget
{
    Q_OBJECT
public:
    static constexpr int UsualWidth = 1600;
    static constexpr int LeastSide = 200, MostSide = 16384; // pixels
    // Without a wish for the height, lanes are lower rather than higher together than this.
    static constexpr int UsualMost = 2400;

    explicit TimelineSheet(QWidget *parent = nullptr);

    // All lanes over `visible` (empty: the whole run), the way that `choices` has them (null: as at first). A height of
    // 0 is as much as the lanes want. `traits` may be null.
    void drawRun(const RecordingPtr &recording, const TimelineTraitsPtr &traits, TimelineChoices *choices,
                 TimeSpan visible, QSize size);
    // What a page shows now.
    void drawPart(TimelineState *shown);

    bool isReady() const { return m_ready; }
    // How many of the lanes are on the sheet.
    int shownLanes() const;
    int allLanes() const;

    // Once it is ready. `scale`: pixels of the picture for one of the sheet.
    QImage image(qreal scale = 1);
    QByteArray svg();

Q_SIGNALS:
    void ready();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void draw(const RecordingPtr &recording, const TimelineTraitsPtr &traits, TimelineChoices *choices,
              TimeSpan visible);
    void layOut();
    void resizeTo(QSize size);
    void check();
    void showBusy();
    void paintHead(QPainter &painter) const;

    TimelineState *m_state;
    TimelineView *m_view;
    QLabel *m_busy;
    QLabel *m_start;
    RecordingPtr m_recording;
    TimeSpan m_visible;
    QSize m_size; // of the sheet
    QSize m_viewSize; // of the lanes alone; empty: of the sheet it is
    int m_offset = 0;
    bool m_laidOut = false;
    bool m_ready = false;
};

} // namespace aviary
