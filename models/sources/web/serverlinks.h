// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QUrl>

namespace aviary {

inline constexpr qsizetype MaxServerLinks = 10'000;

// The ARA servers that a page lists, as one before many databases does: each has a link to its folder, called
// ara-report, or to its API. As serverOrigin() has them, in the page's order, each once; only on the page's own server,
// and below the page, up to MaxServerLinks. Whether an ARA answers there is not asked. Takes anything, in time linear to its size; pure.
QList<QUrl> serverLinksIn(QByteArrayView html, const QUrl &base);

} // namespace aviary
