// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/location.h"

// The sides of a place: what it has of a report or of a run.
namespace aviary {

// A path or an address, which may end in #PLAYBOOK unless a file is called so; or a link, of which it is the first
// side.
LocationSide sideFromUserInput(const QString &text);

} // namespace aviary
