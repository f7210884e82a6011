// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/job.h"

#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <concepts>
#include <functional>
#include <optional>
#include <type_traits>

namespace aviary {

// Runs events until the signal comes. A verb has no loop of its own: this is none within another.
template <std::derived_from<QObject> Sender, class Signal>
void waitFor(const Sender &sender, Signal signal)
{
    QEventLoop loop;
    QObject::connect(&sender, signal, &loop, &QEventLoop::quit);
    loop.exec();
}

// The same for the last answer of a job; step() is told those before it. Cancelled when it did not come in time.
template <class T>
Result<T> waitFor(Job<T> job, const std::type_identity_t<std::function<void(const Result<T> &)>> &step,
                  std::optional<std::chrono::milliseconds> patience = {})
{
    Result<T> answer = std::unexpected(Error{Error::Kind::Cancelled, {}, {}, {}});
    QEventLoop loop;
    job.each(
        &loop,
        [&](const Result<T> &soFar) {
            if (step)
                step(soFar);
        },
        [&](const Result<T> &last) {
            answer = last;
            loop.quit();
        });
    if (patience)
        QTimer::singleShot(*patience, &loop, &QEventLoop::quit);
    loop.exec();
    return answer;
}

} // namespace aviary
