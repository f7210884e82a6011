// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/serve/site.h"

namespace aviary {

// Pages for a person who opens the server's address in a browser: plain HTML without scripts. All names are escaped.
QByteArray indexPage(const Site &site);
QByteArray reportPage(const QByteArray &mount); // encoded path of the report

} // namespace aviary
