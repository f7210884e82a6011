// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"
#include "models/compare/pair.h"

namespace aviary {

// Two results side by side as Markdown for a ticket: what they are, and the parts that differ; those that are equal or
// differ in noise only are named. Recorded text cannot become markup. Large texts are left out, and that is said. GUI
// thread, for the display zone; a row may be NoIndex, then there is no pair to be told.
QString resultPairMarkdown(const Both<RecordingPtr> &recordings, const Both<RowIndex> &rows, const ResultPair &pair);

} // namespace aviary
