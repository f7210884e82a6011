// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/values.h"

#include <span>

namespace aviary {

// The playbook of a report that a person wants to see first (UX.md 1): the first that failed; else the first that did
// not end; else the last one. `playbooks` by start. Nothing when there is none.
std::optional<PlaybookId> landingPlaybook(std::span<const Playbook> playbooks);

} // namespace aviary
