// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <span>
#include <vector>

// What changed between two texts, line by line. Any thread.
namespace aviary {

struct LineEdit
{
    enum class Change : quint8 { Same, Removed, Added };
    Change change = Change::Same;
    quint32 before
        = 0; // line of each side, from 0; where the change is on the other side, the line that it stands before
    quint32 after = 0;
    bool operator==(const LineEdit &) const = default;
};

// Lines without their break; a break at the very end begins no further line.
std::vector<QByteArrayView> linesOf(QByteArrayView text);

// From the one to the other, in order, removed lines before added ones. The smallest edit as long as the texts are of
// usual size; where many thousand lines differ everywhere, a correct one that is found in bounded time.
std::vector<LineEdit> diffLines(std::span<const QByteArrayView> before, std::span<const QByteArrayView> after);

// The same for sequences of anything, numbered so that what is equal has equal numbers.
std::vector<LineEdit> diffNumbers(std::vector<int> before, std::vector<int> after);

// The hunks of a unified diff with three lines around each change; empty when nothing changed.
QByteArray unifiedHunks(QByteArrayView before, QByteArrayView after);

} // namespace aviary
