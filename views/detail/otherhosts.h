// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recording.h"

#include <QStringList>

namespace aviary {

// What became of a task on the other hosts, in words. They need a complete recording; before, they give nothing.

// Failed, whatever became of it.
bool didFail(Outcome outcome);
// Of the other results of its task.
OutcomeCounts countsBeside(const Recording &recording, RowIndex row);
// Rows of other hosts that failed where this one did, at most 200: their messages tell whether they failed alike.
std::vector<RowIndex> rowsToCompare(const Recording &recording, RowIndex row);
// Results of the other hosts: of those where something else became of the task first.
std::vector<RowIndex> rowsBeside(const Recording &recording, RowIndex row);
// "app2 failed alike, 1 failed otherwise, 4 changed". `messages` are those of `compared`, in its order; none: not known
// yet.
QString othersText(const Recording &recording, RowIndex row, const QString &headline,
                   const std::vector<RowIndex> &compared, const QStringList &messages);

} // namespace aviary
