// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/servers/serveranswer.h"

#include "models/sources/api/apifetch.h"

namespace aviary {

Result<ServerAnswer> askServer(const QUrl &origin, const QByteArray &below)
{
    return fetchFromServer(origin, below, false, "*/*").transform([](const ApiReply &reply) {
        const auto headers = reply.headers.toListOfPairs();
        return ServerAnswer{reply.status, {headers.begin(), headers.end()}, reply.body, reply.isWhole};
    });
}

} // namespace aviary
