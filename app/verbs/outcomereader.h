// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/openedreport.h"
#include "models/araapi/apirows.h"

namespace aviary {

// What Aviary makes of results that are read as plain rows. Only failures need to be seen beside the counts of their
// hosts, so the recording is read when the first of them comes, and never where nothing failed.
class OutcomeReader
{
public:
    OutcomeReader(OpenedReport &report, PlaybookId playbook)
        : m_report(report)
        , m_playbook(playbook)
    {
    }
    Outcome outcomeOf(const RowView &result);
    // Of the playbook, read when it is first asked for; null when it cannot be read.
    const RecordingPtr &recording();
    // Messages of results (see message()), in their order.
    QStringList messages(const std::vector<MessageQuery> &queries);

private:
    OpenedReport &m_report;
    PlaybookId m_playbook;
    bool m_asked = false;
    RecordingPtr m_recording;
};

// Outcomes that ask for an explanation: they have a headline.
bool hasHeadline(Outcome outcome);

} // namespace aviary
