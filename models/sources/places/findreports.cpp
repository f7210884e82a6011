// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/places/findreports.h"

#include "models/sources/openreport.h"
#include "models/sources/places/folderwalk.h"
#include "models/sources/places/linkedplace.h"
#include "models/sources/places/localfolder.h"
#include "models/sources/places/packed.h"
#include "models/sources/places/placesearch.h"
#include "models/sources/places/signature.h"
#include "models/sources/servers/databaseaddress.h"
#include "models/sources/servers/serveraccess.h"

#include <QFile>
#include <QFileInfo>
#include <QThreadPool>

#include <limits>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

// Searches wait for disks and networks: not in the global pool, where others count on getting a processor.
QThreadPool &searchThreads()
{
    static QThreadPool pool;
    constexpr int AtOnce = 4;
    pool.setMaxThreadCount(AtOnce);
    return pool;
}

bool isPacked(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && signatureOf(file.read(SignatureSize)) == Signature::Packed;
}

void searchArchive(PlaceSearch &search, const QString &file)
{
    search.contents().kind = PlaceContents::Kind::Archive;
    const PackedAnswer answer = searchPacked(search, {.file = file, .origin = search.contents().place, .name = QFileInfo(file).fileName(), .path = {}});
    if (!answer.found && search.contents().reports.isEmpty())
        return search.fail(answer.found.error());
    search.finish();
}

void searchFile(PlaceSearch &search)
{
    const Result<Discovery> discovery = discover(search.contents().place);
    if (!discovery)
        return search.fail(discovery.error());
    const QString file = discovery->origin.toLocalFile();
    search.contents().looked = 1;
    // Whether it is one of ARA's is told when it is opened.
    search.add(FoundReport {.origin = discovery->origin, .path = {QFileInfo(file).fileName()}, .file = file});
    search.finish();
}

void searchFolder(PlaceSearch &search, const QString &folder)
{
    search.contents().kind = PlaceContents::Kind::Folder;
    if (const Result<void> walked = FolderWalk(search, folder).run(); !walked)
        return search.fail(walked.error());
    search.finish();
}

// Whether it lets one in, and has what ARA recorded, is told when it is opened.
void searchServer(PlaceSearch &search)
{
    PlaceContents &contents = search.contents();
    contents.kind = PlaceContents::Kind::Server;
    contents.place = serverOrigin(
        keepAccessOf(completedAddress(contents.place, QProcessEnvironment::systemEnvironment())));
    search.add(FoundReport {.origin = contents.place}); // the place itself: there is no way down to it
    search.finish();
}

void searchPlace(PlaceSearch &search)
{
    QUrl &place = search.contents().place;
    if (const QString local = localFileFor(place, search.request().roots); !local.isEmpty())
        place = QUrl::fromLocalFile(local);
    if (isDatabaseServer(place))
        return searchServer(search);
    if (place.scheme() == "http"_L1 || place.scheme() == "https"_L1)
        return searchLink(search);
    const QFileInfo file(place.toLocalFile());
    if (place.isLocalFile() && file.exists())
        place = QUrl::fromLocalFile(file.canonicalFilePath());
    if (place.isLocalFile() && file.isDir())
        searchFolder(search, place.toLocalFile());
    else if (file.isFile() && isPacked(place.toLocalFile()))
        searchArchive(search, place.toLocalFile());
    else
        searchFile(search);
}

} // namespace

FindBounds FindBounds::lifted()
{
    constexpr qint64 All = std::numeric_limits<qint64>::max();
    return {.unpackedBytes = All, .downloadBytes = All, .entries = All, .ratio = std::numeric_limits<int>::max(), .depth = 1000, .indexDepth = 64, .indexPages = 100'000, .asksRobots = false};
}

Job<std::shared_ptr<const PlaceContents>> findReports(const FindRequest &request)
{
    const auto search = std::make_shared<PlaceSearch>(request);
    Job<std::shared_ptr<const PlaceContents>> job(search->future());
    searchThreads().start([search] {
        if (!search->isCanceled())
            searchPlace(*search);
    });
    return job;
}

} // namespace aviary
