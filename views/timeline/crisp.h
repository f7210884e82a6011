// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>

class QPainter;

// Lines that lie on whole pixels of the screen at every scale, and are all equally wide: at 125 % a rectangle one unit
// wide is one pixel in one place and two in the next. The painter is scaled and moved at most.
namespace aviary {

void fillVertical(QPainter &painter, int x, int top, int height, const QColor &color, int width = 1);
void fillHorizontal(QPainter &painter, int left, int y, int width, const QColor &color, int height = 1);
// The four sides of a rectangle, inside of it.
void fillFrame(QPainter &painter, const QRect &rect, int width, const QColor &color);

} // namespace aviary
