// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QUrl>

namespace aviary {

bool isWebUrl(const QUrl &url); // http or https with a host

// Addresses as they are kept and shown: no user info, no fragment, no query item that is called like a key or a
// signature.
QUrl publicUrl(const QUrl &url);
QString shownUrl(const QUrl &url); // for sentences: "https://ci.example.org/logs/ansible.sqlite"
QString shownHost(const QUrl &url); // "ci.example.org", "ci.example.org:8443"

bool isSameServer(const QUrl &one, const QUrl &other); // scheme, host and port
// Whoever knows the password of `from`, knows it there: the same server, or its https instead of its http.
bool mayKnowPassword(const QUrl &from, const QUrl &to);
QUrl passwordAdded(const QUrl &url, const QUrl &from); // with the user info of `from`, where it may be known

// A plain, visible file name from what a server says, or from the last part of the address; never empty, never hidden.
QString fileNameFor(QByteArrayView contentDisposition, const QUrl &url);

} // namespace aviary
