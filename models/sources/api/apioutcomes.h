// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/api/apiplaybooks.h"

namespace aviary {

// Counts of results by outcome, in id order of playbooks. No list says them: either all results are read, or those that
// fail, and of the others of each playbook how many there are, whatever costs less. Blocks.
Result<PlaybookOutcomes> readOutcomes(ApiServer &server, std::vector<Playbook> playbooks, const IsCanceled &isCanceled);

} // namespace aviary
