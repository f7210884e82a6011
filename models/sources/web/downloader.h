// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/web/webexchange.h"

#include <QElapsedTimer>
#include <QFile>

namespace aviary {

// One download, over as many exchanges as it takes. Lives in the network thread; destroying it before it is done leaves
// no file.
class Downloader : public QObject
{
    Q_OBJECT
public:
    Downloader(QNetworkAccessManager &network, DownloadRequest request, QObject *parent);
    ~Downloader() override;

    void start();
    const Download &download() const { return m_download; }
    int status() const { return m_status; } // of the last answer; 0: none
    bool isPage() const { return m_isPage; } // HTML or JSON came instead of a file

Q_SIGNALS:
    void progressed(); // at most every 100 ms
    void done(const aviary::Result<aviary::Download> &result);

private:
    void ask();
    void read(const WebHead &head);
    void readWhole(const WebHead &head);
    void readRest(const WebHead &head);
    void take(const QByteArray &bytes);
    void end();
    void fail(const WebFailure &failure);
    void again(const Error &error);
    void startOver();
    void finish(const Result<Download> &result);

    QByteArray validator() const;
    bool startsAsPage();
    bool isAllowed(qint64 bytes);
    bool hasRoom(qint64 bytes);
    void removeFile();

    QNetworkAccessManager &m_network;
    DownloadRequest m_request;
    Download m_download;
    QFile m_file;
    WebExchange *m_exchange = nullptr;
    QByteArray m_begin; // of the body, as far as it is needed to tell a page from a file
    QByteArray m_contentType;
    QElapsedTimer m_lastProgress;
    int m_status = 0;
    int m_tries = 0;
    bool m_isPage = false;
};

} // namespace aviary
