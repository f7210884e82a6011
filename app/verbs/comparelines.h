// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/comparedpair.h"

namespace aviary {

// One difference as a line of a table.
struct CompareLine
{
    QString change; // "newly failing", "changed file"
    QString what; // the task, the file, …
    QString hosts;
    QString left, right;
    QString place; // of a task: "site.yml:88"
    int colour = 0; // of the change, see colourOf()
};

// All that differs, in the order of UX.md 9: what fails newly, what went in, tasks, outcomes, output, times. Nothing
// for runs that have little in common, of which it would be everything.
std::vector<CompareLine> compareLines(const ComparedPair &pair);

// "Not listed: 14 results of hosts that are only left."; "" when nothing is left out.
QString notListedText(const ComparedPair &pair);

// "✖ failed · 2026-11-21 02:54:25 · 49.9 s".
QString runText(const Playbook &playbook);
// One line for a pair of playbooks: "1 task newly failing, 5 files", "no difference", "only left".
QString pairText(const ComparedPair &pair);

} // namespace aviary
