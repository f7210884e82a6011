// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/differenceblocks.h"

namespace aviary {

// One difference as a line of a table that has no blocks. Plain text.
struct CompareLine
{
    enum class Tone : quint8 { Neutral, Bad, Good, Notable };
    QString change; // "newly failing", "changed file"
    QString what; // the task, the file, …
    QString hosts;
    QString left, right;
    QString place; // of a task: "site.yml:88"
    Tone tone = Tone::Neutral;
    bool operator==(const CompareLine &) const = default;
};
CompareLine compareLine(DifferenceBlock::Kind kind, const DifferenceLine &line);
// All that differs and is known, in the order of the blocks.
std::vector<CompareLine> compareLines(const ComparedPair &pair);

// "✖ failed · 2026-11-21 02:54:25 · 49.9 s".
QString runText(const Playbook &playbook);
// One line for a pair of playbooks: "1 task newly failing", "no difference", "only left".
QString pairText(const ComparedPair &pair);

} // namespace aviary
