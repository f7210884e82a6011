// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/hostfailures.h"
#include "models/sources/sql/sqltask.h"

#include <map>

namespace aviary {

using PlaybookOutcomes = std::vector<std::pair<PlaybookId, OutcomeCounts>>;

// Counts the outcomes of all playbooks. No index helps: it reads every result, in chunks, behind everything else.
class OutcomeTally final : public AnsweringTask<PlaybookOutcomes>
{
public:
    bool step(Database &database) override;

private:
    Result<void> readChunk(Database &database, bool &more);
    Result<PlaybookOutcomes> settle(Database &database);

    std::map<qint64, OutcomeCounts> m_counts; // by playbook
    // By playbook and host; what of them counts is known when all are read.
    std::map<std::pair<qint64, qint64>, HostFailures> m_failures;
    qint64 m_last = 0;
};

} // namespace aviary
