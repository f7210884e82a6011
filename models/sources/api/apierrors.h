// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/api/apiclient.h"

namespace aviary {

// What is wrong with a server's answer, where ARA's API should be.
Error apiStatusError(const ApiReply &reply); // a status that is no success
Error apiPageError(const QUrl &url, bool hadAccess); // a web page
Error notAraError(const QUrl &url); // JSON that no ARA server sends
Error noApiError(const QUrl &origin); // neither at api/ nor at api/v1/
Error apiCutError(const QUrl &url); // JSON that ends too early, again and again
Error apiTooLargeError(const QUrl &url, qsizetype bound);
// What kept two from agreeing whom to trust: as it was said of any web server, in words for who can be told more.
Error tlsError(const Error &error, bool isUntrusted, const QUrl &url);
// The files that say who one is. `path` is as a person gave it.
Error certificateFileError(const QString &path);
Error keyFileError(const QString &path);

} // namespace aviary
