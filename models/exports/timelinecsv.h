// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/figures.h"

class QIODevice;

namespace aviary {

// The figures of a timeline as one table for a spreadsheet (RFC 4180, UTF-8): the first column says which figure a
// record belongs to (critical_path, waiting_host, waiting_task, what_if, slowest); a figure fills the columns that it
// has. Durations in seconds, empty where they are not known. At most `limit` records of each figure and kind (below
// 0: all; of the critical path, the longest links). False when the device does not take it. Any thread.
bool writeTimelineCsv(QIODevice &device, const TimelineFigures &figures, qint64 limit = -1);

} // namespace aviary
