// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/job.h"

#include <QEventLoop>
#include <QTimer>

#include <functional>

namespace aviary {

// Waits for an answer as long as goesOn() says so, which is asked again and again; then the answer is Cancelled,
// however long the source takes to notice. For a thread that has nothing else to do; runs its events meanwhile.
template <class T>
Result<T> waitFor(Job<T> job, const std::function<bool()> &goesOn)
{
    constexpr std::chrono::milliseconds Interval(50);
    Result<T> answer = std::unexpected(Error{Error::Kind::Cancelled, {}, {}, {}});
    QEventLoop loop;
    QTimer asking;
    int ended = 0;
    QObject::connect(&asking, &QTimer::timeout, &loop, [&] {
        ended += job.isRunning() ? 0 : 1;
        if (!goesOn() || ended > 1) // without an answer by then: the source went away, which tells nobody
            loop.quit();
    });
    asking.start(Interval);
    job.then(&loop, [&](const Result<T> &given) {
        answer = given;
        loop.quit();
    });
    loop.exec();
    return answer;
}

} // namespace aviary
