// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/values.h"
#include "models/sources/job.h"

#include <vector>

// Which run another one is best compared with. Runs of a playbook are known by what they are, never by ids.
namespace aviary {

struct BaselineCandidate
{
    size_t run = 0; // in what was given
    // An earlier run of the same playbook, which completed: "the last good run", if it is the first of all.
    bool isGood = false;
    bool isRunOfSame = false;
    QString reason; // a sentence; recorded text in it is on one line
    bool operator==(const BaselineCandidate &) const = default;
};

// All of `runs`, which are others than `run`, the best first: good ones before other runs of the same playbook, and
// these before other playbooks. Of good ones those that did the same first (path and name, check mode, hosts and tags
// that were asked for, inventory, labels), then the newest. What is in the command line besides does not decide.
std::vector<BaselineCandidate> rankBaselines(const Playbook &run, const std::vector<Playbook> &runs);
// The same in the background: the options of a thousand runs take some 50 ms to be read.
Job<std::vector<BaselineCandidate>> startRanking(const Playbook &run, std::vector<Playbook> runs);

} // namespace aviary
