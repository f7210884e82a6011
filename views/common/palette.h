// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/linedifference.h"
#include "models/recording/outcome.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

#include <optional>

class QStyleOptionViewItem;

// The one place that colours come from. Hues follow Ansible's (rule 6), tuned to hold apart for colour-blind eyes, in light
// and in dark. GUI thread.
namespace aviary {

// By the lightness of the window colour, so that it follows any system theme, live.
bool isDark(const QPalette &palette);

// Strong enough to be read as text on the base colour (4.5:1), and used for glyphs, bars and lines.
QColor colorOf(Outcome outcome, const QPalette &palette);
QColor colorOf(State state, const QPalette &palette);
// The same hue, faint: behind text.
QColor tintOf(Outcome outcome, const QPalette &palette);
// Behind a line that differs from the one that faces it, and, stronger, behind what differs in it; invalid for others.
QColor tintOf(LineRow::Change change, const QPalette &palette);
QColor strongTintOf(LineRow::Change change, const QPalette &palette);
// Behind a hit of a search; text stays readable on it.
QColor hitTint(const QPalette &palette);
// Text that may stand back: still 4.5:1 on the base colour.
QColor mutedText(const QPalette &palette);

// For lists that show outcomes: their colours can still be read in a selected row, whose text keeps its own colour. The
// row of a list that does not have the focus is fainter (Inactive).
QPalette listPalette(const QPalette &palette);
// The same for delegates, which are asked for it by every cell.
class ListColors
{
public:
    const QPalette &of(const QPalette &palette);
    // What a cell is painted with; not active where its list does not have the focus.
    void apply(QStyleOptionViewItem &option);

private:
    std::optional<QPalette> m_given; // not one made at first: that is the same as the system's
    QPalette m_colors;
};

// A round mark of its own shape for each outcome (the same shapes as glyphOf), crisp at every scale.
QIcon iconOf(Outcome outcome, const QPalette &palette);
QIcon iconOf(State state, const QPalette &palette);
// A monochrome SVG of resources/icons (":/icons/NAME.svg") in the text colour of the palette.
QIcon actionIcon(const QString &name, const QPalette &palette);

// Full palettes of our own, for `snapshot --dark` and for tests, which must not depend on a desktop.
QPalette lightPalette();
QPalette darkPalette();

} // namespace aviary
