// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/error.h"

#include <QByteArray>
#include <QUrl>

#include <vector>

namespace aviary {

// What an ARA server says for itself, for those who want its words and no report.
struct ServerAnswer
{
    int status = 0; // any, but none of a redirect
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body; // unpacked
    bool isWhole = true; // false: it is larger than anybody wants, and this is its beginning
};

// `below`: percent-encoded, what stands below the server's origin, as "/api/v1/results?limit=3". GET, with what
// serverAccess(origin) knows. An error is what stood in the way of an answer. Blocks; never on a GUI thread.
Result<ServerAnswer> askServer(const QUrl &origin, const QByteArray &below);

} // namespace aviary
