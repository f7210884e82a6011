// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/location.h"
#include "models/recording/values.h"

#include <vector>

// The sides of a place: what it has of a report or of a run.
namespace aviary {

// A path or an address, which may end in #PLAYBOOK unless a file is called so; or a link, of which it is the first
// side.
LocationSide sideFromUserInput(const QString &text);

// Of two reports one of which is named without a playbook, by start: those that are runs of the same, where there is
// one such pair; else all pairs.
void choosePlaybooks(Location &there, std::vector<Playbook> lefts, std::vector<Playbook> rights);

// Of reports, those of each side, some of which are named without a playbook: the runs to stand in a table, by start.
// They are those of the playbook of which a run is named, else of the one that ran most often; one that ran but once is
// shown alone.
void chooseRuns(Location &there, const std::vector<std::vector<Playbook>> &playbooks);

} // namespace aviary
