// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/places/signature.h"

#include <algorithm>

namespace aviary {

namespace {

bool isTar(QByteArrayView begin)
{
    constexpr qsizetype Magic = 257;
    if (begin.size() > Magic + 5 && begin.sliced(Magic, 5) == "ustar")
        return true;
    // Those of before POSIX have no magic, but like all a check sum of their first block, in which it counts as blanks.
    constexpr qsizetype Sum = 148;
    constexpr qsizetype SumSize = 8;
    if (begin.size() < SignatureSize || begin.front() == 0)
        return false;
    int sum = SumSize * ' ';
    for (qsizetype i = 0; i < SignatureSize; ++i)
        sum += i < Sum || i >= Sum + SumSize ? static_cast<uchar>(begin[i]) : 0;
    QByteArrayView stored = begin.sliced(Sum, SumSize);
    stored = stored.first(std::min(stored.size(), std::max<qsizetype>(0, stored.indexOf('\0'))));
    bool ok = false;
    return stored.trimmed().toInt(&ok, 8) == sum && ok;
}

} // namespace

Signature signatureOf(QByteArrayView begin)
{
    if (begin.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return Signature::Sqlite;
    // Compressed files and archives; the last one of zip is that of an archive without any file.
    static constexpr QByteArrayView packed[] = {"PK\x03\x04",
                                                "\x1f\x8b",
                                                "\xfd"
                                                "7zXZ",
                                                "BZh",
                                                "\x28\xb5\x2f\xfd",
                                                "7z\xbc\xaf\x27\x1c",
                                                "PK\x05\x06",
                                                "PK\x07\x08"};
    if (std::ranges::any_of(packed, [&](QByteArrayView magic) { return begin.startsWith(magic); }))
        return Signature::Packed;
    return isTar(begin) ? Signature::Packed : Signature::Other;
}

} // namespace aviary
