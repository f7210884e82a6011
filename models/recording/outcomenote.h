// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recording.h"

namespace aviary {

// A sentence that says how an outcome was worked out where the row's flags do not say it (UX.md 2): "Ansible counted 1
// failure on this host; this is the earlier of 2." Empty for all others.
QString outcomeNote(const Recording &recording, RowIndex row);

} // namespace aviary
