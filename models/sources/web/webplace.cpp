// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/web/webplace.h"

#include "models/sources/places/temporaryfolder.h"
#include "models/sources/servers/serveraccess.h"
#include "models/sources/web/serverlinks.h"
#include "models/sources/web/weberrors.h"
#include "models/sources/web/webpage.h"
#include "models/sources/web/weburl.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr auto ReportFolder = "ara-report"_L1;
constexpr int MaxArchives = 20; // of one walk: nobody asked for them by name
constexpr int MaxFailures = 3; // one after the other
constexpr qsizetype MaxApiAnswer = qsizetype{64} * 1024;

QUrl folderOf(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFilename | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

// "…/ara-report" is a folder even where the server does not add the slash.
QUrl asFolder(QUrl url)
{
    if (const QString name = url.fileName(); !name.isEmpty() && !name.contains(u'.'))
        url.setPath(url.path(QUrl::FullyEncoded) + u'/', QUrl::StrictMode);
    return url;
}

bool mayHideReport(const QUrl &url)
{
    return url.fileName().isEmpty() || url.fileName() == ReportFolder;
}

// "…/api/v1/results?limit=1" is below the server's own address.
std::optional<QUrl> aboveApi(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    const qsizetype api = path.indexOf("/api/v1"_L1);
    if (api < 0 && !path.endsWith("/api"_L1) && !path.endsWith("/api/"_L1))
        return {};
    QUrl base = url;
    base.setPath(api < 0 ? path : path.first(api + 1), QUrl::StrictMode);
    return serverOrigin(base);
}

// Where an ARA server may be that shows this: there, above its pages, or at the root.
QList<QUrl> serversFor(const QUrl &url)
{
    static constexpr std::array Pages{"playbooks"_L1, "plays"_L1,   "tasks"_L1, "hosts"_L1,
                                      "results"_L1,   "records"_L1, "files"_L1};
    QList<QUrl> bases;
    const auto add = [&bases](const QUrl &base) {
        if (!bases.contains(base))
            bases << base;
    };
    const QUrl folder = folderOf(url);
    const QString name = folder.path().section(u'/', -2, -2);
    add(folder);
    if (std::ranges::contains(Pages, name))
        add(folder.resolved(QUrl(u"../"_s)));
    add(folder.resolved(QUrl(u"/"_s)));
    return bases;
}

QStringList folderIn(const QStringList &path)
{
    return path.first(path.size() - 1);
}

} // namespace

WebPlace::WebPlace(QNetworkAccessManager &network, WebRequest request, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_request(std::move(request))
    , m_left(m_request.maxBytes)
{
    m_answer.url = publicUrl(m_request.url);
    m_lastStep.start();
}

void WebPlace::start()
{
    Result<std::shared_ptr<TemporaryFolder>> folder = TemporaryFolder::make();
    if (!folder) {
        fail(folder.error());
        return;
    }
    m_folder = std::move(*folder);
    if (const std::optional<QUrl> base = aboveApi(m_request.url))
        tryServer({*base}, [this] { tryFile(); });
    else
        tryFile();
}

void WebPlace::tryFile()
{
    // A folder's page may be older than the database in it.
    const bool isFolder = m_request.url.path().endsWith(u'/');
    fetch(m_request.url, {}, !isFolder, [this](const Downloader &downloader, const Result<Download> &result) {
        if (result) {
            keep(m_request.url, {result->name}, *result);
            finish();
        } else if (downloader.isPage()) {
            tryPage();
        } else if (mayHideReport(m_request.url) && (downloader.status() == 403 || downloader.status() == 404)) {
            tryBelow(asFolder(m_request.url), result.error());
        } else if (asFolder(m_request.url).path().endsWith(u'/') && downloader.status() >= 400) {
            tryServer(serversFor(asFolder(m_request.url)), [this, error = result.error()] { fail(error); });
        } else {
            fail(result.error());
        }
    });
}

void WebPlace::tryPage()
{
    auto *page
        = new PageFetch(m_network, {.url = m_request.url, .asStored = false, .patience = m_request.patience}, this);
    connect(page, &PageFetch::done, this, [this, page](const Result<WebPage> &result) {
        page->deleteLater();
        if (!result)
            return fail(result.error());
        if (result->status != 200)
            return fail(statusError(result->status, result->url, !m_request.url.userName().isEmpty()));
        // The links of ARA's pages look like those of a listing.
        if (result->body.contains("ara.recordsansible.org"))
            return tryServer(serversFor(asFolder(result->url)), [this, page = *result] { readPage(page); });
        readPage(*result);
    });
    page->start();
}

void WebPlace::readPage(const WebPage &page)
{
    DirectoryIndex index = parseDirectoryIndex(page.body, page.url);
    index.isWhole &= page.isWhole;
    const QList<QUrl> servers = index.isListing ? QList<QUrl>() : serverLinksIn(page.body, page.url);
    tryServers(servers, index.isWhole, [this, page, index] { readListing(page, index); });
}

void WebPlace::readListing(const WebPage &page, const DirectoryIndex &index)
{
    // Links on a page "…/ara-report", which stands for its folder, lead to itself.
    const bool isReport = page.url.fileName() == ReportFolder;
    const bool showsReport = !isReport && std::ranges::any_of(index.entries, [](const IndexEntry &entry) {
        return entry.isFolder ? entry.name == ReportFolder : webFileKind(entry.name) == WebFileKind::Database;
    });
    if (index.isListing || showsReport)
        walk(index, page.url);
    else
        tryBelow(asFolder(page.url), pageError(m_request.url));
}

void WebPlace::tryBelow(const QUrl &folder, const Error &error)
{
    const QUrl url = passwordAdded(folder.resolved(QUrl(u"ansible.sqlite"_s)), m_request.url);
    fetch(url, {}, true, [this, url, folder, error](const Downloader &downloader, const Result<Download> &result) {
        if (result) {
            keep(url, {u"ansible.sqlite"_s}, *result);
            finish();
        } else if (downloader.status() == 0 || result.error().kind == Error::Kind::TooLarge) {
            fail(result.error());
        } else {
            tryServer(serversFor(folder), [this, error] { fail(error); });
        }
    });
}

void WebPlace::tryServer(const QList<QUrl> &bases, std::function<void()> otherwise)
{
    const auto found = [this](const QUrl &server) {
        m_answer.kind = WebAnswer::Kind::Server;
        m_answer.server = server;
        finish();
    };
    ask(bases, found, std::move(otherwise));
}

// What one of them is, the others are: their page is that of one server before many databases.
void WebPlace::tryServers(const QList<QUrl> &servers, bool areAll, std::function<void()> otherwise)
{
    constexpr qsizetype Tries = 3; // one of them may be broken
    const auto found = [this, servers, areAll](const QUrl &) {
        if (!areAll || servers.size() == MaxServerLinks)
            m_answer.problems.push_back({{}, hugeListingError(m_request.url)});
        m_answer.kind = WebAnswer::Kind::Index;
        m_answer.servers = servers;
        m_answer.pages = 1;
        finish();
    };
    ask(servers.first(std::min(Tries, servers.size())), found, std::move(otherwise));
}

void WebPlace::ask(const QList<QUrl> &bases, Found found, std::function<void()> otherwise)
{
    if (bases.isEmpty())
        return otherwise();
    const QUrl &base = bases.front();
    auto *page = new PageFetch(m_network,
                               {.url = passwordAdded(base.resolved(QUrl(u"api/"_s)), m_request.url),
                                .asStored = false,
                                .staysOnServer = true,
                                .patience = m_request.patience},
                               this, MaxApiAnswer);
    connect(page, &PageFetch::done, this,
            [this, page, base, bases, found = std::move(found),
             otherwise = std::move(otherwise)](const Result<WebPage> &result) {
                page->deleteLater();
                const QJsonObject answer = result ? QJsonDocument::fromJson(result->body).object() : QJsonObject();
                if (answer.value("kind"_L1) == "ara"_L1 && result->status == 200) {
                    found(base);
                } else if (result && result->status == 401 && answer.contains("detail"_L1)) {
                    // Nothing but an API says so in JSON.
                    fail(statusError(401, base, !m_request.url.userName().isEmpty()));
                } else {
                    ask(bases.sliced(1), found, otherwise);
                }
            });
    page->start();
}

void WebPlace::walk(const DirectoryIndex &index, const QUrl &base)
{
    m_answer.kind = WebAnswer::Kind::Index;
    m_answer.pages = 1;
    m_walk = new WebWalk(m_network, m_request, this);
    connect(m_walk, &WebWalk::shows, this, &WebPlace::take);
    connect(m_walk, &WebWalk::problem, this,
            [this](const PlaceProblem &problem) { m_answer.problems.push_back(problem); });
    connect(m_walk, &WebWalk::progressed, this, [this] {
        m_answer.pages = m_walk->pages();
        step(false);
    });
    connect(m_walk, &WebWalk::ended, this, &WebPlace::next);
    m_walk->start(index, base);
}

void WebPlace::take(const WebCandidate &candidate)
{
    if (candidate.kind == WebFileKind::Archive) {
        m_archives.push_back(candidate);
        return;
    }
    if (!candidate.isGuess)
        m_withDatabase.push_back(folderIn(candidate.path));
    m_databases.push_back(candidate);
    next();
}

// The next file. One at a time, beside the walk's pages.
void WebPlace::next()
{
    if (m_isFetching)
        return;
    if (m_databases.empty() && m_walk->isRunning())
        return;
    if (m_databases.empty())
        chooseArchives();
    std::deque<WebCandidate> &from = m_databases.empty() ? m_archives : m_databases;
    if (!from.empty() && (m_left <= 0 || m_failures >= MaxFailures)) {
        const auto files = static_cast<int>(m_databases.size() + m_archives.size());
        m_answer.problems.push_back({{},
                                     m_left <= 0 ? manyBytesError(m_request.url, files, m_request.maxBytes)
                                                 : lostFilesError(m_request.url, files)});
        m_databases.clear();
        m_archives.clear();
        if (m_walk->isRunning())
            return;
    }
    if (from.empty()) {
        finish();
        return;
    }
    const WebCandidate candidate = from.front();
    from.pop_front();
    fetch(candidate.url, candidate.path, false,
          [this, candidate](const Downloader &downloader, const Result<Download> &result) {
              if (result) {
                  if (candidate.isGuess)
                      m_withDatabase.push_back(folderIn(candidate.path));
                  keep(candidate.url, candidate.path, *result);
              } else if (!candidate.isGuess
                         || (downloader.status() != 404 && downloader.status() != 403 && !downloader.isPage())) {
                  if (!m_fileError)
                      m_fileError = result.error();
                  m_answer.problems.push_back({candidate.path.join(u'/'), result.error()});
              }
              m_failures = !result && result.error().kind == Error::Kind::Network ? m_failures + 1 : 0;
              step(true);
              next();
          });
}

// What a job packed is what it left beside it, too: only where there is no database, nor a report's folder with one.
void WebPlace::chooseArchives()
{
    if (std::exchange(m_areArchivesChosen, true))
        return;
    std::erase_if(m_archives, [this](const WebCandidate &archive) {
        const QStringList folder = folderIn(archive.path);
        return m_withDatabase.contains(folder) || m_withDatabase.contains(folder + QStringList{QString(ReportFolder)});
    });
    if (m_archives.size() > MaxArchives) {
        m_answer.problems.push_back(
            {{}, archivesLeftError(m_request.url, static_cast<int>(m_archives.size()) - MaxArchives, MaxArchives)});
        m_archives.resize(MaxArchives);
    }
}

void WebPlace::fetch(const QUrl &url, const QStringList &path, bool asksForChange, Fetched fetched)
{
    const Result<std::shared_ptr<TemporaryFolder>> part = m_folder->makePart();
    if (!part) {
        fail(part.error());
        return;
    }
    m_part = *part;
    m_isFetching = true;
    m_answer.now = path.join(u'/');
    m_answer.bytes = m_answer.bytesTotal = 0;
    DownloadRequest request{.url = url, .folder = m_part->path(), .maxBytes = m_left, .patience = m_request.patience};
    if (asksForChange) {
        request.etag = m_request.etag;
        request.lastModified = m_request.lastModified;
    }
    auto *downloader = new Downloader(m_network, std::move(request), this);
    connect(downloader, &Downloader::progressed, this, [this, downloader] {
        m_answer.bytes = downloader->download().bytes;
        m_answer.bytesTotal = downloader->download().total;
        step(false);
    });
    connect(downloader, &Downloader::done, this,
            [this, downloader, fetched = std::move(fetched)](const Result<Download> &result) {
                downloader->deleteLater();
                m_isFetching = false;
                m_answer.now.clear();
                m_answer.bytes = m_answer.bytesTotal = 0;
                fetched(*downloader, result);
            });
    downloader->start();
}

void WebPlace::keep(const QUrl &url, const QStringList &path, const Download &download)
{
    if (m_answer.kind == WebAnswer::Kind::File) {
        m_answer.etag = download.etag;
        m_answer.lastModified = download.lastModified;
        m_answer.unchanged = download.unchanged;
    }
    if (download.unchanged)
        return;
    m_left -= download.bytes;
    m_answer.files.push_back({.url = publicUrl(url),
                              .path = path,
                              .file = download.file,
                              .copy = m_part,
                              .etag = download.etag,
                              .lastModified = download.lastModified});
}

void WebPlace::step(bool isNews)
{
    if (!isNews && !m_lastStep.hasExpired(100))
        return;
    m_lastStep.start();
    if (m_answer.now.isEmpty() && m_walk)
        m_answer.now = m_walk->now();
    Q_EMIT stepped(std::make_shared<const WebAnswer>(m_answer));
}

void WebPlace::finish()
{
    const bool isServer = m_answer.kind == WebAnswer::Kind::Server || !m_answer.servers.isEmpty();
    if (m_answer.files.empty() && !m_answer.unchanged && !isServer) {
        fail(m_fileError ? *m_fileError : nothingFound());
        return;
    }
    m_answer.now.clear();
    Q_EMIT done(std::make_shared<const WebAnswer>(m_answer));
}

// With what stood in the way: it may be where the reports are.
Error WebPlace::nothingFound() const
{
    Error error = nothingFoundError(m_request.url, static_cast<int>(m_answer.pages));
    for (const PlaceProblem &problem : m_answer.problems) {
        error.detail
            += u'\n' + (problem.where.isEmpty() ? problem.error.what : problem.where + u": "_s + problem.error.what);
        if (problem.error.kind == Error::Kind::TooLarge)
            error.kind = Error::Kind::TooLarge;
    }
    return error;
}

void WebPlace::fail(const Error &error)
{
    Q_EMIT done(std::unexpected(error));
}

} // namespace aviary
