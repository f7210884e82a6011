// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/web/fetchplace.h"

#include "models/sources/web/networkthread.h"
#include "models/sources/web/webplace.h"
#include "models/sources/web/weburl.h"

#include <QMutex>
#include <QNetworkAccessManager>
#include <QPromise>
#include <QWaitCondition>

#include <optional>

namespace aviary {

using Answer = Result<WebAnswerPtr>;

namespace {

// For a thread that waits: what is new, and the end.
struct Mail
{
    QMutex mutex;
    QWaitCondition came;
    WebAnswerPtr newest; // guarded; never null
    std::optional<Answer> last; // guarded

    void put(const Answer &answer, bool isLast)
    {
        const QMutexLocker lock(&mutex);
        if (isLast)
            last = answer;
        else
            newest = *answer;
        came.wakeAll();
    }
};

Job<WebAnswerPtr> startPlace(const WebRequest &request, const std::shared_ptr<Mail> &mail)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    Job<WebAnswerPtr> job(promise->future());
    onNetworkThread([promise = std::move(promise), request, mail](QNetworkAccessManager &network) {
        auto *place = new WebPlace(network, request, &network);
        auto *watcher = new QFutureWatcher<Answer>(place);
        const auto tell = [promise, mail](const Answer &answer, bool isLast) {
            if (mail)
                mail->put(answer, isLast);
            else
                promise->addResult(answer); // which keeps all of them
        };
        QObject::connect(watcher, &QFutureWatcherBase::canceled, place, &QObject::deleteLater);
        QObject::connect(place, &WebPlace::stepped, place, [tell](const WebAnswerPtr &answer) { tell(answer, false); });
        QObject::connect(place, &WebPlace::done, place, [tell, promise, place](const Answer &answer) {
            tell(answer, true);
            promise->finish();
            place->disconnect();
            place->deleteLater();
        });
        watcher->setFuture(promise->future());
        place->start();
    });
    return job;
}

} // namespace

Job<WebAnswerPtr> fetchPlace(const WebRequest &request)
{
    return startPlace(request, nullptr);
}

Result<WebAnswerPtr> fetchPlace(const WebRequest &request, const std::function<bool(const WebAnswer &)> &goOn)
{
    const auto mail = std::make_shared<Mail>();
    mail->newest = std::make_shared<const WebAnswer>(WebAnswer{.url = publicUrl(request.url)});
    Job<WebAnswerPtr> job = startPlace(request, mail);
    while (true) {
        const bool isRunning = job.isRunning(); // not when the application ends
        WebAnswerPtr newest;
        {
            constexpr unsigned long AtLeastEvery = 100; // ms
            QMutexLocker lock(&mail->mutex);
            if (!mail->last && isRunning)
                mail->came.wait(&mail->mutex, AtLeastEvery);
            if (mail->last)
                return *std::move(mail->last);
            newest = mail->newest;
        }
        if (!isRunning || !goOn(*newest))
            return std::unexpected(Error{.kind = Error::Kind::Cancelled});
    }
}

} // namespace aviary
