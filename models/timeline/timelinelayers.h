// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timelinegeometry.h"

namespace aviary {

// What lies above bars: the critical path, waiting, and boundaries of tasks, as far as `look` asks for them. Reads
// `geometry.view`; leaves most of its rectangles to the bars.
void addLayers(TimelineGeometry &geometry, const TimelineModel &model, const TimelineLook &look);

} // namespace aviary
