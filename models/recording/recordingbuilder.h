// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recording.h"

#include <QHash>

namespace aviary {

// Makes a Recording from rows as a source reads them, and snapshots in between. One thread; snapshots go anywhere.
// Order of calls: playbook and tables, then results in id order, then finish().
class RecordingBuilder
{
public:
    explicit RecordingBuilder(int schema);

    void setPlaybook(Playbook playbook);
    void setPlays(std::vector<Play> plays);
    void setTasks(std::vector<Task> tasks);
    void setHosts(std::vector<Host> hosts);
    void setFiles(std::vector<File> files);
    void setRecords(std::vector<Record> records);
    void setReportLinks(std::vector<Record> links);
    // Goes on from what is known of the same playbook: after the tables, before the first result, which then is one after
    // the last known. Full chunks are shared. False, and nothing taken, when the tables no longer begin with the known ones.
    bool continueFrom(const Recording &known);
    // task, host and play are database ids; one that points nowhere becomes NoIndex and is counted as a problem.
    void addResult(ResultId id, TaskId task, HostId host, PlayId play, Micros started, Micros duration, Status status, bool changed, bool ignoreErrors);
    void addDelegation(ResultId result, HostId host);
    void addProblem(const QString &sentence);

    // What is there so far; outcomes are derived from what is there.
    RecordingPtr snapshot();
    // Builds indexes and ranks. The builder is used up.
    RecordingPtr finish();

private:
    std::shared_ptr<Recording> publish();
    void checkTables();
    void deriveOutcomes(Recording &recording) const;
    static std::shared_ptr<const Recording::Indexes> indexesOf(const Recording &recording);
    static std::shared_ptr<const Recording::Ranks> ranksOf(const Recording &recording);

    std::shared_ptr<Recording> m_recording; // what the next snapshot is a copy of
    std::shared_ptr<ResultChunk> m_chunk;   // the one that grows
    std::vector<RowIndex> m_failing;
    std::vector<Recording::Delegation> m_delegations;
    QHash<qint64, TableIndex> m_taskOf, m_hostOf, m_playOf;
    OutcomeCounts m_byFlags;
    qint64 m_lost = 0;
    bool m_tablesChecked = false;
};

} // namespace aviary
