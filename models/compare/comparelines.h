// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/comparedpair.h"

namespace aviary {

// One difference as a line of a table, and where it leads. Plain text.
struct CompareLine
{
    enum class Tone : quint8 { Neutral, Bad, Good, Notable };
    QString change; // "newly failing", "changed file"
    QString what; // the task, the file, …
    QString hosts;
    QString left, right;
    QString place; // of a task: "site.yml:88"
    Tone tone = Tone::Neutral;
    // Where it leads; without all of these to what went in.
    quint32 task = NoIndex; // in Comparison::tasks()
    quint32 row = NoIndex; // in Comparison::rows(): the first of its results, where it is about results
    qsizetype file = -1; // in Inputs::files
    bool operator==(const CompareLine &) const = default;
};

// Lines of one kind under a heading.
struct CompareBlock
{
    enum class Kind : quint8 {
        NewlyFailing,
        StillFailing,
        Fixed,
        Files,
        CommandLine,
        Versions,
        Labels,
        Hosts,
        Facts,
        Records,
        Tasks,
        Outcomes,
        Outputs,
        Slower,
        Faster
    };
    Kind kind = Kind::NewlyFailing;
    std::vector<CompareLine> lines; // at least one
    QString title() const; // "Newly failing", "Files"
    bool operator==(const CompareBlock &) const = default;
};

// All that differs and is known, in the order of UX.md 9: what fails newly, what went in, tasks, outcomes, output,
// times. Nothing for runs that have little in common, of which it would be everything. Any thread.
std::vector<CompareBlock> compareBlocks(const ComparedPair &pair);

// "✖ failed · 2026-11-21 02:54:25 · 49.9 s".
QString runText(const Playbook &playbook);
// One line for a pair of playbooks: "1 task newly failing", "no difference", "only left".
QString pairText(const ComparedPair &pair);

} // namespace aviary
