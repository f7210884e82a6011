// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/linedifference.h"

#include <QString>

#include <functional>
#include <span>
#include <vector>

namespace aviary {

// How a row of a text looks that stands beside another text.
struct FacingLook
{
    LineRow::Change change = LineRow::Change::Same;
    QString folded; // in place of the line, and of those that are folded away with it
    std::span<const LineSpan> spans; // of the line, what differs in it
};

// A text beside another one, row by row: some lines are folded away, and rows stand empty where the other side alone
// has lines.
struct TextFacing
{
    std::vector<quint32> rows; // that each line takes, none where it is folded away, with empty ones
    std::vector<quint32> above; // of them, those that stand empty above the line
    std::function<FacingLook(qint64 row)> lookAt; // of rows with a line
};

} // namespace aviary
