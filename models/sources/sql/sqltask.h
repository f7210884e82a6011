// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/sql/database.h"

#include <QPromise>

#include <functional>
#include <memory>

namespace aviary {

// One request to a database, worked off in bounded pieces in the thread of its worker, so that a click's wait is
// bounded.
class SqlTask
{
public:
    SqlTask() = default;
    virtual ~SqlTask() = default;
    Q_DISABLE_COPY_MOVE(SqlTask)

    virtual bool isCanceled() const = 0;
    virtual void fail(const Error &error) = 0;
    // Does one piece; true when the request is answered.
    virtual bool step(Database &database) = 0;
    // Asked for anew by a person: what was written to the file meanwhile must be seen.
    virtual bool reloads() const { return false; }
};

template <class T>
class AnsweringTask : public SqlTask
{
public:
    AnsweringTask() { m_promise.start(); }
    QFuture<Result<T>> future() { return m_promise.future(); }
    bool isCanceled() const override { return m_promise.isCanceled(); }
    void fail(const Error &error) override { finish(std::unexpected(error)); }

protected:
    void answer(Result<T> value) { m_promise.addResult(std::move(value)); }
    void finish(Result<T> value)
    {
        answer(std::move(value));
        m_promise.finish();
    }

    // True when it is worth to try the piece again: a writer was in the way, for whom the driver has waited two seconds
    // already, or a connection was dropped, which is opened anew before.
    bool mayTryAgain(const Error &error)
    {
        constexpr int Attempts = 5;
        return (error.kind == Error::Kind::Busy || error.kind == Error::Kind::Network) && ++m_attempts < Attempts;
    }

private:
    QPromise<Result<T>> m_promise;
    int m_attempts = 0;
};

// A request that one function answers in one piece.
template <class T>
class SqlCall final : public AnsweringTask<T>
{
public:
    using Function = std::function<Result<T>(Database &, const std::function<bool()> &isCanceled)>;
    explicit SqlCall(Function function, bool reloads = false)
        : m_function(std::move(function))
        , m_reloads(reloads)
    {
    }
    bool reloads() const override { return m_reloads; }
    bool step(Database &database) override
    {
        Result<T> result = m_function(database, [this] { return this->isCanceled(); });
        if (!result && this->mayTryAgain(result.error()))
            return false;
        this->finish(std::move(result));
        return true;
    }

private:
    Function m_function;
    bool m_reloads;
};

} // namespace aviary
