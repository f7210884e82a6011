// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/sql/filewatch.h"
#include "models/sources/sql/sqltask.h"

#include <QMutex>
#include <QObject>

#include <array>
#include <deque>

namespace aviary {

// Works off the requests to one database in the thread that it lives in, one piece at a time: what a person waits for
// goes before the next piece of a bulk read.
class SqlWorker : public QObject
{
    Q_OBJECT
public:
    enum class Priority { Urgent, Bulk, Background };

    explicit SqlWorker(const FoundReport &report);
    ~SqlWorker() override;

    // Any thread.
    void post(Priority priority, std::unique_ptr<SqlTask> task);
    // Any thread: forgets all requests; the one being worked at ends after its piece. Nothing may be posted any more.
    void stop();

Q_SIGNALS:
    // The database was opened anew; in the worker's thread.
    void reopened();
    // Somebody else changed the file; in the worker's thread.
    void changed(aviary::SourceChange change);

private:
    void work();
    std::unique_ptr<SqlTask> take(Priority &priority);
    void watch();
    void look();

    Database m_database;
    std::unique_ptr<FileWatch> m_watch; // from soon after the first opening on
    bool m_isToWatch = false;
    QMutex m_mutex;
    std::array<std::deque<std::unique_ptr<SqlTask>>, 3> m_tasks; // guarded
    bool m_awake = false; // guarded: a call of work() is on its way
    bool m_stopped = false; // guarded
};

} // namespace aviary
