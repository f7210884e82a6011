// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace aviary {

// From now on it is said on the standard error what is asked of servers and what they answer; never what is secret.
void beVerbose();

} // namespace aviary
