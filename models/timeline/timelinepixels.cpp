// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelinepixels.h"

#include "models/timeline/timelinegeometry.h"

#include <algorithm>
#include <cmath>

namespace aviary {

double xOf(Micros time, TimeSpan span, int width)
{
    return static_cast<double>(time - span.begin) * width / static_cast<double>(span.duration());
}

Micros timeAt(double x, TimeSpan span, int width)
{
    return span.begin + std::llround(x * static_cast<double>(span.duration()) / std::max(width, 1));
}

namespace {

// Shapes differ as colours do: what failed takes the whole height, what was skipped is a thin line in the middle.
struct Shape
{
    int offset;
    int height;
};
Shape shapeOf(Outcome outcome, int trackHeight)
{
    // Between tracks, where there is room for it.
    const int gap = trackHeight >= 15 ? 2 : trackHeight >= 3 ? 1 : 0;
    const int height = trackHeight - gap;
    switch (outcome) {
    case Outcome::Failed:
    case Outcome::Unreachable:
        return {0, height};
    case Outcome::Ok:
    case Outcome::Changed:
    case Outcome::Unknown:
    case Outcome::Ignored:
    case Outcome::Rescued:
        return height >= 12 ? Shape{1, height - 2} : Shape{0, height};
    case Outcome::Skipped:
        break;
    }
    const int thin = std::max(height > 3 ? 2 : 1, height / 3);
    return {(height - thin) / 2, thin};
}

} // namespace

Pixels pixelsOf(Extent extent, int width)
{
    const int left = static_cast<int>(std::floor(std::clamp<double>(extent.left, -2, width + 1)));
    const int right = static_cast<int>(std::floor(std::clamp<double>(extent.right, -2, width + 2)));
    return {left, std::max(right, left + 1)};
}

Pixels widenedFailing(Pixels pixels, int width)
{
    const int missing = TimelineGeometry::LeastFailing - pixels.width();
    if (missing <= 0)
        return pixels;
    const int left = std::clamp(pixels.left - missing / 2, 0, std::max(0, width - TimelineGeometry::LeastFailing));
    return {left, left + TimelineGeometry::LeastFailing};
}

Pixels ownPixels(Extent extent, Outcome outcome, int width)
{
    Pixels pixels = pixelsOf(extent, width);
    if (isFailing(outcome))
        pixels = widenedFailing(pixels, width);
    if (pixels.width() > TimelineGeometry::LeastFailing)
        --pixels.right;
    return pixels;
}

QRect rectOf(Outcome outcome, Pixels pixels, int top, int trackHeight)
{
    const Shape shape = shapeOf(outcome, trackHeight);
    return {pixels.left, top + shape.offset, pixels.width(), shape.height};
}

} // namespace aviary
