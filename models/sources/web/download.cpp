// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/web/downloader.h"
#include "models/sources/web/networkthread.h"

#include <QNetworkAccessManager>
#include <QPromise>

namespace aviary {

Job<Download> download(const DownloadRequest &request)
{
    using Answer = Result<Download>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    Job<Download> job(promise->future());
    onNetworkThread([promise = std::move(promise), request](QNetworkAccessManager &network) {
        auto *downloader = new Downloader(network, request, &network);
        auto *watcher = new QFutureWatcher<Answer>(downloader);
        QObject::connect(watcher, &QFutureWatcherBase::canceled, downloader, &QObject::deleteLater);
        QObject::connect(downloader, &Downloader::progressed, downloader,
                         [promise, downloader] { promise->addResult(downloader->download()); });
        QObject::connect(downloader, &Downloader::done, downloader, [promise, downloader](const Answer &answer) {
            promise->addResult(answer);
            promise->finish();
            downloader->disconnect();
            downloader->deleteLater();
        });
        watcher->setFuture(promise->future());
        downloader->start();
    });
    return job;
}

} // namespace aviary
