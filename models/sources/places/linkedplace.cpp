// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/places/linkedplace.h"

#include "models/sources/api/apiserver.h"
#include "models/sources/openreport.h"
#include "models/sources/places/packed.h"
#include "models/sources/places/placesearch.h"
#include "models/sources/places/signature.h"
#include "models/sources/servers/serveraccess.h"
#include "models/sources/web/fetchplace.h"
#include "models/sources/web/weburl.h"

#include <QFile>

namespace aviary {

namespace {

class LinkSearch
{
public:
    explicit LinkSearch(PlaceSearch &search)
        : m_search(search)
    {
    }

    // False to end it.
    bool take(const WebAnswer &answer)
    {
        PlaceContents &contents = m_search.contents();
        contents.place = answer.url;
        if (answer.kind == WebAnswer::Kind::Index)
            contents.kind = PlaceContents::Kind::Index;
        else if (answer.kind == WebAnswer::Kind::Server)
            takeServer(answer.server);
        while (m_taken < answer.files.size() && !m_search.isCanceled())
            lookAt(answer.files[m_taken++], answer.kind);
        for (const QUrl &server : answer.servers) {
            letIn(server);
            m_search.add(FoundReport {.origin = server, .path = wayTo(server)});
        }
        for (; m_said < answer.problems.size(); ++m_said)
            m_search.add(answer.problems[m_said]);
        contents.bytes = answer.bytes;
        contents.bytesTotal = answer.bytesTotal;
        contents.now = answer.now;
        contents.etag = answer.etag;
        contents.lastModified = answer.lastModified;
        contents.unchanged = answer.unchanged;
        m_search.showProgress();
        return !m_search.isCanceled();
    }

    void takeServer(const QUrl &origin)
    {
        PlaceContents &contents = m_search.contents();
        contents.place = origin;
        contents.kind = PlaceContents::Kind::Server;
        letIn(origin);
        m_search.add(FoundReport {.origin = origin}); // the place itself: there is no way down to it
    }

    // What makes the whole link of no use.
    const std::optional<Error> &error() const { return m_error; }

private:
    // As the link was let in, where that may be known.
    void letIn(const QUrl &origin) const
    {
        const QUrl &asked = m_search.request().place;
        if (!mayKnowPassword(asked, origin))
            return;
        const ServerAccess told = serverAccess(asked);
        ServerAccess access = serverAccess(origin);
        if (access == ServerAccess())
            access = told;
        if (!told.user.isEmpty()) {
            access.user = told.user;
            access.password = told.password;
        }
        if (!asked.userName().isEmpty()) {
            access.user = asked.userName(QUrl::FullyDecoded);
            access.password = asked.password(QUrl::FullyDecoded);
        }
        setServerAccess(origin, access);
    }

    // From the page that lists it.
    QStringList wayTo(const QUrl &server) const
    {
        const QString page = m_search.contents().place.path(QUrl::FullyDecoded);
        const QString folder = page.first(page.lastIndexOf(u'/') + 1);
        QString path = server.path(QUrl::FullyDecoded);
        if (path.startsWith(folder))
            path.remove(0, folder.size());
        return path.split(u'/', Qt::SkipEmptyParts);
    }

    void lookAt(const WebFile &file, WebAnswer::Kind kind)
    {
        ++m_search.contents().looked;
        const bool isPlace = kind == WebAnswer::Kind::File;
        QFile content(file.file);
        const QByteArray begin = content.open(QIODevice::ReadOnly) ? content.read(SignatureSize) : QByteArray();
        content.close();
        if (signatureOf(begin) != Signature::Packed)
            return lookAtDatabase(file, isPlace);
        if (isPlace)
            m_search.contents().kind = PlaceContents::Kind::Archive;
        const PackedAnswer answer = searchPacked(m_search, {.file = file.file, .origin = file.url, .name = file.path.last(), .path = isPlace ? QStringList() : file.path});
        if (answer.found || m_search.isCanceled())
            return;
        if (isPlace)
            m_error = answer.found.error();
        else if (!answer.isSaid)
            m_search.add(PlaceProblem {.where = file.path.join(u'/'), .error = answer.found.error()});
    }

    void lookAtDatabase(const WebFile &file, bool isPlace)
    {
        FoundReport report {.origin = file.url, .path = file.path, .file = file.file, .copy = file.copy};
        const Result<Discovery> discovery = discover(QUrl::fromLocalFile(file.file));
        if (discovery)
            return m_search.lookAtDatabase(std::move(report));
        if (isPlace)
            m_error = discovery.error();
        else
            m_search.add(PlaceProblem {.where = file.path.join(u'/'), .error = discovery.error()});
    }

    PlaceSearch &m_search;
    qsizetype m_taken = 0, m_said = 0;
    std::optional<Error> m_error;
};

} // namespace

void searchLink(PlaceSearch &search)
{
    const FindRequest &request = search.request();
    const FindBounds &bounds = request.bounds;
    LinkSearch link(search);
    // Who was told how to get in wants a server; it may be none all the same.
    const ServerAccess access = serverAccess(request.place);
    if (access != ServerAccess()) {
        const QUrl origin = serverOrigin(request.place);
        const Result<ApiAbout> about = ApiServer(origin).about([&search] { return search.isCanceled(); });
        if (search.isCanceled())
            return;
        if (about) {
            link.takeServer(origin);
            return search.finish();
        }
        if (about.error().kind == Error::Kind::Access)
            return search.fail(about.error());
    }
    QUrl place = request.place;
    if (place.userName().isEmpty() && !access.user.isEmpty()) {
        place.setUserName(access.user, QUrl::DecodedMode);
        place.setPassword(access.password, QUrl::DecodedMode);
    }
    const WebRequest wanted {.url = place,
                             .etag = request.etag,
                             .lastModified = request.lastModified,
                             .maxBytes = bounds.downloadBytes,
                             .depth = bounds.indexDepth,
                             .pages = bounds.indexPages,
                             .asksRobots = bounds.asksRobots};
    const Result<WebAnswerPtr> answer = fetchPlace(wanted, [&](const WebAnswer &sofar) { return link.take(sofar); });
    if (search.isCanceled())
        return;
    if (!answer)
        return search.fail(answer.error());
    link.take(**answer);
    if (link.error() && search.contents().reports.isEmpty())
        return search.fail(*link.error());
    search.finish();
}

} // namespace aviary
