// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace aviary {

// The window: `aviary [--language L] [REPORT…]`. Returns the exit status.
int runGui(int argc, char **argv);
// `aviary snapshot REPORT …`: pages as pictures, offscreen. argv as main got it, the verb included.
int runSnapshot(int argc, char **argv);

} // namespace aviary
