// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recordingbuilder.h"
#include "models/sources/api/apiserver.h"
#include "models/sources/api/apivalues.h"

#include <QElapsedTimer>

#include <deque>

namespace aviary {

// Up to when the tables of recordings are known, so that the next time only what is new of them is asked for. Any
// thread.
class ApiTableTimes
{
public:
    struct Times
    {
        QString plays, tasks, hosts, records; // the newest update of a row, in the server's words; "" without a row
    };
    Times of(const RecordingPtr &recording) const; // empty for one that was not read here
    void set(const RecordingPtr &recording, const Times &times);

private:
    struct Entry
    {
        std::weak_ptr<const Recording> recording;
        Times times;
    };
    mutable QMutex m_mutex;
    QHash<qint64, Entry> m_entries; // guarded; by playbook, that which was read last
};

// Reads a playbook: its tables, then its results page by page, the next ones asked for while one is read.
class ApiRecordingLoad
{
public:
    // `known`: see ReportSource::recording(). `step` gets the growing snapshots.
    ApiRecordingLoad(ApiServer &server, ApiTableTimes &times, PlaybookId playbook, RecordingPtr known,
                     IsCanceled isCanceled, std::function<void(const RecordingPtr &)> step);
    Result<RecordingPtr> load();

private:
    struct Page
    {
        qint64 offset = 0, limit = 0;
        ApiPending pending;
        QElapsedTimer since;
    };
    Result<RecordingPtr> loadOnce(bool isLast);
    Result<void> readFirstPage();
    Result<void> readTables();
    template <class Row, class Make>
    Result<void> readTable(const QString &kind, std::vector<Row> &rows, QString &updated, Make make);
    Result<void> readRecords();
    bool mayContinue(const Playbook &playbook);
    void continueFromKnown();
    void askPages();
    Result<void> readPages();
    void checkLength(qint64 offset, qint64 limit, qint64 rows);
    void addResults(const JsonValue &rows);
    void ask(qint64 limit);
    QUrlQuery ofPlaybook() const;

    ApiServer &m_server;
    ApiTableTimes &m_times;
    const PlaybookId m_playbook;
    RecordingPtr m_known;
    const IsCanceled m_isCanceled;
    const std::function<void(const RecordingPtr &)> m_step;

    ApiAbout m_about;
    std::optional<RecordingBuilder> m_builder;
    ApiValues m_values;
    std::vector<Play> m_plays;
    std::vector<Task> m_tasks;
    std::vector<Host> m_hosts;
    std::vector<File> m_files;
    std::vector<Record> m_records, m_links;
    ApiTableTimes::Times m_updated;
    ApiList
        m_first; // read before the tables: a running playbook goes on, and its tasks are written before their results
    std::deque<Page> m_pages; // on their way
    qint64 m_count = 0; // of results when the reading began
    qint64 m_asked = 0; // results up to here are on their way
    qint64 m_rows = 0; // results up to here are read
    qint64 m_last = 0; // id of the last one
    qint64 m_pageRows;
    qint64 m_mostRows = 0; // that it lists at a time, as far as that has shown
    bool m_isOther = false; // rows that were counted or known are gone: a run was pruned meanwhile
    QElapsedTimer m_sinceSnapshot;
};

} // namespace aviary
