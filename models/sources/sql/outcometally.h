// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    // The rows of one host; what of its failures counts is known when all are read.
    struct Failures
    {
        qint64 failed = 0, unreachable = 0;
    };
    Result<void> readChunk(Database &database, bool &more);
    Result<PlaybookOutcomes> settle(Database &database);

    std::map<qint64, OutcomeCounts> m_counts; // by playbook
    std::map<std::pair<qint64, qint64>, Failures> m_failures; // by playbook and host
    qint64 m_last = 0;
};

} // namespace aviary
