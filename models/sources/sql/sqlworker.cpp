// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/sql/sqlworker.h"

#include <QTimer>

using namespace std::chrono_literals;

namespace aviary {

SqlWorker::SqlWorker(const FoundReport &report)
    : m_database(report)
{
}

SqlWorker::~SqlWorker() = default;

void SqlWorker::post(Priority priority, std::unique_ptr<SqlTask> task)
{
    const QMutexLocker lock(&m_mutex);
    m_tasks[static_cast<size_t>(priority)].push_back(std::move(task));
    if (!std::exchange(m_awake, true))
        QMetaObject::invokeMethod(this, &SqlWorker::work, Qt::QueuedConnection);
}

void SqlWorker::stop()
{
    std::array<std::deque<std::unique_ptr<SqlTask>>, 3> tasks;
    const QMutexLocker lock(&m_mutex);
    m_stopped = true;
    m_tasks.swap(tasks); // destroying a promise cancels its future
}

std::unique_ptr<SqlTask> SqlWorker::take(Priority &priority)
{
    const QMutexLocker lock(&m_mutex);
    for (const Priority candidate : {Priority::Urgent, Priority::Bulk, Priority::Background}) {
        auto &tasks = m_tasks[static_cast<size_t>(candidate)];
        if (!tasks.empty()) {
            std::unique_ptr<SqlTask> task = std::move(tasks.front());
            tasks.pop_front();
            priority = candidate;
            return task;
        }
    }
    m_awake = false;
    return nullptr;
}

void SqlWorker::work()
{
    Priority priority = Priority::Urgent;
    std::unique_ptr<SqlTask> task = take(priority);
    if (!task)
        return;
    bool done = task->isCanceled();
    if (!done) {
        const Result<bool> open = m_database.ensureOpen(task->reloads());
        if (!open)
            task->fail(open.error());
        else if (*open) {
            watch();
            Q_EMIT reopened();
        }
        done = !open || task->step(m_database);
    }
    const QMutexLocker lock(&m_mutex);
    // The same request goes on first: its answer is nearer than that of one that came later.
    if (!done && !m_stopped)
        m_tasks[static_cast<size_t>(priority)].push_front(std::move(task));
    QMetaObject::invokeMethod(this, &SqlWorker::work, Qt::QueuedConnection);
}

void SqlWorker::watch()
{
    if (m_isToWatch || !m_database.isWatchable())
        return;
    m_isToWatch = true;
    // A list of a thousand reports lets go of each as soon as it is read, and to end a watch takes the kernel 10 ms.
    QTimer::singleShot(300ms, this, [this, file = m_database.watchedFile()] {
        m_watch = std::make_unique<FileWatch>(file);
        connect(m_watch.get(), &FileWatch::mayHaveChanged, this, &SqlWorker::look);
        look(); // at what happened meanwhile
    });
}

void SqlWorker::look()
{
    const std::optional<SourceChange> change = m_database.news();
    if (!change)
        return;
    if (*change == SourceChange::Busy)
        m_watch->again();
    Q_EMIT changed(*change);
}

} // namespace aviary
