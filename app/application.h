// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace aviary {

// Names, icon and desktop file of the program; the same for the window and for snapshots.
void setUpApplication(QApplication &application);

} // namespace aviary
