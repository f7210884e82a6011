// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/sql/sqlsource.h"

#include "models/sources/sql/contentreader.h"
#include "models/sources/sql/outcometally.h"
#include "models/sources/sql/recordingload.h"
#include "models/sources/sql/rows.h"
#include "models/sources/sql/sqlworker.h"
#include "models/sources/sql/tables.h"

#include <QCoreApplication>
#include <QMutex>

#include <vector>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

using Priority = SqlWorker::Priority;

template <class T>
Job<T> post(SqlWorker &worker, Priority priority, std::unique_ptr<AnsweringTask<T>> task)
{
    Job<T> job(task->future());
    worker.post(priority, std::move(task));
    return job;
}

template <class T>
Job<T> call(SqlWorker &worker, Priority priority, typename SqlCall<T>::Function function, bool reloads = false)
{
    return post<T>(worker, priority, std::make_unique<SqlCall<T>>(std::move(function), reloads));
}

Job<ContentPtr> readContent(SqlWorker &worker, std::shared_ptr<ContentReader> contents, ContentKind kind, qint64 id)
{
    return call<ContentPtr>(worker, Priority::Urgent,
                            [contents = std::move(contents), kind, id](Database &database, const auto &) {
                                return contents->content(database, kind, id);
                            });
}

struct EndingThreads
{
    QMutex mutex;
    std::vector<std::unique_ptr<QThread>> threads;
};

EndingThreads &endingThreads()
{
    static EndingThreads all;
    return all;
}

void waitForEnd()
{
    EndingThreads &ending = endingThreads();
    const QMutexLocker lock(&ending.mutex);
    for (const std::unique_ptr<QThread> &thread : ending.threads)
        thread->wait();
    ending.threads.clear();
}

// A server that does not answer may hold a thread for as long as the time-out of a question. Only the program's end
// waits for that, not who lets go of a source.
void letEnd(std::unique_ptr<QThread> thread)
{
    EndingThreads &ending = endingThreads();
    const QMutexLocker lock(&ending.mutex);
    if (ending.threads.empty())
        qAddPostRoutine(waitForEnd);
    std::erase_if(ending.threads, [](const auto &one) { return one->isFinished(); });
    ending.threads.push_back(std::move(thread));
}

} // namespace

SqlSource::SqlSource(const FoundReport &report, QObject *parent)
    : ReportSource(parent)
    , m_thread(std::make_unique<QThread>())
    , m_isServer(report.isServer())
    , m_worker(new SqlWorker(report))
    , m_contents(std::make_shared<ContentReader>())
{
    m_thread->setObjectName(u"SqlSource"_s);
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SqlWorker::changed, this, &ReportSource::changed);
    connect(m_worker, &SqlWorker::reopened, m_worker, [contents = m_contents] { contents->clear(); });
    connect(m_worker, &SqlWorker::changed, m_worker, [contents = m_contents](SourceChange change) {
        if (change == SourceChange::Written)
            contents->forgetChanging();
    });
    m_thread->start();
}

SqlSource::~SqlSource()
{
    m_worker->stop();
    m_thread->quit();
    if (m_isServer)
        letEnd(std::move(m_thread));
    else
        m_thread->wait();
}

Job<ReportInfo> SqlSource::open()
{
    return call<ReportInfo>(
        *m_worker, Priority::Urgent,
        [](Database &database, const auto &) -> Result<ReportInfo> { return database.info(); }, true);
}

Job<std::vector<Playbook>> SqlSource::playbooks()
{
    return call<std::vector<Playbook>>(
        *m_worker, Priority::Urgent, [](Database &database, const auto &) { return TableReader(database).playbooks(); },
        true);
}

Job<std::vector<std::pair<PlaybookId, OutcomeCounts>>> SqlSource::outcomeCounts()
{
    return post<PlaybookOutcomes>(*m_worker, Priority::Background, std::make_unique<OutcomeTally>());
}

Job<RecordingPtr> SqlSource::recording(PlaybookId id, RecordingPtr known)
{
    return post<RecordingPtr>(*m_worker, Priority::Bulk, std::make_unique<RecordingLoad>(id, std::move(known)));
}

Job<ContentPtr> SqlSource::result(ResultId id)
{
    return readContent(*m_worker, m_contents, ContentKind::Result, raw(id));
}

Job<ContentPtr> SqlSource::facts(HostId id)
{
    return readContent(*m_worker, m_contents, ContentKind::Facts, raw(id));
}

Job<ContentPtr> SqlSource::file(FileId id)
{
    return readContent(*m_worker, m_contents, ContentKind::File, raw(id));
}

Job<ContentPtr> SqlSource::record(RecordId id)
{
    return readContent(*m_worker, m_contents, ContentKind::Record, raw(id));
}

Job<QStringList> SqlSource::messages(std::vector<MessageQuery> queries)
{
    return call<QStringList>(
        *m_worker, Priority::Urgent,
        [contents = m_contents, queries = std::move(queries)](Database &database, const auto &isCanceled) {
            return contents->messages(database, queries, isCanceled);
        });
}

Job<Rows> SqlSource::rows(RowKind kind, RowQuery query)
{
    return call<Rows>(*m_worker, Priority::Bulk,
                      [kind, query = std::move(query)](Database &database, const auto &isCanceled) {
                          return readRows(database, kind, query, isCanceled);
                      });
}

} // namespace aviary
