// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recording.h"

// Which run a timeline is of, for what leaves the page: pictures and tables. Plain text in one line.
namespace aviary {

// "site.yml  webshop: site".
QString titleOfRun(const Recording &recording);
// "✖ failed", "49.9 s", when and where.
QStringList factsOfRun(const Recording &recording);

} // namespace aviary
