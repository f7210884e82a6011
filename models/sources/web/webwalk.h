// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/web/directoryindex.h"
#include "models/sources/web/fetchplace.h"
#include "models/sources/web/robots.h"
#include "models/sources/web/webnames.h"

#include <QObject>
#include <QSet>

#include <deque>

class QNetworkAccessManager;

namespace aviary {

struct WebPage;

// A file that a listing shows.
struct WebCandidate
{
    QUrl url;
    QStringList path; // below the place, the file's name last
    WebFileKind kind = WebFileKind::Database;
    bool isGuess = false; // no listing shows it: it may not be there
};

// Goes down a server's listings, one at a time and with a pause, and tells what they show. Same server, below the first
// folder, bounded. Lives in the network thread.
class WebWalk : public QObject
{
    Q_OBJECT
public:
    // `request` bounds it; its user info is used where it is known anyway.
    WebWalk(QNetworkAccessManager &network, const WebRequest &request, QObject *parent);

    void start(const DirectoryIndex &index, const QUrl &base);
    bool isRunning() const { return m_isRunning; }
    int pages() const { return m_pages; }
    const QString &now() const { return m_now; }

Q_SIGNALS:
    void shows(const aviary::WebCandidate &candidate);
    void problem(const aviary::PlaceProblem &problem);
    void progressed();
    void ended();

private:
    struct Folder
    {
        QUrl url;
        QStringList path;
    };

    void read(const DirectoryIndex &index, const QStringList &path);
    bool readFiles(const DirectoryIndex &index, const QStringList &path);
    void next();
    void askRobots();
    void visit();
    void readPage(const Folder &folder, const Result<WebPage> &page);
    void guess(const Folder &folder);
    void end();

    QNetworkAccessManager &m_network;
    WebRequest m_request;
    std::deque<Folder> m_folders; // to be visited
    QSet<QUrl> m_known;
    RobotRules m_robots;
    QString m_now;
    int m_pages = 1; // the first was read before
    int m_failures = 0; // of the server, one after the other
    int m_tooDeep = 0, m_forbidden = 0, m_hidden = 0; // folders
    bool m_knowsRobots = false;
    bool m_isRunning = true;
};

} // namespace aviary
