// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/categorycolors.h"

#include "views/common/palette.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace aviary {

namespace {

struct Shades
{
    QRgb onLight;
    QRgb onDark;
};

// Neighbours differ in hue and in lightness, so that they hold apart for colour-blind eyes, too.
constexpr std::array<Shades, CategoryColorCount> Kinds{{
    {0x2a6fbb, 0x7fb3f0},
    {0xb26a00, 0xe9b25a},
    {0x177a6b, 0x57c7b4},
    {0x7a5a9e, 0xc3a8e6},
    {0x5c7a12, 0xb3cf62},
    {0x0a5f86, 0x4f9fd0},
    {0x8a5a3c, 0xcfa083},
    {0x3f4aa8, 0x9aa2f2},
    {0x2f8a3c, 0x7fd68a},
    {0x6e6a1f, 0xcfc96a},
    {0x4b6a80, 0x9fbdd2},
    {0x8f7a00, 0xf0e08a},
}};

// Light to dark, after the sequential scales that cartographers use.
constexpr std::array<QRgb, HeatColorCount> Heat{0xecc466, 0xe0a63c, 0xd28a22, 0xbd6f14,
                                                0xa0580e, 0x82430c, 0x63310b, 0x45210a};
constexpr std::array<QRgb, HeatColorCount> HeatOnDark{0x5a3c22, 0x7a4c1f, 0x9c5f1c, 0xbd761f,
                                                      0xd9922f, 0xeeb04d, 0xf7cb79, 0xfdeab8};

double luminance(const QColor &color)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &left, const QColor &right)
{
    const auto [low, high] = std::minmax({luminance(left), luminance(right)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace

QColor categoryColor(int kind, const QPalette &palette)
{
    const Shades &shades = Kinds[static_cast<size_t>(std::clamp(kind, 0, CategoryColorCount - 1))];
    return isDark(palette) ? shades.onDark : shades.onLight;
}

QColor othersColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x8c9096) : QColor(0x7d8288);
}

QColor heatColor(int heat, const QPalette &palette)
{
    const auto place = static_cast<size_t>(std::clamp(heat, 0, HeatColorCount - 1));
    return isDark(palette) ? HeatOnDark[place] : Heat[place];
}

QColor textOn(const QColor &ground, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    return contrast(ground, base) >= contrast(ground, text) ? base : text;
}

} // namespace aviary
