// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/location.h"

class QAbstractItemView;
class QMimeData;

// Runs and reports in the hand: as links, so that they mean something elsewhere too.
namespace aviary {

QMimeData *mimeOf(const std::vector<LocationSide> &sides);
// What is dragged; nothing for files and other links.
std::vector<LocationSide> sidesIn(const QMimeData *data);
// Begins to drag; returns when it ended.
void dragRuns(const std::vector<LocationSide> &sides, QAbstractItemView *view);

} // namespace aviary
