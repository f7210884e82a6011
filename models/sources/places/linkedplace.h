// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace aviary {

class PlaceSearch;

// Searches what a link leads to: a database, an archive, a folder that a web server lists. Answers the search.
void searchLink(PlaceSearch &search);

} // namespace aviary
