// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace aviary {

constexpr qsizetype PageSniffSize = 64; // bytes that tell a page from a file

bool looksLikeHtml(QByteArrayView begin);
bool looksLikeJson(QByteArrayView begin);

// Whether a body that begins so is a page for people or programs, not a file. No database and no archive is one.
bool looksLikePage(QByteArrayView begin, QByteArrayView contentType);

} // namespace aviary
