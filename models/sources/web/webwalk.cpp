// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/web/webwalk.h"

#include "models/sources/web/weberrors.h"
#include "models/sources/web/webpage.h"
#include "models/sources/web/weburl.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

constexpr auto ReportFolder = "ara-report"_L1;
constexpr int MaxFailures = 3;
constexpr qsizetype MaxRobots = qsizetype{500} * 1024; // RFC 9309 asks for as much

QUrl databaseBelow(const QUrl &folder)
{
    return folder.resolved(QUrl(u"ansible.sqlite"_s));
}

} // namespace

WebWalk::WebWalk(QNetworkAccessManager &network, const WebRequest &request, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_request(request)
    , m_knowsRobots(!request.asksRobots)
{
}

void WebWalk::start(const DirectoryIndex &index, const QUrl &base)
{
    m_known.insert(base);
    read(index, {});
    next();
}

// True when there is a database.
bool WebWalk::readFiles(const DirectoryIndex &index, const QStringList &path)
{
    QHash<QStringView, const IndexEntry *> databases; // by what they are called when they are unpacked
    for (const IndexEntry &entry : index.entries) {
        if (entry.isFolder || webFileKind(entry.name) != WebFileKind::Database)
            continue;
        const IndexEntry *&best = databases[withoutPacking(entry.name)];
        if (!best || entry.name.size() < best->name.size())
            best = &entry;
    }
    for (const IndexEntry &entry : index.entries) {
        const WebFileKind kind = entry.isFolder ? WebFileKind::Other : webFileKind(entry.name);
        const QStringList below = path + QStringList{entry.name};
        if (kind == WebFileKind::Archive
            || (kind == WebFileKind::Database && databases.value(withoutPacking(entry.name)) == &entry))
            Q_EMIT shows({.url = passwordAdded(entry.url, m_request.url), .path = below, .kind = kind});
        // Both could only be fetched one after the other, while somebody writes to them.
        if (!entry.isFolder && entry.size != 0 && entry.name.endsWith("-wal"_L1)
            && databases.contains(QStringView(entry.name).chopped(4)))
            Q_EMIT problem({below.join(u'/'), logBesideError(entry.url)});
    }
    return !databases.isEmpty();
}

void WebWalk::read(const DirectoryIndex &index, const QStringList &path)
{
    const bool hasDatabase = readFiles(index, path);
    if (!index.isWhole)
        Q_EMIT problem({path.join(u'/'), hugeListingError(m_request.url)});
    // Below a report there are thousands of pages, if anything.
    if (hasDatabase && !path.isEmpty() && path.last() == ReportFolder)
        return;
    for (const IndexEntry &entry : index.entries) {
        // A page that is no listing has links to anything.
        if (!entry.isFolder || m_known.contains(entry.url) || (!index.isListing && entry.name != ReportFolder))
            continue;
        m_known.insert(entry.url);
        // Reports at once, then level by level: no large folder keeps the others from their turn.
        if (path.size() >= m_request.depth)
            ++m_tooDeep;
        else if (entry.name == ReportFolder)
            m_folders.push_front({entry.url, path + QStringList{entry.name}});
        else
            m_folders.push_back({entry.url, path + QStringList{entry.name}});
    }
}

void WebWalk::next()
{
    const auto isForbidden = [this](const Folder &folder) { return !m_robots.allows(folder.url); };
    if (m_knowsRobots)
        m_forbidden += static_cast<int>(std::erase_if(m_folders, isForbidden));
    if (m_folders.empty() || m_pages >= m_request.pages || m_failures >= MaxFailures)
        end();
    else if (!m_knowsRobots)
        askRobots();
    else
        QTimer::singleShot(m_request.patience.betweenPages, this, &WebWalk::visit);
}

void WebWalk::askRobots()
{
    auto *fetch = new PageFetch(m_network,
                                {.url = m_folders.front().url.resolved(QUrl(u"/robots.txt"_s)),
                                 .asStored = false,
                                 .staysOnServer = true,
                                 .patience = m_request.patience},
                                this, MaxRobots);
    connect(fetch, &PageFetch::done, this, [this, fetch](const Result<WebPage> &page) {
        fetch->deleteLater();
        m_knowsRobots = true;
        if (page && page->status == 200)
            m_robots = RobotRules::parse(page->body);
        next();
    });
    fetch->start();
}

void WebWalk::visit()
{
    const Folder folder = m_folders.front();
    m_folders.pop_front();
    m_now = folder.path.join(u'/') + u'/';
    ++m_pages;
    Q_EMIT progressed();
    auto *fetch = new PageFetch(m_network,
                                {.url = passwordAdded(folder.url, m_request.url),
                                 .asStored = false,
                                 .staysOnServer = true,
                                 .patience = m_request.patience},
                                this);
    connect(fetch, &PageFetch::done, this, [this, fetch, folder](const Result<WebPage> &page) {
        fetch->deleteLater();
        readPage(folder, page);
        next();
    });
    fetch->start();
}

void WebWalk::readPage(const Folder &folder, const Result<WebPage> &page)
{
    const bool isReport = folder.path.last() == ReportFolder;
    if (!page) {
        ++m_failures;
        Q_EMIT problem({folder.path.join(u'/'), page.error()});
    } else if (page->status == 200) {
        m_failures = 0;
        // Wherever a redirect led to: below the folder asked for, or nowhere.
        DirectoryIndex index = parseDirectoryIndex(page->body, page->url);
        const bool isBelow = page->url.path().startsWith(folder.url.path());
        if (!isBelow)
            index = {};
        index.isWhole &= page->isWhole;
        read(index, folder.path);
        if (!index.isListing && isReport)
            guess(folder);
        else
            m_hidden += !index.isListing;
    } else if (isReport && (page->status == 403 || page->status == 404)) {
        guess(folder);
    } else {
        m_failures += page->status >= 500 || page->status == 429;
        Q_EMIT problem(
            {folder.path.join(u'/'), statusError(page->status, page->url, !m_request.url.userName().isEmpty())});
    }
}

// A report's folder may hide what it holds, not what it is called.
void WebWalk::guess(const Folder &folder)
{
    Q_EMIT shows({.url = passwordAdded(databaseBelow(folder.url), m_request.url),
                  .path = folder.path + QStringList{u"ansible.sqlite"_s},
                  .isGuess = true});
}

void WebWalk::end()
{
    m_isRunning = false;
    m_now.clear();
    const auto left = static_cast<int>(m_folders.size());
    if (m_failures < MaxFailures && left > 0)
        Q_EMIT problem({{}, manyPagesError(m_request.url, left, m_pages)});
    if (m_failures >= MaxFailures && left > 0)
        Q_EMIT problem({{}, lostServerError(m_request.url, left)});
    if (m_tooDeep > 0)
        Q_EMIT problem({{}, deepFoldersError(m_request.url, m_tooDeep, m_request.depth)});
    if (m_forbidden > 0)
        Q_EMIT problem({{}, robotsError(m_request.url, m_forbidden)});
    if (m_hidden > 0)
        Q_EMIT problem({{}, hiddenFoldersError(m_request.url, m_hidden)});
    Q_EMIT ended();
}

} // namespace aviary
