// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace aviary {

struct Location;

// The page of ARA's own web interface for what one looks at: http://ara.example/results/7.html. Empty where there is
// none: of a file, of a database server, of several runs.
QUrl araPageOf(const Location &location);

} // namespace aviary
