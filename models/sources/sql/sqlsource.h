// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/places/foundreport.h"
#include "models/sources/reportsource.h"

#include <QThread>

namespace aviary {

class ContentReader;
class SqlWorker;

// A report in an SQL database. Its connection lives in a thread of its own, which this owns. Destroying one that reads
// from a server does not wait for the server: its thread ends when it can, at the latest with the program.
class SqlSource final : public ReportSource
{
    Q_OBJECT
public:
    explicit SqlSource(const FoundReport &report, QObject *parent = nullptr);
    ~SqlSource() override;

    Job<ReportInfo> open() override;
    Job<std::vector<Playbook>> playbooks() override;
    Job<std::vector<std::pair<PlaybookId, OutcomeCounts>>> outcomeCounts() override;
    Job<RecordingPtr> recording(PlaybookId id, RecordingPtr known = {}) override;
    Job<ContentPtr> result(ResultId id) override;
    Job<ContentPtr> facts(HostId id) override;
    Job<ContentPtr> file(FileId id) override;
    Job<ContentPtr> record(RecordId id) override;
    Job<QStringList> messages(std::vector<MessageQuery> queries) override;
    Job<Rows> rows(RowKind kind, RowQuery query) override;

private:
    std::unique_ptr<QThread> m_thread;
    const bool m_isServer;
    SqlWorker *m_worker; // lives in *m_thread and is deleted there
    std::shared_ptr<ContentReader> m_contents; // used in *m_thread only
};

} // namespace aviary
