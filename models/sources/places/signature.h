// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace aviary {

// What a file is by how it begins; names do not matter.
enum class Signature { Other, Sqlite, Packed };

constexpr qint64 SignatureSize = 512; // bytes that are enough to tell

Signature signatureOf(QByteArrayView begin);

} // namespace aviary
