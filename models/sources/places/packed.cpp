// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/places/packed.h"

#include "models/sources/archives/unpackreports.h"
#include "models/sources/places/placesearch.h"

namespace aviary {

PackedAnswer searchPacked(PlaceSearch &search, const PackedPlace &packed)
{
    const QString way = packed.path.join(u'/');
    const auto inside = [&way](const QString &path) { return way.isEmpty() || path.isEmpty() ? way + path : way + u'/' + path; };
    QList<Error> said;
    UnpackCalls calls;
    calls.found = [&](FoundReport report) {
        report.path = packed.path + report.path;
        search.lookAtDatabase(std::move(report));
    };
    calls.problem = [&](PlaceProblem problem) {
        said << problem.error;
        problem.where = inside(problem.where);
        search.add(std::move(problem));
    };
    PlaceContents &contents = search.contents();
    calls.progress = [&](qint64 bytes, qint64 total, const QString &now) {
        contents.bytes = bytes;
        contents.bytesTotal = total;
        contents.now = inside(now);
        search.showProgress();
    };
    calls.isCanceled = [&] { return search.isCanceled(); };
    const Result<Unpacked> unpacked
        = unpackReports({.file = packed.file, .origin = packed.origin, .name = packed.name, .bounds = search.bounds()}, calls);
    contents.bytes = contents.bytesTotal = 0;
    if (!unpacked)
        return {std::unexpected(unpacked.error()), said.contains(unpacked.error())};
    contents.looked += unpacked->looked;
    return {};
}

} // namespace aviary
