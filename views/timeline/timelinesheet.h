// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recording.h"
#include "models/timeline/traits.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace aviary {

class TimelineChoices;
class TimelineState;

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

    // Once it is ready. `scale`: pixels of the picture for one of the sheet. The bars, of which there may be very many,
    // are not painted before what is returned is called: once, in any thread, whatever became of the sheet.
    std::function<QImage()> image(qreal scale = 1);
    std::function<QByteArray()> svg();

Q_SIGNALS:
    void ready();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void draw(const RecordingPtr &recording, const TimelineTraitsPtr &traits, TimelineChoices *choices,
              TimeSpan visible);
    void layOut();
    void resizeTo(QSize size);
    void check();
    void showBusy();
    void paintHead(QPainter &painter) const;
    std::function<void(QPainter &)> bars() const;

    TimelineState *m_state;
    QWidget *m_view; // the place of the bars
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
