// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recordingbuilder.h"
#include "models/sources/sql/damage.h"
#include "models/sources/sql/sqltask.h"

#include <QElapsedTimer>

namespace aviary {

// Reads a playbook: its tables, then its results in keyset chunks, with growing snapshots in between.
class RecordingLoad final : public AnsweringTask<RecordingPtr>
{
public:
    // `known`: see ReportSource::recording().
    RecordingLoad(PlaybookId playbook, RecordingPtr known)
        : m_playbook(playbook)
        , m_known(std::move(known))
    {
    }
    bool step(Database &database) override;

private:
    Result<void> readTables(Database &database);
    Result<bool> isStillThere(Database &database, const Recording &known);
    Result<void> readChunk(Database &database);
    QString resultsQuery(const Schema &schema) const;
    void addResult(const QSqlQuery &row, bool hasDuration);
    Result<void> readDelegations(Database &database);
    bool passDamage(Database &database);
    bool giveUp(const Error &error);
    void complete();

    const PlaybookId m_playbook;
    RecordingPtr m_known;
    std::optional<RecordingBuilder> m_builder;
    qint64 m_last = 0; // id of the last result that was read
    qint64 m_newest = 0; // what is written after the tables were read may point to rows that they lack
    qint64 m_delegationsUpTo = 0;
    qint64 m_rows = 0;
    bool m_more = true;
    bool m_indexed = true; // false: the index is broken, the table may be whole
    std::vector<Gap> m_gaps;
    QElapsedTimer m_sinceSnapshot;
};

} // namespace aviary
