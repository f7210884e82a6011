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

// A plain, visible file name from what a server says, or from the last part of the address; never empty, never hidden.
QString fileNameFor(QByteArrayView contentDisposition, const QUrl &url);

} // namespace aviary
