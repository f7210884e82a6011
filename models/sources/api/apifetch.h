// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/api/apiclient.h"

namespace aviary {

// One address of a server, as it answers: `below` is percent-encoded and stands below its origin, as
// "api/v1/results?limit=3"; a slash before it is passed over. With what serverAccess(origin) knows. Any status is an
// answer; an error is what stood in the way of one, or that `below` leads to another server. Blocks; never on a GUI
// thread.
Result<ApiReply> fetchFromServer(const QUrl &origin, const QByteArray &below, bool isHead = false,
                                 const QByteArray &accept = "application/json");

} // namespace aviary
