// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/noise.h"

#include <QRegularExpression>

namespace aviary {

// What noise looks like, as one expression over the bytes of a text taken for Latin-1. It has one group for each noise:
// the noise itself, without what it was known by.
struct NoisePatterns
{
    QRegularExpression expression;
    std::vector<NoiseKind> kindOfGroup; // group 1 is the first
};

// Made once; any thread.
const NoisePatterns &noisePatterns(NoiseIn where);

} // namespace aviary
