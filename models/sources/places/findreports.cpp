// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/places/findreports.h"

#include "models/sources/openreport.h"

#include <QFileInfo>

#include <limits>

namespace aviary {

FindBounds FindBounds::lifted()
{
    constexpr qint64 All = std::numeric_limits<qint64>::max();
    return {.unpackedBytes = All, .downloadBytes = All, .entries = All, .ratio = std::numeric_limits<int>::max(), .depth = 1000, .indexDepth = 64, .indexPages = 100'000};
}

Job<std::shared_ptr<const PlaceContents>> findReports(const FindRequest &request)
{
    using Answer = Job<std::shared_ptr<const PlaceContents>>;
    const Result<Discovery> discovery = discover(request.place);
    if (!discovery)
        return Answer::ready(std::unexpected(discovery.error()));
    PlaceContents contents {.place = discovery->origin};
    const QString file = discovery->origin.toLocalFile();
    contents.reports.push_back({.origin = discovery->origin, .path = {QFileInfo(file).fileName()}, .file = file});
    contents.looked = 1;
    return Answer::ready(std::make_shared<const PlaceContents>(std::move(contents)));
}

} // namespace aviary
