// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/places/signature.h"

#include <algorithm>

namespace aviary {

Signature signatureOf(QByteArrayView begin)
{
    if (begin.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return Signature::Sqlite;
    // Compressed files and archives; the last one of zip is that of an archive without any file.
    static constexpr QByteArrayView packed[]
        = {"PK\x03\x04", "\x1f\x8b",
           "\xfd"
           "7zXZ",
           "BZh", "\x28\xb5\x2f\xfd", "7z\xbc\xaf", "PK\x05\x06"};
    if (std::ranges::any_of(packed, [&](QByteArrayView magic) { return begin.startsWith(magic); }))
        return Signature::Packed;
    constexpr qsizetype tarMagic = 257;
    return begin.size() > tarMagic + 5 && begin.sliced(tarMagic, 5) == "ustar" ? Signature::Packed : Signature::Other;
}

} // namespace aviary
