// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace aviary {

// For pictures without a display; before the application is made.
void goOffscreen();

} // namespace aviary
