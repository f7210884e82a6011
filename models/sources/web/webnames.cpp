// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/web/webnames.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr std::array Packings{".gz"_L1, ".xz"_L1, ".zst"_L1, ".bz2"_L1};

bool endsWithOneOf(QStringView name, const auto &ends)
{
    return std::ranges::any_of(ends, [name](QLatin1StringView end) { return name.endsWith(end, Qt::CaseInsensitive); });
}

} // namespace

QStringView withoutPacking(QStringView name)
{
    return endsWithOneOf(name, Packings) ? name.first(name.lastIndexOf(u'.')) : name;
}

WebFileKind webFileKind(QStringView name)
{
    static constexpr std::array Databases{".sqlite"_L1, ".sqlite3"_L1};
    static constexpr std::array Archives{".zip"_L1, ".tar"_L1, ".tgz"_L1, ".txz"_L1, ".tbz2"_L1, ".tzst"_L1};
    static const QRegularExpression left(u"(^|[^a-z])(ara|artifacts?|logs?|reports?)([^a-z]|$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QStringView plain = withoutPacking(name);
    if (endsWithOneOf(plain, Databases))
        return WebFileKind::Database;
    if (endsWithOneOf(plain, Archives) && left.matchView(plain).hasMatch())
        return WebFileKind::Archive;
    return WebFileKind::Other;
}

} // namespace aviary
