// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/compare/differencekinds.h"
#include "views/common/quickfilterbar.h"

namespace aviary {

// Strong enough to be read as text: of the outcome that a kind of difference is like. The word stands beside it.
QColor colorOf(DifferenceKind kind, const QPalette &palette);

// Of the table of differences.
std::vector<QuickFilterBar::Kind> differenceKinds();

} // namespace aviary
