// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelinerenderer.h"

#include <QPalette>
#include <QStaticText>

class QPainter;

namespace aviary {

// Replays pictures: plain rectangles, a colour after the other. Everything that takes time was done when they were
// made, but for the shapes of names, which are kept until the next picture. One thread.
class TimelinePainter
{
public:
    // Lanes, plays, marks of the ruler, bars and what lies above them, on `view`, a rectangle of the widget. Lanes are
    // scrolled by `offset`, but for the pinned ones. Turns antialiasing off.
    void paint(QPainter &painter, const TimelinePicture &picture, const QRect &view, int offset,
               const QPalette &palette);

private:
    void paintLanes(QPainter &painter, const TimelinePicture &picture, const QRect &seen, const QPalette &palette);
    void paintGround(QPainter &painter, const TimelinePicture &picture, const QRect &seen, const QPalette &palette);
    void paintPath(QPainter &painter, const TimelinePicture &picture, const QRect &seen, const QPalette &palette);
    void paintNames(QPainter &painter, const TimelinePicture &picture, const QRect &seen, const QPalette &palette);

    TimelineGeometryPtr m_namesOf;
    std::vector<QStaticText> m_names;
};

// Where plays lie in the width of a picture, whole pixels; a play ends where the next one begins at the latest.
struct BandPlace
{
    int left;
    int right;
};
BandPlace placeOf(const TimelinePicture &picture, size_t band);
// How many marks of the ruler a width has room for.
int mostTicks(int width, const QFontMetrics &metrics);

} // namespace aviary
