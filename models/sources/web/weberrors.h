// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/error.h"

#include <QNetworkReply>
#include <QSslError>
#include <QUrl>

namespace aviary {

// What a web server, or the way to it, may refuse: each its own sentence. `url` is the address that was asked, and is
// shown without user info and query.
Error notAWebAddress(const QUrl &url);
Error statusError(int status, const QUrl &url, bool hadPassword); // an HTTP status that is not the file
Error connectionError(QNetworkReply::NetworkError error, const QUrl &url, const QString &detail);
// The certificate is good, but for another host.
bool isOfAnotherName(const QList<QSslError> &errors);
// Nobody whom one trusts signed it; what else is wrong with it, if anything, no CA will mend.
bool isOfUnknownIssuer(const QList<QSslError> &errors);
Error certificateError(const QList<QSslError> &errors, const QUrl &url);
Error noAnswerError(const QUrl &url, qint64 seconds); // not even connected
Error silenceError(const QUrl &url, qint64 seconds); // connected, then nothing more came
Error brokenOffError(const QUrl &url, qint64 bytes, qint64 total);
Error tooManyRedirectsError(const QUrl &url);
Error unsafeRedirectError(const QUrl &from); // from https to http
Error strangeRedirectError(const QUrl &from); // to nowhere, to something that is not the web, or off the server
Error pageError(const QUrl &url); // HTML, where a file should be
Error dataError(const QUrl &url); // JSON, where a file should be
Error emptyAnswerError(const QUrl &url);
Error tooLargeError(const QUrl &url, qint64 bytes, qint64 bound); // bytes 0: not known before
Error noSpaceError(const QString &folder, qint64 needed, qint64 available);
Error notWritableError(const QString &folder, const QString &detail);
// What a walk through listings leaves out.
Error manyPagesError(const QUrl &url, int folders, int pages);
Error deepFoldersError(const QUrl &url, int folders, int depth);
Error lostServerError(const QUrl &url, int folders);
Error robotsError(const QUrl &url, int folders);
Error hiddenFoldersError(const QUrl &url, int folders); // an index.html instead of a listing
Error hugeListingError(const QUrl &url);
Error logBesideError(const QUrl &url); // -wal beside a database
Error archivesLeftError(const QUrl &url, int archives, int bound); // more than are fetched
Error manyBytesError(const QUrl &url, int files, qint64 bound); // all together
Error lostFilesError(const QUrl &url, int files);
Error nothingFoundError(const QUrl &url, int pages);

} // namespace aviary
