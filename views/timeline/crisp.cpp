// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/crisp.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace aviary {

namespace {

// One axis of the way from the painter's units to pixels of the screen, and back.
struct Axis
{
    double scale;
    double move;
    double pixel(double at) const { return std::round(at * scale + move); }
    double unit(double pixel) const { return (pixel - move) / scale; }
    double pixels(int size) const { return std::max(1.0, std::floor(size * scale)); }
};

Axis across(const QPainter &painter)
{
    const QTransform transform = painter.deviceTransform();
    return {transform.m11(), transform.dx()};
}

Axis down(const QPainter &painter)
{
    const QTransform transform = painter.deviceTransform();
    return {transform.m22(), transform.dy()};
}

QRectF between(double left, double top, double right, double bottom)
{
    return {QPointF(left, top), QPointF(right, bottom)};
}

} // namespace

void fillVertical(QPainter &painter, int x, int top, int height, const QColor &color, int width)
{
    const Axis axis = across(painter);
    const double left = axis.pixel(x);
    painter.fillRect(between(axis.unit(left), top, axis.unit(left + axis.pixels(width)), top + height), color);
}

void fillHorizontal(QPainter &painter, int left, int y, int width, const QColor &color, int height)
{
    const Axis axis = down(painter);
    const double top = axis.pixel(y);
    painter.fillRect(between(left, axis.unit(top), left + width, axis.unit(top + axis.pixels(height))), color);
}

void fillFrame(QPainter &painter, const QRect &rect, int width, const QColor &color)
{
    const Axis x = across(painter);
    const Axis y = down(painter);
    const double left = x.pixel(rect.left());
    const double top = y.pixel(rect.top());
    const double right = x.pixel(rect.left() + rect.width());
    const double bottom = y.pixel(rect.top() + rect.height());
    const double wide = x.pixels(width);
    const double high = y.pixels(width);
    const auto fill = [&](double l, double t, double r, double b) {
        painter.fillRect(between(x.unit(l), y.unit(t), x.unit(r), y.unit(b)), color);
    };
    fill(left, top, right, top + high);
    fill(left, bottom - high, right, bottom);
    fill(left, top, left + wide, bottom);
    fill(right - wide, top, right, bottom);
}

} // namespace aviary
