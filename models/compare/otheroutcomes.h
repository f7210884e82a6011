// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparison.h"

#include <QStringList>

namespace aviary {

// What came out otherwise, beside failures: "12 ok instead of skipped", the most frequent first, and how many there are
// of the rest. Empty when nothing did. Any thread.
QStringList otherOutcomes(const Comparison &comparison);

} // namespace aviary
