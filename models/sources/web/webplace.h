// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/web/downloader.h"
#include "models/sources/web/webpage.h"
#include "models/sources/web/webwalk.h"

#include <optional>

namespace aviary {

// Finds out what a link is and fetches what it leads to; the work behind fetchPlace(). Lives in the network thread.
class WebPlace : public QObject
{
    Q_OBJECT
public:
    WebPlace(QNetworkAccessManager &network, WebRequest request, QObject *parent);

    void start();

Q_SIGNALS:
    void stepped(const aviary::WebAnswerPtr &answer); // at most every 100 ms, and with each file
    void done(const aviary::Result<aviary::WebAnswerPtr> &answer);

private:
    // What the link is: each looks, and hands over to the next when it is not that.
    void tryFile();
    void tryPage();
    void readPage(const WebPage &page);
    void readListing(const WebPage &page, const DirectoryIndex &index);
    void tryBelow(const QUrl &folder, const Error &error);
    void tryServer(const QList<QUrl> &bases, std::function<void()> otherwise);
    void tryServers(const QList<QUrl> &servers, bool areAll, std::function<void()> otherwise);
    using Found = std::function<void(const QUrl &server)>;
    void ask(const QList<QUrl> &bases, Found found, std::function<void()> otherwise);

    void walk(const DirectoryIndex &index, const QUrl &base);
    void take(const WebCandidate &candidate);
    void next();
    void chooseArchives();

    using Fetched = std::function<void(const Downloader &, const Result<Download> &)>;
    void fetch(const QUrl &url, const QStringList &path, bool asksForChange, Fetched fetched);
    void keep(const QUrl &url, const QStringList &path, const Download &download);
    void step(bool isNews);
    void finish();
    Error nothingFound() const;
    void fail(const Error &error);

    QNetworkAccessManager &m_network;
    WebRequest m_request;
    WebAnswer m_answer;
    std::shared_ptr<TemporaryFolder> m_folder; // of all copies
    std::shared_ptr<TemporaryFolder> m_part; // of the one being fetched
    WebWalk *m_walk = nullptr;
    std::deque<WebCandidate> m_databases, m_archives; // still to be fetched
    QList<QStringList> m_withDatabase; // folders that listings show one in
    std::optional<Error> m_fileError; // the first
    QElapsedTimer m_lastStep;
    qint64 m_left; // bytes that may be fetched yet
    int m_failures = 0; // of the server, one after the other
    bool m_isFetching = false;
    bool m_areArchivesChosen = false;
};

} // namespace aviary
