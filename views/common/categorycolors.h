// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

// Colours that tell kinds apart, or how much of something there is: beside those of palette.h, which tell how something
// went and are never used for anything else. GUI thread.
namespace aviary {

// Kinds 0 … CategoryColorCount - 1 have a hue of their own; what stands for all others has none. Neither red nor magenta:
// these say that something failed. Can be told apart from the base colour (3:1).
constexpr int CategoryColorCount = 12;
QColor categoryColor(int kind, const QPalette &palette);
QColor othersColor(const QPalette &palette);

// From 0, little, to HeatColorCount - 1, much: away from the base colour.
constexpr int HeatColorCount = 8;
QColor heatColor(int heat, const QPalette &palette);

// Of the text colour and the base colour the one that can be read on `ground`.
QColor textOn(const QColor &ground, const QPalette &palette);

} // namespace aviary
