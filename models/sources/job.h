// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/error.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPointer>

#include <utility>

namespace aviary {

// An answer that is on its way. Owns the wish for it: when the job is destroyed or assigned over, the source is told to
// stop, and no continuation runs any more; so the newest request supersedes an older one by assignment.
// It holds the source's own future: cancelling a `then` continuation does not reach its source in Qt 6.8.
template <class T>
class Job
{
public:
    Job() = default;
    explicit Job(QFuture<Result<T>> future)
        : m_future(std::move(future))
    {
    }
    Job(Job &&other) noexcept
        : m_future(std::exchange(other.m_future, {}))
        , m_watcher(std::exchange(other.m_watcher, {}))
    {
    }
    Job &operator=(Job &&other) noexcept
    {
        if (this != &other) {
            cancel();
            m_future = std::exchange(other.m_future, {});
            m_watcher = std::exchange(other.m_watcher, {});
        }
        return *this;
    }
    ~Job() { cancel(); }
    Q_DISABLE_COPY(Job)

    // A job that is answered already.
    static Job ready(Result<T> value)
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(std::move(value));
        promise.finish();
        return Job(promise.future());
    }

    // Calls fn(Result<T>) once with the last answer, in the thread of `context`, from its event loop: never at once.
    // Not called when the job is cancelled, or when `context` is gone.
    template <class Fn>
    Job &then(QObject *context, Fn fn)
    {
        return each(context, [](const Result<T> &) {}, std::move(fn));
    }

    // As then(), and calls step(Result<T>) for each answer but the last: the growing snapshots of a recording.
    // Answers that came while nobody looked are passed over.
    template <class Step, class Fn>
    Job &each(QObject *context, Step step, Fn fn)
    {
        auto *watcher = new QFutureWatcher<Result<T>>(context);
        m_watcher = watcher;
        QObject::connect(
            watcher, &QFutureWatcherBase::resultsReadyAt, context, [watcher, step = std::move(step)](int, int end) {
                if (!watcher->isCanceled() && !watcher->isFinished() && end == watcher->future().resultCount())
                    step(watcher->resultAt(end - 1));
            });
        QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, fn = std::move(fn)]() mutable {
            watcher->deleteLater();
            const int count = watcher->future().resultCount();
            if (!watcher->isCanceled() && count > 0)
                fn(watcher->resultAt(count - 1));
        });
        watcher->setFuture(m_future);
        return *this;
    }

    bool isRunning() const { return m_future.isRunning(); }
    bool isValid() const { return m_future.isValid(); }
    void cancel()
    {
        if (m_watcher)
            delete m_watcher.data();
        m_future.cancel();
        m_future = {};
    }
    // Waits and answers; for the command line, which has nothing else to do, and for tests. Never on a GUI thread.
    Result<T> wait()
    {
        m_future.waitForFinished();
        const int count = m_future.resultCount();
        if (m_future.isCanceled() || count == 0)
            return std::unexpected(Error {Error::Kind::Cancelled, {}, {}, {}});
        return m_future.resultAt(count - 1);
    }

private:
    QFuture<Result<T>> m_future;
    QPointer<QFutureWatcherBase> m_watcher;
};

} // namespace aviary
