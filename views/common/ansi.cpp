// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/ansi.h"

#include "views/common/palette.h"

#include <QFont>

#include <array>
#include <cmath>

namespace aviary {

namespace {

// black red green yellow blue magenta cyan white, then the bright ones
constexpr std::array<QRgb, 16> OnLight{0xff1f2328, 0xffc4161c, 0xff1b7a3d, 0xff8a6100, 0xff1a5fb4, 0xff93278f,
                                       0xff0b7285, 0xff5f6368, 0xff4a4f55, 0xffd9272e, 0xff23863f, 0xff8f6a00,
                                       0xff2a6fd6, 0xffa83aa8, 0xff0d7f93, 0xff6b7075};
constexpr std::array<QRgb, 16> OnDark{0xff8b9198, 0xffff7b72, 0xff5ccb80, 0xffe5b04a, 0xff79b8ff, 0xfff08fe2,
                                      0xff62bfd0, 0xffd5d9dd, 0xffa2a8af, 0xffff9a92, 0xff7ee29c, 0xfff5cb70,
                                      0xffa5d0ff, 0xfff8b0ee, 0xff8edbe8, 0xffffffff};

QColor colorOfCube(int index)
{
    if (index >= 232) {
        const int grey = 8 + (index - 232) * 10;
        return {grey, grey, grey};
    }
    const auto part = [](int n) { return n == 0 ? 0 : 55 + n * 40; };
    const int cube = index - 16;
    return {part(cube / 36), part(cube / 6 % 6), part(cube % 6)};
}

QColor colorOf(const TerminalColour &color, const QPalette &palette)
{
    if (color.kind == TerminalColour::Kind::Rgb)
        return QColor(color.value | 0xff000000U);
    if (color.value < OnLight.size())
        return QColor((isDark(palette) ? OnDark : OnLight)[color.value]);
    return colorOfCube(static_cast<int>(color.value));
}

double luminance(const QColor &color)
{
    const auto linear
        = [](float part) { return part <= 0.03928F ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

QColor readable(QColor color, const QColor &behind)
{
    constexpr double Wanted = 4.5;
    const QColor goal = luminance(behind) > 0.18 ? Qt::black : Qt::white;
    for (int step = 0; step < 10 && contrast(color, behind) < Wanted; ++step) {
        constexpr float Share = 0.15F;
        color = QColor::fromRgbF(color.redF() + (goal.redF() - color.redF()) * Share,
                                 color.greenF() + (goal.greenF() - color.greenF()) * Share,
                                 color.blueF() + (goal.blueF() - color.blueF()) * Share);
    }
    return contrast(color, behind) < Wanted ? goal : color;
}

} // namespace

QTextCharFormat formatOf(const TerminalStyle &style, const QPalette &palette)
{
    const bool hasForeground = style.foreground.kind != TerminalColour::Kind::Default;
    const bool hasBackground = style.background.kind != TerminalColour::Kind::Default;
    QColor text = hasForeground ? colorOf(style.foreground, palette) : palette.color(QPalette::Text);
    QColor behind = hasBackground ? colorOf(style.background, palette) : palette.color(QPalette::Base);
    if (style.inverse)
        std::swap(text, behind);
    if (style.faint)
        text = mutedText(palette);

    QTextCharFormat format;
    if (hasForeground || hasBackground || style.inverse || style.faint)
        format.setForeground(readable(text, behind));
    if (hasBackground || style.inverse)
        format.setBackground(behind);
    if (style.bold)
        format.setFontWeight(QFont::Bold);
    if (style.italic)
        format.setFontItalic(true);
    if (style.underline)
        format.setFontUnderline(true);
    if (style.strikeOut)
        format.setFontStrikeOut(true);
    return format;
}

} // namespace aviary
