// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/figures.h"

class QIODevice;

namespace aviary {

// All figures of a timeline as one JSON object: critical path, waiting, forks, what if, slowest, concurrency, caveats.
// Names as recorded, ids and times as ARA's API has them; durations in seconds, as numbers; null for what is not known.
// Each list has at most `limit` rows (below 0: all; of the critical path, the longest links) and beside it how many
// there are. False when the device does not take it. Any thread.
bool writeTimelineJson(QIODevice &device, const TimelineFigures &figures, qint64 limit = -1);

} // namespace aviary
