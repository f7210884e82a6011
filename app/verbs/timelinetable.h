// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/output.h"
#include "models/timeline/figures.h"

namespace aviary {

// The figures of a timeline for a person: what they say in sentences, then a table for each, as the page has them. At
// most `limit` rows of each (below 0: the first ones); what is left out is told with its table.
void writeTimelineTable(Output &output, const TimelineFiguresPtr &figures, qint64 limit);

} // namespace aviary
