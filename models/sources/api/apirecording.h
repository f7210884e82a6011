// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recordingbuilder.h"
#include "models/sources/api/apiserver.h"
#include "models/sources/api/apivalues.h"

#include <QElapsedTimer>

#include <deque>

namespace aviary {

// Reads a playbook: its tables, then its results page by page, the next ones asked for while one is read.
class ApiRecordingLoad
{
public:
    // `known`: see ReportSource::recording(). `step` gets the growing snapshots.
    ApiRecordingLoad(ApiServer &server, PlaybookId playbook, RecordingPtr known, IsCanceled isCanceled,
                     std::function<void(const RecordingPtr &)> step);
    Result<RecordingPtr> load();

private:
    struct Page
    {
        qint64 offset = 0, limit = 0;
        ApiPending pending;
        QElapsedTimer since;
    };
    Result<RecordingPtr> loadOnce();
    Result<void> readFirstPage();
    Result<void> readTables();
    void continueFromKnown();
    void askPages();
    Result<void> readPages();
    void addResults(const JsonValue &rows);
    void ask(qint64 limit);
    QUrlQuery ofPlaybook() const;

    ApiServer &m_server;
    const PlaybookId m_playbook;
    RecordingPtr m_known;
    const IsCanceled m_isCanceled;
    const std::function<void(const RecordingPtr &)> m_step;

    ApiAbout m_about;
    std::optional<RecordingBuilder> m_builder;
    ApiValues m_values;
    ApiList m_first; // read before the tables: a running playbook goes on, and its tasks are written before their results
    std::deque<Page> m_pages; // on their way
    qint64 m_count = 0; // of results when the reading began
    qint64 m_asked = 0; // results up to here are on their way
    qint64 m_rows = 0; // results up to here are read
    qint64 m_last = 0; // id of the last one
    qint64 m_pageRows;
    bool m_isShort = false; // rows that were counted are gone: a run was pruned meanwhile
    QElapsedTimer m_sinceSnapshot;
};

} // namespace aviary
