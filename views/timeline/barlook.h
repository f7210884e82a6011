// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/coloring.h"

#include <QBrush>
#include <QPalette>
#include <QRect>

#include <array>
#include <span>

class QPainter;

namespace aviary {

// How bars look: as their outcome, or as their kind where colours tell something else. Colours alone do not tell (rule
// 6): what did not go well is hatched, each outcome in its own way, and what was skipped is a thin line.
struct BarLook
{
    QColor fill;
    QBrush hatch; // Qt::NoBrush: none
    QColor text; // of the name on it
};
BarLook barLook(Outcome outcome, const QPalette &palette);
BarLook barLook(const Categories &categories, int kind, const QPalette &palette);

// All looks of a picture, numbered: made off the GUI thread, where there is no palette, are only numbers.
class BarLooks
{
public:
    static constexpr int Count = OutcomeCount + Categories::Most;
    static int of(Outcome outcome) { return static_cast<int>(outcome); }
    static int ofKind(int kind) { return OutcomeCount + kind; }

    // `categories`: null where colours tell outcomes. Faded ones stand back behind others;
    // what failed never does.
    BarLooks(const Categories *categories, const QPalette &palette, bool faded = false);
    const BarLook &operator[](int number) const { return m_looks[static_cast<size_t>(number)]; }

private:
    std::array<BarLook, Count> m_looks;
};

// Fills those of the bars that are seen; they stand in the order of their lanes.
void paintBars(QPainter &painter, std::span<const QRect> bars, const BarLook &look, const QRect &seen);
// The dashes of what was skipped, on a bar of any colour.
void paintSkipped(QPainter &painter, const QRect &bar, const QPalette &palette);
// A frame alone, faint inside: of a host that waited.
void paintHollow(QPainter &painter, std::span<const QRect> bars, const QRect &seen, const QPalette &palette);
// Empties a bar but for its frame: of a host that worked for another one.
void paintElsewhere(QPainter &painter, const QRect &bar, const BarLook &look, const QPalette &palette);

// A bar alone, in a place of that size: what the legend shows.
void paintSample(QPainter &painter, const QRect &rect, Outcome outcome, const QPalette &palette);

// Between two colours: 0 is the first.
QColor blended(const QColor &from, const QColor &to, float share);

} // namespace aviary
